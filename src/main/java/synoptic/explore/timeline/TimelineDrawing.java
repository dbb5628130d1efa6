package synoptic.explore.timeline;

import synoptic.compare.time.Timeline;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;
import synoptic.explore.reader.PanesDrawing;

/** Draws the timeline: a line for each time, a column for each source, and what is said below. */
final class TimelineDrawing {

  private TimelineDrawing() {}

  static void draw(Canvas canvas, State state, TimelineView view) {
    Frame.title(canvas, state, "5 Timeline");
    PanesDrawing.box(canvas, view, found(view));
    PanesDrawing.beside(canvas, state.geometry(), view).ifPresent(pane -> times(pane, state, view));
  }

  private static String found(TimelineView view) {
    if (view.awaiting()) {
      return "reading the dates …";
    }
    Timeline timeline = view.timeline();
    long dates = timeline.moments().stream().mapToLong(moment -> moment.entries().size()).sum();
    return LibrarySummary.counted(dates, "date")
        + " · "
        + LibrarySummary.counted(timeline.sources().size(), "source")
        + LibrarySummary.without(timeline.leftOut());
  }

  private static void times(Canvas pane, State state, TimelineView view) {
    if (view.timeline().moments().isEmpty()) {
      empty(pane, state, view);
      return;
    }
    TimelineLines lines = TimelineLines.of(view, state.geometry());
    int y = 0;
    for (Line line : lines.sources()) {
      pane.line(2, y++, line, pane.columns() - 2);
    }
    for (int at = 0; at < lines.moments().size(); at++, y++) {
      if (at == lines.pointed()) {
        Frame.pointer(pane, 0, y, view.pane().equals(TimelineView.TIMES));
      }
      pane.line(2, y, lines.moments().get(at), pane.columns() - 2);
    }
    pane.line(0, y++, lines.title(), pane.columns());
    for (int at = 0; at < lines.said().size() && y < pane.rows(); at++, y++) {
      pane.line(2, y, lines.said().get(at), pane.columns() - 2);
    }
    pane.line(2, pane.rows() - 1, lines.strip(), pane.columns() - 2);
  }

  private static void empty(Canvas pane, State state, TimelineView view) {
    if (!state.library().known() || view.awaiting()) {
      return;
    }
    String typed = view.found().typed();
    String nothing =
        typed.isBlank()
            ? "No article of this library names a date."
            : "No passage that matches " + typed + " names a date.";
    Frame.sentence(pane, 1, state.articles().isEmpty() ? Frame.NO_ARTICLES : nothing);
  }
}
