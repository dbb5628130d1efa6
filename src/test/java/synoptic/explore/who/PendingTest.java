package synoptic.explore.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import synoptic.explore.core.Action;
import synoptic.explore.core.Message;
import synoptic.explore.core.News;
import synoptic.explore.core.Pane;
import synoptic.search.StatementHit;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** What the explorer does while statements are still being looked for. */
final class PendingTest {

  private static final Action.Pending SOME =
      new Action.Pending("finding who says what", 340, 2_000);
  private static final Action.Pending ALL =
      new Action.Pending("finding who says what", 2_000, 2_000);

  private final Shelf shelf = WhoTest.shelf();
  private final Session session = new Session(shelf, 120, 40);

  private void more() {
    shelf.saying(Saying.in("ferry", 1, "Ada Quist").by("it", "was").content("late"));
    session.tell(new Action.Learned(News.STATEMENTS));
  }

  @Test
  void howFarItIsStandsBelowUntilItIsOver() {
    session.tell(SOME);
    assertEquals("finding who says what: 340 of 2,000", session.state.library().pending().said());
    session.keys("Enter 2");
    assertEquals("finding who says what: 340 of 2,000", session.state.library().pending().said());
    assertEquals(Message.NONE, session.state.message());
    session.tell(ALL);
    assertEquals("", session.state.library().pending().said());
  }

  @Test
  void whoeverIsBehindWithTheSameWorkDoesNotTurnItBack() {
    session.tell(SOME).tell(new Action.Pending("finding who says what", 100, 2_000));
    assertEquals("finding who says what: 340 of 2,000", session.state.library().pending().said());
    session.tell(new Action.Pending("finding who says what", 50, 60));
    assertEquals("finding who says what: 50 of 60", session.state.library().pending().said());
    session.tell(new Action.Pending("comparing meanings", 1, 9));
    assertEquals("comparing meanings: 1 of 9", session.state.library().pending().said());
  }

  @Test
  void workStandsBesideWhatIsSaidUntilItIsAnswered() {
    session.type("date:20x7").keys("Enter").tell(new Action.Progressed("grouping", 2, 9));
    Message message = session.state.message();
    assertEquals("grouping: 2 of 9", message.work().said());
    assertTrue(message.text().contains("20x7"), message.text());
  }

  @Test
  void theVoicesOfNewStatementsAreShownAtOnce() {
    session.keys("Enter 2");
    assertEquals(5, session.who().voices().statements());
    more();
    assertEquals(6, session.who().voices().statements());
  }

  @Test
  void theRowUnderTheCursorStaysWhereItIs() {
    for (int more = 0; more < 40; more++) {
      newest();
    }
    session.keys("Enter 2 l G k");
    StatementHit pointed = session.who().statement().orElseThrow();
    long before = row();
    newest();
    assertEquals(46, session.who().voices().statements());
    assertEquals(44, session.who().statements().cursor().at());
    assertEquals(pointed, session.who().statement().orElseThrow());
    assertEquals(before, row());
  }

  /** In which row of the screen the statement of the cursor begins. */
  private long row() {
    StatementList list = session.who().statements();
    return list.starts().get(list.cursor().at()) - list.cursor().top();
  }

  /** Something said in the newest article comes first. */
  private void newest() {
    shelf.saying(Saying.in("harbour", 1, "Ada Quist").content("closed after the storm"));
    session.tell(new Action.Learned(News.STATEMENTS));
  }

  @Test
  void aRowFarBelowIsFoundAgain() {
    for (int more = 0; more < 150; more++) {
      newest();
    }
    session.keys("Enter 2 l G G G");
    StatementHit pointed = session.who().statement().orElseThrow();
    for (int more = 0; more < 150; more++) {
      shelf.saying(Saying.in("harbour", 1, "Ada Quist").content("closed after the storm"));
    }
    newest();
    assertEquals(pointed, session.who().statement().orElseThrow());
  }

  @Test
  void whoeverReadsStaysWithWhatWasOpened() {
    session.keys("Enter 2 l j Enter");
    StatementHit pointed = session.who().statement().orElseThrow();
    newest();
    assertEquals(Pane.READER, session.state.pane());
    assertEquals(pointed, session.who().statement().orElseThrow());
    session.keys("q");
    assertEquals(6, session.who().voices().statements());
  }

  @Test
  void whoeverIsAtTheTopOfTheVoicesSeesWhatComesFirst() {
    session.keys("Enter 2");
    newest();
    assertEquals(0, session.who().statements().cursor().at());
  }

  @Test
  void anArticleThatIsOpenWithoutStatementsGetsThem() {
    Shelf bare = new Shelf(TestArticles.article("a", "Post", "2016", "It is late."));
    Session reading = new Session(bare, 120, 40).type("late").keys("Enter");
    assertEquals(0, reading.search().reader().orElseThrow().text().statements().size());
    bare.saying(Saying.in("a", 1, "Ada Quist").by("It", "is").content("late"));
    reading.tell(new Action.Learned(News.STATEMENTS));
    assertEquals(1, reading.search().reader().orElseThrow().text().statements().size());
  }
}
