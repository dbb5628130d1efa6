package synoptic.compare.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Article;
import synoptic.testkit.TestArticles;

/** Whose text is taken over from an earlier article. */
final class CopiesTest {

  private static final String WIRE =
      "The ferry Marta ran aground off Holm on Monday morning with forty people on board, and all"
          + " of them were brought ashore by fishermen before noon, the coast guard said.";

  private static final String OWN =
      "Fishermen brought forty people ashore on Monday after the ferry Marta had run onto a"
          + " sandbank near the island; her captain had missed a buoy in the fog, says the guard.";

  private static Article article(String id, String... passages) {
    return TestArticles.article(id, "Post " + id, "2017-12-04", passages);
  }

  @Test
  void aTextThatIsRepeatedIsACopyOfTheFirst() {
    Article first = article("first", WIRE, "More is not known yet.");
    Article second = article("second", WIRE.replace("forty", "40"), "Nobody was hurt.");
    Article third = article("third", "HOLM (Agency) " + WIRE);
    assertEquals(
        Map.of("second", "first", "third", "first"), Copies.of(List.of(first, second, third)));
  }

  @Test
  void aTextOfItsOwnOrASharedQuotationIsNone() {
    String said = " “We were lucky that the sea was calm that day,” said the fisherman.";
    Article first = article("first", WIRE + said);
    Article second = article("second", OWN + said);
    assertEquals(Map.of(), Copies.of(List.of(first, second)));
  }

  @Test
  void aFewWordsAreNoText() {
    assertEquals(
        Map.of(),
        Copies.of(
            List.of(
                article("a", "The ferry ran aground."), article("b", "The ferry ran aground."))));
  }
}
