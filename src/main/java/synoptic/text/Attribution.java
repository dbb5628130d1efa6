package synoptic.text;

import java.util.Locale;

/** Whether what follows a quotation gives it to somebody: {@code Mr. Ames asked.} */
final class Attribution {

  private static final int MOST_WORDS = 12;
  private static final int FARTHEST = 120;

  private Attribution() {}

  /** A name or title, with an aside between commas, and a verb that reports. */
  static boolean isAt(String text, int start, int end, Language language) {
    int limit = Math.min(end, start + FARTHEST);
    boolean aside = false;
    int at = start;
    for (int words = 0; words < MOST_WORDS && at < limit; words++) {
      int behind = endOfWord(text, at, limit);
      String word = text.substring(at, behind);
      String lower = word.toLowerCase(Locale.ROOT);
      if (words == 0 && begins(word, lower, language)) {
        return false;
      }
      if (words > 0 && !aside && language.isReporting(lower)) {
        return !text.startsWith(" that ", behind);
      }
      boolean small = word.isEmpty() || Character.isLowerCase(word.codePointAt(0));
      boolean shortened = behind < limit && text.charAt(behind) == '.' && isShort(word, language);
      char sign = behind < limit ? text.charAt(behind) : 0;
      boolean comma = sign == ',';
      if (small && !aside && !isParticle(lower) || sign != ' ' && !comma && !shortened) {
        return false;
      }
      aside ^= comma;
      at = Stops.behindBlanks(text, behind + 1, limit);
    }
    return false;
  }

  private static boolean begins(String word, String lower, Language language) {
    Language.Opening opening = language.opening(lower);
    return !word.equals("I")
        && (opening == Language.Opening.SURE || opening == Language.Opening.SHY);
  }

  private static boolean isShort(String word, Language language) {
    return word.length() == 1 || language.abbreviation(word) != Abbreviation.NONE;
  }

  private static boolean isParticle(String lower) {
    return switch (lower) {
      case "of", "the", "a", "and", "de", "la", "von", "van", "bin", "al", "el", "for" -> true;
      default -> lower.startsWith("al-") || lower.startsWith("el-");
    };
  }

  private static int endOfWord(String text, int start, int limit) {
    int at = start;
    while (at < limit && isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign)
        || Character.isSurrogate(sign)
        || "-'’".indexOf(sign) >= 0;
  }
}
