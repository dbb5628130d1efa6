package synoptic.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.TableRow;
import synoptic.ingest.plain.LineShape;
import synoptic.ingest.plain.ParagraphLayout;

/**
 * The paragraphs of an element, in order: text that stands together between the borders of block
 * elements. Where line breaks part it, it is laid out as the lines of a plain text are. A row of a
 * table is a paragraph.
 */
final class PageText implements NodeFilter {

  /** Elements that say nothing. */
  static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "object",
          "embed",
          "canvas",
          "input",
          "select",
          "textarea",
          "button",
          "link",
          "meta",
          "audio",
          "video",
          "math",
          "map");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /**
   * A paragraph.
   *
   * @param element in which it stands
   * @param linked how many of its characters are links
   */
  record Paragraph(Element element, String text, int linked) {

    boolean isHeading() {
      return HEADINGS.contains(element.normalName());
    }

    /** Whether it is more a list of links than a text. */
    boolean isLinks() {
      return isMostlyLinks(linked, text.length());
    }

    boolean isProse() {
      return !isHeading() && !isLinks() && LineShape.isProse(text);
    }
  }

  static boolean isMostlyLinks(int linked, int length) {
    return linked * 10 > length * 6;
  }

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** How many characters of each line are links. */
  private final List<Integer> linked = new ArrayList<>(List.of(0));

  private Element block;
  private int links;

  /** The table of data that is being read, and what the cells of its row say. */
  private Optional<Element> table = Optional.empty();

  private final List<String> cells = new ArrayList<>();

  private final Predicate<Element> isLeftOut;

  private PageText(Element root, Predicate<Element> isLeftOut) {
    this.block = root;
    this.isLeftOut = isLeftOut;
  }

  /**
   * @param isLeftOut whether an element is passed over with all that is in it
   */
  static List<Paragraph> of(Element root, Predicate<Element> isLeftOut) {
    PageText reading = new PageText(root, isLeftOut);
    root.filter(reading);
    reading.flush();
    return reading.paragraphs;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      append(piece.getWholeText());
    } else if (node instanceof Element element) {
      if (SILENT.contains(element.normalName()) || isLeftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (table.isPresent() && (element.isBlock() || element.normalName().equals("br"))) {
        text.append(' ');
      } else if (element.normalName().equals("br")) {
        text.append('\n');
        linked.add(0);
      } else if (element.isBlock()) {
        flush();
        block = element;
        table = Optional.of(element).filter(Tables::isData);
      } else if (element.normalName().equals("a")) {
        links++;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(String piece) {
    text.append(piece.replaceAll("\\s+", " "));
    if (links > 0) {
      linked.set(linked.size() - 1, linked.getLast() + piece.strip().length());
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (table.filter(within -> within != element).isPresent()) {
        endWithinTable(element);
      } else if (element.isBlock()) {
        flush();
        table = Optional.empty();
        block = element.parent() == null ? element : element.parent();
      }
      links -= element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void endWithinTable(Element element) {
    switch (element.normalName()) {
      case "td", "th" -> {
        cells.add(LineShape.oneLine(text.toString()));
        text.setLength(0);
      }
      case "tr" -> {
        text.append(TableRow.line(cells));
        cells.clear();
        linked.set(0, 0);
        flush();
      }
      case "caption" -> flush();
      default -> text.append(element.isBlock() ? " " : "");
    }
  }

  private void flush() {
    if (linked.size() == 1) {
      String line = LineShape.oneLine(text.toString());
      if (!line.isEmpty()) {
        paragraphs.add(new Paragraph(block, line, linked.getFirst()));
      }
    } else {
      laidOut(ParagraphLayout.of(text.toString()));
    }
    text.setLength(0);
    linked.clear();
    linked.add(0);
  }

  private void laidOut(List<Block> lines) {
    for (int at = 0; at < lines.size(); at++) {
      int first = lines.get(at).line() - 1;
      int end = at + 1 < lines.size() ? lines.get(at + 1).line() - 1 : linked.size();
      int links = linked.subList(first, end).stream().mapToInt(Integer::intValue).sum();
      paragraphs.add(new Paragraph(block, lines.get(at).text(), links));
    }
  }
}
