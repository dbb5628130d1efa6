package synoptic.explore.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.compare.library.DateSurvey;
import synoptic.compare.time.Timeline;
import synoptic.compare.time.Timeline.Entry;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Progress;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Export;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Workspace;
import synoptic.explore.reader.QueryFrame;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.Readers;
import synoptic.explore.timeline.TimelineView.TimelineQuestion.Dates;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;

/**
 * The fifth view: a search box above the dates that the found passages name.
 *
 * @param found what is shown
 */
public record TimelineView(QueryFrame frame, Dates found, TimelineCursor cursor)
    implements QueryView {

  public static final Pane TIMES =
      Pane.ofPassages("timeline", Trait.ESCAPES, Trait.COLUMNS, Trait.NARROWS);

  static TimelineView of(String query) {
    return new TimelineView(QueryFrame.of(query, TIMES), Dates.NONE, TimelineCursor.START);
  }

  public Timeline timeline() {
    return found.timeline();
  }

  Optional<Entry> entry() {
    return TimelineCursor.entry(timeline(), cursor);
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
  public TimelineView with(QueryFrame other) {
    return new TimelineView(other, found, cursor);
  }

  @Override
  public Step ask(State state) {
    ParsedQuery parsed = parsed();
    return ask(QueryView.told(state, parsed), new TimelineQuestion(box().text(), parsed.query()));
  }

  /** With an answer, from its first line on; what was left and come back to keeps its cursor. */
  @Override
  public Step answeredInList(State state, Action.Answered answer) {
    if (!(answer.answer() instanceof Dates dates)) {
      return Step.to(state);
    }
    boolean isSame = frame.answered() != 0 && dates.typed().equals(found.typed());
    TimelineCursor from = isSame ? cursor : TimelineCursor.START;
    return new TimelineView(frame.answered(answer.millis()), dates, cursor)
        .to(state, from.within(dates.timeline()));
  }

  /** With the cursor elsewhere, scrolled into sight. */
  TimelineView with(TimelineCursor other, Geometry geometry) {
    return new TimelineView(frame, found, other.inSight(timeline(), shape(geometry)));
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

  int columns(Geometry geometry) {
    return geometry.columnsBeside(pane());
  }

  TimelineShape shape(Geometry geometry) {
    return TimelineShape.of(timeline(), columns(geometry), geometry.bodyRows());
  }

  @Override
  public TimelineView resized(Geometry geometry) {
    return with(frame.resized(geometry)).with(cursor, geometry);
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
  public TimelineView remembered() {
    Dates gone = new Dates(found.typed(), found.query(), Timeline.NOTHING);
    return new TimelineView(frame.forgotten(TIMES), gone, cursor);
  }

  @Override
  public List<Offer> offers() {
    return isReading() ? Readers.offers(this, "timeline") : TimelineCommands.OFFERS;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    TimelineLines.draw(canvas, state, this);
  }

  /**
   * The dates that what a query finds names.
   *
   * @param typed the query as it stands in the box
   */
  public record TimelineQuestion(String typed, Query query) implements Question {

    /** The dates in order, with what was asked. */
    public record Dates(String typed, Query query, Timeline timeline) implements Answer {
      static final Dates NONE = new Dates("", new Query.All(), Timeline.NOTHING);
    }

    @Override
    public Lane lane() {
      return Lane.SURVEY;
    }

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      return new Dates(typed, query, DateSurvey.of(workspace.engine(), query));
    }

    @Override
    public Answer none() {
      return new Dates(typed, query, Timeline.NOTHING);
    }
  }
}
