package synoptic.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Article;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;

final class RecordsTest {

  @TempDir private Path temp;
  private Path folder;

  private static final String TEXT =
      "The council of Norrvik has decided to buy a new ferry for the line to the islands.";

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectories(temp.resolve("export/files"));
    Files.writeString(folder.resolve("ferry.txt"), TEXT);
    Files.writeString(temp.resolve("secret.txt"), "This is nobody's business but the owner's own.");
    folder = temp.resolve("export");
  }

  private List<Ingested> read(String name, String text) throws IOException {
    return Taking.all(Files.writeString(folder.resolve(name), text));
  }

  private static Article article(Ingested ingested) {
    return ingested.article().orElseThrow(() -> new AssertionError(ingested));
  }

  private static void assertFerry(Article article) {
    assertEquals("A ferry without fuel", article.title());
    assertEquals("Coast Courier", article.source());
    assertEquals(Optional.of("Ines Okafor, Tom Reyes"), article.front().author());
    assertEquals("2017-02-06", article.front().published().orElseThrow().toString());
    assertEquals(Optional.of("https://courier.example/1"), article.front().url());
    assertEquals(List.of(TEXT), article.texts());
  }

  private static final String RECORD =
      """
      {"title": "A ferry without fuel", "text": "%s", "url": "https://courier.example/1", "date": "2017-02-06T10:00:00Z", "authors": ["Ines Okafor", "Tom Reyes"], "source": "Coast Courier", "language": "en"}
      """
          .formatted(TEXT);

  @Test
  void jsonLinesAreArticles() throws Exception {
    for (String name : List.of("news.jsonl", "news.txt")) {
      List<Ingested> all = read(name, RECORD + "\n" + RECORD + "[1, 2\n" + RECORD);
      assertEquals(4, all.size());
      assertFerry(article(all.get(0)));
      assertFerry(article(all.get(3)));
      assertEquals("news-4", article(all.get(3)).id());
      assertTrue(all.get(2).problems().getFirst().what().startsWith("line 4 holds no record"));
    }
  }

  @Test
  void jsonListsAreArticles() throws Exception {
    assertFerry(article(read("a.json", RECORD).getFirst()));
    assertFerry(article(read("b.json", "[" + RECORD + "]").getFirst()));
    assertFerry(
        article(read("c.json", "{\"version\": 1, \"items\": [" + RECORD + "]}").getFirst()));
    String broken = read("d.json", "{\"title\": ").getFirst().problems().getFirst().what();
    assertEquals("is not well-formed JSON", broken);
  }

  @Test
  void cslItemsPointToFiles() throws Exception {
    String csl =
        """
        [{"type": "article-newspaper", "title": "A ferry without fuel", "container-title": "Coast Courier",
          "author": [{"family": "Okafor", "given": "Ines"}, {"family": "Reyes", "given": "Tom"}],
          "issued": {"date-parts": [[2017, 2, 6]]}, "URL": "https://courier.example/1",
          "attachments": [{"path": "files/ferry.txt"}]}]
        """;
    assertFerry(article(read("csl.json", csl).getFirst()));
  }

  private static String bibtex(String file) {
    return """
    % made by hand
    @comment{not this}
    @article{okafor2017,
      title = {A ferry {without} fuel},
      author = {Okafor, Ines and Tom Reyes},
      journal = "Coast " # "Courier",
      year = 2017, month = feb, day = {6},
      url = {https://courier.example/1},
      file = {FILE}
    }
    """
        .replace("FILE", file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Full Text:files/ferry.txt:text/plain",
        "files/ferry.txt",
        ":files/none.pdf:PDF;:files/ferry.txt:TXT"
      })
  void bibtexPointsToFiles(String file) throws Exception {
    assertFerry(article(read("library.bib", bibtex(file)).getFirst()));
  }

  @Test
  void texLettersAreLetters() {
    assertEquals(
        "Łódź, Gödel, Çelik, Straße – naïve & co",
        TexLetters.plain(
            "{\\L}{\\'o}d{\\'z}, G\\\"{o}del, {\\c C}elik, Stra{\\ss}e -- na\\\"ive \\& co"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.txt", "files/link.txt", "SECRET", "link/secret.txt"})
  void noFileOutsideTheFolderIsRead(String named) throws Exception {
    Path secret = temp.resolve("secret.txt");
    Files.createSymbolicLink(folder.resolve("files/link.txt"), secret);
    Files.createSymbolicLink(folder.resolve("link"), temp);
    String file = named.equals("SECRET") ? secret.toString() : named;
    List<Ingested> all = read("library.bib", bibtex(file));
    assertEquals(1, all.size());
    assertEquals(Optional.empty(), all.getFirst().article());
    String what = all.getFirst().problems().getFirst().what();
    assertTrue(what.contains("outside the export's folder"), what);
  }

  @Test
  void recordsLeadNoFurther() throws Exception {
    List<Ingested> all = read("library.bib", bibtex("library.bib"));
    assertEquals(Optional.empty(), all.getFirst().article());
    assertTrue(all.getFirst().problems().getFirst().what().contains("holds records, not a text"));
  }

  @Test
  void zoteroItemsPointToFiles() throws Exception {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
         xmlns:dc="d" xmlns:bib="b" xmlns:foaf="f" xmlns:link="l" xmlns:dcterms="t">
        <bib:Article rdf:about="#item_1"><z:itemType>newspaperArticle</z:itemType>
        <dcterms:isPartOf><bib:Newspaper><dc:title>Coast Courier</dc:title></bib:Newspaper></dcterms:isPartOf>
        <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Okafor</foaf:surname><foaf:givenName>Ines</foaf:givenName></foaf:Person></rdf:li>
        <rdf:li><foaf:Person><foaf:surname>Reyes</foaf:surname><foaf:givenName>Tom</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
        <link:link rdf:resource="#item_2"/><dc:title>A ferry without fuel</dc:title><dc:date>2017-02-06</dc:date>
        <dc:identifier><dcterms:URI><rdf:value>https://courier.example/1</rdf:value></dcterms:URI></dc:identifier></bib:Article>
        <z:Attachment rdf:about="#item_2"><rdf:resource rdf:resource="files/ferry.txt"/><dc:title>Full Text</dc:title></z:Attachment>
        </rdf:RDF>
        """;
    assertFerry(article(read("zotero.rdf", rdf).getFirst()));
  }
}
