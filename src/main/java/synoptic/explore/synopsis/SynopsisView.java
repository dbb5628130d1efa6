package synoptic.explore.synopsis;

import java.util.List;
import java.util.Optional;
import synoptic.compare.events.Event;
import synoptic.compare.events.Fact;
import synoptic.compare.events.Telling;
import synoptic.compare.library.Party;
import synoptic.compare.library.Party.OfArticle;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Export;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.News;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.View;
import synoptic.explore.synopsis.SynopsisQuestion.Known;
import synoptic.explore.synopsis.SynopsisQuestion.Told;

/**
 * The seventh view: the facts of an event in rows, its sources in columns, and below the wordings
 * of one fact.
 *
 * @param question what is asked
 * @param awaited the number of the answer that is awaited; 0 for none
 * @param isProvisional whether what is shown is asked again once more is known
 * @param table empty until it is there
 */
public record SynopsisView(
    SynopsisQuestion question,
    long awaited,
    boolean isProvisional,
    Optional<FactTable> table,
    FactChoice choice,
    FactCursor cursor)
    implements View {

  public static final Pane SYNOPSIS =
      Pane.of("synopsis", Trait.POINTS, Trait.ESCAPES, Trait.COLUMNS);

  /** The synopsis of an event, still to be asked for with {@link #ask}. */
  public static SynopsisView of(Event event) {
    return of(SynopsisQuestion.of(event));
  }

  static SynopsisView of(SynopsisQuestion question) {
    return new SynopsisView(
        question, -1, false, Optional.empty(), FactChoice.START, FactCursor.START);
  }

  @Override
  public Pane pane() {
    return SYNOPSIS;
  }

  Optional<Fact> fact() {
    return table.flatMap(known -> known.fact(cursor));
  }

  /** The sentence under the cursor; empty where the source there does not tell the fact. */
  Optional<Telling> telling() {
    return table.flatMap(known -> known.telling(cursor));
  }

  /** On the next sentence with which the source under the cursor tells the fact there. */
  Step nextTelling(State state) {
    FactCursor next = table.map(cursor::next).orElse(cursor);
    return Step.to(
        state.with(new SynopsisView(question, awaited, isProvisional, table, choice, next)));
  }

  boolean isOf(String article) {
    return table.map(known -> known.told().event().has(article)).orElse(false);
  }

  /** Asks for the facts; what is shown stays until they are there. */
  public Step ask(State state) {
    State asking = state.asking();
    SynopsisView view =
        new SynopsisView(question, asking.revision(), isProvisional, table, choice, cursor);
    return Step.to(asking.with(view), new Effect.Ask(asking.revision(), question));
  }

  /** In the order of another base. */
  Step basedOn(State state, String source) {
    Event event = table.orElseThrow().told().event();
    SynopsisQuestion other = question.of(event, source);
    return new SynopsisView(other, awaited, isProvisional, table, choice, cursor).ask(state);
  }

  /** With the facts that were awaited; the cursor stays on its fact. */
  @Override
  public Step answered(State state, Action.Answered answer) {
    if (answer.revision() != awaited || !(answer.answer() instanceof Told told)) {
      return Step.to(state);
    }
    if (told.told().isEmpty()) {
      State without = state.with(new SynopsisView(question, 0, false, table, choice, cursor));
      return told.problem().isEmpty() ? Step.to(without) : Step.warn(without, told.problem());
    }
    SynopsisView shown = with(told.told().get(), told.known() != Known.FOR_GOOD, state.geometry());
    State next = state.answered(shown, table.isEmpty());
    return told.known() == Known.WITHOUT_MEANINGS
        ? Step.to(next, new Effect.FindMeanings(shown.parties()))
        : Step.to(next);
  }

  private List<Party> parties() {
    return table.orElseThrow().told().event().articles().stream()
        .<Party>map(OfArticle::new)
        .toList();
  }

  private SynopsisView with(ToldEvent told, boolean provisional, Geometry geometry) {
    boolean nothingShared = told.shared().isEmpty();
    FactChoice chosen = nothingShared ? choice.alone(true) : choice;
    FactTable anew = FactTable.of(told, chosen);
    FactCursor there = table.map(known -> cursor.in(anew, known)).orElse(cursor.moved(anew, 0, 0));
    return new SynopsisView(question, 0, provisional, Optional.of(anew), chosen, there)
        .resized(geometry);
  }

  /** With other facts shown, or in another order; the cursor stays on its fact. */
  SynopsisView choosing(FactChoice other, Geometry geometry) {
    Optional<FactTable> anew = table.map(known -> FactTable.of(known.told(), other));
    FactCursor there =
        anew.map(shown -> cursor.in(shown, table.orElseThrow())).orElse(FactCursor.START);
    return new SynopsisView(question, awaited, isProvisional, anew, other, there).resized(geometry);
  }

  @Override
  public SynopsisView resized(Geometry geometry) {
    FactCursor there =
        table.map(known -> cursor.inSight(known, SynopsisShape.of(known, geometry))).orElse(cursor);
    return new SynopsisView(question, awaited, isProvisional, table, choice, there);
  }

  private Step at(State state, long facts, long sources) {
    FactCursor there = table.map(known -> cursor.moved(known, facts, sources)).orElse(cursor);
    SynopsisView moved = new SynopsisView(question, awaited, isProvisional, table, choice, there);
    return Step.to(state.with(moved.resized(state.geometry())));
  }

  @Override
  public Step moved(State state, int lines) {
    return at(state, lines, 0);
  }

  @Override
  public Step movedAside(State state, int columns) {
    return at(state, 0, columns);
  }

  @Override
  public Step paged(State state, int pages) {
    int lines = table.map(known -> SynopsisShape.of(known, state.geometry()).lines() - 1).orElse(1);
    return moved(state, pages * Math.max(1, lines));
  }

  @Override
  public Optional<Event> event() {
    return table.map(known -> known.told().event());
  }

  @Override
  public List<PassageRef> pointed() {
    return telling().stream().map(Telling::at).toList();
  }

  @Override
  public Optional<String> citation(State state) {
    return telling()
        .map(
            telling -> Cited.quoted(telling.article(), telling.passage().number(), telling.text()));
  }

  @Override
  public boolean awaiting() {
    return awaited != 0 && table.isEmpty();
  }

  @Override
  public Step shown(State state) {
    return table.isEmpty() ? ask(state) : Step.to(state.with(this));
  }

  @Override
  public Step reopened(State state) {
    return ask(state);
  }

  /** What was told without knowing all meanings and statements is asked again. */
  @Override
  public Step informed(State state, News news) {
    return isProvisional ? ask(state) : Step.to(state);
  }

  @Override
  public Optional<Export> export() {
    return table.map(known -> new SynopsisExport(known.told()));
  }

  @Override
  public SynopsisView remembered() {
    return new SynopsisView(question, -1, false, Optional.empty(), choice, cursor);
  }

  @Override
  public List<Offer> offers() {
    return SynopsisCommands.OFFERS;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    SynopsisDrawing.draw(canvas, state, this);
  }
}
