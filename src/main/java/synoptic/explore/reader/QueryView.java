package synoptic.explore.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.corpus.Article;
import synoptic.corpus.Note;
import synoptic.corpus.Notebook;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Action;
import synoptic.explore.core.Effect;
import synoptic.explore.core.History.Visit;
import synoptic.explore.core.Input;
import synoptic.explore.core.LibraryChange;
import synoptic.explore.core.Message;
import synoptic.explore.core.News;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Question;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.View;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.StatementHit;
import synoptic.search.TagQueries;
import synoptic.search.Undated;

/**
 * A view with a search box on top, a list below it, and a reader beside or in place of the list.
 */
public interface QueryView extends View {

  QueryFrame frame();

  QueryView with(QueryFrame other);

  /** The query that what is shown answers; its words are marked in the reader. */
  Query answered();

  /** Where the cursor goes from the reader and from the box: the list that they belong to. */
  Pane listBeside(Pane pane);

  /** Asks what stands in the box; what is shown stays until the answer is there. */
  Step ask(State state);

  default Input box() {
    return frame().box();
  }

  @Override
  default Pane pane() {
    return frame().pane();
  }

  default Reading reading() {
    return frame().reading();
  }

  default QueryView withBox(Input changed) {
    return with(frame().with(changed));
  }

  default QueryView at(Pane other) {
    return with(frame().at(other));
  }

  default QueryView withReading(Reading other) {
    return with(frame().with(other));
  }

  @Override
  default boolean awaiting() {
    return frame().asked() != frame().answered();
  }

  @Override
  default OptionalLong millis() {
    return OptionalLong.of(frame().millis());
  }

  /** Whether the answer is nothing, whatever is asked. */
  default boolean isNothing(State state) {
    return state.library().known() && state.articles().isEmpty();
  }

  /** With a question asked for the list. */
  default Step ask(State state, Question question) {
    State asking = state.asking();
    long number = asking.revision();
    QueryView awaiting = with(frame().asking(number));
    return isNothing(state)
        ? awaiting.answeredInList(asking, new Action.Answered(number, question, question.none(), 0))
        : Step.to(asking.with(awaiting), new Effect.Ask(number, question));
  }

  /** With the cursor so many items of the list further. */
  Step movedInList(State state, int items);

  Step pagedInList(State state, int pages);

  Optional<PassageRef> item();

  /** What Enter does where the cursor of the list is on nothing. */
  default Step openedInstead(State state) {
    return Step.say(state, "There is nothing to open.");
  }

  /** What {@code y} copies of the list. */
  Optional<String> citationInList(State state);

  /** The answer to what this view asked last for its list. */
  Step answeredInList(State state, Action.Answered answer);

  /** The statement that led into the reader. */
  default Optional<StatementHit> led() {
    return reading().sought();
  }

  /** The statement that the cursor is on. */
  default Optional<StatementHit> pointedStatement() {
    return reader().filter(open -> isReading()).flatMap(Reader::pointed);
  }

  /** The panes that {@code Tab} goes through. */
  default List<Pane> panes() {
    Pane list = listBeside(pane());
    return pane().equals(Pane.READER)
        ? List.of(Pane.BOX, list, Pane.READER)
        : List.of(Pane.BOX, list);
  }

  default Step hit(State state, int by) {
    return Readers.hit(state, this, by);
  }

  default Step statement(State state, int by) {
    return Readers.statement(state, this, by);
  }

  default Step closedList(State state) {
    return View.super.closed(state);
  }

  /** The article beside the list, or in its place. */
  default Optional<Reader> reader() {
    return reading().open();
  }

  default QueryView withReader(Reader other) {
    return withReading(reading().with(Optional.of(other)));
  }

  default boolean isReading() {
    return pane().equals(Pane.READER);
  }

  @Override
  default boolean isSettled() {
    return !awaiting() && !(isReading() && reader().isEmpty());
  }

  @Override
  default Step moved(State state, int lines) {
    return isReading() ? scrolled(state, lines) : movedInList(state, lines);
  }

  @Override
  default Step paged(State state, int pages) {
    return isReading()
        ? scrolled(state, pages * Math.max(1, state.geometry().readerRows() - 2))
        : pagedInList(state, pages);
  }

  private Step scrolled(State state, int lines) {
    return reader()
        .map(open -> Step.to(state.with(withReader(open.scrolled(lines)))))
        .orElse(Step.to(state));
  }

  @Override
  default List<PassageRef> pointed() {
    return (isReading() ? reader().map(Reader::at) : item()).stream().toList();
  }

  @Override
  default Optional<String> citation(State state) {
    return isReading() ? reader().flatMap(Reader::citation) : citationInList(state);
  }

  @Override
  default Step shown(State state) {
    return awaiting() ? ask(state.with(this)) : Readers.mark(state, this);
  }

