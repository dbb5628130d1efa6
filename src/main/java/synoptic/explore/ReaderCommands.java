package synoptic.explore;

import java.util.Optional;
import synoptic.explore.Action.StatementsMarked;
import synoptic.search.StatementHit;

/** Walking through the statements of the article that is read. */
final class ReaderCommands {

  private ReaderCommands() {}

  /** With the statements of the article; where one led to it, the reader points at it. */
  static Step marked(State state, StatementsMarked marked) {
    if (!(state.place() instanceof QueryView place)
        || place.reading().loading() != marked.revision()) {
      return Step.to(state);
    }
    Optional<Reader> reader =
        place.reader().filter(open -> open.article().id().equals(marked.article()));
    if (reader.isEmpty()) {
      return Step.to(state);
    }
    Reader known = reader.get().with(marked.statements());
    QueryView there = place.withReading(place.reading().marked(known));
    return Step.to(opened(state, there, known));
  }

  /** With the article open; where a statement led to it, the reader points at it. */
  static State opened(State state, QueryView place, Reader reader) {
    Optional<StatementHit> led =
        place instanceof WhoView who && who.spot() == Pane.READER
            ? who.statement()
            : Optional.empty();
    return led.filter(hit -> hit.article().id().equals(reader.article().id()))
        .filter(hit -> hit.passage().number() == reader.passage())
        .map(reader::pointing)
        .map(pointing -> said(state, place, pointing))
        .orElseGet(() -> state.with(place.withReader(Optional.of(reader))));
  }

  /** The statement so many further, among those of the article or of the list. */
  static Step statement(State state, int by) {
    if (!(state.place() instanceof QueryView place)) {
      return Step.to(state);
    }
    if (place instanceof WhoView who && who.spot() == Pane.STATEMENTS) {
      return WhoCommands.moved(state, who, by);
    }
    Optional<Reader> reader = place.reader();
    Optional<Reader> moved = reader.flatMap(open -> open.statementAfter(by).map(open::pointing));
    if (moved.isPresent()) {
      return Step.to(said(state, place, moved.get()));
    }
    if (reader.isPresent() && !place.reading().isMarked()) {
      return Step.to(state.with(Message.info("Statements are being looked up …")));
    }
    boolean none = reader.filter(open -> !open.text().statements().isEmpty()).isEmpty();
    String which = by > 0 ? "last" : "first";
    String said =
        none
            ? "No statement was found in this article."
            : "This is the " + which + " statement in this article.";
    return Step.to(state.with(Message.info(said)));
  }

  /** Who says the statement that is pointed at, in which chain and kind, and which one it is. */
  private static State said(State state, QueryView place, Reader reader) {
    int number = reader.statement() + 1;
    String which = " · " + number + " of " + reader.text().statements().size();
    return state
        .with(place.withReader(Optional.of(reader)))
        .with(
            reader
                .pointed()
                .map(hit -> Message.info(Attribution.said(hit) + which))
                .orElse(Message.NONE));
  }
}
