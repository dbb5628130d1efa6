package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Place;
import synoptic.compare.concordance.Order;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.ListCursor;

/**
 * The places of a concordance as rows. Where an order keeps the places of an article together, a
 * row stands above them that names it, and a blank one between two articles.
 *
 * @param places the row of each place
 */
record ConcordanceRows(List<Row> rows, List<Integer> places) {

  static final ConcordanceRows NONE = new ConcordanceRows(List.of(), List.of());

  /**
   * A row: an article's own without a place, a blank one without either.
   *
   * @param article whose places follow, all of them; only where it keeps them together
   * @param number which of all places it shows, or is above, from 0
   */
  record Row(Optional<InArticle> article, Optional<Place> place, int number) {}

  ConcordanceRows {
    rows = List.copyOf(rows);
    places = List.copyOf(places);
  }

  static ConcordanceRows of(Concordance concordance, Order order) {
    List<Row> rows = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Map<String, InArticle> articles = new HashMap<>();
    concordance.articles().forEach(in -> articles.put(in.article().id(), in));
    String above = "";
    for (Place place : concordance.places(order)) {
      String id = place.article().id();
      if (order.keepsArticles() && !id.equals(above)) {
        if (!rows.isEmpty()) {
          rows.add(new Row(Optional.empty(), Optional.empty(), places.size()));
        }
        rows.add(new Row(Optional.of(articles.get(id)), Optional.empty(), places.size()));
        above = id;
      }
      rows.add(new Row(Optional.empty(), Optional.of(place), places.size()));
      places.add(rows.size() - 1);
    }
    return new ConcordanceRows(rows, places);
  }

  int count() {
    return places.size();
  }

  /** The row of a place. */
  Optional<Row> row(int place) {
    return place < places.size() ? Optional.of(rows.get(places.get(place))) : Optional.empty();
  }

  /** A cursor scrolled so that its place is in sight, with its article's row if it is the first. */
  ListCursor showing(ListCursor cursor, Geometry geometry) {
    if (places.isEmpty()) {
      return cursor;
    }
    int row = places.get(cursor.at());
    boolean isFirst = row > 0 && rows.get(row - 1).article().isPresent();
    return cursor.showing(isFirst ? row - 1 : row, row, geometry.bodyRows(), rows.size());
  }
}
