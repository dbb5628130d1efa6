package synoptic.explore.core;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import synoptic.corpus.PartialDate;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Count;

/**
 * How passages are spread over sources and years. What is not known is left out: a query cannot
 * narrow to it.
 *
 * @param sources how many passages each source has, most first
 * @param years the same for each year, oldest first
 */
public record Spread(List<Count> sources, List<Count> years) {

  public static final Spread NONE = new Spread(List.of(), List.of());

  private static final String UNKNOWN = "unknown";

  public Spread {
    sources = List.copyOf(sources);
    years = List.copyOf(years);
  }

  public static Spread of(SearchResult result) {
    return new Spread(mostFirst(known(result.sources())), known(result.years()));
  }

  public static Spread of(List<ArticleEntry> articles) {
    return new Spread(
        mostFirst(counted(articles, article -> article.front().source())),
        counted(articles, article -> article.front().published().map(PartialDate::year)));
  }

  public static List<Count> mostFirst(List<Count> counts) {
    return counts.stream().sorted(Comparator.comparingLong(Count::passages).reversed()).toList();
  }

  private static List<Count> known(List<Count> counts) {
    return counts.stream().filter(count -> !count.value().equals(UNKNOWN)).toList();
  }

  /** There may be very many articles, so only what is counted is put in order. */
  private static <T extends Comparable<T>> List<Count> counted(
      List<ArticleEntry> articles, Function<ArticleEntry, Optional<T>> value) {
    Map<T, Long> passages = new HashMap<>();
    for (ArticleEntry article : articles) {
      Optional<T> its = value.apply(article);
      if (its.isPresent()) {
        passages.merge(its.get(), (long) article.passages(), Long::sum);
      }
    }
    return passages.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Count(entry.getKey().toString(), entry.getValue()))
        .toList();
  }
}
