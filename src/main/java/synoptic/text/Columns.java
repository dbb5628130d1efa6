package synoptic.text;

import java.util.Arrays;

/**
 * How many terminal columns a text takes: 0 for marks and format characters, 2 for East Asian wide
 * characters and emoji, 1 for the rest (after Unicode Standard Annex 11).
 */
public final class Columns {

  /** First and last of each range of East Asian wide characters; emoji are asked of the JDK. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E, 0x3041, 0x3247,
    0x3250, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F,
    0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F200,
    0x1F265, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
  };

  /** The variation selector that asks for the coloured picture, which is as wide as any emoji. */
  private static final int AS_EMOJI = 0xFE0F;

  private Columns() {}

  /**
   * The sum over the grapheme clusters, as they are drawn: a cluster takes at most 2 columns, and a
   * character that a terminal must not get takes those of the sign that {@link SafeText} shows.
   */
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
      int shown = SafeText.columnsShown(point);
      if (shown > 0) {
        return columns + shown;
      }
      if (point == AS_EMOJI && at > from && Character.isEmoji(text.codePointBefore(at))) {
        return 2;
      }
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
    return point >= 0x1100 && (isInWideRange(point) || Character.isEmojiPresentation(point));
  }

  private static boolean isInWideRange(int point) {
    int at = Arrays.binarySearch(WIDE, point);
    return at >= 0 || (-at - 1) % 2 == 1;
  }
}
