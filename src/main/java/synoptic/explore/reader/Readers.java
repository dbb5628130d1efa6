package synoptic.explore.reader;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Message;
import synoptic.explore.core.Pane;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.search.StatementHit;

/** Opening articles in the reader of a view, and walking through them. */
public final class Readers {

  private Readers() {}

  /** The item under the cursor of the list, in the reader. */
  static Step open(QueryView view, State state, int count) {
    Optional<PassageRef> item = view.item();
    if (item.isEmpty()) {
      return view.openedInstead(state);
    }
    QueryView reading = view.at(Pane.READER);
    Optional<Reader> open =
        view.reader()
            .filter(reader -> reader.article().id().equals(item.get().article()))
            .filter(reader -> reader.text().query().equals(view.answered()));
    State visiting = state.visiting(reading);
    return open.isPresent()
        ? Step.to(opened(visiting, reading, open.get().showing(item.get().first())))
        : load(visiting, reading.withReading(reading.reading().with(Optional.empty())), item.get());
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
        .with(pointed.map(hit -> Message.info(Attribution.said(hit) + which)).orElse(Message.NONE));
  }
}
