package synoptic.explore.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import synoptic.corpus.PartialDate;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Count;
import synoptic.text.Columns;

/**
 * How passages are spread over sources and years. What is not known is left out: a query cannot
 * narrow to it.
 */
public final class Facets {

  private static final String UNKNOWN = "unknown";

  private Facets() {}

  /** By source, most first. */
  public static List<Count> sources(SearchResult result) {
    return mostFirst(known(result.sources()));
  }

  /** By year, oldest first. */
  public static List<Count> years(SearchResult result) {
    return known(result.years());
  }

  public static List<Count> sources(List<ArticleEntry> articles) {
    return mostFirst(counted(articles, article -> article.front().source()));
  }

  public static List<Count> years(List<ArticleEntry> articles) {
    return counted(articles, article -> article.front().published().map(PartialDate::year));
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

  /** The values of a facet with their counts, as many as fit into so many columns. */
  static Line line(String name, List<Count> counts, int columns) {
    Line line = Line.of("▸ " + name, Tone.QUIET);
    int room = columns - Columns.of(line.text()) - 2;
    for (Count count : counts) {
      String passages = Long.toString(count.passages());
      room -= Columns.of(count.value()) + passages.length() + 3;
      if (room < 0) {
        return line.with(" …", Tone.QUIET);
      }
      line = line.with("  " + count.value() + " ", Tone.PLAIN).with(passages, Tone.QUIET);
    }
    return line;
  }

  /** A line of a choice to narrow by. */
  public static Line line(String name, String value, String about) {
    return Line.of("%-8s".formatted(name), Tone.QUIET)
        .with(value + "  ", Tone.PLAIN)
        .with(about, Tone.QUIET);
  }
}
