package synoptic.annotate.statements;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.testkit.TestArticles;

/** Paragraphs, each a passage, and who is heard in each: names in order, {@code ?} for nobody. */
final class FloorTest {

  private static final FrontMatter FRONT = TestArticles.front("Quay", "Post", "2017-03-08");

  private static List<List<Statement>> statements(String... paragraphs) {
    return Statements.of(TestArticles.article("quay", FRONT, paragraphs));
  }

  private static String heard(String... paragraphs) {
    return statements(paragraphs).stream()
        .map(
            each ->
                each.stream()
                    .map(said -> said.speaker().map(Speaker::name).orElse("?"))
                    .collect(joining(", ")))
        .collect(joining(" | "));
  }

  @Test
  void aQuotationLeftOpenGoesOnInTheNextParagraph() {
    assertEquals(
        "Nora Vane | Nora Vane | Nora Vane | ",
        heard(
            "“The old quay was built for smaller ships,” Nora Vane said. “We have known it for years.",
            "“Now the council has to find the money for a new one.",
            "“It will not be cheap, but the harbour cannot wait.”",
            "The council meets in May."));
  }

  @Test
  void aParagraphThatIsAQuotationIsThatOfWhoSpokeBefore() {
    assertEquals(
        "Ada Quist | Ada Quist",
        heard(
            "Ada Quist said that the ferry had been late all week.",
            "“Nobody told us why the engine had to be taken out.”"));
  }

  @Test
  void whereNobodySpokeItIsThatOfTheOnlyOneNamed() {
    assertEquals(
        " | Ada Quist",
        heard(
            "Ada Quist waited on the steps until the last car had left.",
            "“I have nothing more to add to this.”"));
  }

  @Test
  void whereTwoSpokeOrNobodyIsNamedItIsNobodys() {
    assertEquals(
        "Ada Quist, Nora Vane | ?",
        heard(
            "Ada Quist said that the ferry was late. Nora Vane said that it was not.",
            "“We will have to see what the captain writes.”"));
    assertEquals(
        "Ada Quist |  | ?",
        heard(
            "Ada Quist said that the ferry had been late all week.",
            "The harbour was quiet by then.",
            "“We will have to see what the captain writes.”"));
  }

  @Test
  void whatIsGivenSoIsLessSureAndHasNoWordsForItsSpeaker() {
    Statement given =
        statements(
                "Ada Quist said that the ferry had been late all week.",
                "“Nobody told us why the engine had to be taken out.”")
            .get(1)
            .getFirst();
    assertEquals(0.75, given.confidence());
    assertEquals("", given.speaker().orElseThrow().mention().text());
  }
}
