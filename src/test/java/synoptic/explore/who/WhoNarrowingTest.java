package synoptic.explore.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Statement.Kind;
import synoptic.corpus.Topic;
import synoptic.explore.compare.CompareView;
import synoptic.explore.core.Action;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
import synoptic.explore.who.WhoCommands.Speakers;
import synoptic.search.StatementHit;
import synoptic.testkit.Session;

/** Narrowing statements, and going to the voices of a passage. */
final class WhoNarrowingTest {

  private final Session session =
      new Session(
          WhoTest.shelf().topics(new Topic("Weather", Optional.of("storms"), "storm OR wind")),
          120,
          40);

  private List<String> choices() {
    return session.state.floating().orElseThrow().lines().stream().map(Line::text).toList();
  }

  /** Chooses the line that holds the words. */
  private void choose(String words) {
    List<String> lines = choices();
    int at = 0;
    while (!lines.get(at).contains(words)) {
      at++;
    }
    session.keys(("j ".repeat(at) + "Enter").strip());
  }

  private List<StatementHit> hits() {
    return session.who().told().hits();
  }

  @Test
  void fOffersKindsSourcesAndTopics() {
    session.keys("Enter 2 f");
    String all = String.join("\n", choices());
    for (String part : List.of("direct", "mixed", "Coast Radio", "Weather", "storms")) {
      assertTrue(all.contains(part), all);
    }
  }

  @Test
  void aKindNarrowsAndIsTakenBack() {
    session.keys("Enter 2 f");
    choose("mixed");
    assertEquals(Set.of(Kind.MIXED), session.who().question().kinds());
    assertEquals(1, hits().size());
    session.keys("f");
    choose("all kinds");
    assertEquals(5, hits().size());
  }

  @Test
  void aSourceJoinsTheQueryAndTheVoiceStays() {
    session.keys("Enter 2 j f");
    choose("Coast Radio");
    assertEquals("source:\"Coast Radio\"", session.who().box().text());
    assertEquals("Vesna Korhal", session.who().voices().chosen().orElseThrow().name());
    assertEquals(1, hits().size());
    session.keys("H");
    assertEquals("", session.who().box().text());
  }

  @Test
  void aTopicJoinsTheQuery() {
    session.keys("Enter 2 Enter f");
    choose("Weather");
    assertEquals("storm OR wind", session.who().box().text());
    assertEquals(List.of("the captain"), hits().stream().map(StatementHit::voice).toList());
  }

  @Test
  void aVoiceWithoutStatementsOfTheKindIsStillAVoice() {
    session.keys("Enter :").type("who --speaker captain --kind mixed").keys("Enter");
    assertEquals("the captain", session.who().voices().chosen().orElseThrow().name());
    assertEquals(List.of(), hits());
    assertEquals(
        "Nothing is shown: only mixed · the captain. f narrows in another way.",
        WhoDrawing.nothing(session.who()));
  }

  @Test
  void wShowsWhoSpeaksInThePassageAndLeadsToTheVoice() {
    session.type("crowns").keys("Enter j w");
    assertEquals("Who speaks in ¶ 1", session.state.floating().orElseThrow().title());
    assertEquals(List.of("Vesna Korhal  1 · Coast Radio · said"), choices());
    session.keys("Enter");
    assertEquals("Vesna Korhal", session.who().voices().chosen().orElseThrow().name());
    assertEquals("", session.who().box().text());
    assertEquals(2, hits().size());
  }

  @Test
  void wOnAnArticleOfTheListIsAboutAllOfIt() {
    session.keys("Enter j w");
    assertEquals("Who speaks in this article", session.state.floating().orElseThrow().title());
    assertEquals(2, choices().size());
  }

  @Test
  void wInTheReaderIsAboutThePassageUnderTheCursor() {
    session.keys("Enter Enter w");
    assertEquals("Nobody is quoted here.", session.state.message().text());
    session.keys("j w");
    assertEquals(List.of("Vesna Korhal  1 · Morning Post · promised"), choices());
  }

  @Test
  void wInAComparisonIsAboutBothPassages() {
    session.keys("Enter a j b c w");
    assertEquals("Who speaks in this pair", session.state.floating().orElseThrow().title());
    session.keys("Enter");
    assertEquals(WhoView.VOICES, session.state.pane());
    session.keys("H");
    assertEquals(CompareView.COMPARE, session.state.pane());
  }

  @Test
  void whoSpeaksElsewhereIsNotShownLate() {
    session.keys("Enter j w q");
    Action late =
        new Action.Answered(
            session.state.revision() - 1,
            new Speakers("late", List.of()),
            new Speakers.Found(List.of()),
            0);
    session.tell(late);
    assertEquals(Message.NONE, session.state.message());
  }
}
