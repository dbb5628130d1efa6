package synoptic.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words are like, learned elsewhere from very much text: a vector for each, by its hash. */
final class WordVectors {

  /** How many numbers a vector has. */
  static final int SIZE = 100;

  private final Rows rows;
  private final byte[] values;
  private final float step;

  private WordVectors(Rows rows, byte[] values, float step) {
    this.rows = rows;
    this.values = values;
    this.step = step;
  }

  /** Vectors that no word has. */
  static WordVectors none() {
    return new WordVectors(new Rows(new int[0]), new byte[0], 1);
  }

  /**
   * Reads {@code {"words": [most frequent first], "vectors": {word: [number…]}}} and keeps so many
   * of the most frequent words.
   */
  static WordVectors of(Path json, int most) throws IOException {
    Map<?, ?> file = (Map<?, ?>) PlainJson.of(Files.readString(json));
    List<?> words = (List<?>) file.get("words");
    Map<?, ?> vectors = (Map<?, ?>) file.get("vectors");
    int[] hashes = new int[Math.min(most, words.size())];
    float[] all = new float[hashes.length * SIZE];
    Set<Integer> seen = new HashSet<>();
    int count = 0;
    for (Object word : words) {
      List<?> vector = (List<?>) vectors.get(word);
      if (count < hashes.length && vector != null && seen.add(word.hashCode())) {
        hashes[count] = word.hashCode();
        double length = 0;
        for (int at = 0; at < SIZE; at++) {
          double number = ((Number) vector.get(at)).doubleValue();
          length += number * number;
        }
        for (int at = 0; at < SIZE; at++) {
          double number = ((Number) vector.get(at)).doubleValue();
          all[count * SIZE + at] = (float) (number * 4 / Math.sqrt(length));
        }
        count++;
      }
    }
    return quantized(new Rows(Arrays.copyOf(hashes, count)), Arrays.copyOf(all, count * SIZE));
  }

  private static WordVectors quantized(Rows rows, float[] all) {
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
  boolean write(int word, float[] to) {
    int row = rows.row(word);
    for (int at = 0; row >= 0 && at < SIZE; at++) {
      to[at] = values[row * SIZE + at] * step;
    }
    return row >= 0;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(step);
    Tables.writeInts(out, rows.hashes());
    out.write(values);
  }

  static WordVectors read(DataInputStream in) throws IOException {
    float step = in.readFloat();
    Rows rows = new Rows(Tables.readInts(in));
    byte[] values = in.readNBytes(rows.size() * SIZE);
    if (values.length < rows.size() * SIZE) {
      throw new EOFException("the vectors end too early");
    }
    return new WordVectors(rows, values, step);
  }
}
