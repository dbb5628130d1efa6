package synoptic.model.embedding;

/** The cosine of two embeddings, as it is defined. */
final class Cosine {

  private Cosine() {}

  /** 0 where either has no direction. */
  static double of(Embedding one, Embedding other) {
    double norms = Math.sqrt(dot(one, one)) * Math.sqrt(dot(other, other));
    return norms == 0 ? 0 : dot(one, other) / norms;
  }

  private static double dot(Embedding one, Embedding other) {
    byte[] mine = one.bytes();
    byte[] theirs = other.bytes();
    double sum = 0;
    for (int at = 0; at < mine.length; at++) {
      sum += mine[at] * theirs[at];
    }
    return sum;
  }
}
