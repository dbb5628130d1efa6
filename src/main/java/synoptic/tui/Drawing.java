package synoptic.tui;

import java.util.List;
import java.util.OptionalLong;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Hint;
import synoptic.explore.core.Prompt;
import synoptic.explore.core.State;
import synoptic.explore.core.Tone;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Draws a whole state: the view, what floats over it, and the last two lines. */
final class Drawing {

  /** A longer message is cut. */
  private static final int MOST_STATUS_ROWS = 3;

  private Drawing() {}

  static void draw(Canvas canvas, State state) {
    canvas.fill();
    state.view().draw(canvas, state);
    foot(canvas, state);
    int rows = state.geometry().floatingRows();
    state.floating().ifPresent(list -> FloatDrawing.draw(canvas, list, rows));
    state.prompt().ifPresent(prompt -> prompt(canvas, prompt));
  }

  /** The lower rule, which carries the status, and the hints below it. */
  private static void foot(Canvas canvas, State state) {
    Geometry geometry = state.geometry();
    if (!state.message().text().isEmpty()) {
      status(canvas, geometry, state.message().text(), state.message().tone());
    } else if (!state.library().pending().isEmpty()) {
      status(canvas, geometry, state.library().pending(), Tone.QUIET);
    }
    int at = 1;
    String spent = spent(state);
    int room = canvas.columns() - (spent.isEmpty() ? 2 : Columns.of(spent) + 4);
    for (Hint hint : Hint.fitting(state.keyboard().hints(state), room)) {
      at = canvas.text(at, geometry.hintRow(), hint.key(), Tone.KEY);
      at = canvas.text(at + 1, geometry.hintRow(), hint.label(), Tone.QUIET) + Hint.GAP;
    }
    canvas.text(canvas.columns() - Columns.of(spent) - 1, geometry.hintRow(), spent, Tone.QUIET);
  }

  private static void status(Canvas canvas, Geometry geometry, String text, Tone tone) {
    int width = canvas.columns() - 2;
    List<Span> wrapped = Wrap.lines(text, width);
    int rows = Math.min(wrapped.size(), Math.min(MOST_STATUS_ROWS, geometry.bodyRows()));
    for (int at = 0; at < rows; at++) {
      int y = geometry.lowerRule() - rows + 1 + at;
      boolean isLast = at == rows - 1;
      String line = isLast ? text.substring(wrapped.get(at).start()) : wrapped.get(at).in(text);
      canvas.text(0, y, " ".repeat(canvas.columns()), Tone.PLAIN);
      canvas.text(1, y, Wrap.clip(line, width), tone);
    }
  }

  private static String spent(State state) {
    if (state.count() != 0) {
      return Integer.toString(Math.max(0, state.count()));
    }
    OptionalLong millis = state.view().millis();
    return millis.isPresent() ? millis.getAsLong() + " ms" : "";
  }

  /** The line typed at the bottom, with its completions above it. */
  private static void prompt(Canvas canvas, Prompt prompt) {
    int y = canvas.rows() - 1;
    canvas.text(0, y, " ".repeat(canvas.columns()), Tone.PLAIN);
    int start = canvas.text(1, y, prompt.sign(), Tone.KEY);
    Frame.input(canvas, start, y, prompt.input());
    int room = Math.min(prompt.completions().size(), Math.max(1, canvas.rows() / 3));
    int first = Math.clamp(prompt.chosen() - room + 1, 0, prompt.completions().size() - room);
    int names =
        prompt.completions().stream().mapToInt(each -> Columns.of(each.line())).max().orElse(0);
    int column = Math.min(names + 4, canvas.columns() / 2);
    for (int at = 0; at < room; at++) {
      var completion = prompt.completions().get(first + at);
      boolean chosen = first + at == prompt.chosen();
      int row = y - room + at;
      canvas.text(0, row, " ".repeat(canvas.columns()), Tone.PLAIN);
      canvas.text(1, row, chosen ? canvas.pointer() : " ", Tone.ACCENT);
      canvas
          .part(3, row, column - 4, 1)
          .text(0, 0, completion.line(), chosen ? Tone.STRONG : Tone.PLAIN);
      canvas.text(column, row, completion.help(), Tone.QUIET);
    }
    if (room > 0) {
      Frame.rule(canvas, y - room - 1);
    }
  }
}
