package synoptic.tui;

import java.util.Optional;
import synoptic.explore.CompareView;
import synoptic.explore.ConcordanceView;
import synoptic.explore.EvidenceView;
import synoptic.explore.FramingView;
import synoptic.explore.Geometry;
import synoptic.explore.Hint;
import synoptic.explore.Line;
import synoptic.explore.Prompt;
import synoptic.explore.SearchView;
import synoptic.explore.State;
import synoptic.explore.TimelineView;
import synoptic.explore.Tone;
import synoptic.explore.WhoView;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/** Draws a whole state: the head, the place, what floats over it, and the last two lines. */
final class Drawing {

  private Drawing() {}

  static void draw(Canvas canvas, State state) {
    canvas.fill();
    // Not a switch over types, whose code the JVM spins anew before each first frame.
    if (state.place() instanceof CompareView place) {
      CompareDrawing.draw(canvas, state, place);
    } else if (state.place() instanceof FramingView place) {
      FramingDrawing.draw(canvas, state, place);
    } else if (state.place() instanceof EvidenceView place) {
      title(canvas, about(state), "4 Framing");
      FramingDrawing.draw(canvas, state, place);
    } else if (state.place() instanceof WhoView place) {
      title(canvas, about(state), "2 Who");
      WhoDrawing.draw(canvas, state, place);
    } else if (state.place() instanceof ConcordanceView place) {
      title(canvas, about(state), "Concordance");
      ConcordanceDrawing.draw(canvas, state, place);
    } else if (state.place() instanceof TimelineView place) {
      title(canvas, about(state), "5 Timeline");
      TimelineDrawing.draw(canvas, state, place);
    } else {
      title(canvas, about(state), "1 Search");
      SearchDrawing.draw(canvas, state, (SearchView) state.place());
    }
    foot(canvas, state);
    state.floating().ifPresent(list -> FloatDrawing.draw(canvas, list));
    state.prompt().ifPresent(prompt -> prompt(canvas, prompt));
  }

  private static void title(Canvas canvas, Line about, String view) {
    int right = canvas.columns() - Columns.of(view) - 1;
    canvas.line(0, 0, about, right - 2);
    canvas.text(right, 0, view, Tone.ACCENT);
  }

  private static Line about(State state) {
    return Line.of(" SYNOPTIC  ", Tone.STRONG)
        .with(state.holdings().name(), Tone.PLAIN)
        .with(" · " + state.holdings().about(), Tone.QUIET);
  }

  /** The lower rule, which carries the status, and the hints below it. */
  private static void foot(Canvas canvas, State state) {
    Geometry geometry = state.geometry();
    if (!state.message().text().isEmpty()) {
      status(canvas, geometry, state.message().text(), state.message().tone());
    } else if (!state.holdings().pending().isEmpty()) {
      status(canvas, geometry, state.holdings().pending(), Tone.QUIET);
    }
    int at = 1;
    String spent = spent(state);
    int room = canvas.columns() - (spent.isEmpty() ? 2 : Columns.of(spent) + 4);
    for (Hint hint : Hint.fitting(Hint.of(state), room)) {
      at = canvas.text(at, geometry.hintRow(), hint.key(), Tone.KEY);
      at = canvas.text(at + 1, geometry.hintRow(), hint.label(), Tone.QUIET) + Hint.GAP;
    }
    canvas.text(canvas.columns() - Columns.of(spent) - 1, geometry.hintRow(), spent, Tone.QUIET);
  }

  private static void status(Canvas canvas, Geometry geometry, String text, Tone tone) {
    canvas.text(0, geometry.lowerRule(), " ".repeat(canvas.columns()), Tone.PLAIN);
    canvas.text(1, geometry.lowerRule(), Wrap.clip(text, canvas.columns() - 2), tone);
  }

  private static String spent(State state) {
    if (state.count() != 0) {
      return Integer.toString(Math.max(0, state.count()));
    }
    if (state.place() instanceof WhoView place) {
      return place.told().millis() + " ms";
    }
    if (state.place() instanceof ConcordanceView place) {
      return place.found().millis() + " ms";
    }
    if (state.place() instanceof TimelineView place) {
      return place.found().millis() + " ms";
    }
    return state.place() instanceof SearchView place && !place.found().typed().isBlank()
        ? place.found().millis() + " ms"
        : "";
  }

  /** A horizontal line, crossed where a column meets it. */
  static void rule(Canvas canvas, int y, Optional<Integer> crossing, String cross) {
    String line = "─".repeat(canvas.columns());
    canvas.text(0, y, line, Tone.RULE);
    crossing.ifPresent(x -> canvas.text(x, y, cross, Tone.RULE));
  }

  /** The line typed at the bottom, with its completions above it. */
  private static void prompt(Canvas canvas, Prompt prompt) {
    int y = canvas.rows() - 1;
    canvas.text(0, y, " ".repeat(canvas.columns()), Tone.PLAIN);
    int start = canvas.text(1, y, prompt.sign(), Tone.KEY);
    input(canvas, start, y, prompt.input().text(), prompt.input().caret());
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
      rule(canvas, y - room - 1, Optional.empty(), "");
    }
  }

  /** A line of input with the terminal's cursor in it, scrolled so that the cursor is in sight. */
  static void input(Canvas canvas, int x, int y, String text, int caret) {
    int room = canvas.columns() - x - 2;
    int from = caret;
    while (from > 0 && Columns.of(text.substring(from, caret)) < room && caret - from < room) {
      from = text.offsetByCodePoints(from, -1);
    }
    canvas.text(x, y, text.substring(from), Tone.PLAIN);
    canvas.cursor(x + Columns.of(text.substring(from, caret)), y);
  }
}
