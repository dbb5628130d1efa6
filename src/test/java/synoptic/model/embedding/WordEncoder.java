package synoptic.model.embedding;

import java.util.List;
import java.util.Locale;

/**
 * Vectors for tests: each word adds a direction of its own, and words that are told to mean the
 * same add the same one. What shares no word, nor its meaning, is at right angles, but for chance.
 */
public record WordEncoder(List<List<String>> synonyms) implements Encoder {

  public static final WordEncoder INSTANCE = new WordEncoder(List.of());

  @Override
  public List<Embedding> encode(List<String> sentences) {
    return sentences.stream().map(this::direction).toList();
  }

  private Embedding direction(String sentence) {
    float[] direction = new float[Embedding.DIMENSIONS];
    for (String word : sentence.toLowerCase(Locale.ROOT).split("\\W+")) {
      if (word.length() > 2) {
        int place = meant(word).hashCode() * 0x9E3779B1 >>> 4;
        direction[place % Embedding.DIMENSIONS] += 1;
      }
    }
    return Embedding.of(direction);
  }

  private String meant(String word) {
    return synonyms.stream()
        .filter(same -> same.contains(word))
        .map(List::getFirst)
        .findFirst()
        .orElse(word);
  }
}
