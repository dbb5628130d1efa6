package synoptic.ingest.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the cards that lead to other articles: a linked heading with a short text, beside others of
 * the kind.
 */
final class Cards {

  private static final int LONGEST = 500;

  private Cards() {}

  static List<Element> of(Element body) {
    Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Element> headings = body.select("h1, h2, h3, h4, h5, h6");
    Map<Element, Integer> counts = counts(headings);
    for (Element heading : headings) {
      Element link = heading.selectFirst("a[href]");
      Element outer = heading.parent();
      boolean isLinked =
          link != null && !link.attr("href").startsWith("#")
              || outer != null && outer.normalName().equals("a");
      if (isLinked && !heading.normalName().equals("h1")) {
        cards.add(card(heading, counts));
      }
    }
    return cards.size() < 2 ? List.of() : List.copyOf(cards);
  }

  /** How many of some elements each element holds. */
  static Map<Element, Integer> counts(List<Element> some) {
    Map<Element, Integer> counts = new IdentityHashMap<>();
    for (Element each : some) {
      for (Element at = each; at != null; at = at.parent()) {
        counts.merge(at, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The largest element around it that holds no other heading and little text. */
  private static Element card(Element heading, Map<Element, Integer> counts) {
    Element card = heading;
    while (card.parent() != null
        && counts.get(card.parent()) == 1
        && card.parent().text().length() <= LONGEST) {
      card = card.parent();
    }
    return card;
  }
}
