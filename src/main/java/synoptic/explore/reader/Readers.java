package synoptic.explore.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.PassageRef;
import synoptic.explore.command.Command;
import synoptic.explore.core.Effect;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Input;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.View;
import synoptic.search.Parallel;
import synoptic.search.StatementHit;

/** Opening articles in the reader of a view, walking through them, and the commands for it. */
public final class Readers {

  private Readers() {}

  /** What the last line offers in the reader; {@code list} is where it leads back to. */
  public static List<Offer> offers(QueryView view, String list) {
    return offers(
        view,
        Offer.of("hit", "next-hit", "previous-hit"),
        Offer.of("statement", "next-statement", "previous-statement"),
        Offer.of(list, "to-list"),
        Offer.of("take as A, B", "take-a", "take-b"),
        Offer.of("compare", "compare"),
        Offer.of("voices", "speakers-here"),
        Offer.of("like this", "alike"),
        Offer.of("bookmark", "bookmark"),
        Offer.of("copy", "copy"),
        Offer.of("help", "help"));
  }

  /** Offers, the second being the same words elsewhere where the statement here has any. */
  public static List<Offer> offers(QueryView view, Offer... always) {
    List<Offer> offers = new ArrayList<>(List.of(always));
    view.pointedStatement()
        .filter(hit -> !hit.parallels().isEmpty())
        .ifPresent(hit -> offers.add(1, Offer.of("same words", "same-words")));
    return offers;
  }

  public static List<Command> commands() {
    return List.of(
        Command.key("box", "type a query", Readers::box).keys(Trait.VIEW, "/").atOnce(),
        Command.key("to-list", "go to the results", QueryView.class, Readers::toList)
            .keys(Pane.BOX, "Enter")
            .keys(List.of(Pane.BOX, Pane.READER), "Esc")
            .atOnce(),
        Command.key("earlier-query", "an earlier query", QueryView.class, Readers::earlier)
            .keys(Pane.BOX, "Up")
            .atOnce(),
        Command.key(
                "later-query", "a later query, or the results", QueryView.class, Readers::earlier)
            .backwards()
            .keys(Pane.BOX, "Down")
            .atOnce(),
        Command.key("open", "read it here", QueryView.class, Readers::open)
            .keys(Trait.OPENS, "Enter")
            .keys(Trait.OPENS_RIGHT, "Right", "l"),
        Command.key("next-hit", "next hit", QueryView.class, QueryView::hit)
            .keys(Trait.HITS, "n", "C-n"),
        Command.key("previous-hit", "previous hit", QueryView.class, QueryView::hit)
            .backwards()
            .keys(Trait.HITS, "N"),
        Command.key("next-statement", "next statement", QueryView.class, QueryView::statement)
            .keys(Trait.STATEMENTS, "]"),
        Command.key(
                "previous-statement", "previous statement", QueryView.class, QueryView::statement)
            .backwards()
            .keys(Trait.STATEMENTS, "["),
        Command.key(
                "same-words",
                "the same words in other articles",
                QueryView.class,
                Readers::sameWords)
            .needs(Readers::isPointing, "There is no statement here; ] goes to the next one.")
            .keys(Trait.STATEMENTS, "o"),
        Command.key("next-pane", "next pane", QueryView.class, Readers::pane)
            .keys(Trait.TABBED, "Tab")
            .atOnce(),
        Command.key("previous-pane", "previous pane", QueryView.class, Readers::pane)
            .backwards()
            .keys(Trait.TABBED, "S-Tab")
            .atOnce());
  }

  /** Into the box; what stands there is selected, so that typing begins anew. */
  private static Step box(State state, int count) {
    QueryView view = state.view() instanceof QueryView here ? here : (QueryView) state.home();
    State there = state.view() instanceof QueryView ? state : state.visiting(view);
    return Step.to(there.with(view.withBox(view.box().select()).at(Pane.BOX)));
  }

  /**
   * To the list; a query that is left with Enter is kept. What could not be read of the query is
   * said below its results.
   */
  private static Step toList(QueryView view, State state, int count) {
    Remembered kept = state.remembered().asked(view.box().text());
    QueryView there = view.at(view.listBeside(view.pane()));
    State told = view.pane().equals(Pane.BOX) ? QueryView.told(state, view.parsed()) : state;
    return kept.equals(state.remembered())
        ? there.settled(told)
        : there.settled(told.with(kept)).after(new Effect.Keep(kept));
  }

