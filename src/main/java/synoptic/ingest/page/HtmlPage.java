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
import synoptic.ingest.page.PageText.Paragraph;
import synoptic.ingest.plain.LineShape;

/** Reads HTML. Nothing that it names is fetched, and no script of it runs. */
public final class HtmlPage {

  private HtmlPage() {}

  /**
   * The article of a whole page, what stands around it left out.
   *
   * @param address where the page is known to come from
   */
  public static Draft article(String html, Optional<String> address) {
    Document page = parsed(html);
    FrontMatter stated = new PageFacts(page).stated(address);
    page.select("sup:has(a[href^=#])").remove();
    MainText.Found found = MainText.in(page.body(), stated);
    Draft.Page body = new Draft.Page(found.blocks(), Draft.Look.MARKED);
    return new Draft(stated, body, found.dropped(), List.of());
  }

  /** The paragraphs of a piece of HTML that is all article, as a feed or a book holds it. */
  public static List<Block> paragraphs(String html) {
    Element body = parsed(html).body();
    body.select("script, style, noscript, template, iframe, svg, figcaption, nav").remove();
    List<Block> blocks = new ArrayList<>();
    for (Paragraph paragraph : PageText.of(body)) {
      blocks.add(new Block(blocks.size() + 1, 1, paragraph.text(), paragraph.isHeading()));
    }
    return blocks;
  }

  /** The text of a piece of HTML on one line. */
  public static String text(String html) {
    return LineShape.oneLine(parsed(html).body().text());
  }

  private static Document parsed(String html) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(Limits.DEPTH);
    return Jsoup.parse(html, "", parser);
  }
}
