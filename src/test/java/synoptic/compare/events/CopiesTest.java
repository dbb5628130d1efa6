package synoptic.compare.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.compare.events.Telling.Manner;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.testkit.TestArticles;
import synoptic.text.Span;

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
    Copies copies = Copies.of(List.of(first, second, third));
    assertEquals(Map.of("second", "first", "third", "first"), copies.originals());
    assertEquals(Optional.of("first"), copies.original("third"));
    assertEquals(Optional.empty(), copies.original("first"));
  }

  @Test
  void ofOneDayTheArticleThatCreditsItsOwnSourceIsFirst() {
    Article copy = article("copy", WIRE);
    Article wire = article("wire", "HOLM (Post wire) " + WIRE);
    assertEquals(Map.of("copy", "wire"), Copies.of(List.of(copy, wire)).originals());
  }

  @Test
  void aTextOfItsOwnOrASharedQuotationIsNone() {
    String said = " “We were lucky that the sea was calm that day,” said the fisherman.";
    Article first = article("first", WIRE + said);
    Article second = article("second", OWN + said);
    assertEquals(Copies.NONE, Copies.of(List.of(first, second)));
  }

  @Test
  void aFewWordsAreNoText() {
    assertEquals(
        Copies.NONE,
        Copies.of(
            List.of(
                article("a", "The ferry ran aground."), article("b", "The ferry ran aground."))));
  }

  private static Telling telling(Article article, Manner manner) {
    Passage passage = article.passages().getFirst();
    Span whole = new Span(0, passage.text().length());
    return new Telling(ArticleEntry.of(article), passage, whole, manner, Optional.empty());
  }

  private static Optional<String> taken(Copies copies, Telling... told) {
    Telling last = told[told.length - 1];
    return copies.taken(new Fact("", List.of(told)), last).map(each -> each.article().id());
  }

  @Test
  void aSentenceOfACopyIsTakenFromTheOriginalThoughItIsEdited() {
    Article first = article("first", WIRE);
    Article copy = article("copy", WIRE.replace("fishermen", "volunteers"));
    Article other = article("other", OWN);
    Copies copies = new Copies(Map.of("copy", "first"));
    Telling original = telling(first, Manner.OWN);
    assertEquals(
        Optional.of("first"),
        taken(copies, original, telling(other, Manner.OWN), telling(copy, Manner.OWN)));
    assertEquals(Optional.empty(), taken(copies, original, telling(other, Manner.OWN)));
    Telling before = telling(copy, Manner.OWN);
    assertEquals(
        Optional.of("first"),
        copies
            .taken(new Fact("", List.of(before, original)), before)
            .map(each -> each.article().id()));
    assertEquals(Optional.empty(), taken(Copies.NONE, original, telling(copy, Manner.OWN)));
  }

  @Test
  void theSameSentenceIsTakenFromTheEarlierUnlessItIsAQuotation() {
    Telling first = telling(article("first", WIRE), Manner.OWN);
    Article second = article("second", WIRE);
    assertEquals(Optional.of("first"), taken(Copies.NONE, first, telling(second, Manner.REPORTED)));
    assertEquals(Optional.empty(), taken(Copies.NONE, first, telling(second, Manner.QUOTED)));
    assertEquals(
        Optional.empty(),
        taken(
            Copies.NONE,
            telling(article("a", "Nobody was hurt."), Manner.OWN),
            telling(article("b", "Nobody was hurt."), Manner.OWN)));
  }
}
