package synoptic.compare.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import synoptic.search.ArticleEntry;
import synoptic.testkit.TestArticles;

/** Who tells of an event, who was first, and who is alone in it. */
final class CoverageTest {

  private static final List<String> ALL = List.of("North", "South", "West");

  /** Sources with the days on which they wrote. */
  private static Coverage of(List<String> sources, String... articles) {
    List<ArticleEntry> entries =
        List.of(articles).stream()
            .map(article -> article.split(" "))
            .map(at -> TestArticles.article(at[0] + at[1], at[0], at[1], "Rain."))
            .map(ArticleEntry::of)
            .toList();
    return Coverage.of(new Event(entries.getFirst().id(), "Rain", entries), sources);
  }

  private static Optional<String> blindSpot(List<String> sources, String... articles) {
    return of(sources, articles).blindSpot(UnaryOperator.identity());
  }

  @Test
  void countsTheArticlesOfEachSource() {
    Coverage coverage = of(ALL, "South 2018-04-02", "North 2018-04-01", "South 2018-04-03");
    assertEquals(Map.of("North", 1L, "South", 2L), coverage.told());
    assertEquals(List.of("North", "South"), List.copyOf(coverage.told().keySet()));
    assertEquals(List.of("West"), coverage.silent());
  }

  @Test
  void whoWasThereOnTheFirstDayIsFirstUnlessAllWere() {
    assertEquals(List.of("South"), of(ALL, "South 2018-04-02", "North 2018-04-03").first());
    assertEquals(List.of(), of(ALL, "South 2018-04-02", "North 2018-04-02").first());
    assertEquals(
        List.of("North", "South"),
        of(ALL, "South 2018-04-02", "North 2018-04-02", "West 2018-04-05").first());
  }

  @Test
  void whoIsAloneIsSaidWhereThereAreOthers() {
    assertEquals(Optional.of("only South"), blindSpot(ALL, "South 2018", "South 2019"));
    assertEquals(Optional.of("all but West"), blindSpot(ALL, "South 2018", "North 2018"));
    assertEquals(Optional.empty(), blindSpot(ALL, "South 2018", "North 2018", "West 2018"));
    assertEquals(Optional.empty(), blindSpot(List.of("South"), "South 2018"));
  }
}
