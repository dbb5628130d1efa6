package synoptic.compare.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import synoptic.compare.LocatedPassage;
import synoptic.compare.concordance.Collocates.Collocate;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.testkit.TestArticles;
import synoptic.text.Span;

final class CollocatesTest {

  private static final List<LocatedPassage> ELSEWHERE =
      List.of(
          new LocatedPassage(
              "z",
              new Passage(
                  1,
                  "",
                  ("Farmers sold apples, bakers sold loaves and weavers sold linen while clerks"
                          + " wrote letters. ")
                      .repeat(60))));

  @Test
  void ranksWhatStandsBesideMoreThanElsewhere() {
    Collocates found =
        collocates(
            hit("Post", "a", "The rusty gate fell. A rusty gate stood. His gate sold."),
            hit("Radio", "b", "That Rusty gate, sold twice, fell."));
    assertEquals(List.of("Post", "Radio"), found.sources());
    assertEquals(List.of("rusty 2 1", "fell 1 1"), shown(found));
    assertTrue(found.words().getFirst().surprise() > found.words().getLast().surprise());
  }

  /** Six words away, or in the next sentence, is not beside; stop words count for the distance. */
  @Test
  void looksFiveWordsFarInsideTheSentence() {
    assertEquals(
        List.of("Amber 2"),
        shown(
            collocates(
                hit("Post", "a", "Amber was on the old gate. Cobalt."),
                hit(
                    "Post",
                    "b",
                    "Cobalt is it and so on the old gate. Amber was on the old gate."))));
  }

  @Test
  void leavesOutStopWordsFiguresAndTheWordItself() {
    assertEquals(
        List.of(),
        shown(
            collocates(hit("Post", "a", "The gate of the gate of 12 in the gate of 12 was 12."))));
  }

  /** G² of the first table of Dunning's paper, whose value other programs give as 270.72. */
  @Test
  void isDunningsStatistic() {
    assertEquals(270.72, LogLikelihood.ofExcess(110, 2552, 111, 29225), 0.01);
    assertEquals(0, LogLikelihood.ofExcess(1, 100, 10, 100));
  }

  private static Collocates collocates(Hit... hits) {
    return Collocates.of(Concordance.of(List.of(hits), 0), ELSEWHERE);
  }

  private static List<String> shown(Collocates collocates) {
    List<String> shown = new ArrayList<>();
    for (Collocate word : collocates.words()) {
      StringBuilder line = new StringBuilder(word.word());
      collocates.sources().forEach(source -> line.append(' ').append(word.in(source)));
      shown.add(line.toString());
    }
    return shown;
  }

  private static Hit hit(String source, String id, String text) {
    List<Span> marks =
        Pattern.compile("gate")
            .matcher(text)
            .results()
            .map(found -> new Span(found.start(), found.end()))
            .toList();
    ArticleEntry article = new ArticleEntry(id, TestArticles.front("", source, "2016"), 1);
    return new Hit(article, new Passage(1, "", text), 1, marks);
  }
}
