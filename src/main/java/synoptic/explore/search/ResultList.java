package synoptic.explore.search;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import synoptic.corpus.Notebook;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Spread;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Alternative;

/**
 * What the list shows: the answer to a query, or the library's articles where nothing is asked.
 *
 * @param typed the query as typed that this answers
 * @param query the same as a value
 * @param sort the order of the passages
 * @param result the engine's answer, with the hits of all pages fetched so far
 * @param items what the cursor can stand on, grouped by article
 * @param spread how the passages that are found are spread over sources and years
 * @param notes what readers have written
 */
public record ResultList(
    String typed,
    Query query,
    Sort sort,
    SearchResult result,
    List<Item> items,
    Spread spread,
    Notebook notes) {

  /** How many passages of one article the list shows; the reader walks through the rest. */
  private static final int PER_ARTICLE = 3;

  public static final ResultList NOTHING = library(List.of(), Spread.NONE, Notebook.NONE);

  /**
   * A row group of the list.
   *
   * @param first whether it is the first of its article, and so has the title above it
   */
  public record Item(ArticleEntry article, Optional<Hit> hit, boolean first) {

    PassageRef at() {
      return new PassageRef(article.id(), hit.map(found -> found.passage().number()).orElse(0));
    }
  }

  /** Articles as items; there may be very many, of which few are looked at. */
  private static final class Unasked extends AbstractList<Item> implements RandomAccess {
    private final List<ArticleEntry> articles;

    Unasked(List<ArticleEntry> articles) {
      this.articles = List.copyOf(articles);
    }

    @Override
    public Item get(int at) {
      return new Item(articles.get(at), Optional.empty(), true);
    }

    @Override
    public int size() {
      return articles.size();
    }
  }

  /** The library's articles, as they stand when nothing is asked. */
  public static ResultList library(LibrarySummary library) {
    return library(library.articles(), library.spread(), library.reference().notebook());
  }

  static ResultList library(List<ArticleEntry> articles, Spread spread, Notebook notes) {
    return new ResultList(
        "",
        new Query.All(),
        Sort.RELEVANCE,
        SearchResult.EMPTY,
        new Unasked(articles),
        spread,
        notes);
  }

  /** An answer with its hits grouped under their article, the article with the best hit first. */
  static ResultList of(String typed, Query query, Sort sort, SearchResult result, Notebook notes) {
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
    return new ResultList(typed, query, sort, result, List.copyOf(items), Spread.of(result), notes);
  }

  ResultList and(SearchResult more) {
    List<Hit> all = new ArrayList<>(result.hits());
    all.addAll(more.hits());
    return of(typed, query, sort, with(all, more.next()), notes);
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
    return new ResultList(other, query, sort, result, items, spread, notes);
  }

  /** What can be asked instead where nothing was found. */
  public List<Alternative> alternatives() {
    if (!items.isEmpty()) {
      return List.of();
    }
    List<Alternative> all = new ArrayList<>(result.advice().nearest());
    result.advice().together().ifPresent(all::add);
    all.addAll(result.advice().parts());
    return all;
  }

  /** The same question without its answer. */
  ResultList forgotten() {
    return new ResultList(typed, query, sort, SearchResult.EMPTY, List.of(), Spread.NONE, notes);
  }

  /** Whether this is what stands in the box, in that order; what asks for nothing has no order. */
  boolean answers(String box, Sort order) {
    return typed.equals(box) && (isLibrary() || sort == order);
  }

  /** Where an item of an earlier answer stands in this one; 0 where it is not there. */
  int placeOf(Optional<Item> earlier) {
    for (int at = 0; at < items.size(); at++) {
      if (earlier.isPresent() && isAt(items.get(at), earlier.get())) {
        return at;
      }
    }
    return 0;
  }

  private static boolean isAt(Item one, Item other) {
    return one.at().article().equals(other.at().article())
        && one.at().first() == other.at().first();
  }

  public boolean isLibrary() {
    return result == SearchResult.EMPTY;
  }
}
