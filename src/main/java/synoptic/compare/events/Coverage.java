package synoptic.compare.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import synoptic.corpus.PartialDate;
import synoptic.search.ArticleEntry;

/**
 * Which sources of a library tell of an event.
 *
 * @param told how many articles each source has on it, in the order in which they came to it
 * @param silent the sources that do not tell of it
 * @param first the sources that were there on its first day; none where that is not known, or where
 *     all were
 */
public record Coverage(Map<String, Long> told, List<String> silent, List<String> first) {

  /**
   * @param sources all of the library
   */
  public static Coverage of(Event event, List<String> sources) {
    Map<String, Long> told =
        event.articles().stream()
            .collect(
                Collectors.groupingBy(
                    ArticleEntry::source, LinkedHashMap::new, Collectors.counting()));
    List<String> silent = new ArrayList<>(sources);
    silent.removeAll(told.keySet());
    Optional<PartialDate> day = event.from();
    List<String> early =
        event.articles().stream()
            .filter(article -> day.isPresent() && article.front().published().equals(day))
            .map(ArticleEntry::source)
            .distinct()
            .toList();
    return new Coverage(told, silent, early.size() == told.size() ? List.of() : early);
  }

  /** How many sources the library has. */
  public int sources() {
    return told.size() + silent.size();
  }

  /**
   * Who is alone in telling of it, or in not doing so: {@code only South}, {@code all but West};
   * empty where that says nothing.
   *
   * @param name what a source is called
   */
  public Optional<String> blindSpot(UnaryOperator<String> name) {
    if (told.size() == 1 && !silent.isEmpty()) {
      return Optional.of("only " + name.apply(told.keySet().iterator().next()));
    }
    return silent.size() == 1 && told.size() > 1
        ? Optional.of("all but " + name.apply(silent.getFirst()))
        : Optional.empty();
  }
}
