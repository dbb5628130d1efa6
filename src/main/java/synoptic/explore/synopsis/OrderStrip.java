package synoptic.explore.synopsis;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
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

  /** At most so many bars; a blank where the source tells nothing. */
  static String of(ToldEvent told, String source, int cells) {
    List<Fact> shared = told.shared();
    List<Telling> inOrder = inOrder(told, source);
    int width = Math.clamp(cells, 0, shared.size());
    StringBuilder strip = new StringBuilder();
    for (int cell = 0; cell < width; cell++) {
      List<Fact> here =
          shared.subList(cell * shared.size() / width, (cell + 1) * shared.size() / width);
      OptionalInt place =
          here.stream()
              .flatMap(fact -> fact.toldBy(source).stream())
              .mapToInt(inOrder::indexOf)
              .min();
      strip.append(
          place.isPresent() ? Strip.of(place.getAsInt(), Math.max(1, inOrder.size() - 1)) : ' ');
    }
    return strip.toString();
  }

  /** What a source tells in common with others, in the order of its articles. */
  private static List<Telling> inOrder(ToldEvent told, String source) {
    List<String> articles = told.event().articles().stream().map(ArticleEntry::id).toList();
    return told.shared().stream()
        .flatMap(fact -> fact.toldBy(source).stream())
        .sorted(
            Comparator.comparing((Telling each) -> articles.indexOf(each.article().id()))
                .thenComparing(each -> each.passage().number())
                .thenComparing(Telling::span))
        .toList();
  }
}
