package synoptic.compare;

import java.util.List;
import java.util.Optional;
import synoptic.embedding.Embedding;

/** What passages mean, sentence by sentence. */
@FunctionalInterface
public interface Meanings {

  /** Nothing is known of any passage. */
  Meanings NONE = passage -> Optional.empty();

  /** A vector for each sentence of the passage, or empty where nothing is known of it yet. */
  Optional<List<Embedding>> of(Located passage);
}
