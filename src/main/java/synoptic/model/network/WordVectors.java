package synoptic.model.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** What words are like, learned elsewhere from very much text: a vector for each, by its hash. */
public final class WordVectors {

  /** How many numbers a vector has. */
  public static final int SIZE = 100;

  private final HashIndex rows;
  private final byte[] values;
  private final float step;

  private WordVectors(HashIndex rows, byte[] values, float step) {
    this.rows = rows;
    this.values = values;
    this.step = step;
  }

  /** Vectors that no word has. */
  public static WordVectors none() {
    return new WordVectors(new HashIndex(new int[0]), new byte[0], 1);
  }

  /** Keeps each number in one byte, relative to the largest of all. */
  static WordVectors quantized(HashIndex rows, float[] all) {
    float largest = 1e-6f;
    for (float value : all) {
      largest = Math.max(largest, Math.abs(value));
    }
    float step = largest / 127;
    byte[] values = new byte[all.length];
    for (int at = 0; at < values.length; at++) {
      values[at] = (byte) Math.round(all[at] / step);
    }
    return new WordVectors(rows, values, step);
  }

  /** Writes the word's vector to the beginning of {@code to}; false where it has none. */
  public boolean write(int word, float[] to) {
    int row = rows.row(word);
    for (int at = 0; row >= 0 && at < SIZE; at++) {
      to[at] = values[row * SIZE + at] * step;
    }
    return row >= 0;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeFloat(step);
    IntArrays.writeInts(out, rows.hashes());
    out.write(values);
  }

  public static WordVectors read(DataInputStream in) throws IOException {
    float step = in.readFloat();
    HashIndex rows = new HashIndex(IntArrays.readInts(in));
    byte[] values = in.readNBytes(rows.size() * SIZE);
    if (values.length < rows.size() * SIZE) {
      throw new EOFException("the vectors end too early");
    }
    return new WordVectors(rows, values, step);
  }
}
