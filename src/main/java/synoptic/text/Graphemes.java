package synoptic.text;

import java.text.BreakIterator;

/**
 * The user-perceived characters of a text (extended grapheme clusters, Unicode Standard Annex 29):
 * what a cursor steps over and what a terminal cell holds.
 */
public final class Graphemes {

  /** Below this no character combines with its neighbour, but for a line end of two characters. */
  private static final int FIRST_COMBINING = 0x300;

  private final String text;
  private BreakIterator breaks;

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

  private BreakIterator breaks() {
    if (breaks == null) {
      breaks = BreakIterator.getCharacterInstance();
      breaks.setText(text);
    }
    return breaks;
  }
}
