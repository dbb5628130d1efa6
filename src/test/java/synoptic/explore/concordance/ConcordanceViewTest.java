package synoptic.explore.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import synoptic.compare.concordance.Concordance;
import synoptic.explore.concordance.ConcordanceView.ConcordanceQuestion;
import synoptic.explore.core.Action;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Size;
import synoptic.explore.reader.Reader;
import synoptic.explore.search.SearchView;
import synoptic.search.Query;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

final class ConcordanceViewTest {

  private final Shelf shelf =
      new Shelf(
          TestArticles.article(
              "lock", "Post", "2016", "The gate broke. A new gate is dear.", "Dear gates."),
          TestArticles.article(
              "mole", "Radio", "2016", "The mole fell.", "The gate stood. Nobody saw it."));

  private Session session() {
    return new Session(shelf, 100, 30).keys("Esc");
  }

  @Test
  void findsWhatIsTypedOrLookedFor() {
    Session typed = session().keys(":").type("kwic gate").keys("Enter");
    assertEquals(4, typed.lines().found().concordance().count());
    Session looked = session().keys("/").type("gate").keys("Esc K");
    assertEquals(4, looked.lines().found().concordance().count());
    Session phrase = session().keys(":").type("kwic new gate").keys("Enter");
    assertEquals("lock 1", here(phrase));
    assertEquals(1, phrase.lines().found().concordance().count());
  }

  @Test
  void asksForAWordFirst() {
    Session session = session().keys("K");
    assertEquals(
        "Type a word first: / looks for one, or :kwic WORD.", session.state.message().text());
    assertInstanceOf(SearchView.class, session.state.view());
  }

  @Test
  void movesFromPlaceToPlace() {
    Session session = session().keys("/").type("gate").keys("Esc K");
    assertEquals("lock 1", here(session));
    assertEquals("lock 2", here(session.keys("j j")));
    assertEquals("mole 2", here(session.keys("j j j")));
    assertEquals("lock 1", here(session.keys("g")));
  }

  @Test
  void opensTheReaderAndComesBack() {
    Session session = session().keys("/").type("gate").keys("Esc K G Enter");
    assertEquals(Pane.READER, session.state.pane());
    Reader reader = session.lines().reader().orElseThrow();
    assertEquals("mole 2", reader.article().id() + " " + reader.passage());
    assertEquals("mole 2", here(session.keys("Esc")));
    assertInstanceOf(SearchView.class, session.keys("q").state.view());
    assertEquals("mole 2", here(session.keys("H")));
    assertEquals("mole 2", here(session.keys("1 K")));
  }

  @Test
  void followsTheBoxAndDropsOlderAnswers() {
    Session session = session().keys("/").type("gate").keys("Esc K / End").type("s");
    assertEquals("lock 2", here(session));
    session.tell(
        new Action.Answered(
            1,
            new ConcordanceQuestion("late", new Query.Word("late")),
            ConcordanceQuestion.Places.of("late", new Query.Word("late"), Concordance.NOTHING),
            0));
    assertEquals("lock 2", here(session));
    session.keys("C-u");
    assertEquals(0, session.lines().found().count());
  }

  @Test
  void keepsTheCursorInSight() {
    Session session = session().keys("/").type("gate").keys("Esc K G");
    session.tell(new Action.Resized(new Size(40, 8)));
    ConcordanceLines lines = ConcordanceLines.of(session.lines(), session.state.geometry());
    assertTrue(lines.lines().get(lines.pointed()).text().startsWith("¶ 2"));
    assertEquals(3, lines.lines().size());
  }

  @Test
  void leadsToTheDatesOfTheSameWords() {
    Session session = session().keys(":").type("kwic gate").keys("Enter 5");
    assertEquals("gate", session.times().box().text());
  }

  @Test
  void copiesTheSentence() {
    Session session = session().keys("/").type("gate").keys("Esc K j y");
    assertTrue(session.copied.getFirst().startsWith("A new gate is dear.\n("));
  }

  private static String here(Session session) {
    ConcordanceView place = session.lines();
    return place.article().orElseThrow().id()
        + " "
        + place.occurrence().orElseThrow().passage().number();
  }
}
