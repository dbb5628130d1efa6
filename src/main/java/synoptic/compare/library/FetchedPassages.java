package synoptic.compare.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Total;

/**
 * Many passages at once, as many as can be read through while somebody waits.
 *
 * @param total how many there are in all
 */
public record FetchedPassages(List<Hit> hits, Total total) {

  public static final int MOST_PASSAGES = 4_000;

  public FetchedPassages {
    hits = List.copyOf(hits);
  }

  /**
   * What a query finds, best first; the newest first where it finds everything.
   *
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static FetchedPassages of(SearchEngine engine, Query query) {
    Sort sort = query instanceof Query.All ? Sort.DATE : Sort.RELEVANCE;
    return of(engine, query, sort, MOST_PASSAGES);
  }

  /**
   * What a query finds, page by page.
   *
   * @param most how many passages at most
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static FetchedPassages of(SearchEngine engine, Query query, Sort sort, int most) {
    List<Hit> hits = new ArrayList<>();
    Total total = SearchResult.EMPTY.total();
    Optional<Cursor> after = Optional.empty();
    do {
      int size = Math.min(MOST_PASSAGES, most - hits.size());
      SearchResult page = engine.search(new SearchRequest(query, sort, size, after));
      total = hits.isEmpty() ? page.total() : total;
      hits.addAll(page.hits());
      after = page.hits().isEmpty() ? Optional.empty() : page.next();
    } while (after.isPresent() && hits.size() < most);
    return new FetchedPassages(hits, total);
  }

  /** How many more there are than were read. */
  public long leftOut() {
    return Math.max(0, total.count() - hits.size());
  }
}
