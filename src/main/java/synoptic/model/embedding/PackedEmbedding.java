package synoptic.model.embedding;

/**
 * An embedding laid out to be multiplied with many: three of its numbers lie in each long, {@value
 * #APART} bits apart, so that one multiplication with three others, laid out in the opposite order,
 * brings the sum of three products to the middle of the result. Without vector instructions, which
 * the quick compiler does not use, that takes less than half the time of one product after the
 * other. The numbers are counted from {@value #ZERO} below, as nothing may be borrowed from a
 * neighbour.
 */
public final class PackedEmbedding {

  private static final int IN_EACH = 3;
  private static final int APART = 21;
  private static final int ZERO = 128;

  private static final int LONGS = Embedding.DIMENSIONS / IN_EACH;

  /** So many results can be added before a sum needs more bits than it has. */
  private static final int ADDED = 8;

  private static final int MIDDLE = 2 * APART;
  private static final long MASK = (1L << APART) - 1;

  private final long[] packed;
  private final int sum;
  private final double norm;

  private PackedEmbedding(long[] packed, int sum, double norm) {
    this.packed = packed;
    this.sum = sum;
    this.norm = norm;
  }

  /** One factor of a product; the other is {@link #mirrored}. */
  public static PackedEmbedding of(Embedding embedding) {
    return packed(embedding, 0, APART);
  }

  /** The other factor. */
  static PackedEmbedding mirrored(Embedding embedding) {
    return packed(embedding, MIDDLE, -APART);
  }

  private static PackedEmbedding packed(Embedding embedding, int from, int step) {
    long[] packed = new long[LONGS];
    int sum = 0;
    for (int at = 0; at < Embedding.DIMENSIONS; at++) {
      int value = embedding.at(at);
      sum += value;
      packed[at / IN_EACH] |= (long) (value + ZERO) << from + at % IN_EACH * step;
    }
    return new PackedEmbedding(packed, sum, embedding.norm());
  }

  /** The cosine with one that is laid out the other way; 0 where either has no direction. */
  double cosine(PackedEmbedding mirrored) {
    double norms = norm * mirrored.norm;
    return norms == 0 ? 0 : dot(mirrored) / norms;
  }

  private int dot(PackedEmbedding mirrored) {
    long[] left = packed;
    long[] right = mirrored.packed;
    int fromZero = 0;
    for (int at = 0; at < LONGS; at += ADDED) {
      long products =
          left[at] * right[at]
              + left[at + 1] * right[at + 1]
              + left[at + 2] * right[at + 2]
              + left[at + 3] * right[at + 3]
              + left[at + 4] * right[at + 4]
              + left[at + 5] * right[at + 5]
              + left[at + 6] * right[at + 6]
              + left[at + 7] * right[at + 7];
      fromZero += (int) (products >>> MIDDLE & MASK);
    }
    return fromZero - ZERO * (sum + mirrored.sum) - ZERO * ZERO * Embedding.DIMENSIONS;
  }
}
