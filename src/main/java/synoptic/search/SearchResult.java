package synoptic.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.search.SearchRequest.Cursor;

/**
 * The answer to a request.
 *
 * @param hits in the order asked for
 * @param total how many passages match in all
 * @param sources how many matching passages each source has, most first
 * @param years the same by year of publication, oldest first; "unknown" last
 * @param articles the same by article id
 * @param next where to go on, or empty at the end
 * @param advice what to try where nothing matches
 */
public record SearchResult(
    List<Hit> hits,
    Total total,
    List<Count> sources,
    List<Count> years,
    Map<String, Long> articles,
    Optional<Cursor> next,
    Advice advice) {

  /** A number of passages, exact or a lower bound. */
  public record Total(long count, boolean exact) {}

  /** A value and how many matching passages have it. */
  public record Count(String value, long passages) {}

  /**
   * Another query, and what it finds.
   *
   * @param query to be asked as it is
   * @param typed the same as one would type it
   * @param passages how many match, one at least
   * @param articles in how many articles
   */
  public record Alternative(Query query, String typed, long passages, int articles) {

    private Alternative restated(Map<Query, Query> asked) {
      Query other = query.replaced(asked);
      return new Alternative(other, QueryText.of(other), passages, articles);
    }
  }

  /**
   * Help for a search that found nothing: what does find something.
   *
   * @param nearest the query with other words or without its phrases' order, best first
   * @param parts the query's parts, each alone
   * @param together the passages of articles that have all parts, though no passage has them all
   */
  public record Advice(
      List<Alternative> nearest, List<Alternative> parts, Optional<Alternative> together) {

    public static final Advice NONE = new Advice(List.of(), List.of(), Optional.empty());

    public Advice {
      nearest = List.copyOf(nearest);
      parts = List.copyOf(parts);
    }

    /**
     * The same in the words that were asked.
     *
     * @param asked what somebody asked, by what it was made into for the engine
     */
    public Advice restated(Map<Query, Query> asked) {
      return new Advice(
          nearest.stream().map(each -> each.restated(asked)).toList(),
          parts.stream().map(each -> each.restated(asked)).toList(),
          together.map(each -> each.restated(asked)));
    }

    /** Without what is unwanted, such as what would ask the same again. */
    public Advice without(Predicate<Alternative> unwanted) {
      return new Advice(
          nearest.stream().filter(unwanted.negate()).toList(),
          parts.stream().filter(unwanted.negate()).toList(),
          together.filter(unwanted.negate()));
    }
  }

  /** The same, its advice in the words that were asked. */
  public SearchResult restated(Query asked, Query made) {
    return asked.equals(made) || advice.equals(Advice.NONE)
        ? this
        : new SearchResult(
            hits, total, sources, years, articles, next, advice.restated(asked.madeInto(made)));
  }

  public SearchResult {
    hits = List.copyOf(hits);
    sources = List.copyOf(sources);
    years = List.copyOf(years);
    articles = Map.copyOf(articles);
  }

  public static final SearchResult EMPTY =
      new SearchResult(
          List.of(),
          new Total(0, true),
          List.of(),
          List.of(),
          Map.of(),
          Optional.empty(),
          Advice.NONE);
}
