package synoptic.compare.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.testkit.TestArticles;
import synoptic.text.Span;

final class ConcordanceTest {

  @Test
  void groupsByTheSourceThatHasMost() {
    Concordance concordance =
        Concordance.of(
            List.of(
                hit("Radio", "b", 3, "The gate fell. A gate is a gate."),
                hit("Post", "a", 1, "The gate stood."),
                hit("Radio", "a2", 1, "No gate."),
                hit("Radio", "b", 1, "Gates are not looked for; a gate is."),
                hit("Mute", "c", 1, "Nothing stands here.")),
            7);
    List<String> shown = new ArrayList<>();
    for (InArticle article : concordance.articles()) {
      for (var place : article.occurrences()) {
        String text = place.passage().text();
        shown.add(
            article.article().source()
                + " "
                + article.article().id()
                + " "
                + place.passage().number()
                + " "
                + place.keyword().start()
                + " "
                + place.sentence().in(text));
      }
    }
    assertEquals(
        List.of(
            "Radio a2 1 3 No gate.",
            "Radio b 1 28 Gates are not looked for; a gate is.",
            "Radio b 3 4 The gate fell.",
            "Radio b 3 17 A gate is a gate.",
            "Radio b 3 27 A gate is a gate.",
            "Post a 1 4 The gate stood."),
        shown);
    assertEquals(6, concordance.count());
    assertEquals(7, concordance.leftOut());
  }

  @Test
  void sortsByNeighboursAndByDate() {
    Concordance concordance =
        Concordance.of(
            List.of(
                hit("Radio", "b", 1, "An old gate swung. The Old gate broke."),
                hit("Post", "a", 1, "A gate: Zeal. Elm gate, ash.")),
            0);
    assertEquals(
        List.of("A gate: Zeal.", "Elm gate, ash.", "An old gate swung.", "The Old gate broke."),
        sentences(concordance, Order.LEFT));
    assertEquals(
        List.of("Elm gate, ash.", "The Old gate broke.", "An old gate swung.", "A gate: Zeal."),
        sentences(concordance, Order.RIGHT));
  }

  @Test
  void putsTheOldestFirstAndTheUndatedLast() {
    Concordance concordance =
        Concordance.of(
            List.of(
                new Hit(
                    new ArticleEntry("a", TestArticles.front("", "Post", "2018"), 1),
                    new Passage(1, "", "Late gate."),
                    1,
                    List.of(new Span(5, 9))),
                hit("Radio", "b", 1, "Some gate."),
                new Hit(
                    new ArticleEntry("c", TestArticles.front("", "Post", "2016-05"), 1),
                    new Passage(1, "", "Early gate."),
                    1,
                    List.of(new Span(6, 10)))),
            0);
    assertEquals(
        List.of("Early gate.", "Late gate.", "Some gate."), sentences(concordance, Order.DATE));
  }

  private static List<String> sentences(Concordance concordance, Order order) {
    return concordance.places(order).stream()
        .map(each -> each.occurrence().sentence().in(each.occurrence().passage().text()))
        .toList();
  }

  /** A sentence without end must not be kept as often as the word stands in it. */
  @Test
  void keepsOnlyWhatIsNearInALongSentence() {
    String text = "the gate and ".repeat(10_000);
    Concordance concordance = Concordance.of(List.of(hit("Post", "a", 1, text)), 0);
    assertEquals(10_000, concordance.count());
    for (var place : concordance.articles().getFirst().occurrences()) {
      assertEquals(true, place.sentence().length() < 1_300);
    }
  }

  private static Hit hit(String source, String id, int passage, String text) {
    FrontMatter front = TestArticles.front("", source, "");
    List<Span> marks = new ArrayList<>();
    for (int at = text.indexOf("gate"); at >= 0; at = text.indexOf("gate", at + 4)) {
      marks.add(new Span(at, at + 4));
    }
    return new Hit(new ArticleEntry(id, front, 9), new Passage(passage, "", text), 1, marks);
  }
}
