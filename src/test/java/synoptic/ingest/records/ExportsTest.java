package synoptic.ingest.records;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;

/** Files of many articles that databases, libraries and scripts give out. */
final class ExportsTest {

  private static final Path EXPORTS = Path.of("src/test/resources/ingest/exports");

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nexis-uni.txt",
        "lexis.txt",
        "proquest.txt",
        "factiva-codes.txt",
        "factiva.txt",
        "references.ris",
        "table.csv",
        "keys.jsonl"
      })
  void eachArticleIsOneWithItsFacts(String name) throws IOException {
    String articles =
        String.join("\n", Taking.all(EXPORTS.resolve(name)).stream().map(this::told).toList());
    Path expected = EXPORTS.resolve(name.replaceFirst("\\.[a-z]+$", ".expected"));
    assertEquals(Files.readString(expected).strip(), articles.strip());
  }

  private String told(Ingested ingested) {
    Article article = ingested.article().orElseThrow(() -> new AssertionError(ingested));
    return String.join(
        " | ",
        article.front().title().orElse(""),
        article.front().source().orElse(""),
        article.front().author().orElse(""),
        article.front().published().map(Object::toString).orElse(""),
        String.join(" / ", article.texts()));
  }

  @Test
  void anArticleInAnotherFormThanItsNeighboursIsKept() throws IOException {
    String export = Files.readString(EXPORTS.resolve("nexis-uni.txt"));
    String odd =
        "Without a day\n\nThe yard has built ferries for a hundred years, and sold few of them.\n";
    Path file =
        Files.writeString(temp.resolve("a.txt"), export + "\n" + odd + "\nEnd of Document\n");
    List<Ingested> all = Taking.all(file);
    assertEquals(4, all.size());
    assertTrue(all.getLast().article().orElseThrow().texts().getLast().startsWith("The yard has"));
  }

  @Test
  void whatReadsAsALabelInASentenceIsText() throws IOException {
    List<String> texts =
        List.of(
            "The yard built the ferry, and it sold the ferry to the council of Norrvik in May.",
            "Copyright law protects the drawings of a ferry, the lawyer of the yard said on Monday.",
            "Photo: that is what the islanders call the old man who takes their pictures at the quay.",
            "People: that is what he said when somebody asked him what the islands lacked most.");
    String export =
        "Ferry sold\nThe Harbour Herald\nFebruary 6, 2017 Monday\n\nLength: 41 words\nBody\n"
            + String.join("\n\n", texts)
            + "\n\nLoad-Date: February 7, 2017\n\nEnd of Document\n";
    Article article =
        Taking.all(Files.writeString(temp.resolve("a.txt"), export))
            .getFirst()
            .article()
            .orElseThrow();
    assertEquals("Ferry sold", article.title());
    assertEquals(texts, article.texts());
  }

  @Test
  void anArticleWithoutLabelsHasItsTitleAndAShortOneIsKept() throws IOException {
    String export = Files.readString(EXPORTS.resolve("nexis-uni.txt"));
    String odd =
        """
        Copyright law to change
        Coast Mirror
        February 10, 2017

        The yard has built ferries for a hundred years, and sold few of them.

        End of Document
        Without a day

        Ferry is sunk.
        End of Document
        Without a text
        End of Document
        """;
    Path file = Files.writeString(temp.resolve("a.txt"), export + "\n" + odd);
    List<Ingested> all = Taking.all(file);
    assertEquals(6, all.size());
    assertEquals(
        "Copyright law to change | Coast Mirror |  | 2017-02-10 |"
            + " The yard has built ferries for a hundred years, and sold few of them.",
        told(all.get(3)));
    assertTrue(told(all.get(4)).endsWith("Ferry is sunk."), told(all.get(4)));
    String what = all.get(5).problems().getFirst().what();
    assertTrue(what.startsWith("the article \"Without a text\""), what);
  }

  @Test
  @Timeout(2)
  void aLongArticleOfManyLinesTakesLittleTime() throws IOException {
    String begin =
        Files.readString(EXPORTS.resolve("lexis.txt")).lines().limit(14).collect(joining("\n"));
    String line =
        "\nBoats were full and cost three times the usual fare on the way to the islands.";
    Path file = Files.writeString(temp.resolve("a.txt"), begin + "\n" + line.repeat(12_000));
    assertEquals(1, Taking.all(file).size());
  }

  @Test
  void aTableWithoutKnownColumnsIsOneSentence() throws IOException {
    Path file = Files.writeString(temp.resolve("a.csv"), "a,b\n1,2\n");
    String what = Taking.all(file).getFirst().problems().getFirst().what();
    assertTrue(what.startsWith("is a table in which no column is known"), what);
  }

  @Test
  void aTextThatSpeaksOfSuchThingsIsNone() throws IOException {
    String told =
        "Length: 90 words is what the editor of the paper asked for, and Body and soul went into it.";
    Path file = Files.writeString(temp.resolve("b.txt"), "Body, time, memory\n\n" + told + "\n");
    Article article = Taking.one(file, FrontMatter.UNKNOWN).article().orElseThrow();
    assertEquals("Body, time, memory", article.title());
    assertEquals(List.of(told), article.texts());
  }

  @Test
  void aTableKeepsTextsThatNobodyHasQuoted() throws IOException {
    String table =
        "title,article,text\nFerry,17,Rust was found, and the ferry stays in its dock.\n";
    Path file = Files.writeString(temp.resolve("a.csv"), table);
    Article article = Taking.one(file, FrontMatter.UNKNOWN).article().orElseThrow();
    assertEquals(List.of("Rust was found, and the ferry stays in its dock."), article.texts());
  }

  /** A column of numbers and signatures is no text, whatever it is called. */
  @Test
  void whatNamesATextIsNone() throws IOException {
    for (String mark : List.of("A-17", "17", "https://desk.example/a")) {
      String table = "title,article,story text\nFerry," + mark + ",Rust was found.\n";
      Path file = Files.writeString(temp.resolve("a.csv"), table);
      Article article = Taking.one(file, FrontMatter.UNKNOWN).article().orElseThrow();
      assertEquals(List.of("Rust was found."), article.texts());
    }
  }

  @Test
  void whatIsNotUsedIsToldOnce() throws IOException {
    String lines =
        """
        {"title": "One", "hed_short": "1", "text": "Rust was found.", "desk": {"id": 3}}
        {"title": "Two", "hed_short": "2", "text": "Rust was sold.", "mood": "wet"}
        {"title": "Three", "hed_short": "3", "text": "Rust was bought."}
        """;
    String table = "id,title,text,desk\n1,One,Rust was found.,a\n2,Two,Rust was sold.,b\n";
    assertEquals(
        List.of("[not used: hed_short, desk]", "[not used: mood]", "[]"),
        notUsed(Files.writeString(temp.resolve("a.jsonl"), lines)));
    assertEquals(
        List.of("[not used: id, desk]", "[]"),
        notUsed(Files.writeString(temp.resolve("a.csv"), table)));
  }

  private static List<String> notUsed(Path file) {
    return Taking.all(file).stream()
        .map(
            each ->
                each.dropped().stream()
                    .map(dropped -> dropped.reason() + ": " + dropped.text())
                    .toList()
                    .toString())
        .toList();
  }

  @Test
  void anEntryHasAllItsParagraphsAndEndsWhereAnotherBegins() throws IOException {
    String entries =
        """
        TY  - NEWS
        TI  - Ferry out of service
        N2  - The council of Norrvik put the island ferry out of service on Monday.
        N2  - US - and nobody else - is to blame for it, the head of the council said.
        TY  - NEWS
        TI  - Wolves back
        AB  - Wolves have been seen on the islands again.
        ER  -
        """;
    List<Ingested> all = Taking.all(Files.writeString(temp.resolve("a.ris"), entries));
    assertEquals(2, all.size());
    assertEquals(2, all.getFirst().article().orElseThrow().texts().size());
    assertEquals("Wolves back", all.getLast().article().orElseThrow().title());
  }

  @Test
  void theTextOfAnObjectIsNotItsName() throws IOException {
    String json =
        "{\"title\": \"Wolves\", \"body\": {\"title\": \"Wolves\", \"text\": \"Wolves are back.\"}}";
    Path file = Files.writeString(temp.resolve("a.json"), json);
    Article article = Taking.one(file, FrontMatter.UNKNOWN).article().orElseThrow();
    assertEquals(List.of("Wolves are back."), article.texts());
  }
}
