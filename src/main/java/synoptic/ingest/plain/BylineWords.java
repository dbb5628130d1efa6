package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The words of bylines, in several languages; see {@code bylines.txt}. */
final class BylineWords {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,3})?k?");

  private static final Map<String, List<String>> PHRASES = phrases();

  private static final Set<String> BESIDE =
      Set.copyOf(List.of(String.join(" ", PHRASES.get("beside")).split(" ")));

  private BylineWords() {}

  /** What stands behind a word such as "by"; the longest that there is. */
  static Optional<String> behindMark(String line) {
    return behind(line, "authors");
  }

  static Optional<String> behindSourceMark(String line) {
    return behind(line, "sources");
  }

  /**
   * Whether the line begins with a word that is a part of names too, and stands before who wrote in
   * other languages only: {@code Di Maria Verletzt} is no byline of a German text.
   */
  static boolean isForeign(String line, Supplier<Optional<String>> language) {
    String first = line.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return PHRASES.get("languages").stream()
        .map(row -> List.of(row.split(" ")))
        .filter(row -> row.getFirst().equals(first))
        .anyMatch(row -> language.get().filter(tag -> !row.contains(tag)).isPresent());
  }

  private static Optional<String> behind(String line, String kind) {
    String small = line.toLowerCase(Locale.ROOT);
    return PHRASES.get(kind).stream()
        .filter(mark -> small.startsWith(mark + " ") && line.length() > mark.length() + 3)
        .map(mark -> line.substring(mark.length()).strip())
        .findFirst();
  }

  /**
   * Whether the line counts what pages count beside an article: {@code 4 min read}, {@code 3
   * Comments}, {@code 2 hours ago}.
   */
  static boolean isCount(String line) {
    if (line.length() > 40 || line.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    int numbers = 0;
    for (String word : WORDS.split(line.toLowerCase(Locale.ROOT).strip())) {
      String letters = word.replaceFirst("^\\d+", "");
      numbers += NUMBER.matcher(word).matches() || letters.length() < word.length() ? 1 : 0;
      boolean isKnown = letters.isEmpty() || BESIDE.contains(letters) || DateLine.isAgo(letters);
      if (!isKnown && !NUMBER.matcher(word).matches() && !word.isEmpty()) {
        return false;
      }
    }
    return numbers == 1 && !NUMBER.matcher(line).matches();
  }

  /** Whether the name is an account's, such as "admin". */
  static boolean isAccount(String name) {
    return PHRASES.get("accounts").contains(LineShape.folded(name));
  }

  /** The name without the place behind it, where one is told: {@code Ines Okafor in Norrvik}. */
  static String withoutPlace(String names) {
    for (String word : PHRASES.get("places")) {
      int at = names.indexOf(" " + word + " ");
      if (at > 0 && isPlace(names.substring(at + word.length() + 2))) {
        return names.substring(0, at);
      }
    }
    return names;
  }

  private static boolean isPlace(String text) {
    return LineShape.wordCount(text, 4) <= 3
        && List.of(text.split(" ")).stream()
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  private static Map<String, List<String>> phrases() {
    Map<String, List<String>> phrases = new HashMap<>();
    List<String> current = List.of();
    for (String line : Phrases.lines("bylines.txt")) {
      if (line.startsWith("[")) {
        current =
            phrases.computeIfAbsent(
                line.substring(1, line.length() - 1), kind -> new ArrayList<>());
      } else {
        current.addAll(List.of(line.split(" *\\| *")));
      }
    }
    phrases.values().forEach(all -> all.sort(Comparator.comparing(String::length).reversed()));
    return phrases;
  }
}
