package synoptic.ingest.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what can be a person's name, a person's work, or the name of an institution. */
final class NameRules {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "abu", "de", "da", "di", "del", "della", "dos", "du",
          "la", "le", "van", "von", "der", "den", "ter", "y", "e", "zu", "af", "av", "oğlu");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}-]+");

  private static final Set<String> INSTITUTIONS = Phrases.words("institutions.txt");

  private static final Set<String> WORK = Phrases.words("work.txt");

  private static final Locale TURKISH = Locale.of("tr");

  private NameRules() {}

  /**
   * Whether the text can be a person's name: two to five words, each with a capital or a particle.
   */
  static boolean isPerson(String text) {
    if (text.length() > 60 || text.length() < 5 || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    String[] words = text.split(" ");
    int capitals = 0;
    for (String word : words) {
      if (isCapital(word)) {
        capitals++;
      } else if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    boolean endsOpen = Character.isLetter(text.codePointBefore(text.length()));
    return words.length <= 5 && capitals >= 2 && endsOpen && !hasInstitution(text);
  }

  private static boolean isCapital(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return word.length() > 3 && word.startsWith("al-") && Character.isUpperCase(word.charAt(3));
    }
    return word.codePoints().allMatch(c -> Character.isLetter(c) || "-'’.".indexOf(c) >= 0)
        && (!word.endsWith(".") || word.length() <= 5);
  }

  /** The name with which a sentence about a person begins: {@code Ines Okafor is …}. */
  static Optional<String> subject(String text) {
    String start = text.substring(0, Math.min(text.length(), 90));
    String[] words = start.split(" ");
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < Math.min(words.length - 1, 6); at++) {
      String word = words[at];
      boolean stops = word.endsWith(",") || word.endsWith(":");
      name.append(at == 0 ? "" : " ").append(stops ? word.substring(0, word.length() - 1) : word);
      if (isPerson(name.toString()) && (stops || isVerb(words[at + 1]))) {
        return Optional.of(name.toString());
      }
      if (stops) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isVerb(String word) {
    return List.of(
            "is", "was", "has", "serves", "works", "teaches", "writes", "holds", "est", "ist", "es",
            "—", "–", "-", "(@")
        .contains(word);
  }

  static boolean hasInstitution(String text) {
    return hasWordOf(text, INSTITUTIONS);
  }

  /** Whether the text names what one or several people do for a living. */
  static boolean hasWork(String text) {
    return hasWordOf(text, WORK);
  }

  /** Whether the text tells what people do for a living and names nobody: {@code Staff Writer}. */
  static boolean isWork(String text) {
    return LineShape.wordCount(text, 5) <= 4 && hasWork(text) && !hasInstitution(text);
  }

  /**
   * A word in capitals as names are written: {@code O'Hara}, {@code van}, {@code J.R.}
   *
   * @param isTurkish whether a capital I without a dot has none as a small letter either
   */
  static String natural(String word, boolean isTurkish) {
    String small = word.toLowerCase(isTurkish ? TURKISH : Locale.ROOT);
    if (PARTICLES.contains(small) || small.equals("and")) {
      return small;
    }
    if (word.indexOf('.') >= 0 && word.length() <= 5) {
      return word;
    }
    StringBuilder natural = new StringBuilder();
    boolean isFirst = true;
    for (int letter : word.codePoints().toArray()) {
      boolean isDotless = isTurkish && letter == 'I';
      natural.appendCodePoint(isFirst ? letter : isDotless ? 'ı' : Character.toLowerCase(letter));
      isFirst = !Character.isLetter(letter);
    }
    return natural.toString();
  }

  private static boolean hasWordOf(String text, Set<String> words) {
    String small = text.substring(0, Math.min(text.length(), 400)).toLowerCase(Locale.ROOT);
    for (String word : BETWEEN.split(small)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
