package synoptic.explore.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import synoptic.compare.time.Timeline;
import synoptic.compare.time.Timeline.Entry;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Export;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Input;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.ReaderCommands;
import synoptic.explore.reader.Reading;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;

/**
 * The fifth view: a search box above the dates that the found passages name.
 *
 * @param pane where the cursor is: in the box, the timeline or the reader
 * @param asked the number of the question that is awaited or was answered last
 * @param found what is shown
 * @param reading the article beside the timeline, or in its place
 */
public record TimelineView(
    Input box, Pane pane, long asked, TimelineFound found, TimelineCursor cursor, Reading reading)
    implements QueryView {

  /** The lines of a timeline. */
  public static final Pane TIMES =
      Pane.of(
          "timeline",
          Trait.POINTS,
          Trait.PASSAGE,
          Trait.TABBED,
          Trait.ESCAPES,
          Trait.OPENS,
          Trait.COLUMNS,
          Trait.NARROWS);

  /** The view of a query, before anything is asked. */
  static TimelineView of(String query) {
    return new TimelineView(
        Input.of(query), TIMES, -1, TimelineFound.NOTHING, TimelineCursor.START, Reading.NONE);
  }

  public Timeline timeline() {
    return found.timeline();
  }

  /** The entry that the cursor is on. */
  Optional<Entry> entry() {
    return TimelineCursor.entry(timeline(), cursor);
  }

  @Override
  public boolean awaiting() {
    return asked != found.number();
  }

  @Override
  public Query answered() {
    return found.query();
  }

  @Override
  public Pane listBeside(Pane other) {
    return TIMES;
  }

  @Override
  public TimelineView withBox(Input changed) {
    return new TimelineView(changed, pane, asked, found, cursor, reading);
  }

  @Override
  public TimelineView at(Pane other) {
    return new TimelineView(box, other, asked, found, cursor, reading);
  }

  @Override
  public TimelineView withReading(Reading other) {
    return new TimelineView(box, pane, asked, found, cursor, other);
  }

  private TimelineView with(long number, TimelineFound other) {
    return new TimelineView(box, pane, number, other, cursor, reading);
  }

  @Override
  public Step ask(State state) {
    ParsedQuery parsed = parsed();
    State asking = QueryView.told(state.asking(), parsed);
    long number = asking.revision();
    Query query = parsed.query();
    return state.library().known() && state.articles().isEmpty()
        ? Step.to(
            asking.with(
                with(number, new TimelineFound(number, box.text(), query, Timeline.NOTHING, 0))))
        : Step.to(
            asking.with(with(number, found)),
            new Effect.Ask(number, new TimelineQuestion(box.text(), query)));
  }

  /** With an answer, from its first line on; what was left and come back to keeps its cursor. */
  @Override
  public Step answeredInList(State state, Action.Answered answer) {
    if (answer.revision() != asked
        || !(answer.answer() instanceof TimelineQuestion.Dates(Timeline timeline))
        || !(answer.question() instanceof TimelineQuestion(String typed, Query query))) {
      return Step.to(state);
    }
    TimelineView told =
        with(asked, new TimelineFound(asked, typed, query, timeline, answer.millis()));
    boolean isSame = found.number() != 0 && typed.equals(found.typed());
    TimelineCursor from = isSame ? cursor : TimelineCursor.START;
    return Step.to(state.with(told.with(from.within(timeline), state.geometry())));
  }

  /** With the cursor elsewhere, scrolled into sight. */
  TimelineView with(TimelineCursor other, Geometry geometry) {
    TimelineCursor shown = other.inSight(timeline(), shape(geometry));
    return new TimelineView(box, pane, asked, found, shown, reading);
  }

  @Override
  public Step movedInList(State state, int lines) {
    return to(state, cursor.moved(timeline(), lines, 0));
  }

  @Override
  public Step pagedInList(State state, int pages) {
    return movedInList(state, pages * Math.max(1, shape(state.geometry()).lines() - 1));
  }

  @Override
  public Step movedAside(State state, int columns) {
    return to(state, cursor.moved(timeline(), 0, columns));
  }

  Step to(State state, TimelineCursor other) {
    return Step.to(state.with(with(other, state.geometry())));
  }

  @Override
  public Step narrowed(State state) {
    return TimelineCommands.narrow(state, this);
  }

  /** How many columns of the screen the timeline takes. */
  int columns(Geometry geometry) {
    return geometry.columnsBeside(pane);
  }

  TimelineShape shape(Geometry geometry) {
    return TimelineShape.of(timeline(), columns(geometry), geometry.bodyRows());
  }

  @Override
  public TimelineView resized(Geometry geometry) {
    return withReading(reading.resized(geometry)).with(cursor, geometry);
  }

  @Override
  public Optional<PassageRef> item() {
    return entry().map(entry -> new PassageRef(entry.article().id(), entry.passage()));
  }

  @Override
  public Optional<String> citationInList(State state) {
    return entry()
        .map(
            entry ->
                entry
                    .place()
                    .map(
                        place ->
                            Cited.quoted(entry.article(), entry.passage(), place.sentence().text()))
                    .orElse(Cited.of(entry.article(), 0).spoken()));
  }

  @Override
  public Optional<Export> export() {
    return timeline().moments().isEmpty()
        ? Optional.empty()
        : Optional.of(new TimelineExport(found.typed(), timeline()));
  }

  @Override
  public OptionalLong millis() {
    return OptionalLong.of(found.millis());
  }

  @Override
  public TimelineView remembered() {
    TimelineFound gone = new TimelineFound(-2, found.typed(), found.query(), Timeline.NOTHING, 0);
    return new TimelineView(box, isReading() ? TIMES : pane, asked, gone, cursor, Reading.NONE);
  }

  @Override
  public List<Offer> offers() {
    return isReading() ? ReaderCommands.offers("timeline") : TimelineCommands.OFFERS;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    TimelineDrawing.draw(canvas, state, this);
  }
}
