package synoptic.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Count;

/**
 * What the list shows: the answer to a query, or the library's articles where nothing is asked.
 *
 * @param typed the query as typed that this answers
 * @param result the engine's answer, with the hits of all pages fetched so far
 * @param items what the cursor can stand on, grouped by article
 * @param sources how many passages each known source has, most first
 * @param years the same for each known year, oldest first
 * @param millis how long the answer took
 */
public record ResultList(
    String typed,
    SearchResult result,
    List<Item> items,
    List<Count> sources,
    List<Count> years,
    long millis) {

  /** How many passages of one article the list shows; the reader walks through the rest. */
  private static final int PER_ARTICLE = 3;

  public static final ResultList NOTHING =
      new ResultList("", SearchResult.EMPTY, List.of(), List.of(), List.of(), 0);

  /**
   * A row group of the list.
   *
   * @param first whether it is the first of its article, and so has the title above it
   */
  public record Item(ArticleEntry article, Optional<Hit> hit, boolean first) {

    /** The number of its passage, or 1 where it stands for a whole article. */
    int passage() {
      return hit.map(found -> found.passage().number()).orElse(1);
    }

    private boolean isAt(Item other) {
      return article.id().equals(other.article.id()) && passage() == other.passage();
    }
  }

  public ResultList {
    items = List.copyOf(items);
  }

  /** The library's articles, as they stand when nothing is asked. */
  static ResultList library(List<ArticleEntry> articles) {
    List<Item> items =
        articles.stream().map(article -> new Item(article, Optional.empty(), true)).toList();
    return new ResultList(
        "", SearchResult.EMPTY, items, Facets.sources(articles), Facets.years(articles), 0);
  }

  /** An answer with its hits grouped under their article, the article with the best hit first. */
  static ResultList of(String typed, SearchResult result, long millis) {
    Map<String, List<Hit>> byArticle = new LinkedHashMap<>();
    for (Hit hit : result.hits()) {
      List<Hit> group = byArticle.computeIfAbsent(hit.article().id(), unseen -> new ArrayList<>());
      if (group.size() < PER_ARTICLE) {
        group.add(hit);
      }
    }
    List<Item> items = new ArrayList<>();
    for (List<Hit> group : byArticle.values()) {
      for (Hit hit : group) {
        items.add(new Item(hit.article(), Optional.of(hit), hit == group.getFirst()));
      }
    }
    return new ResultList(
        typed, result, items, Facets.sources(result), Facets.years(result), millis);
  }

  /** This answer with the hits of the next page. */
  ResultList and(SearchResult more) {
    List<Hit> all = new ArrayList<>(result.hits());
    all.addAll(more.hits());
    return of(typed, with(all, more.next()), millis);
  }

  private SearchResult with(List<Hit> hits, Optional<Cursor> next) {
    return new SearchResult(
        hits,
        result.total(),
        result.sources(),
        result.years(),
        result.articles(),
        next,
        result.advice());
  }

  /** The same for another query that asks for nothing. */
  ResultList typed(String other) {
    return new ResultList(other, result, items, sources, years, millis);
  }

  /** Where an item of an earlier answer stands in this one; 0 where it is not there. */
  int placeOf(Optional<Item> earlier) {
    for (int at = 0; at < items.size(); at++) {
      if (earlier.isPresent() && items.get(at).isAt(earlier.get())) {
        return at;
      }
    }
    return 0;
  }

  /** Whether nothing is asked. */
  public boolean isLibrary() {
    return result == SearchResult.EMPTY;
  }
}
