package synoptic.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Hint;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
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

  private static final String SEPARATOR = " · ";

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
    status(canvas, geometry, state.message(), work(state));
    int at = 1;
    String spent = spent(state);
    int room = canvas.columns() - (spent.isEmpty() ? 2 : Columns.of(spent) + 4);
    for (Hint hint : Hint.fitting(state.keyboard().hints(state), room)) {
      at = canvas.text(at, geometry.hintRow(), hint.key(), Tone.KEY);
      at = canvas.text(at + 1, geometry.hintRow(), hint.label(), Tone.QUIET) + Hint.GAP;
    }
    canvas.text(canvas.columns() - Columns.of(spent) - 1, geometry.hintRow(), spent, Tone.QUIET);
  }

  /** How far work is: what somebody waits for before what nobody does. */
  private static String work(State state) {
    return state.message().work().or(state.library().pending()).said();
  }

  /** What is said, and how far work is behind it, or below it where there is no room. */
  private static void status(Canvas canvas, Geometry geometry, Message message, String work) {
    int width = canvas.columns() - 2;
    Line told = Line.of(Wrap.clip(work, width), Tone.QUIET);
    List<Line> lines = said(message, width, Math.min(MOST_STATUS_ROWS, geometry.bodyRows()));
    if (!work.isEmpty()) {
      boolean fits = lines.size() == 1 && Columns.of(message.text() + SEPARATOR + work) <= width;
      Line only = fits ? lines.getFirst().with(SEPARATOR, Tone.QUIET).with(told) : told;
      lines = fits ? List.of(only) : Stream.concat(lines.stream(), Stream.of(told)).toList();
    }
    for (int at = 0; at < lines.size(); at++) {
      int y = geometry.lowerRule() - lines.size() + 1 + at;
      canvas.text(0, y, " ".repeat(canvas.columns()), Tone.PLAIN);
      canvas.line(1, y, lines.get(at), width);
    }
  }

  /** A message in so many lines at most; the last is cut where there is more of it. */
  private static List<Line> said(Message message, int width, int most) {
    String text = message.text();
    List<Span> wrapped = text.isEmpty() ? List.of() : Wrap.lines(text, width);
    int rows = Math.min(wrapped.size(), most);
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < rows; at++) {
      boolean isLast = at == rows - 1;
      String line = isLast ? text.substring(wrapped.get(at).start()) : wrapped.get(at).in(text);
      lines.add(Line.of(Wrap.clip(line, width), message.tone()));
    }
    return lines;
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
