package synoptic.explore.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.compare.events.Coverage;
import synoptic.compare.events.Event;
import synoptic.search.ArticleEntry;
import synoptic.testkit.TestArticles;

/** Who tells of an event, on one line. */
final class SourceStripTest {

  private static final List<String> FOUR =
      List.of("Morning Post", "Coast Radio", "Island Courier", "Harbour Gazette");

  private static String line(List<String> sources, int columns, String... told) {
    List<ArticleEntry> articles =
        IntStream.range(0, told.length)
            .mapToObj(
                at ->
                    ArticleEntry.of(
                        TestArticles.article("a" + at, told[at], "2021-03-0" + (at + 1), "x")))
            .toList();
    Coverage coverage = Coverage.of(new Event("a0", "title", articles), sources);
    return SourceStrip.of(sources, columns).line(coverage).text().strip();
  }

  @Test
  void eachSourceHasItsColumnWhereAllHaveRoom() {
    assertEquals(
        "Morning Post ◆  Coast Radio ○  Island Courier ●  Harbour Gazette ○",
        line(FOUR, 70, "Morning Post", "Island Courier"));
  }

  @Test
  void namesAreNotCutToAStumpForTheSakeOfThoseWhoAreSilent() {
    assertEquals(
        "Morning Post ◆  Island Courier ●2  ○ 2 others",
        line(FOUR, 50, "Morning Post", "Island Courier", "Island Courier"));
    assertEquals(
        "Morning Post ●  ○ Coast Radio, Isle",
        line(List.of("Morning Post", "Coast Radio", "Isle"), 36, "Morning Post"));
  }

  @Test
  void whoHasNoRoomAnyMoreIsCounted() {
    assertEquals("Morning Post ◆  +3", line(FOUR, 30, FOUR.toArray(String[]::new)));
    List<String> many =
        Stream.concat(FOUR.stream(), IntStream.range(0, 9).mapToObj(at -> "Paper " + at)).toList();
    assertEquals(
        "Coast Radio ◆  Morning Post ●  ○ 11 others",
        line(many, 44, "Coast Radio", "Morning Post"));
    assertEquals(
        "A Source With A L… ●  ○ 4 others",
        line(
            Stream.concat(FOUR.stream(), Stream.of("A Source With A Long Name")).toList(),
            32,
            "A Source With A Long Name"));
  }
}
