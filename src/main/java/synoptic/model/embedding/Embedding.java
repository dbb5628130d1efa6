package synoptic.model.embedding;

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
    int squares = 0;
    for (byte value : values) {
      squares += value * value;
    }
    norm = Math.sqrt(squares);
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

  double norm() {
    return norm;
  }

  /** The number in one of its dimensions. */
  int at(int dimension) {
    return values[dimension];
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
