package synoptic.explore.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Export;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Message;
import synoptic.explore.core.News;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Question;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.Attribution;
import synoptic.explore.reader.QueryFrame;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.Readers;
import synoptic.explore.who.MatrixLines.Matrix;
import synoptic.explore.who.WhoQuestion.StatementResults;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;
import synoptic.search.StatementHit;
import synoptic.search.Voice;

/**
 * The second view: a search box above the voices and the statements of the chosen one.
 *
 * @param question what is asked
 * @param told what is shown
 * @param voices who speaks in the statements that match the query
 * @param statements what is shown, laid out
 * @param matrix the cursor in the table of who quotes whom
 */
public record WhoView(
    QueryFrame frame,
    WhoQuestion question,
    StatementResults told,
    VoiceList voices,
    StatementList statements,
    Matrix matrix)
    implements QueryView {

  public static final Pane VOICES = Pane.of("voices", Trait.TABBED, Trait.ESCAPES, Trait.NARROWS);

  public static final Pane STATEMENTS =
      Pane.ofPassages(
          "statements", Trait.ESCAPES, Trait.OPENS_RIGHT, Trait.NARROWS, Trait.STATEMENTS);

  public static final Pane MATRIX =
      Pane.of("table of who quotes whom", Trait.ESCAPES, Trait.COLUMNS);

  /** How few statements may be left below the cursor before more are asked for. */
  private static final int FEW = 5;

  static WhoView of(String query, Optional<String> voice, Set<Kind> kinds) {
    return new WhoView(
        QueryFrame.of(query, VOICES),
        WhoQuestion.ALL.of(voice).in(kinds),
        StatementResults.NOTHING,
        VoiceList.NONE,
        StatementList.NONE,
        Matrix.START);
  }

  @Override
  public Query answered() {
    return told.question().query();
  }

  @Override
  public Pane listBeside(Pane other) {
    return other.equals(Pane.READER) ? STATEMENTS : VOICES;
  }

  @Override
  public List<Pane> panes() {
    return List.of(Pane.BOX, VOICES, isReading() ? Pane.READER : STATEMENTS);
  }

  Optional<StatementHit> statement() {
    return told.hits().isEmpty()
        ? Optional.empty()
        : Optional.of(told.hits().get(statements.cursor().at()));
  }

  @Override
  public Optional<StatementHit> led() {
    return isReading() ? reading().sought().or(this::statement) : Optional.empty();
  }

  @Override
  public Optional<StatementHit> pointedStatement() {
    return isReading() ? QueryView.super.pointedStatement() : statement();
  }

  @Override
  public WhoView with(QueryFrame other) {
    return new WhoView(other, question, told, voices, statements, matrix);
  }

  private WhoView with(StatementResults other) {
    return new WhoView(frame, question, other, voices, statements, matrix);
  }

  private WhoView with(VoiceList other) {
    return new WhoView(frame, question, told, other, statements, matrix);
  }

  private WhoView with(StatementList other) {
    return new WhoView(frame, question, told, voices, other, matrix);
  }

  WhoView with(Matrix other) {
    return new WhoView(frame, question, told, voices, statements, other);
  }

  @Override
  public Step ask(State state) {
    ParsedQuery parsed = parsed();
    return ask(QueryView.told(state, parsed), question.on(box().text(), parsed.query()));
  }

  private Step ask(State state, WhoQuestion other) {
    return new WhoView(frame, other, told, voices, statements, matrix).ask(state, (Question) other);
  }

  @Override
  public Step answeredInList(State state, Action.Answered answer) {
    if (!(answer.answer() instanceof StatementResults results)) {
      return Step.to(state);
    }
    return results.question().after().isEmpty()
        ? told(state, results, frame.answered(answer.millis()))
        : continued(state, results);
  }

  private Step told(State state, StatementResults results, QueryFrame told) {
    Optional<String> wanted = results.question().voice();
    VoiceList all = VoiceList.of(results.result().voices());
    Optional<Integer> row = wanted.map(name -> all.rowOf(name).orElse(-1));
    if (row.filter(at -> at < 0).isPresent()) {
      Optional<String> known = named(state, all, wanted.get());
      State next = known.isPresent() ? state : missing(state, wanted.get());
      return ask(next, results.question().of(known));
    }
    boolean stays = frame.isForgotten() || results.question().isSame(this.told.question());
    int item = stays ? statements.cursor().at() : 0;
    if (stays && isUsed() && statement().isPresent()) {
      Optional<Integer> moved = results.indexOf(statement().get());
      if (moved.isEmpty() && results.result().next().isPresent()) {
        return ask(state, results.question().beyond(results.hits().size()));
      }
      item = moved.orElse(item);
    }
    return Step.to(state.with(shown(state, told, results, all, row.orElse(0), item)));
  }

  /** With the rows of an answer; those of the cursor stay where they are on the screen. */
  private WhoView shown(
      State state, QueryFrame told, StatementResults results, VoiceList all, int voice, int item) {
    boolean stays = frame.isForgotten() || results.question().isSame(this.told.question());
    Geometry geometry = state.geometry();
    StatementList rows =
        StatementList.of(results, state.library().reference().notebook(), geometry);
    return new WhoView(
        told,
        question,
        results,
        (stays ? all.inPlaceOf(voices, voice) : all).at(voice, geometry),
        (stays ? rows.inPlaceOf(statements, item) : rows).at(item, geometry),
        stays ? matrix : Matrix.START);
  }

  /** Whether somebody has begun to look at the statements. */
  private boolean isUsed() {
    return statements.cursor().at() > 0 || !pane().equals(VOICES) && !pane().equals(Pane.BOX);
  }

  /** The voice that has a name now: whose it is in the library's list, or who is also called so. */
  private static Optional<String> named(State state, VoiceList all, String name) {
    return state
        .library()
        .reference()
        .people()
        .nameOf(name)
        .filter(listed -> all.rowOf(listed).isPresent())
        .or(() -> all.named(name));
  }

  /** A voice that was shown before and has nothing to say on the new query is not worth a word. */
  private State missing(State state, String name) {
    return voices.rowOf(name).isPresent()
        ? state
        : state.with(Message.info("No voice is called \"" + name + "\" here: everyone is shown."));
  }

  private Step continued(State state, StatementResults more) {
    if (!more.question().after().equals(told.result().next())) {
      return Step.to(state);
    }
    StatementResults longer = told.and(more.result());
    return Step.to(state.with(with(longer).with(statements.and(longer, state.geometry()))));
  }

  /**
   * So many rows further in the voices or the table, so many statements further in the statements.
   */
  @Override
  public Step movedInList(State state, int items) {
    if (pane().equals(MATRIX)) {
      return cell(state, items, 0);
    }
    return pane().equals(STATEMENTS)
        ? statementAt(state, (long) statements.cursor().at() + items)
        : voiceAt(state, (long) voices.cursor().at() + items);
  }

  @Override
  public Step pagedInList(State state, int pages) {
    Geometry geometry = state.geometry();
    if (pane().equals(STATEMENTS)) {
      int rows = pages * Math.max(1, geometry.statementRows() - 2);
      return statementAt(state, statements.itemAfter(rows));
    }
    return movedInList(state, pages * Math.max(1, geometry.listRows() - 1));
  }

  @Override
  public Step movedAside(State state, int columns) {
    return cell(state, 0, columns);
  }

  private Step cell(State state, int rows, int columns) {
    return Step.to(state.with(with(matrix.moved(rows, columns, voices, state.geometry()))));
  }

  /** With the cursor on that row of the voices, whose statements are asked for. */
  private Step voiceAt(State state, long row) {
    VoiceList moved = voices.at(row, state.geometry());
    Optional<String> name = moved.chosen().map(Voice::name);
    WhoView there = with(moved);
    return name.equals(question.voice())
        ? Step.to(state.with(there))
        : there.ask(state, question.of(name));
  }

  /** With the cursor on that statement; near the end more are asked for. */
  private Step statementAt(State state, long item) {
    WhoView moved = with(statements.at(item, state.geometry()));
    boolean isNearTheEnd = moved.statements.cursor().at() >= told.hits().size() - FEW;
    return told.result().next().isPresent() && isNearTheEnd && !awaiting()
        ? Step.to(
            state.with(moved),
            new Effect.Ask(frame.answered(), told.question().after(told.result().next())))
        : Step.to(state.with(moved));
  }

  @Override
  public Step statement(State state, int by) {
    return pane().equals(STATEMENTS) ? movedInList(state, by) : Readers.statement(state, this, by);
  }

  /** Shown at once; what the cursor is on stays. In the table nothing moves. */
  @Override
  public Step informed(State state, News news) {
    return news == News.STATEMENTS && !pane().equals(MATRIX)
        ? ask(state, question.beyond(told.hits().size()))
        : Step.to(state);
  }

  @Override
  public WhoView resized(Geometry geometry) {
    StatementList laidOut = StatementList.of(told, statements.notes(), geometry);
    return with(frame.resized(geometry))
        .with(voices.at(voices.cursor().at(), geometry))
        .with(matrix.moved(0, 0, voices, geometry))
        .with(laidOut.at(statements.cursor().at(), geometry));
  }

  @Override
  public Optional<PassageRef> item() {
    return statement().map(hit -> new PassageRef(hit.article().id(), hit.passage().number()));
  }

  /** Who says it, the sentence that it stands in, and where. */
  @Override
  public Optional<String> citationInList(State state) {
    return statement()
        .filter(hit -> !pane().equals(MATRIX))
        .map(
            hit ->
                Cited.quoted(
                    hit.article(),
                    hit.passage().number(),
                    Attribution.said(hit)
                        + ":\n"
                        + Attribution.sentence(hit).in(hit.passage().text())));
  }

  @Override
  public Step narrowed(State state) {
    return WhoCommands.narrow(state, this);
  }

  @Override
  public Step closedList(State state) {
    return pane().equals(VOICES)
        ? QueryView.super.closedList(state)
        : Step.to(state.with(at(VOICES)));
  }

  @Override
  public Optional<Export> export() {
    WhoQuestion shown = told.question();
    return told.hits().isEmpty()
        ? Optional.empty()
        : Optional.of(new StatementsExport(shown.query(), shown.voice(), shown.kinds()));
  }

  @Override
  public WhoView remembered() {
    return with(frame.forgotten(STATEMENTS)).with(told.forgotten()).with(statements.forgotten());
  }

  @Override
  public List<Offer> offers() {
    return isReading() ? Readers.offers(this, "statements") : WhoCommands.offers(this);
  }

  @Override
  public void draw(Canvas canvas, State state) {
    WhoDrawing.draw(canvas, state, this);
  }
}
