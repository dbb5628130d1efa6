package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import synoptic.compare.events.Event;
import synoptic.compare.events.Fact;
import synoptic.compare.events.Telling;
import synoptic.explore.core.Strip;
import synoptic.search.ArticleEntry;

/**
 * In which order a source tells the facts that the base tells in its own: a bar for each, the
 * higher the later. Bars that rise from left to right keep the base's order.
 */
final class OrderStrip {

  private OrderStrip() {}

  /** As {@link SourceColumn#places}, in the order of the source's articles and passages. */
  static List<Integer> places(Event event, List<Fact> facts, String source) {
    List<String> articles = event.articles().stream().map(ArticleEntry::id).toList();
    Comparator<Telling> order =
        Comparator.comparing((Telling each) -> articles.indexOf(each.article().id()))
            .thenComparing(each -> each.passage().number())
            .thenComparing(Telling::span);
    List<Optional<Telling>> first =
        facts.stream().map(fact -> fact.toldBy(source).stream().min(order)).toList();
    List<Integer> told =
        IntStream.range(0, facts.size())
            .filter(fact -> first.get(fact).isPresent())
            .boxed()
            .sorted(Comparator.comparing(fact -> first.get(fact).get(), order))
            .toList();
    List<Integer> places = new ArrayList<>(Collections.nCopies(facts.size(), -1));
    for (int place = 0; place < told.size(); place++) {
      places.set(told.get(place), place);
    }
    return places;
  }

  /** At most so many bars; a blank where the source tells nothing. */
  static String of(List<Integer> places, int cells) {
    int last = places.stream().reduce(1, Math::max);
    int width = Math.clamp(cells, 0, places.size());
    StringBuilder strip = new StringBuilder();
    for (int cell = 0; cell < width; cell++) {
      List<Integer> here =
          places.subList(cell * places.size() / width, (cell + 1) * places.size() / width);
      strip.append(
          here.stream()
              .filter(place -> place >= 0)
              .min(Comparator.naturalOrder())
              .map(place -> Strip.of(place, last))
              .orElse(' '));
    }
    return strip.toString();
  }
}
