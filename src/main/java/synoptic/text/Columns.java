package synoptic.text;

import java.lang.Character.UnicodeScript;

/**
 * How many terminal columns a text takes: 0 for marks and format characters, 2 for East Asian wide
 * characters and emoji, 1 for the rest (after Unicode Standard Annex 11).
 */
public final class Columns {

  private Columns() {}

  /** The sum over the grapheme clusters; a cluster takes at most 2 columns. */
  public static int of(String text) {
    Graphemes clusters = new Graphemes(text);
    int columns = 0;
    for (int at = 0; at < text.length(); ) {
      int end = clusters.after(at);
      columns += ofCluster(text, at, end);
      at = end;
    }
    return columns;
  }

  /** Columns of the one grapheme cluster between two indexes of a text. */
  public static int ofCluster(String text, int from, int to) {
    int columns = 0;
    for (int at = from; at < to && columns < 2; ) {
      int point = text.codePointAt(at);
      columns += of(point);
      at += Character.charCount(point);
    }
    return Math.min(columns, 2);
  }

  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint < 0x20 || codePoint >= 0x7F && codePoint < 0xA0 || codePoint == 0xAD ? 0 : 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      case Character.FORMAT -> SafeText.isVisibleFormat(codePoint) ? 1 : 0;
      default -> isTrailingJamo(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
    };
  }

  /** Vowels and final consonants that join the syllable before them. */
  private static boolean isTrailingJamo(int point) {
    return point >= 0x1160 && point <= 0x11FF || point >= 0xD7B0 && point <= 0xD7FF;
  }

  private static boolean isWide(int point) {
    if (point < 0x1100) {
      return false;
    }
    return point <= 0x115F
        || point >= 0x2E80 && point <= 0x303E
        || point >= 0xFF01 && point <= 0xFF60
        || point >= 0xFFE0 && point <= 0xFFE6
        || Character.isEmojiPresentation(point)
        || point >= 0x3041 && isEastAsian(UnicodeScript.of(point));
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, TANGUT -> true;
      default -> false;
    };
  }
}
