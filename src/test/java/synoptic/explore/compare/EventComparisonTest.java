package synoptic.explore.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.compare.LocatedPassage;
import synoptic.compare.align.Comparison;
import synoptic.compare.events.PortTown;
import synoptic.compare.library.EventSurvey;
import synoptic.compare.library.Party;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.OfSource;
import synoptic.compare.library.Party.Others;
import synoptic.compare.library.PassageAlignment;
import synoptic.corpus.Progress;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.Line;
import synoptic.search.FeatureCounts;
import synoptic.search.QueryParser;
import synoptic.search.SearchRequest;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** What is compared where nobody says with what: the other articles of the event come first. */
final class EventComparisonTest {

  /** The radio's article is closest to the harbour's, and the island's two tell of its event. */
  private final Shelf shelf =
      new Shelf(
          TestArticles.article(
              "harbour",
              "Morning Post",
              "2021-03-02",
              "The harbour of Ostrava Bay was closed after the storm.",
              "Minister Korhal promised the fishermen 40 million crowns."),
          TestArticles.article(
              "storm",
              "Coast Radio",
              "2021-03-02",
              "A storm closed the harbour at Ostrava Bay.",
              "Fishermen are to get 30 million crowns.",
              "Minister Korhal promised it."),
          TestArticles.article("mole", "Island Courier", "2021-03-03", "The mole will be mended."),
          TestArticles.article(
              "quay", "Island Courier", "2021-03-04", "The harbour has a mole.", "Korhal pays."),
          TestArticles.article("bill", "Morning Post", "2021-03-05", "Crowns for fishermen."),
          TestArticles.article("ferry", "Coast Radio", "2019", "Tickets become dearer."));

  private final Map<String, String> grouped =
      Map.of(
          "harbour", "harbour", "mole", "harbour", "quay", "harbour", "bill", "harbour", "storm",
          "storm", "ferry", "ferry");

  private Session reading(String article) {
    Session session = new Session(shelf, 120, 40);
    session.keys("Esc :").type("read " + article).keys("Enter");
    return session;
  }

  private Session grouped(String article) {
    shelf.keepEvents(grouped, FeatureCounts.NONE);
    return reading(article);
  }

  private static String pairing(Session session) {
    return session.compare().pairing().typed().strip();
  }

