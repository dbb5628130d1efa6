package synoptic.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The user-perceived characters of a text (extended grapheme clusters, Unicode Standard Annex 29):
 * what a cursor steps over and what a terminal cell holds.
 */
public final class Graphemes {

  /** Below this no character combines with its neighbour, but for a line end of two characters. */
  private static final int FIRST_COMBINING = 0x300;

  private static final char FIRST_THAI = 0xE01;
  private static final char LAST_THAI = 0xE5B;

  private final String text;
  private BreakIterator breaks;
  private BreakIterator thaiBreaks;

  public Graphemes(String text) {
    this.text = text;
  }

  /** Index after the cluster that starts at {@code from}, which must be inside the text. */
  public int after(int from) {
    int next = from + 1;
    if (next == text.length()) {
      return next;
    }
    char first = text.charAt(from);
    if (first < FIRST_COMBINING && first != '\r' && text.charAt(next) < FIRST_COMBINING) {
      return next;
    }
    return breaks().following(from);
  }

  /**
   * Whether a word ends before an index amid Thai letters, which no blank parts: by the JDK's
   * dictionary of Thai, which cuts names that it does not know as well as it can.
   */
  boolean endsThaiWord(int at) {
    if (!isThai(text.charAt(at - 1)) || !isThai(text.charAt(at))) {
      return false;
    }
    if (thaiBreaks == null) {
      thaiBreaks = BreakIterator.getLineInstance(Locale.of("th"));
      thaiBreaks.setText(text);
    }
    return thaiBreaks.isBoundary(at);
  }

  private static boolean isThai(char sign) {
    return sign >= FIRST_THAI && sign <= LAST_THAI;
  }

  private BreakIterator breaks() {
    if (breaks == null) {
      breaks = BreakIterator.getCharacterInstance();
      breaks.setText(text);
    }
    return breaks;
  }
}
