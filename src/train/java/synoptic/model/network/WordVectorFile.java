package synoptic.model.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.train.PlainJson;

/** Word vectors as others publish them, in JSON. */
public final class WordVectorFile {

  private WordVectorFile() {}

  /**
   * Reads {@code {"words": [most frequent first], "vectors": {word: [number…]}}} and keeps so many
   * of the most frequent words.
   */
  public static WordVectors read(Path json, int most) throws IOException {
    Map<?, ?> file = (Map<?, ?>) PlainJson.of(Files.readString(json));
    List<?> words = (List<?>) file.get("words");
    Map<?, ?> vectors = (Map<?, ?>) file.get("vectors");
    int[] hashes = new int[Math.min(most, words.size())];
    float[] all = new float[hashes.length * WordVectors.SIZE];
    Set<Integer> seen = new HashSet<>();
    int count = 0;
    for (Object word : words) {
      List<?> vector = (List<?>) vectors.get(word);
      if (count < hashes.length && vector != null && seen.add(word.hashCode())) {
        hashes[count] = word.hashCode();
        double length = 0;
        for (int at = 0; at < WordVectors.SIZE; at++) {
          double number = ((Number) vector.get(at)).doubleValue();
          length += number * number;
        }
        for (int at = 0; at < WordVectors.SIZE; at++) {
          double number = ((Number) vector.get(at)).doubleValue();
          all[count * WordVectors.SIZE + at] = (float) (number * 4 / Math.sqrt(length));
        }
        count++;
      }
    }
    return WordVectors.quantized(
        new HashIndex(Arrays.copyOf(hashes, count)), Arrays.copyOf(all, count * WordVectors.SIZE));
  }
}
