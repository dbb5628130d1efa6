package synoptic.compare.align;

import java.util.List;
import java.util.Optional;
import synoptic.compare.LocatedPassage;
import synoptic.model.embedding.Embedding;

/** What passages mean, sentence by sentence. */
@FunctionalInterface
public interface PassageEmbeddings {

  /** Nothing is known of any passage. */
  PassageEmbeddings NONE = passage -> Optional.empty();

  /** A vector for each sentence of the passage, or empty where nothing is known of it yet. */
  Optional<List<Embedding>> of(LocatedPassage passage);
}
