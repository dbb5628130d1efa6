package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.compare.library.KeywordQuery;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Progress;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.concordance.ConcordanceView.ConcordanceQuestion.Places;
import synoptic.explore.concordance.ConcordanceView.ConcordanceQuestion.Row;
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
import synoptic.explore.reader.Narrowing;
import synoptic.explore.reader.QueryFrame;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.Readers;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;

/**
 * A search box above the places where the words in it stand, the words below each other.
 *
 * @param found what is shown
 * @param cursor the place that the cursor is on, and the first row that is shown
 */
public record ConcordanceView(QueryFrame frame, Places found, ListCursor cursor)
    implements QueryView {

  public static final Pane LINES = Pane.ofPassages("concordance", Trait.ESCAPES, Trait.OPENS_RIGHT);

  private static final List<Offer> OFFERS =
      List.of(
          Offer.of("read", "open"),
          Offer.of("search", "box"),
          Offer.of("take as A, B", "take-a", "take-b"),
          Offer.of("compare", "compare"),
          Offer.of("like this", "alike"),
          Offer.of("timeline", "timeline"),
          Offer.of("copy with citation", "copy"),
          Offer.of("close", "close"),
          Offer.of("help", "help"));

  public static List<Command> commands() {
    return List.of(
        Command.both(
                "kwic",
                "each place of a word in any form, or of several as written",
                ConcordanceView::kwic)
            .keys(Pane.Trait.VIEW, "K")
            .argument("WORD", Filler.QUERY, Times.AT_LEAST_ONCE)
            .options(Option.SOURCE, Option.WIDTH, Option.EXPORT, Option.REPLACE, Option.JSON)
            .atOnce());
  }

  /** The places of what was typed; without words, of what stands in the box of this view. */
  private static Step kwic(State state, Arguments arguments) {
    String typed =
        arguments.typed().isEmpty()
            ? state.view().typed().map(Input::text).orElse("")
            : Narrowing.text(arguments, List.of(FieldName.SOURCE));
    if (typed.isBlank()) {
      return Step.say(state, "Type a word first: / looks for one, or :kwic WORD.");
    }
    if (state.view() instanceof ConcordanceView view && view.box().text().equals(typed)) {
      return Step.to(state.with(view.at(ConcordanceView.LINES)));
    }
    return QueryView.visited(state, ConcordanceView.class, typed, ConcordanceView::of);
  }

  static ConcordanceView of(String words) {
    return new ConcordanceView(QueryFrame.of(words, LINES), Places.NONE, ListCursor.START);
  }

  Optional<ArticleEntry> article() {
    return found.row(cursor.at()).flatMap(Row::article).map(InArticle::article);
  }

  Optional<Occurrence> occurrence() {
    return found.row(cursor.at()).flatMap(Row::occurrence);
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
  public ConcordanceView with(QueryFrame other) {
    return new ConcordanceView(other, found, cursor);
  }

  @Override
  public boolean isNothing(State state) {
    return box().text().isBlank() || QueryView.super.isNothing(state);
  }

  @Override
  public Step ask(State state) {
    ParsedQuery parsed = parsed();
    Query query = KeywordQuery.query(parsed.query());
    return ask(QueryView.told(state, parsed), new ConcordanceQuestion(box().text(), query));
  }

  /** With an answer, from its first place on; what was left and come back to keeps its cursor. */
  @Override
  public Step answeredInList(State state, Action.Answered answer) {
    if (!(answer.answer() instanceof Places places)) {
      return Step.to(state);
    }
    ListCursor from = places.typed().equals(found.typed()) ? cursor : ListCursor.START;
    ConcordanceView shown = new ConcordanceView(frame.answered(answer.millis()), places, from);
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
    return new ConcordanceView(frame, found, moved);
  }

  @Override
  public ConcordanceView resized(Geometry geometry) {
    return with(frame.resized(geometry)).selecting(cursor.at(), geometry);
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
  public ConcordanceView remembered() {
    Places gone = Places.of(found.typed(), found.query(), Concordance.NOTHING);
    return new ConcordanceView(frame.forgotten(LINES), gone, cursor);
  }

  @Override
  public List<Offer> offers() {
    return isReading() ? Readers.offers(this, "lines") : OFFERS;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    ConcordanceLines.draw(canvas, state, this);
  }

  /**
   * Where words stand.
   *
   * @param typed the words as they stand in the box
   */
  public record ConcordanceQuestion(String typed, Query query) implements Question {

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      return Places.of(typed, query, KeywordQuery.of(workspace.engine(), query));
    }

    @Override
    public Answer none() {
      return Places.of(typed, query, Concordance.NOTHING);
    }

    /**
     * The places of the words, as rows.
     *
     * @param typed the words as they stand in the box
     * @param query what they look for
     * @param rows a row above each article, one for each place in it, a blank one between articles
     * @param places the row of each place
     */
    public record Places(
        String typed, Query query, Concordance concordance, List<Row> rows, List<Integer> places)
        implements Answer {

      static final Places NONE = of("", new Query.All(), Concordance.NOTHING);

      public Places {
        rows = List.copyOf(rows);
        places = List.copyOf(places);
      }

      static Places of(String typed, Query query, Concordance concordance) {
        List<Row> rows = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (InArticle article : concordance.articles()) {
          if (!rows.isEmpty()) {
            rows.add(new Row(Optional.empty(), Optional.empty(), places.size()));
          }
          rows.add(new Row(Optional.of(article), Optional.empty(), places.size()));
          for (Occurrence occurrence : article.occurrences()) {
            rows.add(new Row(Optional.of(article), Optional.of(occurrence), places.size()));
            places.add(rows.size() - 1);
          }
        }
        return new Places(typed, query, concordance, rows, places);
      }

      int count() {
        return places.size();
      }

      /** The row of a place, with its article and its occurrence. */
      Optional<Row> row(int place) {
        return place < places.size() ? Optional.of(rows.get(places.get(place))) : Optional.empty();
      }
    }

    /**
     * A row: the article's own without an occurrence, a blank one without an article.
     *
     * @param place which of all places it shows, or is above, from 0
     */
    public record Row(Optional<InArticle> article, Optional<Occurrence> occurrence, int place) {}
  }
}
