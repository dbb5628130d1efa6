package synoptic.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import synoptic.export.Document.Anchored;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Link;
import synoptic.export.Document.Note;
import synoptic.export.Document.Pair;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Document.Texts;
import synoptic.export.Passage.Kind;
import synoptic.export.Passage.Mark;
import synoptic.text.SafeText;
import synoptic.text.Span;

/** What is written stays data, whatever stands in it. */
final class FormatsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/export");

  private static Citation citation(String title, Optional<String> url, int passage) {
    return new Citation(
        "harbour", title, "Morning Post", Optional.of("A. Quist"), Optional.empty(), url, passage);
  }

  private static Passage passage(String text, Kind kind, String... marked) {
    List<Mark> marks = new ArrayList<>();
    for (String word : marked) {
      int at = text.indexOf(word);
      marks.add(new Mark(new Span(at, at + word.length()), kind));
    }
    return new Passage(text, "en", marks);
  }

  /** A document in which everything from outside is hostile. */
  private static Document hostile() {
    Quote a =
        new Quote(
            "",
            passage("The <b>harbour</b> & 40 boats \u202Eclosed", Kind.DIFFERS, "40"),
            citation("Flood <script>alert(1)</script>", Optional.of("javascript:alert(1)"), 2));
    Quote b =
        new Quote(
            "*Ada* said: [x](http://evil.example)",
            passage("# 1. no heading\n> no quote\n- no list, 30 boats", Kind.OWN, "boats"),
            citation("Calm", Optional.of("https://example.org/a?b=c&d=\"e\""), 0));
    List<List<String>> rows =
        List.of(
            List.of("=HYPERLINK(\"http://evil.example\")", "a | b", "x\ny"),
            List.of("+1+1", "-2.5", "@SUM(A1)"),
            List.of(" =1", "\u0000nul", "“quoted”, \"twice\""),
            List.of("سلام", "-cmd|' /C calc'!A0", ""));
    Table table = new Table(List.of("one", "<two>", "three"), rows);
    return new Document(
        "Morning Post & <others> \u202E",
        List.of("2 pairs · 1 only in A"),
        List.of(
            new Pair(a, List.of("0.82", "harbour, <boats>"), b),
            new Heading("Only in A"),
            new Note("No close match_was_found."),
            b,
            new Texts(
                List.of(new Anchored("a-1", a, List.of(new Link("b-1", "B <¶> 1")))),
                List.of(new Anchored("b-1", b, List.of()))),
            table),
        table);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theHostileDocumentIsWrittenAsExpected(Format format) throws Exception {
    Path file = EXPECTED.resolve("hostile" + format.ending());
    String written = format.write(hostile());
    if ("write".equals(System.getProperty("generated"))) {
      Files.writeString(file, written);
    }
    assertEquals(Files.readString(file), written);
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, MARKDOWN",
    "A.MD, MARKDOWN",
    "a.b.csv, CSV",
    "x.html, HTML",
    "x.htm, HTML",
    "~/x.Html, HTML"
  })
  void theEndingSaysTheFormat(String file, Format format) {
    assertEquals(Optional.of(format), Format.of(file));
  }

  @ParameterizedTest
  @CsvSource({"a", "a.txt", "md", "a.md/b", "a.html.gz"})
  void anyOtherEndingSaysNothing(String file) {
    assertEquals(Optional.empty(), Format.of(file));
  }

  /** A page is XML but for its empty elements, so that a strict parser can read it. */
  private static Element parsed(String page) throws Exception {
    String xml = page.replaceAll("<(meta [^>]*|br)>", "<$1/>");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  @Test
  void aPageHasNothingButItself() throws Exception {
    Element page = parsed(Format.HTML.write(hostile()));
    for (String none : List.of("script", "link", "img", "iframe", "object", "form", "base")) {
      assertEquals(0, page.getElementsByTagName(none).getLength(), none);
    }
    NodeList all = page.getElementsByTagName("*");
    for (int at = 0; at < all.getLength(); at++) {
      var attributes = all.item(at).getAttributes();
      for (int of = 0; of < attributes.getLength(); of++) {
        String name = attributes.item(of).getNodeName();
        assertFalse(name.startsWith("on") || name.equals("style") || name.equals("src"), name);
      }
    }
    NodeList links = page.getElementsByTagName("a");
    for (int at = 0; at < links.getLength(); at++) {
      String target = ((Element) links.item(at)).getAttribute("href");
      assertTrue(target.startsWith("https://") || target.equals("#b-1"), target);
    }
    String style = page.getElementsByTagName("style").item(0).getTextContent();
    assertFalse(style.contains("url(") || style.contains("@import"));
  }

  @Provide
  Arbitrary<String> hostileText() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(
                3, Arbitraries.of("<", ">", "&", "\"", "'", "</p>", "<!--", "]]>", "&lt;", "\\")),
            net.jqwik.api.Tuple.of(
                3,
                Arbitraries.of("=", "+", "-", "@", "|", ",", "\n", "\r", "\t", "*", "_", "`", "#")),
            net.jqwik.api.Tuple.of(
                2,
                Arbitraries.of("\u202E", "\u2066", "\u0000", "\uFEFF", "\uD83C", "🌊", "\u0301")),
            net.jqwik.api.Tuple.of(4, Arbitraries.strings().alpha().ofMaxLength(4)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(3)))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static Document of(String text) {
    Quote quote = new Quote(text, passage(text, Kind.HIT), citation(text, Optional.of(text), 1));
    Table table = new Table(List.of("text", text), List.of(List.of(text, "x"), List.of("", text)));
    return new Document(
        text, List.of(text), List.of(quote, new Pair(quote, List.of(text), quote), table), table);
  }

  @Property(tries = 400)
  void anyTextIsTextInAPage(@ForAll("hostileText") String text) throws Exception {
    Element page = parsed(Format.HTML.write(of(text)));
    assertEquals(3, page.getElementsByTagName("figure").getLength());
    assertEquals(1, page.getElementsByTagName("table").getLength());
    String shown = page.getElementsByTagName("blockquote").item(0).getTextContent();
    assertEquals(SafeText.prose(text).replace("\n", ""), shown);
  }

  @Property(tries = 400)
  void anyTextIsOneCellOfATable(@ForAll("hostileText") String text) {
    List<List<String>> rows = read(Format.CSV.write(of(text)));
    assertEquals(3, rows.size());
    for (List<String> row : rows) {
      assertEquals(2, row.size());
      for (String cell : row) {
        String begins = cell.stripLeading();
        assertTrue(begins.isEmpty() || "=+-@|%".indexOf(begins.charAt(0)) < 0, cell);
      }
    }
  }

  @Property(tries = 400)
  void noLineOfAQuotationLeavesIt(@ForAll("hostileText") String text) {
    String page = Format.MARKDOWN.write(of(text));
    assertEquals(3, page.lines().filter(line -> line.startsWith("> — ")).count());
    assertFalse(page.contains("\u202E") || page.contains("\u0000"));
    for (String line : page.lines().toList()) {
      assertFalse(line.matches("(> )?(#{2,} .*|[-+*] .*|\\d+[.)] .*|```.*|=+)"), line);
    }
  }

  /** A strict reader of RFC 4180. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 1; at < csv.length(); at++) {
      char c = csv.charAt(at);
      if (quoted) {
        boolean twice = c == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"';
        quoted = c != '"' || twice;
        at += twice ? 1 : 0;
        if (c != '"' || twice) {
          cell.append(c);
        }
      } else if (c == '"') {
        assertEquals(0, cell.length(), "a quote inside a plain cell");
        quoted = true;
      } else if (c == ',' || c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          assertEquals('\n', csv.charAt(++at));
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        assertTrue(c != '\n', "a line end in a plain cell");
        cell.append(c);
      }
    }
    return rows;
  }

  @Test
  void aTableIsStraightAndMarksLieApart() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Table(List.of("one"), List.of(List.of("a", "b"))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Passage(
                "ab",
                "",
                List.of(new Mark(new Span(0, 2), Kind.HIT), new Mark(new Span(1, 2), Kind.HIT))));
  }
}
