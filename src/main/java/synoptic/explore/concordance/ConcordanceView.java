package synoptic.explore.concordance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import synoptic.compare.concordance.Collocates;
import synoptic.compare.concordance.Collocates.Collocate;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.compare.concordance.Concordance.Place;
import synoptic.compare.concordance.Order;
import synoptic.compare.library.KeywordQuery;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Progress;
import synoptic.explore.concordance.ConcordanceRows.Row;
import synoptic.explore.concordance.ConcordanceView.ConcordanceQuestion.Places;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Export;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Input;
import synoptic.explore.core.ListCursor;
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
import synoptic.search.ArticleEntry;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;

/**
 * A search box above the places where the words in it stand, the words below each other; or, in
 * their place, what stands beside them.
 *
 * @param found what is shown
 * @param look how it is shown
 * @param rows the places that are shown, laid out
 * @param cursor the place that the cursor is on, and the first row that is shown
 * @param word the same of the words beside
 */
public record ConcordanceView(
    QueryFrame frame,
    Places found,
    Look look,
    ConcordanceRows rows,
    ListCursor cursor,
    ListCursor word)
    implements QueryView {

  public static final Pane LINES = Pane.ofPassages("concordance", Trait.ESCAPES, Trait.OPENS_RIGHT);

  public static final Pane WORDS = Pane.of("collocates", Trait.TABBED, Trait.ESCAPES);

  /**
   * How what was found is shown.
   *
   * @param order in which the places stand
   * @param isOfWords whether what stands beside is shown in place of the places
   * @param beside only the places that have this word beside them are shown
   */
  public record Look(Order order, boolean isOfWords, Optional<Collocate> beside) {

    static final Look START = new Look(Order.SOURCE, false, Optional.empty());

    Look in(Order other) {
      return new Look(other, isOfWords, beside);
    }

    Look ofLines(Optional<Collocate> wanted) {
      return new Look(order, false, wanted);
    }

    Look ofWords() {
      return new Look(order, true, Optional.empty());
    }
  }

  static ConcordanceView of(String words) {
    return new ConcordanceView(
        QueryFrame.of(words, LINES),
        Places.NONE,
        Look.START,
        ConcordanceRows.NONE,
        ListCursor.START,
        ListCursor.START);
  }

  Optional<ArticleEntry> article() {
    return place().map(Place::article);
  }

  Optional<Occurrence> occurrence() {
    return place().map(Place::occurrence);
  }

  /** The place that the cursor is on. */
  Optional<Place> place() {
    return look.isOfWords() ? Optional.empty() : rows.row(cursor.at()).flatMap(Row::place);
  }

  /** The words that are shown. */
  List<Collocate> collocates() {
    return found.collocates().map(Collocates::words).orElse(List.of());
  }

  /** The word beside that the cursor is on. */
  Optional<Collocate> collocate() {
    return collocates().stream().skip(word.at()).findFirst();
  }

  /** What of the concordance is shown. */
  Concordance concordance() {
    return concordance(look);
  }

  private Concordance concordance(Look looked) {
    return looked
        .beside()
        .map(each -> found.concordance().only(Set.copyOf(each.places())))
        .orElse(found.concordance());
  }

  @Override
  public Query answered() {
    return found.query();
  }

  @Override
  public Pane listBeside(Pane other) {
    return look.isOfWords() && !other.equals(Pane.READER) ? WORDS : LINES;
  }

  @Override
  public ConcordanceView with(QueryFrame other) {
    return new ConcordanceView(other, found, look, rows, cursor, word);
  }

  private ConcordanceView with(Look other) {
    return new ConcordanceView(
        frame, found, other, ConcordanceRows.of(concordance(other), other.order()), cursor, word);
  }

  /** In another order, on its first place. */
  ConcordanceView sorted(Order order, Geometry geometry) {
    return order == look.order() ? this : with(look.in(order)).selecting(0, geometry);
  }

  /** The lines that have a word beside them, or all, from the first on. */
  ConcordanceView beside(Optional<Collocate> wanted, Geometry geometry) {
    ConcordanceView lines = with(look.ofLines(wanted)).selecting(0, geometry);
    return lines.with(lines.frame.at(LINES));
  }

  /** What stands beside in place of the lines, which is asked for if it is not known; or back. */
  Step turned(State state) {
    if (look.isOfWords()) {
      return Step.to(state.with(beside(Optional.empty(), state.geometry())));
    }
    ConcordanceView words = with(look.ofWords()).with(frame.at(WORDS));
    return found.collocates().isPresent() && !awaiting()
        ? Step.to(state.with(words))
        : words.ask(state.with(words));
  }

  @Override
  public boolean isNothing(State state) {
    return box().text().isBlank() || QueryView.super.isNothing(state);
  }

  @Override
  public Step ask(State state) {
    ParsedQuery parsed = parsed();
    Query query = KeywordQuery.query(parsed.query());
    return ask(
        QueryView.told(state, parsed),
        new ConcordanceQuestion(box().text(), query, look.isOfWords()));
  }

  /** Other words are looked for among the lines. */
  @Override
  public Step typed(State state, Input changed) {
    boolean isOther = !changed.text().equals(box().text());
    ConcordanceView lines = isOther ? with(look.ofLines(Optional.empty())) : this;
    return lines.typedAnew(state, changed);
  }

  private Step typedAnew(State state, Input changed) {
    return QueryView.super.typed(state, changed);
  }

  /** With an answer, from its first place on; what was left and come back to keeps its cursor. */
  @Override
  public Step answeredInList(State state, Action.Answered answer) {
    if (!(answer.answer() instanceof Places places)) {
      return Step.to(state);
    }
    boolean stays = places.typed().equals(found.typed());
    Look looked = stays || look.isOfWords() ? look : look.ofLines(Optional.empty());
    ListCursor from = stays ? cursor : ListCursor.START;
    ListCursor at = stays ? word : ListCursor.START;
    ConcordanceView shown =
        new ConcordanceView(
                frame.answered(answer.millis()), places, looked, ConcordanceRows.NONE, from, at)
            .with(looked);
    return Step.to(state.with(shown.selecting(from.at(), state.geometry())));
  }

  @Override
  public Step movedInList(State state, int items) {
    long from = look.isOfWords() ? word.at() : cursor.at();
    return Step.to(state.with(selecting(from + items, state.geometry())));
  }

  @Override
  public Step pagedInList(State state, int pages) {
    return movedInList(state, pages * Math.max(1, state.geometry().bodyRows() - 2));
  }

  /** On a place, or a word beside; a place with its article's row if it is the first. */
  ConcordanceView selecting(long item, Geometry geometry) {
    if (look.isOfWords()) {
      ListCursor there = word.at(item, collocates().size());
      ListCursor moved =
          there.showing(
              there.at(), there.at(), CollocateLines.height(geometry), collocates().size());
      return new ConcordanceView(frame, found, look, rows, cursor, moved);
    }
    ListCursor moved = rows.showing(cursor.at(item, rows.count()), geometry);
    return new ConcordanceView(frame, found, look, rows, moved, word);
  }

  @Override
  public ConcordanceView resized(Geometry geometry) {
    return with(frame.resized(geometry))
        .selecting(look.isOfWords() ? word.at() : cursor.at(), geometry);
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
  public Step closedList(State state) {
    if (look.isOfWords()) {
      return turned(state);
    }
    return look.beside().isPresent()
        ? Step.to(state.with(with(look.ofWords()).with(frame.at(WORDS))))
        : QueryView.super.closedList(state);
  }

  @Override
  public Optional<Export> export() {
    if (look.isOfWords()) {
      return found
          .collocates()
          .filter(all -> !all.words().isEmpty())
          .map(all -> new CollocatesExport(found.typed(), all));
    }
    return rows.count() == 0
        ? Optional.empty()
        : Optional.of(new ConcordanceExport(title(), concordance(), look.order()));
  }

  private String title() {
    return look.beside()
        .map(each -> found.typed() + " beside " + each.word())
        .orElse(found.typed());
  }

  @Override
  public ConcordanceView remembered() {
    Places gone = Places.of(found.typed(), found.query(), Concordance.NOTHING);
    Look looked = look.isOfWords() ? look : look.ofLines(Optional.empty());
    return new ConcordanceView(
        frame.forgotten(LINES), gone, looked, ConcordanceRows.NONE, cursor, word);
  }

  @Override
  public List<Offer> offers() {
    return isReading()
        ? Readers.offers(this, "lines")
        : look.isOfWords() ? ConcordanceCommands.WORDS : ConcordanceCommands.LINES;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    ConcordanceDrawing.draw(canvas, state, this);
  }

  /**
   * Where words stand.
   *
   * @param typed the words as they stand in the box
   * @param withCollocates whether it is also asked what stands beside them
   */
  public record ConcordanceQuestion(String typed, Query query, boolean withCollocates)
      implements Question {

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      Concordance concordance = KeywordQuery.of(workspace.engine(), query);
      return new Places(
          typed,
          query,
          concordance,
          withCollocates
              ? Optional.of(KeywordQuery.collocates(workspace, concordance))
              : Optional.empty());
    }

    @Override
    public Answer none() {
      return Places.of(typed, query, Concordance.NOTHING);
    }

    /**
     * The places of the words.
     *
     * @param typed the words as they stand in the box
     * @param query what they look for
     * @param collocates what stands beside them, if that was asked
     */
    public record Places(
        String typed, Query query, Concordance concordance, Optional<Collocates> collocates)
        implements Answer {

      static final Places NONE = of("", new Query.All(), Concordance.NOTHING);

      static Places of(String typed, Query query, Concordance concordance) {
        return new Places(typed, query, concordance, Optional.empty());
      }
    }
  }
}
