package synoptic.explore.events;

import java.util.List;
import synoptic.compare.events.Coverage;
import synoptic.compare.events.Event;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.PanesDrawing;
import synoptic.explore.timeline.Times;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/** Draws the view of events: the box, the events, and the one under the cursor. */
final class EventsDrawing {

  /** A source's name in a mark beside a title is not longer. */
  private static final int MOST_NAME = 14;

  private EventsDrawing() {}

  static void draw(Canvas canvas, State state, EventsView view) {
    Frame.title(canvas, state, "6 Events");
    PanesDrawing.box(canvas, view, found(view));
    EventsShape shape = view.shape(state.geometry());
    if (view.isReading()) {
      PanesDrawing.rules(canvas, state.geometry());
      PanesDrawing.reader(canvas, state.geometry(), view);
      if (state.geometry().wide()) {
        list(shape.list(canvas), state, view);
      }
      return;
    }
    shape.rules(canvas);
    list(shape.list(canvas), state, view);
    view.event().ifPresent(event -> event(shape.event(canvas), state, view, event));
  }

  private static String found(EventsView view) {
    if (view.awaiting()) {
      return "looking for events …";
    }
    EventList list = view.list();
    return LibrarySummary.counted(list.shown().size(), "event")
        + " · "
        + LibrarySummary.counted(list.articles(), "article")
        + " · "
        + list.order().words();
  }

  private static void list(Canvas pane, State state, EventsView view) {
    EventList list = view.list();
    if (pane.rows() > 1) {
      pane.line(2, pane.rows() - 1, Line.of(foot(list), Tone.QUIET), pane.columns() - 3);
    }
    if (list.shown().isEmpty()) {
      empty(pane, state, view);
      return;
    }
    int columns = pane.columns() - 3;
    List<String> sources = view.found().sources();
    SourceStrip strip = SourceStrip.of(sources, columns);
    boolean isHere = view.pane().equals(EventsView.EVENTS);
    int end =
        Math.min(list.shown().size(), list.cursor().top() + view.shape(state.geometry()).events());
    int y = 0;
    for (int at = list.cursor().top(); at < end; at++, y += EventsShape.ROWS) {
      if (at == list.cursor().at()) {
        Frame.pointer(pane, 0, y, isHere);
        Frame.pointer(pane, 0, y + 1, isHere);
      }
      Event event = list.shown().get(at);
      Coverage coverage = Coverage.of(event, sources);
      pane.line(2, y, title(event, coverage, columns), columns);
      pane.line(2, y + 1, strip.line(coverage), columns + 1);
    }
  }

  /** That articles which no other tells of are hidden, or shown too. */
  private static String foot(EventList list) {
    if (list.withAlone()) {
      return "Articles alone in what they tell too: A hides them";
    }
    return list.hidden() == 0
        ? ""
        : LibrarySummary.counted(list.hidden(), "article")
            + " alone in what "
            + (list.hidden() == 1 ? "it tells: A shows it" : "they tell: A shows them");
  }

  /** The title, and at the right who is alone in telling of it or not, and when it was. */
  private static Line title(Event event, Coverage coverage, int columns) {
    String mark =
        coverage
            .blindSpot(name -> Wrap.clip(name, MOST_NAME))
            .map(words -> words + "  ")
            .orElse("");
    String when = Times.briefSpan(event.from(), event.to()).orElse("undated");
    int room = Math.max(1, columns - Columns.of(mark + when) - 2);
    return Line.of(Line.left(Wrap.clip(event.title(), room), room) + "  ", Tone.STRONG)
        .with(mark, Tone.DIFFERS)
        .with(when, Tone.QUIET);
  }

  /** What was tried where there is nothing, or what is being done. */
  private static void empty(Canvas pane, State state, EventsView view) {
    if (!state.library().known()) {
      return;
    }
    if (state.articles().isEmpty()) {
      Frame.sentence(pane, 1, Frame.NO_ARTICLES);
      return;
    }
    String typed = view.found().typed();
    if (view.awaiting()) {
      Frame.sentence(pane, 1, GROUPING);
    } else {
      Frame.sentence(
          pane,
          1,
          typed.isBlank()
              ? "No two articles of this library tell of the same event."
              : "No event that several articles tell of matches " + typed);
    }
  }

  private static final String GROUPING =
      "Articles that tell of the same are being put together. The first time this takes as long as"
          + " it takes to work out what they mean; the last line says how far that is. Other views"
          + " can be used meanwhile.";

  private static void event(Canvas pane, State state, EventsView view, Event event) {
    if (pane.rows() == 0) {
      return;
    }
    EventLines lines =
        EventLines.of(
            state, event, view.found().sources(), view.about(), pane.columns() - 3, pane.rows());
    Frame.lines(pane, 0, lines.head(), -1, false);
    boolean isHere = view.pane().equals(EventsView.ARTICLES);
    int top = view.articles().top();
    int end = Math.min(lines.articles().size(), top + lines.height());
    int pointed = isHere ? view.articles().at() - top : -1;
    Frame.lines(
        pane,
        lines.head().size(),
        lines.articles().subList(Math.min(top, end), end),
        pointed,
        isHere);
    Frame.lines(pane, lines.head().size() + end - Math.min(top, end), lines.foot(), -1, false);
  }
}
