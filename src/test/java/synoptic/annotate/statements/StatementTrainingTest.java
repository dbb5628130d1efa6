package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.model.network.WordVectors;
import synoptic.text.Span;

final class StatementTrainingTest {

  private static final String ARTICLE =
      "{\"id\": \"a\", \"text\": \"🌧 Anna said \\\"No\\\".\\nIt rains.\", \"attributions\":"
          + " [{\"source\": [[2, 6]], \"cue\": [[7, 11]], \"content\": [[12, 16]]}]}";

  @Test
  void placesAreReadInCodePoints() {
    GoldArticle article = GoldArticle.of(ARTICLE);
    GoldArticle.Attribution attribution = article.attributions().getFirst();
    assertEquals("Anna", attribution.source().getFirst().in(article.text()));
    assertEquals("said", attribution.cue().getFirst().in(article.text()));
    assertEquals("\"No\"", attribution.content().getFirst().in(article.text()));
  }

  @Test
  void theSameDataGiveTheSameWeightsAndTheyFindWhatWasMarked(@TempDir Path folder)
      throws IOException {
    Path data = folder.resolve("data.jsonl");
    Path vectors = folder.resolve("vectors.json");
    Files.writeString(vectors, vectors("said", "rains"));
    Files.write(data, List.of(ARTICLE, ARTICLE, ARTICLE, ARTICLE, ARTICLE, ARTICLE));
    byte[] weights = trained(data, vectors, folder.resolve("one.bin"));
    assertArrayEquals(weights, trained(data, vectors, folder.resolve("other.bin")));
    StatementModel model =
        StatementModel.read(new DataInputStream(new ByteArrayInputStream(weights)));
    Paragraph paragraph = Paragraph.of("Anna said \"No\".", 100).getFirst();
    Part anna = Part.of(paragraph.text, new Span(0, 4));
    Statement marked =
        new Statement(
            Statement.Kind.DIRECT,
            Optional.of(Part.of(paragraph.text, new Span(5, 9))),
            Optional.of(new Speaker(anna, "Anna", Speaker.Sort.DESCRIPTION)),
            List.of(Part.of(paragraph.text, new Span(10, 14))),
            List.of());
    assertEquals(List.of(marked), ParagraphStatements.of(model, paragraph));
  }

  @Test
  void damagedWeightsAreNotRead() {
    assertThrows(
        IOException.class,
        () ->
            StatementModel.read(
                new DataInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3}))));
  }

  private static String vectors(String... words) {
    String numbers = "1,-0.5" + ",0.25".repeat(WordVectors.SIZE - 2);
    return "{\"words\": [\"%s\", \"%s\"], \"vectors\": {\"%s\": [%s], \"%s\": [%s]}}"
        .formatted(words[0], words[1], words[0], numbers, words[1], numbers);
  }

  private static byte[] trained(Path data, Path vectors, Path weights) throws IOException {
    StatementTraining.run(data, vectors, weights, new PrintStream(OutputStream.nullOutputStream()));
    return Files.readAllBytes(weights);
  }
}
