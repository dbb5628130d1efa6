package synoptic.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Article;
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
  void aTableWithoutKnownColumnsIsOneSentence() throws IOException {
    Path file = Files.writeString(temp.resolve("a.csv"), "a,b\n1,2\n");
    String what = Taking.all(file).getFirst().problems().getFirst().what();
    assertTrue(what.startsWith("is a table in which no column is known"), what);
  }

  @Test
  void aTextThatSpeaksOfSuchThingsIsNone() throws IOException {
    String told =
        "Length: 90 words is what the editor of the paper asked for, and Body and soul went into it.";
    Path file = Files.writeString(temp.resolve("b.txt"), "Date, time, text\n\n" + told + "\n");
    assertEquals(1, Taking.all(file).size());
  }
}
