package synoptic.text;

/** The signs that end a sentence, and those that may follow and belong to it. */
final class Stops {

  /** Behind them a blank or the like must follow. */
  private static final String SPACED = ".!?…‥‼⁇⁈⁉";

  /**
   * Those of scripts that need none: the Sentence_Terminal signs of Unicode 16 outside of Latin, as
   * far as scripts of today use them.
   */
  private static final String UNSPACED = "。！？｡．؟؞۔܀܁܂।॥።፧፨។៕᙮᠃᠉၊။߹։՜՞\u037E﹒﹖﹗⸮⸼꓿꘎꘏꛳꛷꣎꣏꧈꧉";

  private static final String QUOTES = "\"'”’“»«›‹」』";
  private static final String CLOSING = QUOTES + ")]}）］】》〉";
  private static final String SUPERSCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹";

  /** Numbers of notes are shorter than years. */
  private static final int LONGEST_NOTE = 3;

  private Stops() {}

  static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  static int behindBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isStop(String text, int at, int end) {
    char sign = text.charAt(at);
    return SPACED.indexOf(sign) >= 0 || isUnspaced(sign) || sign == ';' && isGreek(text, at, end);
  }

  static boolean isUnspaced(char sign) {
    return sign > 0x7F && UNSPACED.indexOf(sign) >= 0;
  }

  /** Greek asks with a semicolon. */
  private static boolean isGreek(String text, int at, int end) {
    boolean free = at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1));
    return free && at > 1 && isGreek(text.charAt(at - 1)) && isGreek(text.charAt(at - 2));
  }

  private static boolean isGreek(char sign) {
    return sign > 0x7F && Character.UnicodeScript.of(sign) == Character.UnicodeScript.GREEK;
  }

  /** Where a row of stops ends, full stops with blanks between them included. */
  static int behind(String text, int from, int end) {
    int at = from + 1;
    while (at < end) {
      boolean spaced = text.charAt(at) == ' ' && at + 1 < end && text.charAt(at + 1) == '.';
      boolean dotted = spaced && text.charAt(at - 1) == '.' && isAlone(text, at + 1, end);
      if (!dotted && !isStop(text, at, end)) {
        break;
      }
      at += dotted ? 2 : 1;
    }
    return at;
  }

  private static boolean isAlone(String text, int at, int end) {
    return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Behind the quotation marks, brackets and notes that follow a row of stops. */
  static int behindClosing(String text, int stop, int from, int end) {
    int closed = behindClosing(text, from, end);
    int noted = behindNote(text, stop, closed, end);
    return noted == closed ? closed : behindClosing(text, noted, end);
  }

  private static int behindClosing(String text, int from, int end) {
    int at = from;
    while (at < end) {
      char sign = text.charAt(at);
      boolean narrow = (sign == '\u00A0' || sign == '\u202F' || sign == ' ') && at + 1 < end;
      if (narrow && text.charAt(at + 1) == '»') {
        at += 2;
      } else if (CLOSING.indexOf(sign) >= 0 && !opens(text, at, end)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether a mark that also closes stands before a word. */
  private static boolean opens(String text, int at, int end) {
    return "“«‹".indexOf(text.charAt(at)) >= 0
        && at + 1 < end
        && Character.isLetterOrDigit(text.codePointAt(at + 1));
  }

  /** Behind {@code 9}, {@code ¹³} or {@code [12]} that sticks to a stop, but not in a decimal. */
  private static int behindNote(String text, int stop, int from, int end) {
    boolean bracket = from < end && text.charAt(from) == '[';
    int first = bracket ? from + 1 : from;
    int at = first;
    while (at < end && at - first < LONGEST_NOTE && isNoteDigit(text.charAt(at))) {
      at++;
    }
    boolean high = first < end && SUPERSCRIPTS.indexOf(text.charAt(first)) >= 0;
    boolean decimal = stop > 0 && Character.isDigit(text.charAt(stop - 1)) && from == stop + 1;
    if (at == first || decimal && !high && !bracket) {
      return from;
    }
    boolean whole = bracket ? at < end && text.charAt(at) == ']' : isFree(text, at, end);
    return whole ? bracket ? at + 1 : at : from;
  }

  private static boolean isFree(String text, int at, int end) {
    return at == end || isBlank(text.charAt(at)) || CLOSING.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isNoteDigit(char sign) {
    return sign >= '0' && sign <= '9' || SUPERSCRIPTS.indexOf(sign) >= 0;
  }

  /** Whether a quotation is closed between two places. */
  static boolean hasQuote(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (QUOTES.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
