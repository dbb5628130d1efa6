package synoptic.compare.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.compare.align.AlignmentContext;
import synoptic.compare.events.Synopsis.Sentence;
import synoptic.compare.events.Telling.Manner;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.testkit.TestArticles;
import synoptic.text.Sentences;
import synoptic.text.Span;

/** An event's facts: which sentences tell of the same, who leaves what out, in which order. */
final class SynopsisTest {

  private static final PortTown TOWN = PortTown.read();

  private static Synopsis synopsis(String article, String base) {
    Event event = TOWN.grouped().of(article).orElseThrow();
    List<Sentence> sentences = new ArrayList<>();
    for (Article each : TOWN.articles()) {
      if (event.has(each.id())) {
        sentences.addAll(sentences(each));
      }
    }
    return Synopsis.of(event, base, sentences, AlignmentContext.NONE, Copies.NONE);
  }

  private static List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : article.passages()) {
      for (Span span : Sentences.of(passage.text())) {
        Telling telling =
            new Telling(ArticleEntry.of(article), passage, span, Manner.OWN, Optional.empty());
        sentences.add(new Sentence(telling, List.of()));
      }
    }
    return sentences;
  }

  private static Fact fact(Synopsis synopsis, String words) {
    return synopsis.facts().stream()
        .filter(fact -> fact.told().stream().anyMatch(each -> each.text().contains(words)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sentencesThatTellOfTheSameAreOneFact() {
    Synopsis synopsis = synopsis("north-1", "North Post");
    Fact cost = fact(synopsis, "$84,000");
    assertEquals(List.of("North Post", "South Post"), cost.sources());
    assertTrue(cost.toldBy("South Post").getFirst().text().contains("$91,000"));
    assertEquals(List.of("East Post"), synopsis.missing(cost));
    assertTrue(synopsis.shared().contains(cost));
  }

  @Test
  void whatOneSourceAloneTellsIsItsOwn() {
    Synopsis synopsis = synopsis("north-1", "North Post");
    Fact thanks = fact(synopsis, "thanked the members");
    assertTrue(synopsis.only("East Post").contains(thanks));
    assertFalse(synopsis.shared().contains(thanks));
    assertEquals(List.of("North Post", "South Post"), synopsis.missing(thanks));
  }

  @Test
  void everySentenceStandsInOneFact() {
    Synopsis synopsis = synopsis("north-1", "South Post");
    List<String> told =
        synopsis.facts().stream().flatMap(fact -> fact.told().stream()).map(Telling::text).toList();
    assertEquals(told.size(), told.stream().distinct().count());
    assertEquals(10, told.size());
  }

  @Test
  void aSentenceThatAnArticlePrintsTwiceIsOneFact() {
    Article article =
        TestArticles.article(
            "a", "Post", "2019-05-06", "The mole of Torv fell.", "Rain.", "The mole of Torv fell.");
    Event event = new Event("a", "Mole", List.of(ArticleEntry.of(article)));
    Synopsis synopsis =
        Synopsis.of(event, "Post", sentences(article), AlignmentContext.NONE, Copies.NONE);
    assertEquals(2, synopsis.facts().size());
    assertEquals(
        List.of(1, 3),
        fact(synopsis, "mole").told().stream().map(each -> each.at().number()).toList());
  }

  @Test
  void factsKeepTheOrderOfTheBaseAndItsWords() {
    Synopsis synopsis = synopsis("north-1", "North Post");
    List<String> own =
        synopsis.facts().stream()
            .flatMap(fact -> fact.toldBy("North Post").stream())
            .map(Telling::text)
            .toList();
    List<String> inOrder =
        sentences(TOWN.articles().getFirst()).stream().map(each -> each.telling().text()).toList();
    assertEquals(inOrder, own);
    assertTrue(fact(synopsis, "$91,000").text().contains("$84,000"));
    assertTrue(fact(synopsis("north-1", "South Post"), "$84,000").text().contains("$91,000"));
  }
}
