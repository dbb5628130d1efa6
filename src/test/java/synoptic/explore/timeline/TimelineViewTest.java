package synoptic.explore.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.compare.time.Timeline;
import synoptic.corpus.Article;
import synoptic.corpus.Topic;
import synoptic.explore.core.Action;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Size;
import synoptic.explore.search.SearchView;
import synoptic.explore.timeline.TimelineView.TimelineQuestion;
import synoptic.search.Query;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

final class TimelineViewTest {

  private final Shelf shelf =
      new Shelf(
              TestArticles.article(
                  "lock",
                  "Post",
                  "2016-06-17",
                  "The lock was dug in 2014. On 9 June 2016 the gate broke.",
                  "It was mended on Wednesday."),
              TestArticles.article(
                  "gate",
                  "Radio",
                  "2016-06-20",
                  "The gate broke on June 9. By August it is to be mended.",
                  "Nobody was hurt."),
              TestArticles.article("mole", "Courier", "", "The mole fell last week."))
          .topics(new Topic("repairs", Optional.empty(), "mended"));

  private Session session() {
    return new Session(shelf, 100, 30).keys("Esc");
  }

  @Test
  void opensOnWhatIsLookedFor() {
    Session session = session().keys("/").type("mended").keys("Esc 5");
    assertEquals("mended", session.times().box().text());
    assertEquals(
        List.of("9 June 2016", "15 June 2016", "17 June 2016", "20 June 2016", "August 2016"),
        times(session));
  }

  @Test
  void movesOverTimesAndSources() {
    Session session = session().keys("5 j");
    assertEquals("Post lock 1", here(session));
    session.keys("l");
    assertEquals("Radio gate 1", here(session));
    session.keys("h");
    assertEquals("Post lock 1", here(session));
    assertEquals("2014", spoken(session.keys("p")));
  }

  @Test
  void walksThroughWhatIsSaid() {
    Session session = session().keys("5");
    StringBuilder walked = new StringBuilder(here(session));
    for (int step = 0; step < 8; step++) {
      walked.append(", ").append(here(session.keys("n")));
    }
    assertEquals(
        "Post lock 1, Post lock 1, Radio gate 1, Post lock 2, Post lock 1, Radio gate 1,"
            + " Radio gate 1, Courier mole 1, Courier mole 1",
        walked.toString());
    assertEquals("Radio gate 1", here(session.keys("0 2 p")));
  }

  @Test
  void goesToTimesThatSeveralSourcesName() {
    assertEquals("9 June 2016", spoken(session().keys("5 G s")));
    assertEquals("9 June 2016", spoken(session().keys("5 s s")));
    Session alone = session().keys("/").type("Wednesday").keys("Esc 5 s");
    assertEquals("No time is named by several sources here.", alone.state.message().text());
  }

  @Test
  void opensTheReaderAndComesBack() {
    Session session = session().keys("5 j l Enter");
    assertEquals(Pane.READER, session.state.pane());
    assertEquals("gate", session.times().reader().orElseThrow().article().id());
    session.keys("Esc");
    assertEquals("Radio gate 1", here(session));
    assertInstanceOf(SearchView.class, session.keys("q").state.view());
    assertEquals("Radio gate 1", here(session.keys("L")));
  }

  @Test
  void comesBackToWhereItWas() {
    Session session = session().keys("5 j 1 5");
    assertEquals("9 June 2016", spoken(session));
  }

  @Test
  void takesATopicFromAComparison() {
    Session session = session();
    session.keys(":").type("compare Post Radio").keys("Enter t").type("repairs").keys("Enter 5");
    assertEquals("mended", session.times().box().text());
  }

  @Test
  void narrowsBySourceOrTopic() {
    Session session = session().keys("5 f j Enter");
    assertEquals("source:Radio", session.times().box().text());
    session.keys(":").type("timeline --topic repairs --source Post").keys("Enter");
    assertEquals(List.of("Post"), session.times().timeline().sources());
  }

  @Test
  void followsTheBox() {
    Session session = session().keys("5 /").type("hurt");
    assertEquals(List.of("20 June 2016"), times(session));
    assertEquals(0, session.times().cursor().moment());
  }

  @Test
  void dropsAnAnswerToAnOlderQuestion() {
    Session session = session().keys("5");
    session.tell(
        new Action.Answered(
            1,
            new TimelineQuestion("late", new Query.Word("late")),
            new TimelineQuestion.Dates("late", new Query.Word("late"), Timeline.NOTHING),
            0));
    assertEquals("", session.times().found().typed());
  }

  @Test
  void keepsTheCursorInSightOnASmallScreen() {
    Session session = session().keys("5 G").tell(new Action.Resized(new Size(60, 12)));
    TimelineLines lines = TimelineLines.of(session.times(), session.state.geometry());
    assertTrue(lines.pointed() >= 0 && lines.pointed() < lines.moments().size());
    session.tell(new Action.Resized(new Size(20, 6)));
    assertEquals(1, TimelineLines.of(session.times(), session.state.geometry()).moments().size());
  }

  @Test
  void scrollsThroughManySources() {
    Article[] many = new Article[30];
    for (int at = 0; at < many.length; at++) {
      many[at] =
          TestArticles.article("a" + at, "Source number " + (at + 10), "", "It broke in 2014.");
    }
    Session session = new Session(new Shelf(many), 80, 24).keys("Esc 5 0 2 9 l");
    TimelineLines lines = TimelineLines.of(session.times(), session.state.geometry());
    assertEquals(" Source", lines.sources().getFirst().text().substring(18, 25));
    assertTrue(lines.sources().getFirst().text().startsWith("‹ 30 of 30 ›"));
    assertTrue(lines.moments().getFirst().text().contains("[●]"));
    assertTrue(lines.said().getFirst().text().startsWith("● Source number 39"));
  }

  @Test
  void copiesTheSentenceWithItsCitation() {
    Session session = session().keys("5 y");
    assertEquals(
        "The lock was dug in 2014.\n"
            + "(Author of lock, “Title of lock”, Post, 17 June 2016, ¶ 1)\n",
        session.copied.getFirst());
  }

  @Test
  void marksADoubtfulDateAndSaysWhatItMayMean() {
    Shelf doubtful =
        new Shelf(TestArticles.article("deed", "Post", "", "It was signed on 09/06/2016."));
    Session session = new Session(doubtful, 100, 24).keys("Esc 5");
    TimelineLines lines = TimelineLines.of(session.times(), session.state.geometry());
    assertEquals("date doubtful", spoken(session));
    assertEquals(
        "≈ Post · deed ¶ 1 · “09/06/2016”: 9 June 2016 or 6 September 2016",
        lines.said().getFirst().text());
    assertTrue(lines.moments().getFirst().text().contains("≈"));
  }

  @Test
  void saysThatNothingIsNamed() {
    Session session = new Session(new Shelf(), 80, 24).keys("Esc 5 j l n Enter");
    assertEquals("There is nothing to open.", session.state.message().text());
  }

  private static List<String> times(Session session) {
    return session.times().timeline().moments().stream()
        .map(moment -> Times.spoken(moment))
        .toList();
  }

  private static String spoken(Session session) {
    TimelineView place = session.times();
    return Times.spoken(place.timeline().moments().get(place.cursor().moment()));
  }

  private static String here(Session session) {
    return session
        .times()
        .entry()
        .map(entry -> entry.article().source() + " " + entry.article().id() + " " + entry.passage())
        .orElse("nothing");
  }
}