  @Override
  default Step answered(State state, Action.Answered answer) {
    // Not a switch over types, whose code the JVM spins anew at each start.
    if (answer.answer() instanceof Reading.Loaded loaded) {
      return Readers.loaded(state, this, answer.revision(), loaded);
    }
    return answer.answer() instanceof Reading.Marked marked
        ? Readers.marked(state, this, answer.revision(), marked)
        : answer.revision() == frame().asked() ? answeredInList(state, answer) : Step.to(state);
  }

  @Override
  default Step informed(State state, News news) {
    boolean lacks = reader().filter(open -> open.text().statements().isEmpty()).isPresent();
    return news == News.STATEMENTS && lacks ? Step.to(state, reading().marking()) : Step.to(state);
  }

  /** The reader is closed where its article is no longer among those of the library. */
  @Override
  default Step reopened(State state) {
    if (!reading().isGone(state.articles())) {
      QueryView there = noted(state);
      return there.ask(state.with(there));
    }
    QueryView closed = withReading(reading().with(Optional.empty()));
    QueryView there = isReading() ? closed.at(listBeside(pane())) : closed;
    return there.ask(state.with(there));
  }

  /** With what readers have written about the article that is open. */
  private QueryView noted(State state) {
    Notebook all = state.library().reference().notebook();
    return reader()
        .map(open -> withReader(open.noted(all.of(open.article().id()), state.geometry())))
        .orElse(this);
  }

  /** The article that is open is shown as it reads now, at the same passage. */
  @Override
  default Step renewed(State state, LibraryChange change) {
    Optional<Article> open = reader().map(Reader::article);
    if (open.isEmpty()) {
      return reopened(state);
    }
    if (change.went().contains(open.get().id())) {
      return reopened(state.with(state.message().and("What was open here is gone.")));
    }
    Step list = reopened(state);
    return change.changed().contains(open.get().id())
        ? Readers.reload(
            list, list.state().with(state.message().and("The text that is open is the new one.")))
        : list;
  }

  /** Out of the reader to the list, unless one came from elsewhere. */
  @Override
  default Step closed(State state) {
    if (!isReading()) {
      return closedList(state);
    }
    QueryView list = at(listBeside(Pane.READER));
    Optional<Visit> out = state.history().out(this);
    return out.filter(visit -> !visit.view().isPlaceOf(list)).isPresent()
        ? Step.out(state)
        : list.settled(out.map(Visit::history).map(state::withHistory).orElse(state));
  }

  @Override
  default boolean isPlaceOf(View other) {
    return getClass() == other.getClass()
        && other instanceof QueryView there
        && box().text().equals(there.box().text())
        && isReading() == there.isReading()
        && (!isReading() || article().equals(there.article()));
  }

  private Optional<String> article() {
    return reader().map(open -> open.article().id());
  }

  @Override
  default Optional<Input> typed() {
    return Optional.of(box());
  }

  @Override
  default Step typed(State state, Input changed) {
    QueryView typed = withBox(changed);
    return changed.text().equals(box().text())
        ? Step.to(state.with(typed))
        : typed.ask(state.with(typed));
  }

  /** A view of that kind and of a query as it was left, or a new one, shown. */
  static <V extends QueryView> Step visited(
      State state, Class<V> kind, String query, Function<String, V> anew) {
    QueryView view =
        state
            .history()
            .last(kind)
            .filter(last -> last.box().text().equals(query))
            .orElseGet(() -> anew.apply(query));
    return view.resized(state.geometry()).shown(state.visiting(view));
  }

  default ParsedQuery parsed() {
    return QueryParser.read(box().text());
  }

  /** With what could not be read of a query, and what would work, in the status line. */
  static State told(State state, ParsedQuery query) {
    if (!query.problems().isEmpty()) {
      return state.with(Message.warning(query.problems().getFirst().sentence()));
    }
    Optional<String> undated = Undated.advice(query.query(), state.articles());
    if (undated.isPresent()) {
      return state.with(Message.info(undated.get()));
    }
    Notebook notes = state.library().reference().notebook();
    List<String> unknown =
        TagQueries.nameOne(query.query()) ? TagQueries.unknown(query.query(), notes) : List.of();
    return unknown.isEmpty() ? state : state.with(Message.info(tags(unknown.getFirst(), notes)));
  }

  /** That there is no such tag, and which there are: those first that begin so. */
  private static String tags(String unknown, Notebook notes) {
    String begun = Note.key(unknown);
    String known =
        notes.tags().stream()
            .map(Notebook.Tag::name)
            .sorted(Comparator.comparing(tag -> !Note.key(tag).startsWith(begun)))
            .collect(Collectors.joining(", "));
    return known.isEmpty()
        ? "Nothing is tagged yet: + tags what the cursor is on."
        : "There is no tag \"%s\" but: %s.".formatted(unknown, known);
  }

  @Override
  default Optional<Query> subject(State state) {
    return Optional.of(awaiting() ? parsed().query() : answered());
  }
}
