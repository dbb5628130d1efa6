package synoptic.embedding;

import java.util.Arrays;
import java.util.List;

/**
 * What a sentence means, as a direction in a space of {@value #DIMENSIONS} dimensions. Each number
 * is kept in one byte, relative to the largest; that moves a cosine by less than 0.01.
 */
public final class Embedding {

  public static final int DIMENSIONS = 384;

  private static final int LARGEST = 127;

  private final byte[] values;
  private final double norm;

  private Embedding(byte[] values) {
    this.values = values;
    norm = Math.sqrt(dot(values, values));
  }

  /**
   * @throws IllegalArgumentException where it has not {@value #DIMENSIONS} finite numbers
   */
  static Embedding of(float[] direction) {
    float largest = 0;
    for (float value : direction) {
      largest = Math.max(largest, Math.abs(value));
    }
    if (!Float.isFinite(largest)) {
      throw new IllegalArgumentException("not finite");
    }
    byte[] values = new byte[direction.length];
    for (int at = 0; at < values.length && largest > 0; at++) {
      values[at] = (byte) Math.round(direction[at] * LARGEST / largest);
    }
    return ofBytes(values);
  }

  /**
   * @param bytes as {@link #bytes} gave them
   * @throws IllegalArgumentException where these are not {@value #DIMENSIONS}
   */
  public static Embedding ofBytes(byte[] bytes) {
    if (bytes.length != DIMENSIONS) {
      throw new IllegalArgumentException(bytes.length + " dimensions");
    }
    return new Embedding(bytes.clone());
  }

  public byte[] bytes() {
    return values.clone();
  }

  /** Whether it has no direction, as that of an empty sentence may. */
  public boolean isNowhere() {
    return norm == 0;
  }

  /** From -1 to 1; 0 where either has no direction. */
  public double cosine(Embedding other) {
    double norms = norm * other.norm;
    return norms == 0 ? 0 : dot(values, other.values) / norms;
  }

  /** The mean of directions, each of length 1; all zero where there are none. */
  public static float[] mean(List<Embedding> directions) {
    float[] mean = new float[DIMENSIONS];
    for (Embedding each : directions) {
      float weight = each.norm == 0 ? 0 : (float) (1 / each.norm / directions.size());
      for (int at = 0; at < DIMENSIONS; at++) {
        mean[at] += weight * each.values[at];
      }
    }
    return mean;
  }

  /**
   * The mean of the cosines with the directions that {@code mean} is the {@link #mean} of.
   *
   * @param mean {@value #DIMENSIONS} numbers
   */
  public double along(float[] mean) {
    double sum = 0;
    for (int at = 0; at < DIMENSIONS; at++) {
      sum += values[at] * mean[at];
    }
    return norm == 0 ? 0 : sum / norm;
  }

  private static int dot(byte[] a, byte[] b) {
    int even = 0;
    int odd = 0;
    for (int at = 0; at < DIMENSIONS; at += 4) {
      even += a[at] * b[at] + a[at + 2] * b[at + 2];
      odd += a[at + 1] * b[at + 1] + a[at + 3] * b[at + 3];
    }
    return even + odd;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Embedding same && Arrays.equals(values, same.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
