package synoptic.explore.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.compare.events.Event;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Export;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.events.AboutQuestion.About;
import synoptic.explore.events.EventsQuestion.Found;
import synoptic.explore.reader.QueryFrame;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.Readers;
import synoptic.search.ArticleEntry;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;

/**
 * The sixth view: a search box above the events of which an article matches, and the articles of
 * the one under the cursor.
 *
 * @param found what is shown
 * @param articles the cursor among the event's articles
 * @param told whom an event's articles name; empty where that is not known yet
 * @param wanted the article whose event the cursor is to be on once the answer is there
 */
public record EventsView(
    QueryFrame frame,
    Found found,
    EventList list,
    ListCursor articles,
    Optional<About> told,
    Optional<String> wanted)
    implements QueryView {

  public static final Pane EVENTS =
      Pane.of(
          "events",
          Trait.POINTS,
          Trait.PASSAGE,
          Trait.EVENT,
          Trait.TABBED,
          Trait.ESCAPES,
          Trait.NARROWS);

  public static final Pane ARTICLES =
      Pane.ofPassages("articles of an event", Trait.ESCAPES, Trait.OPENS_RIGHT, Trait.NARROWS);

  static EventsView of(String query) {
    return new EventsView(
        QueryFrame.of(query, EVENTS),
        Found.NONE,
        EventList.NONE,
        ListCursor.START,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Optional<Event> event() {
    return list.chosen();
  }

  /** The article under the cursor: the event's first unless the cursor is among them. */
  Optional<ArticleEntry> article() {
    return event().map(event -> event.articles().get(pane().equals(EVENTS) ? 0 : articles.at()));
  }

  /** What the texts of the event under the cursor tell, where that is known. */
  Optional<About> about() {
    return told.filter(about -> event().filter(about.event()::equals).isPresent());
  }

  @Override
  public Query answered() {
    return found.query();
  }

  @Override
  public Pane listBeside(Pane other) {
    return other.equals(Pane.READER) ? ARTICLES : EVENTS;
  }

  @Override
  public List<Pane> panes() {
    return List.of(Pane.BOX, EVENTS, isReading() ? Pane.READER : ARTICLES);
  }

  @Override
  public EventsView with(QueryFrame other) {
    return new EventsView(other, found, list, articles, told, wanted);
  }

  /** With other events, the cursor on the first article. */
  EventsView with(EventList other) {
    return new EventsView(frame, found, other, ListCursor.START, told, wanted);
  }

  private EventsView with(ListCursor article) {
    return new EventsView(frame, found, list, article, told, wanted);
  }

  private EventsView with(Optional<About> about) {
    return new EventsView(frame, found, list, articles, about, wanted);
  }

  /** Going to the event of an article once the answer is there. */
  EventsView wanting(String article) {
    return new EventsView(frame, found, list, articles, told, Optional.of(article));
  }

  EventsShape shape(Geometry geometry) {
    return EventsShape.of(geometry, pane().equals(ARTICLES));
  }

  @Override
  public Step ask(State state) {
    ParsedQuery parsed = parsed();
    return ask(QueryView.told(state, parsed), new EventsQuestion(box().text(), parsed.query()));
  }

  @Override
  public Step answered(State state, Action.Answered answer) {
    return answer.answer() instanceof About about
        ? Step.to(state.with(with(Optional.of(about))))
        : QueryView.super.answered(state, answer);
  }

  /**
   * With an answer, from its first event on; what was asked before, or what somebody came for, has
   * the cursor on its event.
   */
  @Override
  public Step answeredInList(State state, Action.Answered answer) {
    if (!(answer.answer() instanceof Found other)) {
      return Step.to(state);
    }
    boolean isSame = frame.answered() != 0 && other.typed().equals(found.typed());
    EventList fresh = list.of(other.events());
    EventList shown =
        !isSame && wanted.filter(article -> fresh.indexOf(article).isEmpty()).isPresent()
            ? fresh.withAlone(true)
            : fresh;
    int before = isSame ? list.cursor().at() : 0;
    int at =
        wanted
            .or(() -> event().filter(event -> isSame).map(Event::id))
            .flatMap(shown::indexOf)
            .orElse(before);
    return new EventsView(
            frame.answered(answer.millis()),
            other,
            shown,
            ListCursor.START,
            Optional.empty(),
            Optional.empty())
        .on(state, at);
  }

  /** With the cursor on an event, whose people are asked for. */
  Step on(State state, long event) {
    EventsView there = with(list.at(event, shape(state.geometry()).events()));
    return there.settled(state);
  }

  /** Whom the event under the cursor names is asked for where that is not known. */
  @Override
  public Step settled(State state) {
    if (awaiting() || event().isEmpty() || about().isPresent()) {
      return Step.to(state.with(this));
    }
    State asking = state.asking().with(this);
    return Step.to(
        asking, new Effect.Ask(asking.revision(), new AboutQuestion(event().orElseThrow())));
  }

  @Override
  public Step shown(State state) {
    Step shown = QueryView.super.shown(state);
    return awaiting()
        ? shown
        : settled(shown.state()).after(shown.effects().toArray(Effect[]::new));
  }

  @Override
  public Step movedInList(State state, int items) {
    return pane().equals(ARTICLES)
        ? Step.to(state.with(onArticle(state, (long) articles.at() + items)))
        : on(state, (long) list.cursor().at() + items);
  }

  private EventsView onArticle(State state, long article) {
    if (event().isEmpty()) {
      return this;
    }
    int count = event().get().articles().size();
    ListCursor there = articles.at(article, count);
    int height =
        EventLines.height(
            state,
            event().get(),
            found.sources(),
            state.geometry().readerColumns(),
            shape(state.geometry()).eventRows());
    return with(there.showing(there.at(), there.at(), height, count));
  }

  @Override
  public Step pagedInList(State state, int pages) {
    EventsShape shape = shape(state.geometry());
    return movedInList(
        state, pages * (pane().equals(ARTICLES) ? shape.eventRows() / 2 : shape.events()));
  }

  @Override
  public EventsView resized(Geometry geometry) {
    EventsView wrapped = with(frame.resized(geometry));
    EventList placed = list.at(list.cursor().at(), wrapped.shape(geometry).events());
    return wrapped.with(placed).with(new ListCursor(articles.at(), 0));
  }

  @Override
  public Optional<PassageRef> item() {
    return article().map(article -> PassageRef.whole(article.id()));
  }

  @Override
  public List<String> toCompare() {
    return event()
        .filter(event -> event.sources().size() > 1)
        .map(
            event ->
                event.sources().stream()
                    .limit(2)
                    .map(source -> firstOf(event, source).id())
                    .toList())
        .orElse(List.of());
  }

  private static ArticleEntry firstOf(Event event, String source) {
    return event.articles().stream()
        .filter(article -> article.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  /** The event with all its articles, or the one under the cursor. */
  @Override
  public Optional<String> citationInList(State state) {
    return pane().equals(ARTICLES)
        ? article().map(article -> Cited.of(article, 0).spoken() + "\n")
        : event()
            .map(
                event ->
                    event.title()
                        + "\n"
                        + event.articles().stream()
                            .map(article -> Cited.of(article, 0).spoken() + "\n")
                            .collect(Collectors.joining()));
  }

  @Override
  public Step narrowed(State state) {
    return EventsCommands.narrow(state, this);
  }

  @Override
  public Step closedList(State state) {
    return pane().equals(ARTICLES)
        ? Step.to(state.with(at(EVENTS)))
        : QueryView.super.closedList(state);
  }

  @Override
  public Optional<Export> export() {
    return list.shown().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EventsExport(found.typed(), list.shown(), found.sources(), found.known()));
  }

  /** Asked again, the cursor goes to the event that it was on. */
  @Override
  public EventsView remembered() {
    return new EventsView(
        frame.forgotten(EVENTS),
        found.forgotten(),
        list.of(List.of()),
        ListCursor.START,
        Optional.empty(),
        event().map(Event::id).or(() -> wanted));
  }

  @Override
  public List<Offer> offers() {
    return isReading()
        ? Readers.offers(this, "articles")
        : pane().equals(ARTICLES) ? EventsCommands.ARTICLES : EventsCommands.EVENTS;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    EventsDrawing.draw(canvas, state, this);
  }
}
