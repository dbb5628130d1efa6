package synoptic.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What features weigh, a row of numbers for each; features are known by their hash alone. */
final class Weights {

  private final int width;
  private final int[] keys;
  private final int[] rows;
  private final int shift;
  final float[] values;

  /** Rows for the features with these hashes, in this order, all weighing nothing. */
  Weights(int width, int[] features) {
    this.width = width;
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(8, features.length));
    this.shift = 32 - bits;
    this.keys = new int[1 << bits];
    this.rows = new int[1 << bits];
    this.values = new float[features.length * width];
    Arrays.fill(rows, -1);
    for (int row = 0; row < features.length; row++) {
      int slot = slot(features[row]);
      keys[slot] = features[row];
      rows[slot] = row;
    }
  }

  int width() {
    return width;
  }

  /** The row of a feature, or -1 where it is not known. */
  int row(int feature) {
    return rows[slot(feature)];
  }

  /** The rows of the features that are known. */
  int[] rows(int[] features) {
    int[] found = new int[features.length];
    int count = 0;
    for (int feature : features) {
      int row = row(feature);
      if (row >= 0) {
        found[count++] = row;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }

  void addTo(double[] sums, int[] known) {
    for (int row : known) {
      int at = row * width;
      for (int label = 0; label < width; label++) {
        sums[label] += values[at + label];
      }
    }
  }

  private int slot(int feature) {
    int slot = (feature * 0x9E3779B1) >>> shift;
    while (rows[slot] >= 0 && keys[slot] != feature) {
      slot = slot + 1 & rows.length - 1;
    }
    return slot;
  }

  /** Writes the rows that weigh most, at most {@code most}, each weight in one byte. */
  void write(DataOutputStream out, int most) throws IOException {
    float step = largest() / 127f;
    int[] features = heaviest(step, most);
    out.writeInt(width);
    out.writeFloat(step);
    out.writeInt(features.length);
    for (int feature : features) {
      out.writeInt(feature);
    }
    for (int feature : features) {
      int at = row(feature) * width;
      for (int label = 0; label < width; label++) {
        out.writeByte(Math.round(values[at + label] / step));
      }
    }
  }

  private int[] heaviest(float step, int most) {
    int[] slots = occupied();
    float[] sizes = new float[slots.length];
    for (int at = 0; at < slots.length; at++) {
      sizes[at] = size(rows[slots[at]]);
    }
    float[] sorted = sizes.clone();
    Arrays.sort(sorted);
    float least = Math.max(step / 2, sorted.length > most ? sorted[sorted.length - most] : 0);
    return IntStream.range(0, slots.length)
        .filter(at -> sizes[at] >= least)
        .map(at -> keys[slots[at]])
        .sorted()
        .toArray();
  }

  private float size(int row) {
    float size = 0;
    for (int at = row * width; at < (row + 1) * width; at++) {
      size = Math.max(size, Math.abs(values[at]));
    }
    return size;
  }

  static Weights read(DataInputStream in) throws IOException {
    int width = in.readInt();
    float step = in.readFloat();
    int[] features = new int[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(features.length * Integer.BYTES)).asIntBuffer().get(features);
    Weights weights = new Weights(width, features);
    byte[] bytes = in.readNBytes(weights.values.length);
    if (bytes.length < weights.values.length) {
      throw new EOFException("the weights end too early");
    }
    for (int at = 0; at < bytes.length; at++) {
      weights.values[at] = bytes[at] * step;
    }
    return weights;
  }

  private int[] occupied() {
    int[] slots = new int[rows.length];
    int count = 0;
    for (int slot = 0; slot < rows.length; slot++) {
      if (rows[slot] >= 0) {
        slots[count++] = slot;
      }
    }
    return Arrays.copyOf(slots, count);
  }

  private float largest() {
    float largest = 1e-6f;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
