package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.explore.core.Action;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.Remembered.Left;
import synoptic.explore.search.SearchView;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** Queries and the place that was left, from one start to the next and in the box. */
final class ResumeTest {

  private static final Shelf SHELF =
      new Shelf(
          TestArticles.article("a", "Post", "2020", "Rain fell.", "Rain again."),
          TestArticles.article("b", "Radio", "2020", "No rain."),
          TestArticles.article("c", "Radio", "2020", "Snow."));

  private static Session session() {
    return new Session(SHELF, 80, 24);
  }

  @Test
  void qAtTheLastPlaceKeepsQueryAAndBAndThePlace() {
    Session session = session().type("rain").keys("Enter a j j b q");
    assertTrue(session.ended);
    assertEquals(Optional.of(new Left("rain", 2, "a", "b")), session.kept.left());
    assertEquals(List.of("rain"), session.kept.queries());
  }

  @Test
  void howeverItEndsThePlaceIsKept() {
    assertEquals("rain", session().type("rain").keys("C-c").kept.left().orElseThrow().query());
    Session told = session().type("snow").tell(new Action.Ended());
    assertEquals("snow", told.kept.left().orElseThrow().query());
    assertEquals(Optional.empty(), session().keys("Enter q").kept.left());
  }

  @Test
  void theNextStartIsWhereTheLastOneWasLeft() {
    Remembered kept = session().type("rain").keys("Enter a j j b q").kept;
    Session next = new Session(SHELF, 80, 24, kept);
    assertEquals("rain", next.search().box().text());
    assertEquals(2, next.search().cursor().at());
    assertEquals("a", next.state.a().orElseThrow().typed());
    assertEquals("b", next.state.b().orElseThrow().typed());
    assertEquals("As you left it: “rain”, A a, B b.", next.state.message().text());
    next.type("snow");
    assertEquals("snow", next.search().box().text());
    assertEquals(1, next.search().found().items().size());
  }

  @Test
  void whatIsNotThereAnyMoreIsLeftOut() {
    Remembered kept =
        new Remembered(List.of(), List.of(), Optional.of(new Left("rain", 99, "gone", "b")));
    Session next = new Session(SHELF, 80, 24, kept);
    assertTrue(next.state.a().isEmpty());
    assertEquals(2, next.search().cursor().at());
  }

  @Test
  void aSlashBeginsANewQueryAndAnArrowEditsTheOldOne() {
    Session session = session().type("rain").keys("Enter /").type("snow");
    assertEquals("snow", session.search().box().text());
    session.keys("Enter / Left Right").type("y");
    assertEquals("snowy", session.search().box().text());
    session.keys("Enter / Backspace");
    assertEquals("", session.search().box().text());
  }

  @Test
  void theArrowsBringEarlierQueries() {
    Session session = session().type("rain").keys("Enter /").type("snow").keys("Enter / Up");
    assertEquals("rain", session.search().box().text());
    session.keys("Up");
    assertEquals("There is no earlier query.", session.state.message().text());
    session.keys("Down");
    assertEquals("snow", session.search().box().text());
    assertEquals(Pane.BOX, session.state.pane());
    session.keys("Down");
    assertEquals(SearchView.LIST, session.state.pane());
  }

  @Test
  void downFromWhatWasJustTypedLeadsToTheList() {
    Session session = session().type("rain").keys("Enter /").type("snow").keys("Enter /");
    session.type("rain").keys("Down");
    assertEquals(SearchView.LIST, session.state.pane());
  }
}
