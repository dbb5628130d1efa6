package synoptic.explore.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Order;
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
    assertEquals("mole 2", here(session.keys("L")));
    assertEquals("mole 2", here(session.keys("1 K")));
  }

  @Test
  void followsTheBoxAndDropsOlderAnswers() {
    Session session = session().keys("/").type("gate").keys("Esc K / End").type("s");
    assertEquals("lock 2", here(session));
    session.tell(
        new Action.Answered(
            1,
            new ConcordanceQuestion("late", new Query.Word("late"), false),
            ConcordanceQuestion.Places.of("late", new Query.Word("late"), Concordance.NOTHING),
            0));
    assertEquals("lock 2", here(session));
    session.keys("C-u");
    assertEquals(0, session.lines().rows().count());
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

  @Test
  void sortsInTurnAndSaysHow() {
    Session session = session().keys("/").type("gate").keys("Esc K G s");
    assertEquals(Order.LEFT, session.lines().look().order());
    assertEquals("lock 2", here(session));
    assertEquals(Order.SOURCE, session.keys("s s s").lines().look().order());
    assertEquals("lock 1", here(session));
    session.keys(":").type("kwic gate --sort right").keys("Enter");
    assertEquals(Order.RIGHT, session.lines().look().order());
    session.keys(":").type("kwic gate --sort up").keys("Enter");
    assertEquals(
        "There is no order \"up\": source, left, right, date.", session.state.message().text());
  }

  @Test
  void leadsFromAWordBesideToItsLinesAndBack() {
    Session session = new Session(beside(), 100, 30).keys("/").type("gate").keys("Esc K x");
    ConcordanceView words = session.lines();
    assertEquals(ConcordanceView.WORDS, words.pane());
    assertEquals("rusty", words.collocate().orElseThrow().word());
    assertEquals(3, words.collocate().orElseThrow().places().size());
    session.keys("Enter");
    assertEquals(ConcordanceView.LINES, session.state.pane());
    assertEquals(3, session.lines().rows().count());
    assertEquals("b 1", here(session.keys("G")));
    assertEquals(ConcordanceView.WORDS, session.keys("q").state.pane());
    assertEquals(4, session.keys("x").lines().rows().count());
    assertEquals(ConcordanceView.LINES, session.state.pane());
    session.keys(":").type("kwic gate --collocates").keys("Enter");
    assertEquals(ConcordanceView.WORDS, session.state.pane());
  }

  @Test
  void looksForOtherWordsAmongTheLines() {
    Session session = new Session(beside(), 100, 30).keys("/").type("gate").keys("Esc K x Enter");
    session.keys("/ End").type("s").keys("Esc");
    assertEquals(ConcordanceView.LINES, session.state.pane());
    assertTrue(session.lines().look().beside().isEmpty());
  }

  /** Enough text that three places of four are more than chance. */
  private static Shelf beside() {
    String other =
        "Boats sail past islands while gulls follow nets, crews mend sails, children watch tides"
            + " and traders count barrels near warehouses.";
    return new Shelf(
        TestArticles.article("a", "Post", "2016", "A rusty gate fell. The rusty gate rose.", other),
        TestArticles.article("b", "Radio", "2017", "One rusty gate. No gate moved.", other));
  }

  private static String here(Session session) {
    ConcordanceView place = session.lines();
    return place.article().orElseThrow().id()
        + " "
        + place.occurrence().orElseThrow().passage().number();
  }
}