  private static List<String> offered(Session session) {
    return session.state.floating().orElseThrow().lines().stream()
        .map(line -> line.text().strip().replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void anArticleIsComparedWithTheClosestOfAnotherSourceOnItsEvent() {
    assertEquals("harbour quay", pairing(grouped("harbour").keys("c")));
    assertEquals("storm harbour", pairing(grouped("storm").keys("c")), "an event of one");
  }

  @Test
  void soItIsWhateverIsLookedFor() {
    shelf.keepEvents(grouped, FeatureCounts.NONE);
    Session session = new Session(shelf, 120, 40).keys("Esc /").type("closed").keys("Enter c");
    assertEquals("harbour quay", pairing(session));
  }

  @Test
  void articlesThatAreStillToBeGroupedAreNotWaitedFor() {
    assertEquals("harbour storm", pairing(reading("harbour").keys("c")));
    assertEquals(Map.of(), shelf.keptEvents());
  }

  @Test
  void whatIsWrittenByHandCountsWithoutAnotherGrouping() {
    shelf.keepEvents(grouped, FeatureCounts.NONE);
    Session session = new Session(shelf, 120, 40).keys("Esc 6 A G J").type("storm").keys("Enter");
    assertEquals("Noted; u takes it back.", session.state.message().text());
    session.keys(":").type("read ferry").keys("Enter c");
    assertEquals("ferry harbour", pairing(session), "its only other article is of its own source");
    assertEquals(
        List.of("ferry", "storm"),
        EventSurvey.known(shelf, "ferry").orElseThrow().articles().stream()
            .map(article -> article.id())
            .toList());
    session.keys(":").type("search event:storm").keys("Enter");
    assertEquals(4, shelf.engine().search(request("event:storm")).total().count());
  }

  private static SearchRequest request(String typed) {
    return SearchRequest.of(QueryParser.parse(typed), 9);
  }

  @Test
  void bracketsPutTheArticlesOfTheEventFirst() {
    Session session = grouped("harbour").keys("c");
    assertEquals("harbour mole", pairing(session.keys("]")));
    assertEquals("harbour bill", pairing(session.keys("]")), "that of its own source comes last");
    assertEquals("harbour storm", pairing(session.keys("]")));
    assertEquals("harbour ferry", pairing(session.keys("]")));
    assertEquals("harbour quay", pairing(session.keys("]")));
    assertEquals("harbour ferry", pairing(session.keys("[")));
  }

  @Test
  void theListOfBHasTheEventUnderAHeading() {
    Session session = grouped("harbour").keys("c b");
    assertEquals(
        List.of(
            "the same event: Title of harbour",
            "article Island Courier · Title of quay quay",
            "article Island Courier · Title of mole mole",
            "article Morning Post · Title of bill bill",
            "others the others that tell of this 3 articles",
            "everything else",
            "article Coast Radio · Title of storm storm",
            "others all the others 5 articles",
            "source Island Courier 2 articles",
            "source Coast Radio 2 articles",
            "article Coast Radio · Title of ferry ferry"),
        offered(session));
    assertEquals(1, session.state.floating().orElseThrow().cursor());
    assertEquals("harbour mole", pairing(session.keys("j Enter")));
    assertEquals(2, session.keys("b").state.floating().orElseThrow().cursor());
    session.keys("j j j");
    assertEquals(6, session.state.floating().orElseThrow().cursor(), "headings are passed over");
    assertEquals("harbour storm", pairing(session.keys("Enter")));
  }

  @Test
  void allOthersMayBeThoseOfTheEvent() {
    Session session = grouped("harbour").keys("c b j j j Enter");
    assertEquals("harbour others event:harbour", pairing(session));
    assertEquals(
        List.of("bill", "mole", "quay", "quay"),
        articles(session.compare().comparison().orElseThrow()));
    assertEquals("harbour Island Courier event:harbour", pairing(session.keys("]")));
    assertEquals("harbour others event:harbour", pairing(session.keys("]")), "stays with it");
    session.keys("b").keys("/").type("all the others").keys("Enter");
    assertEquals("harbour others", pairing(session));
    assertEquals(8, session.compare().comparison().orElseThrow().b().passages().size());
  }

  private static List<String> articles(Comparison lined) {
    return lined.b().passages().stream().map(LocatedPassage::article).sorted().toList();
  }

  @Test
  void wholeSourcesAreComparedOnTheEventUnderTheCursor() {
    shelf.keepEvents(grouped, FeatureCounts.NONE);
    Session session = new Session(shelf, 120, 40).keys("Esc 6");
    assertEquals("Morning Post Island Courier event:harbour", pairing(session.keys("a a c")));
    assertEquals(
        List.of("bill", "harbour", "harbour"),
        session.compare().comparison().orElseThrow().a().passages().stream()
            .map(LocatedPassage::article)
            .sorted()
            .toList());
    Session taken = new Session(shelf, 120, 40).keys("Esc 6 a a l j b b 4");
    assertEquals("event:harbour", ((PairView) taken.state.view()).pairing().topic());
  }

  @Test
  void aSourceThatDoesNotTellOfTheEventIsComparedAsItIs() {
    shelf.keepEvents(grouped, FeatureCounts.NONE);
    Session session = new Session(shelf, 120, 40).keys("Esc :").type("read ferry");
    session.keys("Enter a a 6 c");
    assertEquals(new OfSource("Coast Radio"), session.compare().pairing().a());
    assertEquals("", session.compare().pairing().topic());
  }

  @Test
  void anEventAsATopicNarrowsToWholeArticles() {
    shelf.keepEvents(grouped, FeatureCounts.NONE);
    Party courier = new OfSource("Island Courier");
    Comparison lined =
        PassageAlignment.compare(shelf, courier, new Others(courier), "event:mole", Progress.NONE);
    Comparison whole =
        PassageAlignment.compare(shelf, courier, new OfSource("Morning Post"), "", Progress.NONE);
    assertEquals(whole.close(), lined.close());
    assertEquals(whole.b().passages(), lined.b().passages());
    Comparison words =
        PassageAlignment.compare(
            shelf, courier, new Others(courier), "event:mole crowns", Progress.NONE);
    assertEquals(List.of("bill", "harbour"), articles(words));
  }

  @Test
  void anEventOfTheViewOfEventsIsCompared() {
    Session session = new Session(PortTown.read().shelf(), 120, 40).keys("Esc 6 j l j a c");
    assertEquals("south-2", ((OfArticle) session.compare().pairing().a()).article().id());
    assertTrue(
        List.of("north-2", "west-1")
            .contains(((OfArticle) session.compare().pairing().b()).article().id()));
  }

  @Test
  void aListWithoutAnythingToChooseIsReadFromItsFirstLine() {
    FloatingList list =
        FloatingList.of("headings alone", List.of(FloatingList.Choice.heading(Line.BLANK)));
    assertEquals(0, list.cursor());
    assertEquals(Optional.empty(), list.chosen());
  }
}
