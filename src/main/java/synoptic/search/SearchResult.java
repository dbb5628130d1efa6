package synoptic.search;

import java.util.List;
import java.util.Optional;
import synoptic.search.SearchRequest.Cursor;

/**
 * The answer to a request.
 *
 * @param hits in the order asked for
 * @param total how many passages match in all
 * @param sources how many matching passages each source has, most first
 * @param years the same by year of publication, oldest first; "unknown" last
 * @param articles the same by article id, most first
 * @param next where to go on, or empty at the end
 * @param advice what to try where nothing matches
 */
public record SearchResult(
    List<Hit> hits,
    Total total,
    List<Count> sources,
    List<Count> years,
    List<Count> articles,
    Optional<Cursor> next,
    Advice advice) {

  /** A number of passages, exact or a lower bound. */
  public record Total(long count, boolean exact) {}

  /** A value and how many matching passages have it. */
  public record Count(String value, long passages) {}

  /**
   * Help for a search that found nothing.
   *
   * @param nearest other queries, in the query language, that do find something, best first
   * @param parts the query's parts that match alone, with how many passages each
   */
  public record Advice(List<String> nearest, List<Count> parts) {
    public static final Advice NONE = new Advice(List.of(), List.of());
  }

  public SearchResult {
    hits = List.copyOf(hits);
    sources = List.copyOf(sources);
    years = List.copyOf(years);
    articles = List.copyOf(articles);
  }

  public static final SearchResult EMPTY =
      new SearchResult(
          List.of(),
          new Total(0, true),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Advice.NONE);
}
