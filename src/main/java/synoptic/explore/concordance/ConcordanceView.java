package synoptic.explore.concordance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.compare.library.KeywordQuery;
import synoptic.corpus.PassageRef;
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
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.ReaderCommands;
import synoptic.explore.reader.Reading;
import synoptic.search.ArticleEntry;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;

/**
 * A search box above the places where the words in it stand, the words below each other.
 *
 * @param pane where the cursor is: in the box, the lines or the reader
 * @param asked the number of the question that is awaited or was answered last
 * @param found what is shown
 * @param cursor the place that the cursor is on, and the first row that is shown
 * @param reading the article beside the lines, or in their place
 */
public record ConcordanceView(
    Input box, Pane pane, long asked, ConcordanceFound found, ListCursor cursor, Reading reading)
    implements QueryView {

  /** The lines of a concordance. */
  public static final Pane LINES =
      Pane.of(
          "concordance",
          Trait.POINTS,
          Trait.PASSAGE,
          Trait.TABBED,
          Trait.ESCAPES,
          Trait.OPENS,
          Trait.OPENS_RIGHT);

  /** The view of words, before anything is asked. */
  static ConcordanceView of(String words) {
    return new ConcordanceView(
        Input.of(words), LINES, -1, ConcordanceFound.NOTHING, ListCursor.START, Reading.NONE);
  }

  /** The article that the cursor is on. */
  Optional<ArticleEntry> article() {
    return found.article(cursor.at());
  }

  /** What the cursor is on. */
  Optional<Occurrence> occurrence() {
    return found.occurrence(cursor.at());
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
    return LINES;
  }

  @Override
  public ConcordanceView withBox(Input changed) {
    return new ConcordanceView(changed, pane, asked, found, cursor, reading);
  }

  @Override
  public ConcordanceView at(Pane other) {
    return new ConcordanceView(box, other, asked, found, cursor, reading);
  }

  @Override
  public ConcordanceView withReading(Reading other) {
    return new ConcordanceView(box, pane, asked, found, cursor, other);
  }

  private ConcordanceView with(long number, ConcordanceFound other) {
    return new ConcordanceView(box, pane, number, other, cursor, reading);
  }

  @Override
  public Step ask(State state) {
    ParsedQuery parsed = parsed();
    State asking = QueryView.told(state.asking(), parsed);
    Query query = KeywordQuery.query(parsed.query());
    ConcordanceView awaiting = with(asking.revision(), found);
    boolean isNothing =
        box.text().isBlank() || state.library().known() && state.articles().isEmpty();
    return isNothing
        ? Step.to(
            asking.with(
                awaiting.with(
                    asking.revision(),
                    ConcordanceFound.of(
                        asking.revision(), box.text(), query, Concordance.NOTHING, 0))))
        : Step.to(
            asking.with(awaiting),
            new Effect.Ask(asking.revision(), new ConcordanceQuestion(box.text(), query)));
  }

  /** With an answer, from its first place on; what was left and come back to keeps its cursor. */
  @Override
  public Step answeredInList(State state, Action.Answered answer) {
    if (answer.revision() != asked
        || !(answer.answer() instanceof ConcordanceQuestion.Lines(Concordance concordance))
        || !(answer.question() instanceof ConcordanceQuestion(String typed, Query query))) {
      return Step.to(state);
    }
    ConcordanceFound other = ConcordanceFound.of(asked, typed, query, concordance, answer.millis());
    ListCursor from = typed.equals(found.typed()) ? cursor : ListCursor.START;
    ConcordanceView shown = new ConcordanceView(box, pane, asked, other, from, reading);
    return Step.to(state.with(shown.selecting(from.at(), state.geometry())));
  }

  @Override
  public Step movedInList(State state, int items) {
    return Step.to(state.with(selecting((long) cursor.at() + items, state.geometry())));
  }

  @Override
  public Step pagedInList(State state, int pages) {
    return movedInList(state, pages * Math.max(1, state.geometry().bodyRows() - 2));
  }

  /** On a place, scrolled into sight with its article's row if it is the first. */
  ConcordanceView selecting(long place, Geometry geometry) {
    ListCursor moved = cursor.at(place, found.count());
    if (found.count() > 0) {
      int row = found.places().get(moved.at());
      int first = found.rows().get(row - 1).occurrence().isEmpty() ? row - 1 : row;
      moved = moved.showing(first, row, geometry.bodyRows(), found.rows().size());
    }
    return new ConcordanceView(box, pane, asked, found, moved, reading);
  }

  @Override
  public ConcordanceView resized(Geometry geometry) {
    return withReading(reading.resized(geometry)).selecting(cursor.at(), geometry);
  }

  @Override
  public Optional<PassageRef> item() {
    return article()
        .map(entry -> new PassageRef(entry.id(), occurrence().orElseThrow().passage().number()));
  }

  @Override
  public Optional<String> citationInList(State state) {
    return occurrence()
        .map(
            place ->
                Cited.quoted(
                    article().orElseThrow(),
                    place.passage().number(),
                    place.sentence().in(place.passage().text())));
  }

  @Override
  public Optional<Export> export() {
    return found.count() == 0
        ? Optional.empty()
        : Optional.of(new ConcordanceExport(found.typed(), found.concordance()));
  }

  @Override
  public OptionalLong millis() {
    return OptionalLong.of(found.millis());
  }

  @Override
  public ConcordanceView remembered() {
    ConcordanceFound gone =
        ConcordanceFound.of(-2, found.typed(), found.query(), Concordance.NOTHING, 0);
    return new ConcordanceView(box, pane, asked, gone, cursor, Reading.NONE)
        .at(isReading() ? LINES : pane);
  }

  @Override
  public List<Offer> offers() {
    return isReading() ? ReaderCommands.offers("lines") : ConcordanceCommands.OFFERS;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    ConcordanceDrawing.draw(canvas, state, this);
  }
}
