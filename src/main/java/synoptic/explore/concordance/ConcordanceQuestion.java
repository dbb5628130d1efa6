package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.compare.library.KeywordQuery;
import synoptic.corpus.Progress;
import synoptic.explore.core.Answer;
import synoptic.explore.core.Question;
import synoptic.explore.core.Workspace;
import synoptic.search.Query;

/**
 * Where words stand.
 *
 * @param typed the words as they stand in the box
 */
public record ConcordanceQuestion(String typed, Query query) implements Question {

  @Override
  public Lane lane() {
    return Lane.LIST;
  }

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

    /** How many places there are. */
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
