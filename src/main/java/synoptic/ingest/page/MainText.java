package synoptic.ingest.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Dropped.Reason;
import synoptic.ingest.page.PageText.Paragraph;
import synoptic.ingest.plain.Byline;
import synoptic.ingest.plain.LineShape;
import synoptic.ingest.plain.StatedDate;

/**
 * Finds the element that holds a page's article: from the body down as long as one child holds most
 * of the prose that is left when clutter is out. (Kohlschütter et al. 2010 show that the length of
 * a block and its share of links tell text from furniture almost alone.)
 */
final class MainText {

  /** The share of the prose with which a child is the article's. */
  private static final double MOST = 0.6;

  /** The words of which a lead has at least so many. */
  private static final int LEAD = 6;

  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();

  private final FrontMatter known;

  private MainText(FrontMatter known) {
    this.known = known;
  }

  /**
   * What was found.
   *
   * @param root the element that holds the article
   */
  record Found(Element root, List<Block> blocks, List<Dropped> dropped) {}

  static Found in(Element body, FrontMatter known) {
    MainText main = new MainText(known);
    LivePost.timeTheirTexts(body);
    Set<Element> out = Collections.newSetFromMap(new IdentityHashMap<>());
    main.dropped.addAll(Clutter.find(body, out));
    List<Element> cards = Cards.of(body);
    cards.forEach(card -> main.drop(Reason.RELATED, card.text()));
    out.addAll(cards);
    List<Paragraph> all =
        PageText.of(body, element -> out.contains(element) || HtmlPage.isNoteMark(element));
    main.count(all);
    Element root = main.root(body);
    main.collect(all, root);
    return new Found(root, main.blocks, main.dropped);
  }

  private void count(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.isProse()) {
        int length = paragraph.text().length();
        for (Element at = paragraph.element(); at != null; at = at.parent()) {
          prose.merge(at, length, Integer::sum);
        }
      }
    }
  }

  private int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private Element root(Element body) {
    Optional<Element> named = named(body);
    Element root = named.orElse(body);
    while (true) {
      Element best = null;
      for (Element child : root.children()) {
        best = best == null || prose(child) > prose(best) ? child : best;
      }
      if (best == null
          || !best.isBlock()
          || prose(best) < MOST * prose(root)
          || isParagraph(best)) {
        return root;
      }
      root = best;
    }
  }

  /** The element that the page itself says to be the article's body. */
  private Optional<Element> named(Element body) {
    for (String query : List.of("[itemprop=articleBody]", "article", "main")) {
      List<Element> found = body.select(query);
      for (Element each : found) {
        if (prose(each) > 0 && prose(each) >= MOST * prose(body)) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  /** One paragraph that is most of a short text is not all of it. */
  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "pre", "li", "ul", "ol", "dl", "dd", "h1", "h2", "h3" -> true;
      default -> Tables.isData(element);
    };
  }

  private void collect(List<Paragraph> paragraphs, Element root) {
    boolean isBelowTitle = false;
    boolean isBegun = false;
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text();
      boolean isWithin = isWithin(paragraph.element(), root);
      isBegun |= isWithin;
      if (isTitle(text) || isAuthor(text)) {
        isBelowTitle |= isTitle(text);
      } else if (!isWithin && !(isBelowTitle && !isBegun && isLead(paragraph))) {
        drop(Reason.OUTSIDE, text);
      } else if (paragraph.isLinks() && !paragraph.isHeading()) {
        drop(Reason.RELATED, text);
      } else {
        blocks.add(new Block(blocks.size() + 1, 1, text, paragraph.isHeading()));
      }
    }
  }

  private boolean isTitle(String text) {
    return known.title().filter(title -> LineShape.isAlike(title, text)).isPresent();
  }

  private boolean isAuthor(String text) {
    return known
        .author()
        .filter(
            author ->
                LineShape.isAlike(author, text)
                    || Byline.of(text).flatMap(Byline::author).filter(author::contains).isPresent())
        .isPresent();
  }

  /** Whether it can be the lead that stands between a title and the text: words and no date. */
  private static boolean isLead(Paragraph paragraph) {
    String text = paragraph.text();
    return !paragraph.isLinks()
        && text.split(" ").length >= LEAD
        && StatedDate.within(text).isEmpty()
        && Byline.of(text).isEmpty();
  }

  private static boolean isWithin(Element element, Element root) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }

  private void drop(Reason reason, String text) {
    if (!text.isBlank() && dropped.size() < 400) {
      String brief = text.length() > 160 ? text.substring(0, 160) + "…" : text;
      dropped.add(new Dropped(reason, brief, dropped.size() + 1));
    }
  }
}
