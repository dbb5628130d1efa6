package synoptic.explore.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.events.Event;
import synoptic.compare.events.PortTown;
import synoptic.explore.compare.CompareView;
import synoptic.explore.core.Action;
import synoptic.explore.core.Export;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Size;
import synoptic.explore.search.SearchView;
import synoptic.export.Document;
import synoptic.search.ArticleEntry;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** A town's news, in which four events lie close together. */
final class EventsViewTest {

  private final Shelf shelf = PortTown.read().shelf();

  private Session session() {
    return new Session(shelf, 120, 40).keys("Esc");
  }

  private static List<String> ids(Session session) {
    return session.events().list().shown().stream().map(EventsViewTest::articles).toList();
  }

  private static String articles(Event event) {
    return String.join(" ", event.articles().stream().map(ArticleEntry::id).toList());
  }

  private static String here(Session session) {
    return session.events().event().map(EventsViewTest::articles).orElse("nothing");
  }

  private static final String FIRE = "south-3 east-2";
  private static final String ENGINEER = "north-2 south-2 west-1";
  private static final String FERRIES = "north-1 south-1 east-1";

  @Test
  void theNewestStandFirstAndLoneArticlesAreHidden() {
    Session session = session().keys("6");
    assertEquals(List.of(FIRE, ENGINEER, FERRIES), ids(session));
    assertEquals(1, session.events().list().hidden());
    assertEquals(List.of(FIRE, ENGINEER, FERRIES, "east-3"), ids(session.keys("A")));
    assertEquals(0, session.events().list().hidden());
    assertEquals(FIRE, here(session));
    assertEquals(List.of(FIRE, ENGINEER, FERRIES), ids(session.keys("A")));
  }

  @Test
  void whatMostSourcesTellOfStandsFirstWhereThatIsAsked() {
    Session session = session().keys("6 o");
    assertEquals(List.of(ENGINEER, FERRIES, FIRE), ids(session));
    assertEquals(List.of(FIRE, ENGINEER, FERRIES), ids(session.keys("o")));
  }

  @Test
  void typingNarrowsToEventsOfWhichAnArticleMatches() {
    Session session = session().keys("6 /").type("divers");
    assertEquals(List.of(ENGINEER), ids(session));
    session.keys(":").keys("Esc").keys("/").type("nowhere");
    assertEquals(List.of(), ids(session));
  }

  @Test
  void opensOnWhatIsLookedFor() {
    Session session = session().keys("/").type("mill").keys("Enter 6");
    assertEquals("mill", session.events().box().text());
    assertEquals(List.of(FIRE), ids(session));
    assertEquals("", session.keys("1 / Backspace Enter 6").events().box().text());
  }

  @Test
  void narrowsBySourceAndKeepsTheOrder() {
    Session session = session().keys("6 o f").keys("/").type("West").keys("Enter");
    assertEquals("source:\"West Post\"", session.events().box().text());
    assertEquals(List.of(ENGINEER), ids(session));
    assertEquals(EventList.Order.SOURCES, session.events().list().order());
  }

  @Test
  void theCommandTakesAQueryAndOptions() {
    Session session = session().keys(":").type("events --all --source East choir").keys("Enter");
    assertEquals(List.of("east-3"), ids(session));
    session.keys(":").type("events mill").keys("Enter");
    assertEquals(List.of(FIRE), ids(session));
  }

  @Test
  void eachEventSaysWhomItNames() {
    Session session = session().keys("6 G");
    assertTrue(session.events().about().orElseThrow().people().contains("Alan Brook"));
    session.keys("k");
    assertTrue(session.events().about().orElseThrow().people().contains("Pavel Dorn"));
  }

  @Test
  void aCopyNamesWhoseTextItHasAndCountsOnce() {
    String wire =
        "The ferry Marta ran aground off Holm on Monday morning with forty people on board, and"
            + " all of them were brought ashore by fishermen before noon, the coast guard said.";
    Session session =
        new Session(
                new Shelf(
                    TestArticles.article("north", "North Post", "2017-12-04", wire),
                    TestArticles.article("south", "South Post", "2017-12-05", wire)),
                120,
                30)
            .keys("Esc 6");
    String lines =
        EventLines.of(
                session.state,
                session.events().event().orElseThrow(),
                List.of("North Post", "South Post"),
                session.events().about(),
                70,
                20)
            .toString();
    assertTrue(lines.contains("2 of 2 sources · 1 independent"), lines);
    assertTrue(lines.contains(" =North Post"), lines);
  }

  @Test
  void anArticleOfTheEventIsReadAndEscapeLeadsBack() {
    Session session = session().keys("6 j l j Enter");
    assertEquals(Pane.READER, session.state.pane());
    assertEquals("south-2", session.events().reader().orElseThrow().article().id());
    assertEquals(EventsView.ARTICLES, session.keys("Esc").state.pane());
    assertEquals("south-2", session.events().article().orElseThrow().id());
    assertEquals(EventsView.EVENTS, session.keys("Esc").state.pane());
    assertEquals(ENGINEER, here(session));
    assertInstanceOf(SearchView.class, session.keys("q").state.view());
    assertEquals(ENGINEER, here(session.keys("6")));
  }

  @Test
  void enterOnAnEventShowsItsFacts() {
    Session session = session().keys("6 j Enter");
    assertEquals("north-2", session.synopsis().pointed().getFirst().article());
  }

