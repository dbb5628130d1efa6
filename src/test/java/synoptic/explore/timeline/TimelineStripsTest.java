package synoptic.explore.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.time.Timeline;
import synoptic.corpus.Article;
import synoptic.explore.core.Line;
import synoptic.search.ArticleEntry;
import synoptic.testkit.TestArticles;

/** What happened over what was published, on one axis. */
final class TimelineStripsTest {

  private static Timeline of(Article... articles) {
    List<Timeline.Account> accounts = new ArrayList<>();
    for (Article article : articles) {
      article
          .passages()
          .forEach(
              passage -> accounts.add(new Timeline.Account(ArticleEntry.of(article), passage)));
    }
    return Timeline.of(accounts, 0);
  }

  private static final Timeline GATE =
      of(
          TestArticles.article(
              "gate", "Post", "2016-06-12", "The gate, built in May 1990, broke on 9 June 2016."),
          TestArticles.article(
              "mended",
              "Radio",
              "2016-06-14",
              "It broke on 9 June 2016, as on 1 April 1999, and will stay shut until 9 July 2019."));

  private static List<String> lines(Timeline timeline, boolean isOfEvent, int columns) {
    return TimelineStrips.of(timeline, timeline.moments().getFirst(), isOfEvent, columns).stream()
        .map(Line::text)
        .toList();
  }

  @Test
  void theDaysOfAnEventShowHowFarReportsLagBehind() {
    assertEquals(
        List.of(
            "happened  ████▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁   9 Jun 2016 … 14 Jun 2016",
            "published ▁▁▁▁▁▁▁▁▁▁▁▁████▁▁▁▁████   1 earlier, 1 later, 1 without a day"),
        lines(GATE, true, 78));
  }

  @Test
  void monthsShowAllThereIsWhereItIsNoEvent() {
    List<String> months = lines(GATE, false, 400);
    assertEquals(351, months.getFirst().chars().filter(sign -> sign >= '▁' && sign <= '█').count());
    assertEquals("   May 1990 … Jul 2019", months.getFirst().substring(361));
  }

  @Test
  void anEventThatOutlastsTheScreenIsDrawnTogether() {
    Timeline year =
        of(
            TestArticles.article("one", "Post", "2016-01-01", "Snow."),
            TestArticles.article("two", "Post", "2016-12-31", "It fell on 30 June 2016."));
    List<String> lines = lines(year, true, 60);
    assertEquals(22, lines.getFirst().chars().filter(sign -> sign >= '▁' && sign <= '█').count());
    assertEquals('█', lines.getLast().charAt(10));
  }

  @Test
  void anEventWithoutDaysOfPublicationHasMonths() {
    Timeline undated = of(TestArticles.article("leaf", "", "", "It broke on 9 June 2016."));
    assertEquals(List.of("happened  ████   Jun 2016", "published ▁▁▁▁"), lines(undated, true, 60));
  }

  @Test
  void withoutADateThereIsNoStrip() {
    Timeline words = of(TestArticles.article("leaf", "", "", "It broke on Wednesday."));
    assertEquals(List.of(), lines(words, true, 60));
    assertEquals(List.of(), lines(words, false, 60));
  }
}