  /**
   * An earlier query, or a later one where an earlier one was put in; below the latest comes the
   * list.
   */
  private static Step earlier(QueryView view, State state, int by) {
    List<String> queries = state.remembered().queries();
    int here = queries.lastIndexOf(view.box().text());
    boolean isBrowsing = view.box().selected() && here >= 0;
    int there = (here >= 0 ? here : queries.size()) - by;
    if (by < 0 && (!isBrowsing || there >= queries.size())) {
      return toList(view, state, 1);
    }
    return there < 0
        ? Step.say(state, "There is no earlier query.")
        : view.typed(state, Input.of(queries.get(there)).select());
  }

  /** Going into the reader is a visit, to and fro between it and the same list but one. */
  private static Step pane(QueryView view, State state, int by) {
    List<Pane> panes = view.panes();
    int next = Math.floorMod(panes.indexOf(view.pane()) + Integer.signum(by), panes.size());
    QueryView there = view.at(panes.get(next));
    List<View> before = state.history().before();
    boolean isThere = !before.isEmpty() && before.getLast().isPlaceOf(view);
    return there.settled(there.isReading() && !isThere ? state.visiting(there) : state);
  }

  /** The item under the cursor of the list, in the reader. */
  public static Step open(QueryView view, State state, int count) {
    Optional<PassageRef> item = view.item();
    if (item.isEmpty()) {
      return view.openedInstead(state);
    }
    QueryView reading = view.withReading(view.reading().seeking(Optional.empty())).at(Pane.READER);
    Optional<Reader> open =
        view.reader()
            .filter(reader -> reader.article().id().equals(item.get().article()))
            .filter(reader -> reader.text().query().equals(view.answered()));
    State visiting = state.visiting(reading);
    return open.isPresent()
        ? Step.to(opened(visiting, reading, open.get().showing(item.get().first())))
        : load(visiting, reading.withReading(reading.reading().with(Optional.empty())), item.get());
  }

  private static boolean isPointing(State state) {
    return state.view() instanceof QueryView view && view.pointedStatement().isPresent();
  }

  /** The other articles that quote the same words, to be gone to; one alone is gone to at once. */
  private static Step sameWords(QueryView view, State state, int count) {
    StatementHit here = view.pointedStatement().orElseThrow();
    List<Parallel> all = here.parallels();
    if (all.size() == 1) {
      return lead(state, all.getFirst().hit());
    }
    List<Choice> choices = new ArrayList<>();
    for (Parallel other : all) {
      Line line = Line.plain(Wording.of(here, other));
      choices.add(Choice.of(line, chosen -> lead(chosen, other.hit())));
    }
    return Step.choosing(
        state, "The same words", choices, "No other article is known to quote these words.");
  }

  /** The article of a statement, in the reader, which points at it. */
  private static Step lead(State state, StatementHit hit) {
    QueryView view = (QueryView) state.view();
    Reading seeking = view.reading().with(Optional.empty()).seeking(Optional.of(hit));
    QueryView reading = view.withReading(seeking).at(Pane.READER);
    PassageRef there = new PassageRef(hit.article().id(), hit.passage().number());
    return load(state.visiting(reading), reading, there);
  }

  /** An article in the reader of the first view, if the library has it. */
  public static Step read(State state, PassageRef at) {
    if (state.article(at.article()).isEmpty()) {
      return Step.warn(state, "There is no article \"" + at.article() + "\".");
    }
    QueryView home = (QueryView) state.home();
    QueryView view = home.at(Pane.READER).withReading(home.reading().with(Optional.empty()));
    Step list = home.awaiting() ? view.ask(state.visiting(view)) : Step.to(state.visiting(view));
    Step loading = load(list.state(), (QueryView) list.state().view(), at);
    return loading.after(list.effects().toArray(Effect[]::new));
  }

  /** The passage under the cursor, the first of a pair, in the reader of the first view. */
  public static Step readPointed(State state, int count) {
    Optional<PassageRef> here = state.view().pointed().stream().findFirst();
    return here.isPresent() ? read(state, here.get()) : Step.to(state);
  }

  /** Shows an article at a passage, marked for what the view's list answers. */
  public static Step load(State state, QueryView view, PassageRef at) {
    State asking = state.asking();
    Reading awaiting = view.reading().awaiting(asking.revision());
    return Step.to(
        asking.with(view.withReading(awaiting)),
        new Effect.Ask(asking.revision(), new Reading.Load(at, view.answered())));
  }

