package synoptic.ingest.page;

import org.jsoup.nodes.Element;
import synoptic.ingest.core.TableRow;
import synoptic.ingest.plain.LineShape;

/** Tells tables of figures and facts from those that only lay a page out. */
final class Tables {

  /** What stands in cells of pages that are laid out as tables. */
  private static final String LAYOUT = "td table, th table, h1, h2, h3, h4, form, ul, ol, p + p";

  private static final int FEWEST = 2;

  private Tables() {}

  /** Whether it has rows of several short cells, and more in them than links. */
  static boolean isData(Element element) {
    if (!element.normalName().equals("table")
        || element.attr("role").equals("presentation")
        || element.selectFirst(LAYOUT) != null) {
      return false;
    }
    int rows = 0;
    int length = 0;
    int linked = 0;
    for (Element row : element.select("tr")) {
      int cells = 0;
      for (Element cell : row.children()) {
        int text = LineShape.oneLine(cell.text()).length();
        cells += text > 0 ? 1 : 0;
        length += text;
        if (text > TableRow.LONGEST_CELL) {
          return false;
        }
      }
      rows += cells >= FEWEST ? 1 : 0;
    }
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return rows >= FEWEST && !PageText.isMostlyLinks(linked, length);
  }
}
