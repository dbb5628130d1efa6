package synoptic.explore;

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

/**
 * Many passages at once, as many as can be read through while somebody waits.
 *
 * @param leftOut how many more there are
 */
public record Fetched(List<Hit> hits, long leftOut) {

  public static final int MOST_PASSAGES = 4_000;

  public Fetched {
    hits = List.copyOf(hits);
  }

  /**
   * What a query finds, best first; the newest first where it finds everything.
   *
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  static Fetched of(SearchEngine engine, Query query) {
    Sort sort = query instanceof Query.All ? Sort.DATE : Sort.RELEVANCE;
    List<Hit> hits = new ArrayList<>();
    long all = 0;
    Optional<Cursor> after = Optional.empty();
    do {
      int size = MOST_PASSAGES - hits.size();
      SearchResult page = engine.search(new SearchRequest(query, sort, size, after));
      hits.addAll(page.hits());
      all = Math.max(all, page.total().count());
      after = page.hits().isEmpty() ? Optional.empty() : page.next();
    } while (after.isPresent() && hits.size() < MOST_PASSAGES);
    return new Fetched(hits, Math.max(0, all - hits.size()));
  }
}