  /** The article that is open, read anew; the old text stays until the new one is there. */
  static Step reload(Step before, State state) {
    QueryView view = (QueryView) state.view();
    Optional<Reader> open = view.reader();
    if (open.isEmpty()) {
      return before;
    }
    State asking = state.asking();
    Reading awaiting = view.reading().awaiting(asking.revision());
    Reading.Reload again =
        new Reading.Reload(open.get().article(), open.get().passage(), view.answered());
    return Step.to(
            asking.with(view.withReading(awaiting)), new Effect.Ask(asking.revision(), again))
        .after(before.effects().toArray(Effect[]::new));
  }

  static Step loaded(State state, QueryView view, long revision, Reading.Loaded loaded) {
    if (revision != view.reading().loading()) {
      return Step.to(state);
    }
    if (loaded.text().isEmpty()) {
      return Step.warn(
          state.with(view.isReading() ? view.at(view.listBeside(Pane.READER)) : view),
          "The article " + loaded.at().article() + " cannot be read: see :check.");
    }
    Reader reader = Reader.open(loaded.text().get(), loaded.at().first(), state.geometry());
    return mark(state, view.withReader(reader));
  }

  /** What is shown now; the statements of the article in the reader are looked up if need be. */
  static Step mark(State state, QueryView view) {
    Reading reading = view.reading();
    return reading.open().isEmpty() || reading.isMarked()
        ? Step.to(state.with(view))
        : Step.to(state.with(view), reading.marking());
  }

  /** With the statements of the article; where one led to it, the reader points at it. */
  static Step marked(State state, QueryView view, long revision, Reading.Marked marked) {
    Optional<Reader> reader =
        view.reader().filter(open -> open.article().id().equals(marked.article()));
    if (revision != view.reading().loading() || reader.isEmpty()) {
      return Step.to(state);
    }
    Reader known = reader.get().with(marked.statements());
    return Step.to(opened(state, view.withReading(view.reading().marked(known)), known));
  }

  /** With the article open; where a statement led to it, the reader points at it. */
  private static State opened(State state, QueryView view, Reader reader) {
    return view.led()
        .filter(hit -> hit.article().id().equals(reader.article().id()))
        .filter(hit -> hit.passage().number() == reader.passage())
        .map(reader::pointing)
        .map(pointing -> said(state, view, pointing))
        .orElseGet(() -> state.with(view.withReader(reader)));
  }

  public static Step hit(State state, QueryView view, int by) {
    if (view.reader().isEmpty()) {
      return Step.to(state);
    }
    Reader reader = view.reader().get();
    List<Integer> further =
        by > 0
            ? reader.hits().stream().filter(hit -> hit > reader.passage()).toList()
            : reader.hits().reversed().stream().filter(hit -> hit < reader.passage()).toList();
    if (further.isEmpty()) {
      return Step.say(state, "This is the " + end(by) + " hit in this article.");
    }
    int passage = further.get(Math.min(Math.abs(by), further.size()) - 1);
    return Step.to(state.with(view.withReader(reader.showing(passage))).with(Message.NONE));
  }

  /** The statement so many further among those of the article. */
  public static Step statement(State state, QueryView view, int by) {
    Optional<Reader> reader = view.reader();
    Optional<Reader> moved = reader.flatMap(open -> open.statementAfter(by).map(open::pointing));
    if (moved.isPresent()) {
      return Step.to(said(state, view, moved.get()));
    }
    if (reader.isPresent() && !view.reading().isMarked()) {
      return Step.say(state, "Statements are being looked up …");
    }
    boolean none = reader.filter(open -> !open.text().statements().isEmpty()).isEmpty();
    return Step.say(
        state,
        none
            ? "No statement was found in this article."
            : "This is the " + end(by) + " statement in this article.");
  }

  private static String end(int by) {
    return by > 0 ? "last" : "first";
  }

  /** Who says the statement that is pointed at, in which chain and kind, and which one it is. */
  private static State said(State state, QueryView view, Reader reader) {
    Optional<StatementHit> pointed = reader.pointed();
    String which = " · " + (reader.statement() + 1) + " of " + reader.text().statements().size();
    return state
        .with(view.withReader(reader))
        .with(
            pointed
                .map(hit -> Message.info(Attribution.said(hit) + Wording.brief(hit) + which))
                .orElse(Message.NONE));
  }
}
