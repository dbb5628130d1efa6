package synoptic.explore.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import synoptic.corpus.Notebook;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Progress;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Export;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Input;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Workspace;
import synoptic.explore.reader.QueryFrame;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.Reader;
import synoptic.explore.reader.Readers;
import synoptic.explore.search.PassagesExport.Articles;
import synoptic.explore.search.ResultList.Item;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Alternative;

/**
 * The first view: a search box above a list and a reader.
 *
 * @param found what the list shows
 * @param rows the same laid out for the list's width
 * @param cursor the item that the cursor is on, and the first row that is shown
 */
public record SearchView(
    QueryFrame frame, Sort sort, ResultList found, ResultRows rows, ListCursor cursor)
    implements QueryView {

  public static final Pane LIST = Pane.ofPassages("results", Trait.OPENS_RIGHT, Trait.HITS);

  /** Nothing asked, and the cursor in the box. */
  public static final SearchView START =
      new SearchView(
          QueryFrame.of("", Pane.BOX),
          Sort.RELEVANCE,
          ResultList.NOTHING,
          ResultRows.NONE,
          ListCursor.START);

  private static final int PAGE = 60;

  /** How few items may be left below the cursor before more are asked for. */
  private static final int FEW = 5;

  /** This view as it is, or as it was left last. */
  public static SearchView home(State state) {
    return (SearchView) state.home();
  }

  public Optional<Item> chosen() {
    List<Item> items = found.items();
    return items.isEmpty() ? Optional.empty() : Optional.of(items.get(cursor.at()));
  }

  @Override
  public Query answered() {
    return found.query();
  }

  @Override
  public Pane listBeside(Pane other) {
    return LIST;
  }

  @Override
  public List<Pane> panes() {
    return reader().isPresent() ? List.of(Pane.BOX, LIST, Pane.READER) : List.of(Pane.BOX, LIST);
  }

  /** Until what is shown answers what stands in the box, in its order. */
  @Override
  public boolean awaiting() {
    return frame.isForgotten() || !found.answers(box().text(), sort);
  }

  /** Whether what is shown is not what is asked, and takes a while to come. */
  boolean isOutdated() {
    return awaiting() && parsed().query().isMeant();
  }

  @Override
  public SearchView with(QueryFrame other) {
    return new SearchView(other, sort, found, rows, cursor);
  }

  SearchView sorted(Sort other) {
    return new SearchView(frame, other, found, rows, cursor);
  }

  private SearchView with(ResultList other, int item, Geometry geometry) {
    ResultRows laidOut = ResultRows.of(other, geometry.listColumns());
    ListCursor there = cursor.at(item, other.items().size());
    return new SearchView(frame, sort, other, laidOut, there);
  }

  /** With the cursor on that item, which is scrolled into sight. */
  private SearchView selecting(long item, Geometry geometry) {
    int count = Math.max(found.items().size(), found.alternatives().size());
    ListCursor moved = rows.showing(cursor.at(item, count), geometry.listRows());
    return new SearchView(frame, sort, found, rows, moved);
  }

  @Override
  public SearchView resized(Geometry geometry) {
    return with(frame.resized(geometry))
        .with(found, cursor.at(), geometry)
        .selecting(cursor.at(), geometry);
  }

  @Override
  public Step ask(State state) {
    String typed = box().text();
    ParsedQuery parsed = parsed();
    State asking = QueryView.told(state.asking(), parsed);
    SearchView awaiting = with(frame.asking(asking.revision()));
    if (parsed.query() instanceof Query.All) {
      ResultList library = ResultList.library(state.library()).typed(typed);
      boolean wasLibrary = found.isLibrary();
      int item = frame.isForgotten() ? cursor.at() : wasLibrary ? library.placeOf(chosen()) : 0;
      return awaiting
          .with(frame.asking(asking.revision()).answered(0))
          .with(library, item, state.geometry())
          .select(asking, item);
    }
    return Step.to(asking.with(awaiting), awaiting.asking(typed, parsed.query(), Optional.empty()));
  }

  private static Notebook notes(State state) {
    return state.library().reference().notebook();
  }

  private Effect asking(String typed, Query query, Optional<Cursor> after) {
    SearchRequest request = new SearchRequest(query, sort, PAGE, after);
    return new Effect.Ask(frame.asked(), new SearchQuestion(typed, request));
  }

  @Override
  public Step answeredInList(State state, Action.Answered answer) {
    if (!(answer.answer() instanceof SearchQuestion.Hits(var result))
        || !(answer.question() instanceof SearchQuestion(String typed, SearchRequest request))) {
      return Step.to(state);
    }
    Geometry geometry = state.geometry();
    if (request.after().isPresent()) {
      return request.after().equals(found.result().next())
          ? Step.to(
              state.with(
                  with(found.and(result), cursor.at(), geometry).selecting(cursor.at(), geometry)))
          : Step.to(state);
    }
    ResultList list = ResultList.of(typed, request.query(), request.sort(), result, notes(state));
    int same = typed.equals(found.typed()) ? list.placeOf(chosen()) : 0;
    int item = frame.isForgotten() ? cursor.at() : same;
    return with(frame.answered(answer.millis())).with(list, item, geometry).select(state, item);
  }

  /** With the cursor on that item of the list; its article is loaded beside it. */
  Step select(State state, long item) {
    SearchView moved = selecting(item, state.geometry());
    Effect[] more = moved.isNearTheEnd() ? new Effect[] {more()} : new Effect[0];
    Optional<PassageRef> there = moved.item();
    if (there.isEmpty()) {
      return Step.to(state.with(moved.with(frame.with(reading().with(Optional.empty())))), more);
    }
    return state.geometry().wide() && !moved.isReading()
        ? Readers.load(state, moved, there.get()).after(more)
        : Step.to(state.with(moved), more);
  }

  /** Beside the list, the reader shows what the cursor of the list is on. */
  @Override
  public Step settled(State state) {
    Optional<PassageRef> here = item();
    if (isReading() || !state.geometry().wide() || here.isEmpty()) {
      return Step.to(state.with(this));
    }
    Optional<Reader> open =
        reader().filter(reader -> reader.article().id().equals(here.get().article()));
    return open.isPresent()
        ? Step.to(state.with(withReader(open.get().showing(here.get().first()))))
        : Readers.load(state, this, here.get());
  }

  @Override
  public Step shown(State state) {
    Step shown = QueryView.super.shown(state);
    return awaiting() ? shown : ((SearchView) shown.state().view()).beside(shown);
  }

  private Step beside(Step shown) {
    return settled(shown.state()).after(shown.effects().toArray(Effect[]::new));
  }

  private boolean isNearTheEnd() {
    return found.result().next().isPresent() && cursor.at() >= found.items().size() - FEW;
  }

  private Effect more() {
    return asking(found.typed(), found.query(), found.result().next());
  }

  @Override
  public Step movedInList(State state, int items) {
    return select(state, (long) cursor.at() + items);
  }

  @Override
  public Step pagedInList(State state, int pages) {
    return movedInList(state, pages * rows.itemsPerPage(state.geometry().listRows()));
  }

  @Override
  public Step hit(State state, int by) {
    return pane().equals(LIST) || reader().isEmpty()
        ? movedInList(state, by)
        : Readers.hit(state, this, by);
  }

  @Override
  public Optional<PassageRef> item() {
    return chosen().map(Item::at);
  }

  /** Where nothing was found, what is offered instead is asked. */
  @Override
  public Step openedInstead(State state) {
    List<Alternative> all = found.alternatives();
    return all.isEmpty()
        ? QueryView.super.openedInstead(state)
        : SearchCommands.search(state, all.get(cursor.at()).typed());
  }

  @Override
  public Optional<String> citationInList(State state) {
    return chosen()
        .map(
            item ->
                item.hit()
                    .map(hit -> Cited.quoted(item.article(), hit.passage()))
                    .orElse(Cited.of(item.article(), 0).spoken()));
  }

  @Override
  public Step narrowed(State state) {
    return SearchCommands.narrow(state, this);
  }

  @Override
  public int row() {
    return cursor.at();
  }

  /** With the query in the box, where typing replaces it, and the cursor on the row it was on. */
  @Override
  public Step resumed(State state, Remembered.Left left) {
    SearchView there =
        new SearchView(
            frame.forgotten(LIST).with(Input.of(left.query()).select()),
            sort,
            found.forgotten(),
            rows,
            new ListCursor(left.item(), 0));
    return there.ask(state.with(there));
  }

  @Override
  public Optional<Export> export() {
    if (found.items().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        found.isLibrary() ? new Articles() : new PassagesExport(found.query(), sort));
  }

  @Override
  public OptionalLong millis() {
    return found.typed().isBlank() ? OptionalLong.empty() : QueryView.super.millis();
  }

  @Override
  public SearchView remembered() {
    return new SearchView(frame.forgotten(LIST), sort, found.forgotten(), ResultRows.NONE, cursor);
  }

  @Override
  public List<Offer> offers() {
    return pane().equals(Pane.BOX)
        ? SearchCommands.BOX
        : isReading() ? Readers.offers(this, "results") : SearchCommands.LIST;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    SearchDrawing.draw(canvas, state, this);
  }

  /**
   * Passages that match, or the next page of them.
   *
   * @param typed the query as it stands in the box
   */
  public record SearchQuestion(String typed, SearchRequest request) implements Question {

    public record Hits(SearchResult result) implements Answer {}

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      return new Hits(workspace.engine().search(request));
    }

    @Override
    public Answer none() {
      return new Hits(SearchResult.EMPTY);
    }
  }
}
