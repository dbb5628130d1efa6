package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.library.Party;
import synoptic.explore.core.Pane;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** Keys that arrive before the answer that they act on, as they do over a slow connection. */
final class TypedAheadTest {

  private final Session session =
      new Session(
          new Shelf(
              TestArticles.article("a", "Post", "2020", "Rain.", "The mosque stood."),
              TestArticles.article("b", "Post", "2020", "The mosque fell."),
              TestArticles.article("c", "Post", "2020", "A mosque, a mosque."),
              TestArticles.article("d", "Post", "2020", "Snow.", "The mosque closed.")),
          80,
          24);

  @Test
  void keysActOnTheListThatTheirQueryLeadsTo() {
    session.slow().type("mosque").keys("Enter j j j Enter");
    assertEquals(List.of("j", "j", "j", "Enter"), held());
    assertEquals(
        "Still at work; then: j j j Enter. Esc forgets that.", session.state.message().text());
    session.answers();
    assertEquals("", session.state.message().text());
    assertEquals(List.of(), held());
    assertEquals(Pane.READER, session.state.pane());
    assertEquals("d", session.search().reader().orElseThrow().article().id());
    assertEquals(2, session.search().reader().orElseThrow().passage());
  }

  @Test
  void keysThatNeedTheArticleWaitForIt() {
    session.type("rain OR mosque").keys("Enter").slow().keys("Enter n y");
    assertEquals(List.of("n", "y"), held());
    session.answers();
    assertTrue(session.copied.getFirst().startsWith("The mosque stood."), session.copied + "");
  }

  @Test
  void keysThatNeedNoAnswerActAtOnce() {
    session.slow().type("mosque").keys("Enter /");
    assertEquals(Pane.BOX, session.state.pane());
    session.keys("Esc :");
    assertTrue(session.state.prompt().isPresent());
  }

  @Test
  void escapeForgetsWhatWaits() {
    session.slow().type("mosque").keys("Enter j j Esc");
    assertEquals(List.of(), held());
    session.keys("j C-c");
    session.answers();
    assertTrue(session.ended);
    assertFalse(session.search().isReading());
  }

  @Test
  void aComparisonIsWaitedFor() {
    session.keys("Enter a j b").slow().keys("c o o y");
    assertEquals(List.of("o", "o", "y"), held());
    session.answers();
    assertEquals(List.of(), held());
  }

  @Test
  void keysBehindAnotherOrderActOnTheListInThatOrder() {
    session.type("mosque").keys("Enter").slow().keys("s j");
    assertEquals(List.of("j"), held());
    session.answers();
    assertEquals(List.of(), held());
    assertEquals(1, session.search().row());
  }

  @Test
  void keysBehindAChoiceWaitUntilItIsOpen() {
    session.keys("Enter a j b c").slow().keys("b j Enter");
    assertEquals(List.of("j", "Enter"), held());
    session.answers();
    assertEquals(List.of(), held());
    assertFalse(session.state.floating().isPresent());
  }

  @Test
  void theSameKeyTwiceGoesTwoStepsHoweverLateTheAnswerIs() {
    session.keys("Enter a j b c ] ]");
    Party second = session.compare().pairing().b();
    session.keys("[ [").slow().keys("] ]");
    session.answers();
    assertEquals(second, session.compare().pairing().b());
  }

  @Test
  void aChoiceThatWasGivenUpDoesNotOpen() {
    session.keys("Enter a j b c").slow().keys("b Esc");
    session.answers();
    assertFalse(session.state.floating().isPresent());
  }

  private List<String> held() {
    return session.state.held().stream().map(key -> key.name()).toList();
  }
}
