package synoptic.explore.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.text.Span;

final class SnippetTest {

  private static final String TEXT = "First words. " + "Middle words. ".repeat(20) + "Meant words.";

  @Test
  void itBeginsWithTheClosestSentenceWhereverTheWordsStand() {
    assertEquals(
        "… Meant words.", first(List.of(span("First")), Optional.of(span("Meant words."))));
  }

  @Test
  void withoutOneItBeginsALittleBeforeTheFirstHit() {
    assertEquals(
        "First words. Middle words. Middle words.",
        first(List.of(span("First")), Optional.empty()));
    assertEquals(
        "… Middle words. Middle words. Meant words.",
        first(List.of(span("Meant")), Optional.empty()));
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  /** The first line of the snippet. */
  private static String first(List<Span> marks, Optional<Span> closest) {
    ArticleEntry article = new ArticleEntry("x", FrontMatter.UNKNOWN, 1);
    Hit hit = new Hit(article, new Passage(1, "", TEXT), 1, marks, closest);
    return ResultRows.snippet(hit, 44, 2).getFirst().text();
  }
}
