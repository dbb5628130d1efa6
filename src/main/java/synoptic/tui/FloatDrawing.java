package synoptic.tui;

import java.util.List;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.text.Columns;

/** Draws a list in a frame over the middle of the screen. */
final class FloatDrawing {

  private FloatDrawing() {}

  static void draw(Canvas canvas, FloatingList list) {
    int widest = list.lines().stream().mapToInt(line -> Columns.of(line.text())).max().orElse(0);
    int most = Math.max(1, canvas.columns() - 2);
    int width = Math.clamp(widest + 6, Math.min(40, most), most);
    int room = Math.max(3, canvas.rows() - 7);
    int height = Math.min(list.lines().size(), room);
    Canvas frame =
        canvas.part(
            (canvas.columns() - width) / 2, (canvas.rows() - height - 2) / 2, width, height + 2);
    frame.fill();
    border(frame, list.title());
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
