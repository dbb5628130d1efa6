package synoptic.text;

import java.util.Locale;
import java.util.Set;
import synoptic.text.Language.Opening;

/**
 * The word behind a stop.
 *
 * @param text as it is written, up to an apostrophe; digits in one piece
 * @param opening what its capital says
 * @param small whether a word in lower case follows
 * @param zone whether it names a zone of time: {@code Moscow time}, {@code E.T.}
 * @param named whether it is a name though it begins small: {@code al-Qaeda}, {@code iPhone}
 */
record NextWord(String text, Opening opening, boolean small, boolean zone, boolean named) {

  private static final int LONGEST = 40;

  /** Before a person of whom the sentence begins to tell, and not of a town's. */
  private static final Set<String> ADDRESSES = Set.of("Mr", "Mrs", "Ms", "Mx", "Dr");

  private static final int LONGEST_ARTICLE = 3;

  static NextWord at(String text, int start, int end, Language language) {
    int behind = endOfWord(text, start, end);
    String word = text.substring(start, behind);
    int next = behind < end && text.charAt(behind) == ' ' ? behind + 1 : behind;
    boolean small = next > behind && next < end && Character.isLowerCase(text.codePointAt(next));
    boolean contracted = behind < end && "'’".indexOf(text.charAt(behind)) >= 0;
    boolean dotted = word.length() == 1 && behind < end && text.charAt(behind) == '.';
    boolean zone =
        dotted || small && text.substring(next, endOfWord(text, next, end)).equals("time");
    Opening opening = language.opening(word.toLowerCase(Locale.ROOT));
    boolean named = isName(word) || isArticle(text, start, behind, end);
    return new NextWord(word, opening, small || contracted, zone, named);
  }

  private static boolean isName(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isArticle(String text, int start, int behind, int end) {
    return behind - start <= LONGEST_ARTICLE
        && behind + 1 < end
        && text.charAt(behind) == '-'
        && Character.isUpperCase(text.charAt(behind + 1));
  }

  private static int endOfWord(String text, int start, int end) {
    int at = start;
    while (at < end && at - start < LONGEST && Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, end);
  }

  /** Whether it goes on in lower case and is no name. */
  boolean isSmall() {
    return isWord() && Character.isLowerCase(text.codePointAt(0)) && !named;
  }

  boolean isWord() {
    return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
  }

  boolean isNumber() {
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) || isRoman();
  }

  private boolean isRoman() {
    return !text.isEmpty() && text.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0) && !isSure();
  }

  /** Digits before a small word: {@code 12 people}. */
  boolean countsThings() {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit) && small;
  }

  /** Whether it begins a sentence rather than a name. */
  boolean begins() {
    return isSure() || opening == Opening.SHY || opening == Opening.BEFORE_SMALL && small;
  }

  /** The same behind an initial, where more words are names. */
  boolean beginsBehindInitial() {
    return isSure() || begins() && small;
  }

  /** Whether no name begins with it; one letter alone may be an initial. */
  boolean isSure() {
    return opening == Opening.SURE && (text.length() > 1 || small);
  }

  /** A day or an office behind a town and its state: {@code Reno, Nev. Mayor}, or capitals. */
  boolean goesOnBehindTown(Language language) {
    return isTime()
        || language.month(text.toLowerCase(Locale.ROOT)) > 0
        || language.isLocal(text.toLowerCase(Locale.ROOT))
        || language.abbreviation(text) == Abbreviation.TITLE && !ADDRESSES.contains(text)
        || text.length() == 1;
  }

  /** Whether it goes on the time of day. */
  boolean isTime() {
    return opening == Opening.TIME || zone;
  }
}
