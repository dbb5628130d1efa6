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

  /**
   * How many characters have to be gone through before the passage's meaning is known; 0 where it
   * is known already, or cannot be.
   */
  default int effort(LocatedPassage passage) {
    return 0;
  }

  /**
   * Goes through passages whose meaning takes an effort.
   *
   * @param leftOut how many more there are that are not gone through, because they are too many
   */
  default void prepare(List<LocatedPassage> passages, int leftOut) {}

  /** These, and of what is not known here, others. */
  default PassageEmbeddings or(PassageEmbeddings others) {
    PassageEmbeddings first = this;
    return new PassageEmbeddings() {
      @Override
      public Optional<List<Embedding>> of(LocatedPassage passage) {
        return first.of(passage).or(() -> others.of(passage));
      }

      @Override
      public int effort(LocatedPassage passage) {
        return first.of(passage).isPresent() ? 0 : others.effort(passage);
      }

      @Override
      public void prepare(List<LocatedPassage> passages, int leftOut) {
        others.prepare(passages, leftOut);
      }
    };
  }
}
