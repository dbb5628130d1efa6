package synoptic.model.embedding;

import java.util.List;

/** Turns sentences into vectors. */
@FunctionalInterface
public interface Encoder {

  /**
   * A vector for each sentence, in order.
   *
   * @throws EmbeddingException where this machine cannot do it
   */
  List<Embedding> encode(List<String> sentences);
}
