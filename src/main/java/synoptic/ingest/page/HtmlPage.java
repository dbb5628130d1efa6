package synoptic.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Limits;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.page.PageText.Paragraph;
import synoptic.ingest.plain.LineShape;

/** Reads HTML. Nothing that it names is fetched, and no script of it runs. */
public final class HtmlPage {

  private static final int LONGEST_LINE = 10_000;

  private HtmlPage() {}

  /**
   * The article of a whole page, what stands around it left out.
   *
   * @param address where the page is known to come from
   * @throws Refusal where the page is too large
   */
  public static Draft article(String html, Optional<String> address) throws Refusal {
    refuseLarge(html);
    Document page = parsed(html);
    FrontMatter stated = new PageFacts(page).stated(address);
    MainText.Found found = MainText.in(page.body(), stated);
    Draft.Page body = new Draft.Page(found.blocks(), Draft.Look.MARKED);
    return new Draft(stated, body, found.dropped(), List.of());
  }

  /**
   * The paragraphs of a piece of HTML that is all article, as a feed or a book holds it.
   *
   * @throws Refusal where it is too large
   */
  public static List<Block> paragraphs(String html) throws Refusal {
    refuseLarge(html);
    Element body = parsed(html).body();
    List<Block> blocks = new ArrayList<>();
    for (Paragraph paragraph : PageText.of(body, HtmlPage::isBeside)) {
      blocks.add(new Block(blocks.size() + 1, 1, paragraph.text(), paragraph.isHeading()));
    }
    return blocks;
  }

  /** The text of a short piece of HTML on one line; what is too long for a title is cut. */
  public static String text(String html) {
    String title = html.substring(0, Math.min(html.length(), LONGEST_LINE));
    return LineShape.oneLine(parsed(title).body().text());
  }

  /** What stands beside the text of a book or feed. */
  private static boolean isBeside(Element element) {
    String name = element.normalName();
    return name.equals("nav") || name.equals("figcaption") || isNoteMark(element);
  }

  /** The raised number that leads to a note. */
  static boolean isNoteMark(Element element) {
    return element.normalName().equals("sup") && element.selectFirst("a[href^=#]") != null;
  }

  private static void refuseLarge(String html) throws Refusal {
    if (html.length() > Limits.TREE) {
      throw Limits.tooLarge(Limits.TREE);
    }
  }

  private static Document parsed(String html) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(Limits.DEPTH);
    return Jsoup.parse(html, "", parser);
  }
}
