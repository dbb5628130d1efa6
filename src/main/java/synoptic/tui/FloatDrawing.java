package synoptic.tui;

import java.util.List;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.text.Columns;

/** Draws a list in a frame over the middle of the screen. */
final class FloatDrawing {

  private FloatDrawing() {}

  /** Draws so many lines of it at most. */
  static void draw(Canvas canvas, FloatingList list, int rows) {
    int widest =
        list.all().stream().mapToInt(each -> Columns.of(each.line().text())).max().orElse(0);
    int most = Math.max(1, canvas.columns() - 2);
    int width = Math.clamp(widest + 6, Math.min(40, most), most);
    int height = Math.min(list.all().size(), rows);
    Canvas frame =
        canvas.part(
            (canvas.columns() - width) / 2, (canvas.rows() - height - 2) / 2, width, height + 2);
    frame.fill();
    border(frame, list.title());
    filter(frame, list);
    int top = top(list, height);
    List<Line> lines = list.lines();
    for (int y = 0; y < height && top + y < lines.size(); y++) {
      if (list.chooses() && top + y == list.cursor()) {
        frame.text(1, y + 1, frame.pointer(), Tone.ACCENT);
      }
      line(frame, y + 1, lines.get(top + y), width - 5);
    }
    if (lines.size() > height) {
      String where = " " + Math.min(lines.size(), top + height) + " of " + lines.size() + " ";
      frame.text(width - Columns.of(where) - 2, height + 1, where, Tone.QUIET);
    }
  }

  /** What the list is narrowed to, in its upper border. */
  private static void filter(Canvas frame, FloatingList list) {
    if (list.isTyping() || !list.filter().text().isEmpty()) {
      int x = Columns.of(list.title()) + 5;
      frame.text(x, 0, " / ", list.isTyping() ? Tone.ACCENT : Tone.QUIET);
      Canvas field = frame.part(x + 3, 0, frame.columns() - x - 5, 1);
      if (list.isTyping()) {
        Frame.input(field, 0, 0, list.filter());
      } else {
        field.text(0, 0, list.filter().text() + " ", Tone.PLAIN);
      }
    }
    if (list.shown().isEmpty()) {
      frame.text(3, 1, "Nothing here has that.", Tone.QUIET);
    }
  }

  /** A line of the list; a sign shows where it is cut. */
  private static void line(Canvas frame, int y, Line line, int width) {
    frame.line(3, y, line, width);
    if (Columns.of(line.text()) > width) {
      frame.text(2 + width, y, "…", Tone.QUIET);
    }
  }

  private static int top(FloatingList list, int height) {
    int last = Math.max(0, list.lines().size() - height);
    return list.chooses()
        ? Math.clamp(list.cursor() - height / 2, 0, last)
        : Math.min(list.cursor(), last);
  }

  private static void border(Canvas frame, String title) {
    int width = frame.columns();
    String line = "─".repeat(Math.max(0, width - 2));
    frame.text(0, 0, "┌" + line + "┐", Tone.RULE);
    frame.text(2, 0, " " + title + " ", Tone.STRONG);
    for (int y = 1; y < frame.rows() - 1; y++) {
      frame.text(0, y, "│", Tone.RULE);
      frame.text(width - 1, y, "│", Tone.RULE);
    }
    frame.text(0, frame.rows() - 1, "└" + line + "┘", Tone.RULE);
  }
}