  @Test
  void enterOnWhatOneArticleAloneTellsReadsIt() {
    Session session = session().keys("6 A G Enter");
    assertEquals("east-3", session.events().reader().orElseThrow().article().id());
  }

  @Test
  void anArticleElsewhereLeadsToItsEvent() {
    Session session = session();
    session.keys(":").type("read south-1").keys("Enter E");
    assertEquals(FERRIES, here(session));
    assertEquals(EventsView.EVENTS, session.state.pane());
    session.keys(":").type("read east-3").keys("Enter E");
    assertEquals("east-3", here(session));
    session.keys(":").type("compare north-1 south-1").keys("Enter E");
    assertEquals(FERRIES, here(session));
  }

  @Test
  void theFirstTwoSourcesAreComparedUnlessOthersAreTaken() {
    CompareView view = session().keys("6 j c").compare();
    assertEquals("north-2 south-2 ", view.pairing().typed());
    CompareView taken = session().keys("6 j l a G b c").compare();
    assertEquals("north-2 west-1 ", taken.pairing().typed());
  }

  @Test
  void twoEventsAreJoinedAndPartedAgain() {
    Session session = session().keys("6 A J").type("Choir").keys("Enter");
    assertEquals("south-3 east-2 east-3", here(session));
    assertEquals("Noted; u takes it back.", session.state.message().text());
    assertEquals(FIRE, here(session.keys("u")));
    assertEquals(4, ids(session).size());
  }

  @Test
  void theEventOfWhatIsTakenAsAIsOfferedFirst() {
    Session session = session().keys("6 G a g J");
    assertTrue(session.state.floating().orElseThrow().lines().getFirst().text().startsWith("A  "));
    assertEquals("north-1 south-1 east-1 south-3 east-2", here(session.keys("Enter")));
  }

  @Test
  void theArticleUnderTheCursorIsTakenOutOfItsEvent() {
    Session session = session().keys("6 j l P");
    assertEquals("south-2 west-1", here(session));
    assertEquals(
        List.of(List.of("north-2", "south-2"), List.of("north-2", "west-1")),
        shelf.reference().events().apart());
    assertEquals(ENGINEER, here(session.keys("u")));
    session.keys("g P Esc P j Enter");
    assertEquals(List.of(FIRE, FERRIES), ids(session));
    assertEquals("Noted; u takes it back.", session.state.message().text());
  }

  @Test
  void nothingIsTakenOutOfAnEventOfOne() {
    Session session = session().keys("6 A G P");
    assertEquals("No other article tells of this.", session.state.message().text());
  }

  @Test
  void anEventIsCopiedWithItsArticlesAndAnArticleAlone() {
    Session session = session().keys("6 y l j y");
    assertEquals(
        "Fire in the old sugar mill\n"
            + "“Fire in the old sugar mill”, South Post, 20 November 2018\n"
            + "“Sugar mill burns, owner suspects arson”, East Post, 21 November 2018\n",
        session.copied.getFirst());
    assertEquals(
        "“Sugar mill burns, owner suspects arson”, East Post, 21 November 2018\n",
        session.copied.getLast());
  }

  @Test
  void theExportHasARowForEachArticle() {
    Session session = session().keys("6");
    Document document =
        session.state.view().export().orElseThrow().document(shelf.engine(), Export.MOST);
    assertEquals(8, document.records().rows().size());
    assertEquals(
        List.of(
            "south-3",
            "Fire in the old sugar mill",
            "2018-11-20",
            "2018-11-21",
            "Ines Varga",
            "east-2"),
        document.records().rows().get(1).subList(0, 6));
    assertTrue(document.blocks().contains(new Document.Note("Names Ines Varga")));
    assertEquals("3 events · 8 articles", document.about().getFirst());
  }

  @Test
  void theTimelineAndTheVoicesAreThoseOfTheEventUnderTheCursor() {
    Session session = session().keys("/").type("divers").keys("Enter 6 5");
    assertEquals("event:north-2", session.times().box().text());
    assertEquals(
        List.of("North Post", "South Post", "West Post"),
        session.times().timeline().sources().stream().sorted().toList());
    assertEquals("event:north-2", session.keys("6 l j 5").times().box().text());
    assertEquals("event:north-2", session().keys("6 j w").who().box().text());
    session.keys("6 l w");
    assertInstanceOf(EventsView.class, session.state.view());
  }

  @Test
  void otherViewsCanBeUsedWhileArticlesAreGrouped() {
    Session session = session().slow().keys("6");
    assertTrue(session.events().awaiting());
    session.tell(new Action.Progressed("grouping articles", 1, 9));
    assertEquals("grouping articles: 1 of 9", session.state.message().work().said());
    assertInstanceOf(SearchView.class, session.keys("1").state.view());
    assertEquals(List.of(FIRE, ENGINEER, FERRIES), ids(session.keys("6").answers()));
    assertEquals("", session.state.message().work().said());
  }

  @Test
  void theCursorStaysInSightOnASmallScreen() {
    Session session = session().keys("6 A G").tell(new Action.Resized(new Size(60, 12)));
    assertEquals("east-3", here(session));
    EventList list = session.events().list();
    assertTrue(list.cursor().at() - list.cursor().top() < 3);
  }

  @Test
  void anEmptyLibraryHasNoEvents() {
    Session session = new Session(new Shelf(), 80, 24).keys("Esc 6 j l k Enter");
    assertEquals("There is nothing to open.", session.state.message().text());
  }
}
