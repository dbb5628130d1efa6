package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.explore.compare.CompareView;
import synoptic.explore.core.History;
import synoptic.explore.core.Pane;
import synoptic.explore.core.View;
import synoptic.explore.search.SearchView;
import synoptic.explore.who.WhoView;
import synoptic.testkit.Session;
import synoptic.testkit.Shelves;

/** Where q, H and L lead. */
final class WayBackTest {

  private final Session session = new Session(Shelves.harbour(), 120, 40);

  @Test
  void goingToAndFroBetweenListAndReaderIsOneVisit() {
    session.keys("Enter Tab");
    List<View> before = session.state.history().before();
    assertEquals(before, session.keys("Tab Tab Tab Tab").state.history().before());
  }

  @Test
  void theViewThatWasLeftLastComesBack() {
    SearchView list = (SearchView) session.keys("Enter").state.view();
    SearchView box = (SearchView) list.at(Pane.BOX);
    assertEquals(
        Optional.of(box),
        new History(List.of(list), List.of(box), List.of()).last(SearchView.class));
  }

  @Test
  void qLeadsBackTheWayOneCame() {
    session.keys("Enter a j b c 4 q");
    assertInstanceOf(CompareView.class, session.state.view());
    session.keys("Enter");
    assertEquals(Pane.READER, session.state.pane());
    assertInstanceOf(CompareView.class, session.keys("q").state.view());
    assertEquals(SearchView.LIST, session.keys("q").state.pane());
    assertFalse(session.ended);
    assertInstanceOf(CompareView.class, session.keys("L").state.view());
    assertTrue(session.keys("q q").ended);
  }

  @Test
  void qLeadsFromPassagesLikeAnotherToTheArticle() {
    session.keys("Enter Enter = q");
    assertEquals(Pane.READER, session.state.pane());
    assertTrue(session.search().reader().isPresent());
    assertEquals("quit", leave(session.keys("q")));
    assertEquals("back", leave(session.keys("=")));
    assertEquals("quit", leave(session.keys("q")));
    assertTrue(session.keys("q").ended);
  }

  @Test
  void theReaderBesideAListClosesToTheList() {
    session.keys("Enter 2 1 Tab");
    assertEquals(Pane.READER, session.state.pane());
    assertEquals(SearchView.LIST, session.keys("q").state.pane());
    assertInstanceOf(WhoView.class, session.keys("q").state.view());
  }

  /** What the last line calls q. */
  private static String leave(Session session) {
    return session.state.keyboard().hints(session.state).stream()
        .filter(hint -> hint.key().equals("q"))
        .findFirst()
        .orElseThrow()
        .label();
  }
}
