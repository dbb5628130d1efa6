package synoptic.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the cards that lead to other articles: a linked heading with a short text, beside others of
 * the kind.
 */
final class Cards {

  private static final int LONGEST = 500;

  /** How many headings of a page are looked at. */
  private static final int MOST = 500;

  private Cards() {}

  static List<Element> of(Element body) {
    List<Element> cards = new ArrayList<>();
    for (Element heading : body.select("h2, h3, h4, h5, h6").stream().limit(MOST).toList()) {
      Element link = heading.selectFirst("a[href]");
      Element outer = heading.parent();
      boolean isLinked =
          link != null && !link.attr("href").startsWith("#")
              || outer != null && outer.normalName().equals("a");
      if (isLinked) {
        Element card = card(heading);
        if (!cards.contains(card)) {
          cards.add(card);
        }
      }
    }
    return cards.size() < 2 ? List.of() : cards;
  }

  /** The largest element around it that holds no other heading and little text. */
  private static Element card(Element heading) {
    Element card = heading;
    while (card.parent() != null
        && card.parent().select("h1, h2, h3, h4, h5, h6").size() == 1
        && card.parent().text().length() <= LONGEST) {
      card = card.parent();
    }
    return card;
  }
}
