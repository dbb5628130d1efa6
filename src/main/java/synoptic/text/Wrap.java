package synoptic.text;

import java.util.ArrayList;
import java.util.List;

/** Fits text to a width in terminal columns. No grapheme cluster is ever cut in two. */
public final class Wrap {

  /** What must not begin a line where words are not parted by blanks. */
  private static final String CLOSING = "、。，．：；！？）」』】〉》〕ー々";

  private Wrap() {}

  /**
   * The lines of a text: parted at newlines, then at blanks, after a dash, between East Asian
   * characters and between Thai words. A word is cut only where it alone is wider than a line.
   *
   * @param width columns of a line; less than 1 counts as 1
   * @return ranges of the text without the blanks around a line; at least one
   */
  public static List<Span> lines(String text, int width) {
    List<Span> lines = new ArrayList<>();
    Graphemes clusters = new Graphemes(text);
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      new Paragraph(text, clusters, Math.max(1, width), lines).wrap(start, end);
      start = end + 1;
    }
    return lines;
  }

  /** The text if it fits, else as much of it as fits before an ellipsis. */
  public static String clip(String text, int width) {
    if (width <= 0) {
      return "";
    }
    Graphemes clusters = new Graphemes(text);
    int columns = 0;
    int fits = 0;
    for (int at = 0; at < text.length(); ) {
      int end = clusters.after(at);
      columns += Columns.ofCluster(text, at, end);
      if (columns > width) {
        return text.substring(0, withoutBlanks(text, 0, fits)) + '…';
      }
      if (columns < width) {
        fits = end;
      }
      at = end;
    }
    return text;
  }

  private static int withoutBlanks(String text, int start, int end) {
    int last = end;
    while (last > start && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** A blank at which a line may end; a no-break space is none. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  /** The text between two newlines. */
  private static final class Paragraph {
    private final String text;
    private final Graphemes clusters;
    private final int width;
    private final List<Span> lines;

    /** Where the line that is being filled starts, and how wide it is up to {@link #at}. */
    private int lineStart;

    private int columns;

    /** After the last place where the line may end, or the line's start; its width up to there. */
    private int breakAt;

    private int breakColumns;
    private int at;

    Paragraph(String text, Graphemes clusters, int width, List<Span> lines) {
      this.text = text;
      this.clusters = clusters;
      this.width = width;
      this.lines = lines;
    }

    void wrap(int start, int end) {
      lineStart = at = breakAt = afterBlanks(start, end);
      while (at < end) {
        int next = Math.min(end, clusters.after(at));
        int size = Columns.ofCluster(text, at, next);
        boolean blank = isBlankAlone(at, next);
        while (!blank && columns + size > width && at > lineStart) {
          endLine();
        }
        boolean isWide = Columns.of(text.codePointAt(at)) == 2;
        columns += size;
        at = next;
        if (blank || at < end && mayBreakBetween(at - 1, at, isWide)) {
          breakAt = at;
          breakColumns = columns;
        }
      }
      lines.add(new Span(lineStart, withoutBlanks(text, lineStart, end)));
    }

    private int afterBlanks(int start, int end) {
      int first = start;
      while (first < end && isBlankAlone(first, clusters.after(first))) {
        first++;
      }
      return first;
    }

    /** A blank that carries no mark. */
    private boolean isBlankAlone(int from, int to) {
      return to == from + 1 && isBlank(text.charAt(from));
    }

    private void endLine() {
      boolean whole = breakAt > lineStart;
      int end = whole ? breakAt : at;
      lines.add(new Span(lineStart, withoutBlanks(text, lineStart, end)));
      lineStart = end;
      columns = whole ? columns - breakColumns : 0;
      breakAt = lineStart;
      breakColumns = 0;
    }

    /**
     * @param isWide whether the character before is; a letter that its signs make wide is not
     */
    private boolean mayBreakBetween(int last, int next, boolean isWide) {
      char before = text.charAt(last);
      char after = text.charAt(next);
      if (before == '—' || clusters.endsThaiWord(next)) {
        return true;
      }
      boolean wide = isWide || Columns.of(text.codePointAt(next)) == 2;
      return wide && !isBlank(after) && CLOSING.indexOf(after) < 0;
    }
  }
}
