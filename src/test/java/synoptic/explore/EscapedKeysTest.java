package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import synoptic.explore.core.Pane;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** Escape and a key that reach the program as one, as Alt with the key does. */
final class EscapedKeysTest {

  private final Session session =
      new Session(
          new Shelf(
              TestArticles.article("a", "Post", "2020", "The harbour opened.", "Rain."),
              TestArticles.article("b", "Post", "2020", "The harbour closed.")),
          80,
          24);

  @Test
  void escapeLeavesTheBoxAndTheKeyMovesInTheList() {
    session.type("harbour").keys("M-j");
    assertNotEquals(Pane.BOX, session.state.pane());
    assertTrue(session.state.message().text().isEmpty(), session.state.message().text());
    session.keys("Enter");
    assertEquals("b", session.search().reader().orElseThrow().article().id());
  }

  @Test
  void escapeLeavesTheReaderAndTheKeyOpensAnother() {
    session.type("harbour").keys("Enter Enter M-j Enter");
    assertEquals("b", session.search().reader().orElseThrow().article().id());
  }

  @Test
  void escapeClosesWhatFloatsAndTheCommandLine() {
    session.keys("Enter ? M-/");
    assertTrue(session.state.floating().isEmpty());
    assertEquals(Pane.BOX, session.state.pane());
    session.keys("Esc : M-j");
    assertTrue(session.state.prompt().isEmpty());
  }

  @Test
  void whatIsBoundWithAltStaysOneKey() {
    session.type("harbour opened").keys("M-b M-d");
    assertEquals(Pane.BOX, session.state.pane());
    assertEquals("harbour ", session.search().box().text());
    session.keys("Esc ? /").type("two words").keys("M-Backspace");
    assertEquals("two ", session.state.floating().orElseThrow().filter().text());
    session.keys("Esc Esc :").type("read a").keys("M-Backspace");
    assertEquals("read ", session.state.prompt().orElseThrow().input().text());
  }

  @Test
  void theSecondKeyMayQuit() {
    session.keys("M-C-c");
    assertTrue(session.ended);
  }

  @Test
  void aKeyThatDoesNothingSaysSoByItsOwnName() {
    session.keys("Enter M-%");
    String said = session.state.message().text();
    assertTrue(said.startsWith("% does nothing here"), said);
    assertFalse(session.ended);
  }
}
