package synoptic.ingest.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.testkit.Taking;
import synoptic.testkit.Zips;

final class OfficeTest {

  @TempDir private Path temp;

  private static final String FIRST =
      "The council of Norrvik has decided to buy a new ferry for the line to the outer islands.";
  private static final String SECOND =
      "The old ferry has been in service since 1974, and nobody can say where its plans are.";

  private static Article read(Path file) {
    return Taking.one(file, FrontMatter.UNKNOWN).article().orElseThrow();
  }

  private static void assertFerry(Article article) {
    assertEquals("A ferry without fuel", article.title());
    assertEquals(Optional.of("Ines Okafor"), article.front().author());
    assertEquals("2017-02-06", article.front().published().orElseThrow().toString());
    assertEquals(Optional.of("en"), article.front().language());
    assertEquals(List.of(FIRST, SECOND), article.texts());
    assertEquals("What it will cost", article.passages().getLast().section());
  }

  private static String paragraph(String style, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private Path word(String core) throws Exception {
    String body =
        paragraph("Titel", run("A ferry ") + run("without fuel"))
            + paragraph("Normal", run("6 February 2017"))
            + paragraph(
                "Normal",
                run("The council of Norrvik has decided to buy a new ferry ")
                    + "<w:del><w:r><w:delText>boat </w:delText></w:r></w:del>"
                    + "<w:ins>"
                    + run("for the line to the outer islands.")
                    + "</w:ins><w:r><w:footnoteReference w:id=\"1\"/></w:r>")
            + paragraph("berschrift1", run("What it will cost"))
            + "<w:tbl><w:tr><w:tc>"
            + paragraph("Normal", run(SECOND))
            + "</w:tc></w:tr></w:tbl>";
    String styles =
        "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>";
    String name = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    return Zips.write(
        temp.resolve("ferry.docx"),
        "[Content_Types].xml",
        "<Types/>",
        "word/document.xml",
        "<w:document" + name + "><w:body>" + body + "</w:body></w:document>",
        "word/styles.xml",
        "<w:styles" + name + ">" + styles + "</w:styles>",
        "word/footnotes.xml",
        "<w:footnotes" + name + ">" + paragraph("x", run("A note.")) + "</w:footnotes>",
        "docProps/core.xml",
        core);
  }

  @Test
  void wordIsReadAsItStandsAfterAllChanges() throws Exception {
    String core =
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:t=\"t\"><dc:title>Document1</dc:title>"
            + "<dc:creator>Ines Okafor</dc:creator><t:created>2020-01-01T00:00:00Z</t:created>"
            + "</cp:coreProperties>";
    assertFerry(read(word(core)));
  }

  @Test
  void whatAProgramPutsInIsNoAuthor() throws Exception {
    String core =
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>iokafor</dc:creator>"
            + "</cp:coreProperties>";
    assertEquals(Optional.empty(), read(word(core)).front().author());
  }

  @Test
  void openDocumentIsRead() throws Exception {
    String body =
        "<text:p text:style-name=\"Title\">A ferry<text:s/>without fuel</text:p>"
            + "<text:p>6 February 2017</text:p>"
            + "<text:p>The council of Norrvik has decided to buy<text:note><text:note-body><text:p>A"
            + " note.</text:p></text:note-body></text:note> a new <text:span>ferry</text:span> for the"
            + " line to the outer islands.</text:p>"
            + "<text:h text:outline-level=\"1\">What it will cost</text:h><text:p>"
            + SECOND
            + "</text:p>";
    Path file =
        Zips.write(
            temp.resolve("ferry.odt"),
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\"><o:automatic-styles/><o:body><o:text>"
                + body
                + "</o:text></o:body></o:document-content>",
            "meta.xml",
            "<o:document-meta xmlns:o=\"o\" xmlns:dc=\"d\" xmlns:meta=\"m\"><o:meta>"
                + "<meta:initial-creator>Ines Okafor</meta:initial-creator><dc:creator>Tom Reyes"
                + "</dc:creator><dc:date>2021-05-05T00:00:00</dc:date></o:meta></o:document-meta>",
            "META-INF/manifest.xml",
            "<manifest/>");
    assertFerry(read(file));
  }

  /** Cells that hold more than a line stand below each other. */
  @Test
  void aRowOfATableIsALine() throws Exception {
    String name = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    String body =
        paragraph("Title", run("What it will cost"))
            + "<w:tbl><w:tr><w:tc>"
            + paragraph("Normal", run("Month"))
            + "</w:tc><w:tc>"
            + paragraph("Normal", run("Fares"))
            + "</w:tc></w:tr><w:tr><w:tc>"
            + paragraph("Normal", run(FIRST))
            + paragraph("Normal", run(SECOND))
            + "</w:tc><w:tc>"
            + paragraph("Normal", run("A rumour."))
            + "</w:tc></w:tr></w:tbl>";
    Path word =
        Zips.write(
            temp.resolve("table.docx"),
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<w:document" + name + "><w:body>" + body + "</w:body></w:document>");
    assertEquals(List.of("Month · Fares", FIRST, SECOND, "A rumour."), read(word).texts());
    Path text =
        Zips.write(
            temp.resolve("table.odt"),
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><o:body><o:text>"
                + "<text:p>"
                + FIRST
                + "</text:p><table:table-row><table:table-cell><text:p>May</text:p></table:table-cell>"
                + "<table:table-cell/><table:table-cell><text:p>12</text:p></table:table-cell>"
                + "</table:table-row></o:text></o:body></o:document-content>",
            "META-INF/manifest.xml",
            "<manifest/>");
    assertEquals(List.of(FIRST, "May · – · 12"), read(text).texts());
  }

  @Test
  void aBookIsOneArticleWithItsChaptersInOrder() throws Exception {
    Path file =
        Zips.write(
            temp.resolve("ferry.epub"),
            "mimetype",
            "application/epub+zip",
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>",
            "OEBPS/book.opf",
            "<package xmlns:dc=\"d\"><metadata><dc:title>A ferry without fuel</dc:title><dc:creator>Ines"
                + " Okafor</dc:creator><dc:publisher>Coast Press</dc:publisher><dc:date>2017-02-06"
                + "</dc:date><dc:language>en-GB</dc:language></metadata><manifest>"
                + "<item id=\"b\" href=\"two%20.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "<item id=\"a\" href=\"one.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "<item id=\"n\" href=\"nav.xhtml\" properties=\"nav\""
                + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"n\"/>"
                + "<itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>",
            "OEBPS/nav.xhtml",
            "<html><body><ol><li>Contents</li></ol></body></html>",
            "OEBPS/two .xhtml",
            "<html><body><h1>What it will cost</h1><p>" + SECOND + "</p></body></html>",
            "OEBPS/one.xhtml",
            "<html><body><h1>A ferry without fuel</h1><p>" + FIRST + "</p></body></html>");
    Article article = read(file);
    assertFerry(article);
    assertEquals("Coast Press", article.source());
  }

  @Test
  void aHeadingAboveAnotherIsNotLost() throws Exception {
    String body =
        paragraph("x", run(FIRST))
            + paragraph("heading1", run("Part one"))
            + paragraph("heading2", run("Money"))
            + paragraph("x", run(SECOND));
    Path file =
        Zips.write(
            temp.resolve("parts.docx"),
            "word/document.xml",
            "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
    Article article = read(file);
    assertEquals(List.of(FIRST, "Part one", SECOND), article.texts());
    assertEquals("Money", article.passages().getLast().section());
  }
}
