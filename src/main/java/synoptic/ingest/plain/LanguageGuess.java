package synoptic.ingest.plain;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses a text's language from its script and its commonest words; says nothing when unsure. */
final class LanguageGuess {

  private static final int ENOUGH = 40_000;
  private static final Map<String, Set<String>> STOP_WORDS = stopWords();

  private LanguageGuess() {}

  /** An ISO 639-1 code. */
  static Optional<String> of(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH));
    return switch (LineShape.script(start)) {
      case UnicodeScript.ARABIC -> arabic(start);
      case UnicodeScript.CYRILLIC -> cyrillic(start);
      case UnicodeScript.GREEK -> Optional.of("el");
      case UnicodeScript.THAI -> Optional.of("th");
      case UnicodeScript.TAMIL -> Optional.of("ta");
      case UnicodeScript.LATIN -> latin(start);
      default -> Optional.empty();
    };
  }

  private static Optional<String> cyrillic(String text) {
    if (hasAny(text, "їєґ")) {
      return Optional.of("uk");
    }
    return hasAny(text, "іўј") ? Optional.empty() : Optional.of("ru");
  }

  /** Persian writes letters that Arabic has not, and its own forms of kaf and yeh. */
  private static Optional<String> arabic(String text) {
    long persian = text.chars().filter(c -> "پچژگکی".indexOf(c) >= 0).count();
    long arabic = text.chars().filter(c -> "ةيىكأإؤ".indexOf(c) >= 0).count();
    boolean urdu = hasAny(text, "ٹڈڑےں");
    return urdu || persian == arabic
        ? Optional.empty()
        : Optional.of(persian > arabic ? "fa" : "ar");
  }

  private static Optional<String> latin(String text) {
    Map<String, Integer> hits = new HashMap<>();
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+");
    for (String word : words) {
      STOP_WORDS.forEach(
          (language, common) -> {
            if (common.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
    }
    List<Map.Entry<String, Integer>> best =
        hits.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    if (best.isEmpty() || best.get(0).getValue() < 3) {
      return Optional.empty();
    }
    int first = best.get(0).getValue();
    int second = best.size() > 1 ? best.get(1).getValue() : 0;
    boolean clear = first * 12 >= words.length && first * 2 >= second * 3;
    return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }

  private static boolean hasAny(String text, String letters) {
    return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static Map<String, Set<String>> stopWords() {
    Map<String, Set<String>> languages = new HashMap<>();
    for (String line : Phrases.lines("stop-words.txt")) {
      List<String> words = List.of(line.split(" "));
      languages.put(words.getFirst(), new HashSet<>(words.subList(1, words.size())));
    }
    return Map.copyOf(languages);
  }
}
