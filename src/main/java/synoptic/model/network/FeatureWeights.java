package synoptic.model.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/** What features weigh, a row of numbers for each; features are known by their hash alone. */
public final class FeatureWeights {

  private final int width;
  private final HashIndex rows;
  final float[] values;

  /** Rows for the features with these hashes, in this order, all weighing nothing. */
  FeatureWeights(int width, int[] features) {
    this.width = width;
    this.rows = new HashIndex(features);
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
  public void write(DataOutputStream out) throws IOException {
    float step = largest() / 127f;
    int[] features =
        Arrays.stream(rows.hashes())
            .filter(feature -> size(rows.row(feature)) >= step / 2)
            .sorted()
            .toArray();
    out.writeInt(width);
    out.writeFloat(step);
    IntArrays.writeInts(out, features);
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

  public static FeatureWeights read(DataInputStream in) throws IOException {
    int width = in.readInt();
    float step = in.readFloat();
    FeatureWeights weights = new FeatureWeights(width, IntArrays.readInts(in));
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
