package synoptic.compare.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.annotate.dates.When;
import synoptic.compare.time.Timeline.Account;
import synoptic.compare.time.Timeline.Entry;
import synoptic.compare.time.Timeline.Moment;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.testkit.TestArticles;

final class TimelineTest {

  @Test
  void putsYearsAboveMonthsAndMonthsAboveDays() {
    check(
        List.of(
            account("Post", "a", "", 1, "It rained on 9 June 2016, in June 2016 and in 2016."),
            account("Post", "a", "", 2, "From 2015 to 2017 and from 9 to 12 June 2016 it blew."),
            account("Post", "a", "", 3, "On 8 June 2016 and in May 2016 it was dry.")),
        "2015..2017 | Post a 2 2015 to 2017 WRITTEN",
        "2016 | Post a 1 2016 WRITTEN",
        "2016-05 | Post a 3 May 2016 WRITTEN",
        "2016-06 | Post a 1 June 2016 WRITTEN",
        "2016-06-08 | Post a 3 8 June 2016 WRITTEN",
        "2016-06-09..2016-06-12 | Post a 2 9 to 12 June 2016 WRITTEN",
        "2016-06-09 | Post a 1 9 June 2016 WRITTEN");
  }

  @Test
  void bringsTogetherWhatSourcesSayOfOneDayAndThenWhatWasPublished() {
    check(
        List.of(
            account("Post", "a", "2016-06-17", 1, "The gate broke on Wednesday. It was mended."),
            account("Radio", "b", "2016-06-15", 4, "The gate broke. It was June 15, they say."),
            account("Radio", "c", "", 2, "The gate broke on 15 June 2016.")),
        "2016-06-15 | Radio b 4 June 15 COMPLETED; Radio c 2 15 June 2016 WRITTEN;"
            + " Post a 1 Wednesday RESOLVED; Radio b 1 PUBLISHED",
        "2016-06-17 | Post a 1 PUBLISHED");
  }

  @Test
  void keepsWordsThatNoDateCanBeToldOf() {
    check(
        List.of(account("Post", "a", "", 1, "On Wednesday it broke, two months ago it stood.")),
        "? | Post a 1 Wednesday UNPLACED; Post a 1 two months ago UNPLACED");
  }

  @Test
  void listsDoubtfulDatesApartWithWhatTheyMayMean() {
    List<Account> accounts =
        List.of(
            account("Post", "a", "", 1, "On Wednesday it broke. It was signed on 09/06/2016."),
            account("Post", "a", "", 2, "In 2017 it was signed anew."));
    check(
        accounts,
        "2017 | Post a 2 2017 WRITTEN",
        "? | Post a 1 09/06/2016 DOUBTFUL",
        "? | Post a 1 Wednesday UNPLACED");
    Moment doubtful = Timeline.of(accounts, 0).moments().get(1);
    assertTrue(doubtful.isDoubtful());
    assertEquals(
        List.of("2016-06-09", "2016-09-06"),
        doubtful.entries().getFirst().readings().stream().map(TimelineTest::shown).toList());
  }

  @Test
  void givesTheSentenceOfEachDate() {
    Timeline timeline =
        Timeline.of(
            List.of(account("Post", "a", "", 1, "It broke. In May 2014 it stood. Then it fell.")),
            3);
    Entry entry = timeline.moments().getFirst().entries().getFirst();
    assertEquals("In May 2014 it stood.", entry.place().orElseThrow().sentence().text());
    assertEquals(3, timeline.leftOut());
  }

  @Test
  void namesTheSourceWithMostDatesFirst() {
    Timeline timeline =
        Timeline.of(
            List.of(
                account("Arch", "a", "", 1, "It broke in 2014."),
                account("Post", "b", "", 1, "It broke in 2014 and in 2015."),
                account("Mute", "c", "", 1, "It broke.")),
            0);
    assertEquals(List.of("Post", "Arch"), timeline.sources());
  }

  private static void check(List<Account> accounts, String... expected) {
    Timeline timeline = Timeline.of(accounts, 0);
    List<String> lines = new ArrayList<>();
    for (Moment moment : timeline.moments()) {
      lines.add(
          moment.when().map(TimelineTest::shown).orElse("?")
              + " | "
              + String.join(
                  "; ", moment.entries().stream().map(entry -> shown(timeline, entry)).toList()));
    }
    assertEquals(String.join("\n", expected), String.join("\n", lines));
  }

  private static String shown(When when) {
    return when instanceof When.On(PartialDate date)
        ? date.toString()
        : Timeline.first(when) + ".." + Timeline.last(when);
  }

  private static String shown(Timeline timeline, Entry entry) {
    return timeline.sources().get(entry.source())
        + " "
        + entry.article().id()
        + " "
        + entry.passage()
        + " "
        + entry.place().map(place -> place.words().text() + " ").orElse("")
        + entry.known();
  }

  private static Account account(
      String source, String id, String published, int passage, String text) {
    FrontMatter front = TestArticles.front("", source, published);
    return new Account(new ArticleEntry(id, front, 9), new Passage(passage, "", text));
  }
}
