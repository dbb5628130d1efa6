package synoptic.lucene.analysis;

import java.util.Locale;
import java.util.Set;

/** The signs that join words which are found both whole and by their parts. */
final class Joints {

  /** What French, Italian and Catalan elide before a vowel, but for single letters. */
  private static final Set<String> ELIDED =
      Set.of(
          "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu", "gl", "un", "dell",
          "all", "nell", "sull", "dall", "coll", "quell", "quest", "bell", "sant", "tutt", "dov",
          "cos", "com", "anch", "mezz", "nient", "senz", "trent", "vent");

  /** Single letters that are elided, so that even two letters behind them are a word. */
  private static final String ELIDED_LETTERS = "cdjlmnst";

  private static final int SHORTEST_ELIDED = 2;

  /** Behind other letters, as the O of O'Neill; the ends of <i>I've</i> and <i>I'll</i> are not. */
  private static final int SHORTEST_NAME = 3;

  private Joints() {}

  /** Where the first sign from {@code from} on stands that joins two words, or -1. */
  static int next(String word, int from) {
    for (int at = from + 1; at < word.length() - 1; at++) {
      if (Character.isLetterOrDigit(word.charAt(at))) {
        continue;
      }
      int end = at + 1;
      while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
        end++;
      }
      if (isInner(word.substring(from, at), word.charAt(at), word.substring(at + 1, end))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isInner(String one, char sign, String other) {
    return !isHyphen(sign) && isJoint(one, sign, other);
  }

  /** Whether the sign between the two words joins them. */
  static boolean isJoint(String one, char sign, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (isHyphen(sign)) {
      return Character.isLetter(one.charAt(0)) && Character.isLetter(other.charAt(0));
    }
    return switch (sign) {
      case '_' -> true;
      case '.' -> isPlain(one) && isPlain(other);
      default -> TermFolding.isApostrophe(sign) && isElision(one, other);
    };
  }

  /** How the sign stands in the whole: hyphens and apostrophes may as well be left out. */
  static String written(char sign) {
    return sign == '_' || sign == '.' ? String.valueOf(sign) : "";
  }

  /** The point of an abbreviation or in a number joins no words. */
  private static boolean isPlain(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isLetter);
  }

  private static boolean isElision(String one, String other) {
    String elided = one.toLowerCase(Locale.ROOT);
    boolean isLetter = one.length() == 1 && Character.isLetter(one.charAt(0));
    boolean isElided = isLetter && ELIDED_LETTERS.contains(elided) || ELIDED.contains(elided);
    return isElided && other.length() >= SHORTEST_ELIDED
        || isLetter && other.length() >= SHORTEST_NAME;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '\u00AD';
  }
}
