package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.compare.Timeline;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult;

/** Fetches the passages that a query finds, and orders the dates that they name. */
public final class Chronicle {

  /** More passages than this are left out, so that a timeline stays bounded. */
  public static final int MOST_PASSAGES = 4_000;

  private Chronicle() {}

  /**
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Timeline of(SearchEngine engine, Query query) {
    Sort sort = query instanceof Query.All ? Sort.DATE : Sort.RELEVANCE;
    List<Timeline.Account> accounts = new ArrayList<>();
    long all = 0;
    Optional<Cursor> after = Optional.empty();
    do {
      int size = MOST_PASSAGES - accounts.size();
      SearchResult page = engine.search(new SearchRequest(query, sort, size, after));
      page.hits().forEach(hit -> accounts.add(new Timeline.Account(hit.article(), hit.passage())));
      all = Math.max(all, page.total().count());
      after = page.hits().isEmpty() ? Optional.empty() : page.next();
    } while (after.isPresent() && accounts.size() < MOST_PASSAGES);
    return Timeline.of(accounts, Math.max(0, all - accounts.size()));
  }
}
