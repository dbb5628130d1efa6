package synoptic.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.explore.Found.Item;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchResult.Count;

/** How what the list shows is spread over sources and years. */
public final class Facets {

  private static final String UNKNOWN = "unknown";

  private Facets() {}

  /** By source, most first; only sources with a name, since a query can narrow to those alone. */
  public static List<Count> sources(Found found) {
    List<Count> counts =
        found.isLibrary()
            ? counted(found, entry -> entry.front().source().orElse(UNKNOWN))
            : found.result().sources();
    return known(counts).stream()
        .sorted(Comparator.comparingLong(Count::passages).reversed())
        .toList();
  }

  /** By year, oldest first; only articles whose year is known. */
  public static List<Count> years(Found found) {
    List<Count> counts =
        found.isLibrary()
            ? counted(
                found,
                entry -> entry.front().published().map(date -> date.year() + "").orElse(UNKNOWN))
            : found.result().years();
    return known(counts);
  }

  private static List<Count> known(List<Count> counts) {
    return counts.stream().filter(count -> !count.value().equals(UNKNOWN)).toList();
  }

  private static List<Count> counted(Found found, Function<ArticleEntry, String> value) {
    Map<String, Long> passages =
        found.items().stream()
            .map(Item::article)
            .collect(
                Collectors.groupingBy(
                    value, TreeMap::new, Collectors.summingLong(ArticleEntry::passages)));
    return passages.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .toList();
  }
}
