package synoptic.text;

import java.lang.Character.UnicodeScript;

/**
 * How many terminal columns a text takes: 0 for marks and format characters, 2 for East Asian wide
 * characters and emoji, 1 for the rest (after Unicode Standard Annex 11).
 */
public final class Columns {

  private Columns() {}

  public static int of(CharSequence text) {
    int columns = 0;
    for (int at = 0; at < text.length(); ) {
      int point = Character.codePointAt(text, at);
      columns += of(point);
      at += Character.charCount(point);
    }
    return columns;
  }

  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint < 0x20 || codePoint >= 0x7F && codePoint < 0xA0 || codePoint == 0xAD ? 0 : 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
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
