package synoptic.explore.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.search.PassagesExport;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** What the views show goes to files. */
final class ExportTest {

  @TempDir private Path folder;

  private static Shelf shelf() {
    return new Shelf(
            TestArticles.article(
                "harbour",
                "Morning Post",
                "2021-03-02",
                "The harbour of Ostrava Bay was closed after the storm.",
                "Minister Korhal promised the fishermen 40 million crowns.",
                "Schools will reopen next week."),
            TestArticles.article(
                "storm",
                "Coast Radio",
                "2021-03",
                "A storm closed the harbour at Ostrava Bay.",
                "Fishermen are to get 30 million crowns, Korhal promises."),
            TestArticles.article("ferry", "Coast Radio", "2019", "The ferry waits in the harbour."))
        .saying(
            Saying.in("harbour", 2, "Vesna Korhal")
                .by("Minister Korhal", "promised")
                .kind(Kind.INDIRECT)
                .content("the fishermen 40 million crowns"));
  }

  private final Session session = new Session(shelf(), 120, 40);

  /** Types another name in place of the one that is proposed. */
  private String exported(String name) throws IOException {
    Path file = folder.resolve(name);
    session.keys("e C-u").type(file.toString()).keys("Enter");
    assertEquals("Exported to " + file + ".", session.state.message().text());
    return Files.readString(file);
  }

  @Test
  void anEndingAloneTakesThePlaceOfTheProposedOne() {
    session.keys("Enter e").type(folder.resolve("notes.txt").toString()).keys("Enter");
    session.type(".html").keys("Enter");
    String file = folder.resolve("notes.html").toString();
    assertTrue(session.state.message().text().startsWith("Exported to " + file));
  }

  @Test
  void anEndingGoesBehindANameThatHasNone() throws IOException {
    Path dotted = Files.createDirectories(folder.resolve("a.b"));
    session.keys("Enter e C-u").type(dotted.resolve("notes").toString()).keys("Enter");
    session.type(".html").keys("Enter");
    assertTrue(Files.exists(dotted.resolve("notes.html")), session.state.message().text());
  }

  private String proposed() {
    return session.state.prompt().orElseThrow().input().text();
  }

  @Test
  void resultsGoToAFileWithTheirCitations() throws IOException {
    session.type("harbour").keys("Enter e");
    assertEquals("search-harbour.md", proposed());
    session.keys("Esc");
    String page = exported("results.md");
    assertTrue(page.startsWith("# Search: harbour\n\n3 passages · by relevance\n"), page);
    assertTrue(page.contains("> The **harbour** of Ostrava Bay"), page);
    assertTrue(
        page.contains("> — Author of harbour, “Title of harbour”, Morning Post, 2 March 2021, ¶ 1"),
        page);
    assertEquals(4, exported("results.csv").lines().count());
  }

  @Test
  void whereNothingIsAskedTheArticlesGo() throws IOException {
    session.keys("Enter e");
    assertEquals("articles.md", proposed());
    session.keys("Esc");
    assertTrue(exported("a.csv").contains("\r\nferry,Coast Radio,Title of ferry,"));
  }

  @Test
  void statementsGoWithWhoSaysThem() throws IOException {
    session.keys("Enter 2 e");
    assertEquals("who.md", proposed());
    session.keys("Esc");
    String page = exported("who.html");
    assertTrue(page.contains("<b class=\"said\">the fishermen 40 million crowns</b>"), page);
    assertTrue(page.contains("<tr><th>Speaker</th><th>Statements</th><th>Morning Post</th></tr>"));
    assertTrue(
        exported("who.csv")
            .contains("Vesna Korhal,indirect,,1.00,promised,,,,,,the fishermen 40 million"));
  }

  @Test
  void aComparisonGoesAsItIsShown() throws IOException {
    session.keys("Enter a j b c e");
    assertEquals("compare-harbour-storm.html", proposed());
    session.keys("Esc");
    String page = exported("c.html");
    assertTrue(page.contains("<u class=\"differs\">40</u>"), page);
    assertTrue(page.contains("<h2>Only in A: Morning Post · Title of harbour</h2>"), page);
    assertTrue(page.contains("<div class=\"passage\" id=\"a-2\">"), page);
    assertTrue(page.contains("<a href=\"#b-2\">↔ B · ¶ 2 ("), page);
    String csv = exported("c.csv");
    assertEquals(4, csv.lines().count());
    assertTrue(csv.contains("\r\nonly in A,,,,Schools will reopen next week.,,,harbour,"), csv);
  }

