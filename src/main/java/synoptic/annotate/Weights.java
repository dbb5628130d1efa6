package synoptic.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/** What features weigh, a row of numbers for each; features are known by their hash alone. */
final class Weights {

  private final int width;
  private final Rows rows;
  final float[] values;

  /** Rows for the features with these hashes, in this order, all weighing nothing. */
  Weights(int width, int[] features) {
    this.width = width;
    this.rows = new Rows(features);
    this.values = new float[features.length * width];
  }

  int width() {
    return width;
  }

  /** The rows of the features that are known. */
  int[] rows(int[] features) {
    return rows.rows(features);
  }

  void addTo(double[] sums, int[] known) {
    for (int row : known) {
      int at = row * width;
      for (int label = 0; label < width; label++) {
        sums[label] += values[at + label];
      }
    }
  }

  /** Writes the rows that weigh anything once each weight is put in one byte. */
  void write(DataOutputStream out) throws IOException {
    float step = largest() / 127f;
    int[] features =
        Arrays.stream(rows.hashes())
            .filter(feature -> size(rows.row(feature)) >= step / 2)
            .sorted()
            .toArray();
    out.writeInt(width);
    out.writeFloat(step);
    Tables.writeInts(out, features);
    for (int feature : features) {
      int at = rows.row(feature) * width;
      for (int label = 0; label < width; label++) {
        out.writeByte(Math.round(values[at + label] / step));
      }
    }
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
    Weights weights = new Weights(width, Tables.readInts(in));
    byte[] bytes = in.readNBytes(weights.values.length);
    if (bytes.length < weights.values.length) {
      throw new EOFException("the weights end too early");
    }
    for (int at = 0; at < bytes.length; at++) {
      weights.values[at] = bytes[at] * step;
    }
    return weights;
  }

  private float largest() {
    float largest = 1e-6f;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
