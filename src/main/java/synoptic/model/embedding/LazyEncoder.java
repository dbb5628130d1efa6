package synoptic.model.embedding;

import java.util.List;

/** Loads the model when the first sentence comes; where that fails, it is not tried again. */
public final class LazyEncoder implements Encoder {

  private final int threads;
  private SentenceEncoder encoder;
  private EmbeddingException failure;

  /**
   * @param threads how many threads of the model's own work on each call
   */
  public LazyEncoder(int threads) {
    this.threads = threads;
  }

  @Override
  public List<Embedding> encode(List<String> sentences) {
    return sentences.isEmpty() ? List.of() : loaded().encode(sentences);
  }

  private synchronized SentenceEncoder loaded() {
    if (failure != null) {
      throw failure;
    }
    if (encoder == null) {
      try {
        encoder = SentenceEncoder.open(threads);
      } catch (EmbeddingException impossible) {
        failure = impossible;
        throw impossible;
      }
    }
    return encoder;
  }
}
