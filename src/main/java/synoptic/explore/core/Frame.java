package synoptic.explore.core;

import java.util.List;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** What the frames of all views have in common. */
public final class Frame {

  /** What an empty library says in an empty pane. */
  public static final String NO_ARTICLES =
      "The library has no articles yet. Add some with  :add FILE…  or  synoptic add FILE…";

  private Frame() {}

  /** The first line: the program, the library, and at the right the name of the view. */
  public static void title(Canvas canvas, State state, String view) {
    int right = canvas.columns() - Columns.of(view) - 1;
    Line library =
        Line.of(" SYNOPTIC  ", Tone.STRONG)
            .with(state.library().name(), Tone.PLAIN)
            .with(" · " + state.library().about(), Tone.QUIET);
    canvas.line(0, 0, library.clipped(right - 2), right - 2);
    canvas.text(right, 0, view, Tone.ACCENT);
  }

  /** The lines above and below a body that is not parted. */
  public static void rules(Canvas canvas, Geometry geometry) {
    rule(canvas, 2);
    rule(canvas, geometry.lowerRule());
  }

  /** The lines above and below a body, with a line between its two columns. */
  public static void rules(Canvas canvas, Geometry geometry, int middle) {
    rules(canvas, geometry);
    canvas.text(middle, 2, "┬", Tone.RULE);
    canvas.text(middle, geometry.lowerRule(), "┴", Tone.RULE);
    for (int y = Geometry.TOP; y < geometry.lowerRule(); y++) {
      canvas.text(middle, y, "│", Tone.RULE);
    }
  }

  public static void rule(Canvas canvas, int y) {
    canvas.text(0, y, "─".repeat(canvas.columns()), Tone.RULE);
  }

  /** All of the screen between the two lines. */
  public static Canvas body(Canvas canvas, Geometry geometry) {
    return canvas.part(0, Geometry.TOP, canvas.columns(), geometry.bodyRows());
  }

  /** A sentence in an empty pane; returns the row after it. */
  public static int sentence(Canvas canvas, int y, String text) {
    int row = y;
    for (Span span : Wrap.lines(text, canvas.columns() - 4)) {
      canvas.text(2, row++, span.in(text), Tone.PLAIN);
    }
    return row;
  }

  /** The pointer before a row, if the cursor is on it. */
  public static void pointer(Canvas canvas, int x, int y, boolean isHere) {
    canvas.text(x, y, canvas.pointer(), isHere ? Tone.ACCENT : Tone.QUIET);
  }

  /**
   * Lines below each other from a row on, the pointer before one of them.
   *
   * @param isHere whether the cursor is in this pane
   */
  public static void lines(Canvas pane, int y, List<Line> lines, int pointed, boolean isHere) {
    for (int at = 0; at < lines.size(); at++) {
      if (at == pointed) {
        pointer(pane, 0, y + at, isHere);
      }
      pane.line(2, y + at, lines.get(at), pane.columns() - 2);
    }
  }

  /**
   * A line of input with the terminal's cursor in it, scrolled so that the cursor is in sight; a
   * sign says where there is more of it at the left.
   */
  public static void input(Canvas canvas, int x, int y, Input input) {
    String text = input.text();
    int caret = input.caret();
    int room = canvas.columns() - x - 2;
    int from = caret;
    while (from > 0 && Columns.of(text.substring(from, caret)) < room && caret - from < room) {
      from = text.offsetByCodePoints(from, -1);
    }
    if (from > 0 && from < caret) {
      from = text.offsetByCodePoints(from, 1);
    }
    String more = from > 0 ? "…" : "";
    canvas.text(x, y, more + text.substring(from), input.selected() ? Tone.HIT : Tone.PLAIN);
    canvas.cursor(x + Columns.of(more + text.substring(from, caret)), y);
  }
}
