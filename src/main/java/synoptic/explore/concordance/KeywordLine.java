package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.text.Columns;
import synoptic.text.Graphemes;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * A place with what stands around it, cut so that the keywords of all lines stand below each other.
 * What is left out is marked by an ellipsis, and no word is cut that fits.
 *
 * @param left blanks and what stands before, always as wide
 * @param right what stands behind
 */
public record KeywordLine(String left, String keyword, String right) {

  private static final String SIGN = "…";

  /**
   * @param columns how wide the line may be
   */
  public static KeywordLine of(Occurrence place, int columns) {
    String text = place.passage().text();
    int room = Math.max(1, columns * 2 / 5);
    String keyword = Wrap.clip(oneLine(place.keyword().in(text)), Math.max(1, columns / 3));
    Span before = new Span(place.sentence().start(), place.keyword().start());
    Span behind = new Span(place.keyword().end(), place.sentence().end());
    String left = end(oneLine(before.in(text)), room);
    int rest = Math.max(1, columns - room - Columns.of(keyword));
    return new KeywordLine(
        " ".repeat(Math.max(0, room - Columns.of(left))) + left,
        keyword,
        start(oneLine(behind.in(text)), rest));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** The end of a text that fits, from the start of a word on where there is one. */
  private static String end(String text, int columns) {
    if (Columns.of(text) <= columns) {
      return text;
    }
    List<Integer> starts = starts(text);
    int width = 0;
    int from = text.length();
    for (int start : starts.reversed()) {
      width += Columns.ofCluster(text, start, from);
      if (width > columns - 1) {
        break;
      }
      from = start;
    }
    int blank = text.indexOf(' ', Math.max(0, from - 1));
    boolean hasWord = blank >= 0 && blank + 1 < text.length();
    return SIGN + text.substring(hasWord ? blank + 1 : from);
  }

  /** The start of a text that fits, up to the end of a word where there is one. */
  private static String start(String text, int columns) {
    if (Columns.of(text) <= columns) {
      return text;
    }
    int width = 0;
    int to = 0;
    Graphemes clusters = new Graphemes(text);
    while (to < text.length()) {
      int next = clusters.after(to);
      width += Columns.ofCluster(text, to, next);
      if (width > columns - 1) {
        break;
      }
      to = next;
    }
    int blank = text.lastIndexOf(' ', to);
    return text.substring(0, blank > 0 ? blank : to) + SIGN;
  }

  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    Graphemes clusters = new Graphemes(text);
    for (int at = 0; at < text.length(); at = clusters.after(at)) {
      starts.add(at);
    }
    return starts;
  }
}
