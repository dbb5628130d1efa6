package synoptic.ingest.plain;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** What a line looks like, whatever it says. */
public final class LineShape {

  /** No pattern looks at more of a text than this, so that none can take long. */
  static final int LONGEST_FURNITURE = 600;

  private static final String SENTENCE_ENDS = ".!?…؟。！？۔";
  private static final String CLOSERS = "\"'”’»)]“";
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String BULLETS = "•·*-–—●▪■◦‣►▶»+";

  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  private LineShape() {}

  /**
   * The text with each run of white space as one space, none at its ends, no format marks, and the
   * letters of ligatures one by one.
   */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == SOFT_HYPHEN) {
        at = beforeRest(text, at);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
        space = !isInvisible(c) || space;
      } else {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        if (isLigature(c)) {
          line.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        } else {
          line.append(c);
        }
      }
    }
    return line.toString();
  }

  /** Where the rest of a word begins less one, which a space parts that was a line's end. */
  private static int beforeRest(String text, int hyphen) {
    int at = hyphen + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && Character.isLowerCase(text.charAt(at)) ? at - 1 : hyphen;
  }

  /** Whether typesetters have joined letters there, as in {@code ﬃ}. */
  private static boolean isLigature(char c) {
    return c >= '\uFB00' && c <= '\uFB17';
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c < ' ' && c != '\t' && c != '\n';
  }

  public static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || isAsciiDigitAfterEnd(text, at))) {
      at--;
    }
    return at >= 0 && SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the digit is part of a note's number glued to a sentence's end. */
  private static boolean isAsciiDigitAfterEnd(String text, int at) {
    int from = at;
    while (from > 0 && at - from < 3 && isAsciiDigit(text.charAt(from))) {
      from--;
    }
    boolean glued = isAsciiDigit(text.charAt(at)) && from < at;
    return glued && (SENTENCE_ENDS + CLOSERS).indexOf(text.charAt(from)) >= 0;
  }

  static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Whether the text reads as running prose: a sentence of some length, or much text. A short
   * question may as well be a title.
   */
  public static boolean isProse(String text) {
    if (isBullet(text) && text.length() < 250) {
      return false;
    }
    if (text.length() >= 200) {
      return true;
    }
    boolean asks = "?!؟？！".indexOf(text.charAt(text.length() - 1)) >= 0;
    return asks
        ? text.length() >= 120
        : endsSentence(text) && (text.length() >= 60 || wordCount(text, 8) >= 8);
  }

  /** How many words, counted no further than {@code most}. */
  static int wordCount(String text, int most) {
    int words = text.isEmpty() ? 0 : 1;
    for (int at = 0; at < text.length() && words < most; at++) {
      words += text.charAt(at) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** Whether a bullet stands at the start. */
  static boolean isBullet(String text) {
    return text.length() > 1
        && BULLETS.indexOf(text.charAt(0)) >= 0
        && (text.charAt(1) == ' ' || "•*●▪■◦‣►▶".indexOf(text.charAt(0)) >= 0);
  }

  /** Whether a bullet or a number stands at the start. */
  static boolean isItem(String text) {
    return isBullet(text) || itemNumber(text) > 0;
  }

  /** The number in {@code 1. text}, {@code [1] text}, {@code 1) text}, or 0. */
  static int itemNumber(String text) {
    int at = text.startsWith("[") || text.startsWith("(") ? 1 : 0;
    int from = at;
    while (at < text.length() && at - from < 4 && isAsciiDigit(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < text.length() && end - at < 2 && ".)]:".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean marked = end > at && (end == text.length() || text.charAt(end) == ' ');
    return marked && at > from && at - from < 4 ? Integer.parseInt(text.substring(from, at)) : 0;
  }

  /**
   * Whether it could stand over a section: short, no end of a sentence, no item, not quoted, no
   * address.
   */
  public static boolean isHeading(String text) {
    if (text.length() > 100
        || wordCount(text, 13) > 12
        || isBullet(text)
        || text.indexOf('@') >= 0) {
      return false;
    }
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    boolean opens = Character.isLetterOrDigit(first) && !Character.isLowerCase(first);
    boolean closes = Character.isLetterOrDigit(last) || last == ')' || last == '”' || last == '"';
    return opens && (closes || last == '?' && isTitleCase(text));
  }

  /** Whether most of the longer words begin with a capital letter. */
  static boolean isTitleCase(String text) {
    int longer = 0;
    int capital = 0;
    for (String word : text.split(" ")) {
      if (word.length() >= 4) {
        longer++;
        capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return longer > 0 && capital * 10 >= longer * 6;
  }

  static boolean hasLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * The text as phrases are compared: small letters, one kind of apostrophe, no marks at its ends.
   */
  public static String folded(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    int start = 0;
    int end = small.length();
    while (start < end && isMark(small.charAt(start))) {
      start++;
    }
    while (end > start && isMark(small.charAt(end - 1))) {
      end--;
    }
    return small.substring(start, end);
  }

  /** Whether two lines say the same, whatever the size of their letters and the marks around. */
  public static boolean isAlike(String one, String other) {
    return folded(oneLine(one)).equals(folded(oneLine(other)));
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && c != '@' && !Character.isSurrogate(c);
  }

  /** The letters' script, COMMON where there are none or no script has three quarters of them. */
  static UnicodeScript script(String text) {
    int[] counts = new int[SCRIPTS.length];
    int letters = 0;
    for (int at = 0; at < text.length() && letters < 2_000; ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isLetter(point)) {
        letters++;
        counts[UnicodeScript.of(point).ordinal()]++;
      }
    }
    for (UnicodeScript script : SCRIPTS) {
      if (letters > 0 && counts[script.ordinal()] * 4 >= letters * 3) {
        return script;
      }
    }
    return UnicodeScript.COMMON;
  }
}
