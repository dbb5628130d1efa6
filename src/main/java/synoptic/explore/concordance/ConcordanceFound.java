package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.search.ArticleEntry;
import synoptic.search.Query;

/**
 * An answer to a question for words, as rows.
 *
 * @param number the question's number
 * @param typed the words as they stand in the box
 * @param query what they look for
 * @param rows a row above each article, one for each place in it, a blank one between articles
 * @param places the row of each place
 * @param millis how long the answer took
 */
public record ConcordanceFound(
    long number,
    String typed,
    Query query,
    Concordance concordance,
    List<Row> rows,
    List<Integer> places,
    long millis) {

  static final ConcordanceFound NOTHING = of(0, "", new Query.All(), Concordance.NOTHING, 0);

  /**
   * A row: the article's own without an occurrence, a blank one without an article.
   *
   * @param place which of all places it shows, or is above, from 0
   */
  record Row(Optional<InArticle> article, Optional<Occurrence> occurrence, int place) {}

  public ConcordanceFound {
    rows = List.copyOf(rows);
    places = List.copyOf(places);
  }

  static ConcordanceFound of(
      long number, String typed, Query query, Concordance concordance, long millis) {
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
    return new ConcordanceFound(number, typed, query, concordance, rows, places, millis);
  }

  /** How many places there are. */
  int count() {
    return places.size();
  }

  Optional<ArticleEntry> article(int place) {
    return row(place).flatMap(Row::article).map(InArticle::article);
  }

  Optional<Occurrence> occurrence(int place) {
    return row(place).flatMap(Row::occurrence);
  }

  private Optional<Row> row(int place) {
    return place < places.size() ? Optional.of(rows.get(places.get(place))) : Optional.empty();
  }
}