  @Test
  void nothingIsOverwrittenUnasked() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.md"), "mine");
    session.keys("Enter e C-u").type(file.toString()).keys("Enter");
    assertTrue(session.state.floating().orElseThrow().title().endsWith("is there already"));
    session.keys("Enter");
    assertEquals("articles.md", proposed());
    session.keys("C-u").type(file.toString()).keys("Enter");
    assertEquals("mine", Files.readString(file));
    session.keys("j Enter");
    assertTrue(Files.readString(file).startsWith("# Articles"));
  }

  @Test
  void aNameThatSaysNoFormatIsAskedForAgain() {
    session.keys("Enter e C-u").type("notes.txt").keys("Enter");
    assertEquals("notes.txt", proposed());
    assertTrue(session.state.message().text().contains(".md, .csv or .html"));
    session.keys("Esc e C-u Enter");
    assertTrue(session.state.prompt().isEmpty());
  }

  @Test
  void whatFailsIsOneSentence() {
    session.keys("Enter :").type("export " + folder.resolve("no/such/a.md")).keys("Enter");
    String said = session.state.message().text();
    assertTrue(said.startsWith("Not exported: there is no folder "), said);
    session.keys("1 / C-u").type("zebra").keys("Enter Esc e");
    assertFalse(session.state.prompt().isPresent());
    assertEquals("There is nothing to export yet.", session.state.message().text());
  }

  @Test
  void aFramingGoesWithThePassagesThatItsNumbersCount() throws IOException {
    session.keys("Enter a j b c 4 e");
    assertEquals("framing-harbour-storm.md", proposed());
    session.keys("Esc");
    String page = exported("f.md");
    assertTrue(page.contains("## Where facts differ in passages side by side"), page);
    assertTrue(page.contains("| number \\(crowns\\) |") || page.contains("crowns"), page);
    assertTrue(page.contains("| harbour | Author of harbour, “Title of harbour”"), page);
    session.keys("e C-u").type(folder.resolve("f.csv").toString()).keys("Enter");
    assertEquals(
        "Exported to " + folder.resolve("f-labels.csv") + " and 11 more beside it.",
        session.state.message().text());
    String facts = Files.readString(folder.resolve("f-facts.csv"));
    assertTrue(facts.startsWith("\uFEFFkind,counted,doubtful,a,b,a_sentence"), facts);
    assertTrue(facts.contains("\r\nnumber,crowns,"), facts);
    assertFalse(Files.exists(folder.resolve("f.csv")));
    session.keys("Enter e");
    assertTrue(proposed().startsWith("passages-"), proposed());
    session.keys("Esc");
    assertTrue(exported("p.csv").startsWith("\uFEFFside,times,text,article,source"));
  }

  @Test
  void aTimelineAndAConcordanceGoToo() throws IOException {
    session.keys("Enter 5 e");
    assertEquals("timeline.md", proposed());
    session.keys("Esc");
    assertTrue(exported("t.md").contains("Published: Author of ferry, “Title of ferry”"));
    assertTrue(
        exported("t.csv").contains("\r\n2021-03-02,,day,published,,,,harbour,Morning Post,"));
    session.keys(":").type("kwic crowns").keys("Enter e");
    assertEquals("kwic-crowns.md", proposed());
    session.keys("Esc");
    assertTrue(exported("k.md").contains("40 million **crowns**."));
    assertTrue(
        exported("k.csv").contains("Minister Korhal promised the fishermen 40 million ,crowns,.,"));
  }

  @Test
  void aProposedNameIsSafeInEveryFolder() {
    session.type("../../etc \"a b\" OR c/d").keys("Enter");
    for (String query : new String[] {"../../etc/passwd", "\u202E~/.x", "x".repeat(300)}) {
      Export what =
          new PassagesExport(
              new synoptic.search.Query.Word(query), synoptic.search.SearchRequest.Sort.DATE);
      assertTrue(
          what.fileName().matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*\\.md"), what.fileName());
      assertTrue(what.fileName().length() <= 64);
    }
  }
}
