package synoptic.tui;

import java.util.Optional;
import synoptic.compare.Timeline;
import synoptic.explore.Geometry;
import synoptic.explore.LibrarySummary;
import synoptic.explore.Line;
import synoptic.explore.Pane;
import synoptic.explore.State;
import synoptic.explore.TimelineLines;
import synoptic.explore.TimelineView;
import synoptic.explore.Tone;

/** Draws the timeline: a line for each time, a column for each source, and what is said below. */
final class TimelineDrawing {

  private TimelineDrawing() {}

  static void draw(Canvas canvas, State state, TimelineView place) {
    Geometry geometry = state.geometry();
    PanesDrawing.box(canvas, place, found(place));
    boolean reading = place.spot() == Pane.READER;
    if (reading && geometry.wide()) {
      PanesDrawing.rules(canvas, geometry);
    } else {
      Drawing.rule(canvas, 2, Optional.empty(), "");
      Drawing.rule(canvas, geometry.lowerRule(), Optional.empty(), "");
    }
    if (!reading || geometry.wide()) {
      int columns = place.columns(geometry);
      times(canvas.part(0, Geometry.TOP, columns, geometry.bodyRows()), state, place);
    }
    if (reading) {
      PanesDrawing.reader(canvas, geometry, place);
    }
  }

  private static String found(TimelineView place) {
    if (place.awaiting()) {
      return "reading the dates …";
    }
    Timeline timeline = place.timeline();
    long dates = timeline.moments().stream().mapToLong(moment -> moment.entries().size()).sum();
    String leftOut =
        timeline.leftOut() == 0
            ? ""
            : " · without " + LibrarySummary.counted(timeline.leftOut(), "passage");
    return LibrarySummary.counted(dates, "date")
        + " · "
        + LibrarySummary.counted(timeline.sources().size(), "source")
        + leftOut;
  }

  private static void times(Canvas pane, State state, TimelineView place) {
    if (place.timeline().moments().isEmpty()) {
      empty(pane, state, place);
      return;
    }
    TimelineLines lines = TimelineLines.of(place, state.geometry());
    boolean here = place.spot() == Pane.TIMES;
    int y = 0;
    for (Line line : lines.sources()) {
      pane.line(2, y++, line, pane.columns() - 2);
    }
    for (int at = 0; at < lines.moments().size(); at++, y++) {
      if (at == lines.pointed()) {
        pane.text(0, y, pane.pointer(), here ? Tone.ACCENT : Tone.QUIET);
      }
      pane.line(2, y, lines.moments().get(at), pane.columns() - 2);
    }
    pane.line(0, y++, lines.title(), pane.columns());
    for (int at = 0; at < lines.said().size() && y < pane.rows(); at++, y++) {
      pane.line(2, y, lines.said().get(at), pane.columns() - 2);
    }
    pane.line(2, pane.rows() - 1, lines.strip(), pane.columns() - 2);
  }

  private static void empty(Canvas pane, State state, TimelineView place) {
    if (!state.holdings().known() || place.awaiting()) {
      return;
    }
    if (state.articles().isEmpty()) {
      PanesDrawing.sentence(pane, 1, PanesDrawing.NO_ARTICLES);
      return;
    }
    String typed = place.answered();
    PanesDrawing.sentence(
        pane,
        1,
        typed.isBlank()
            ? "No article of this library names a date."
            : "No passage that matches " + typed + " names a date.");
  }
}
