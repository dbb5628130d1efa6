package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.OfSource;
import synoptic.corpus.Article;
import synoptic.explore.compare.CompareView;
import synoptic.explore.compare.CompareView.Showing;
import synoptic.explore.core.Action;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.Size;
import synoptic.explore.reader.Reader;
import synoptic.explore.search.ResultList;
import synoptic.explore.search.SearchView;
import synoptic.explore.search.SearchView.SearchQuestion;
import synoptic.search.Query;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;
import synoptic.testkit.TestArticles;

/** Keys in, state out. */
final class ExplorerTest {

  private final Session session = new Session(Shelves.harbour(), 120, 40);

  @Test
  void theLibraryStandsInTheListBeforeAnythingIsTyped() {
    assertTrue(session.state.library().known());
    assertEquals(3, session.search().found().items().size());
    assertEquals(Pane.BOX, session.search().pane());
  }

  @Test
  void resultsFollowEachKeystroke() {
    session.type("har");
    assertEquals(3, session.search().found().items().size());
    session.type("bour of");
    session.keys("C-u").type("ferry");
    assertEquals(1, session.search().found().items().size());
    assertFalse(session.search().awaiting());
  }

  @Test
  void theSignBeforeAQueryIsPutAndTakenByItsKey() {
    session.type("ferry").keys("Enter ~");
    assertEquals("~ ferry", session.search().box().text());
    session.keys("~");
    assertEquals("ferry", session.search().box().text());
  }

  @Test
  void aPassageAsksForThoseLikeIt() {
    session.type("fishermen").keys("Enter =");
    assertEquals("like:\"harbour#2\"", session.search().box().text());
    session.keys("H");
    assertEquals("fishermen", session.search().box().text());
  }

  @Test
  void anAnswerToAnOlderQuestionIsDropped() {
    session.type("ferry");
    ResultList before = session.search().found();
    session.tell(
        new Action.Answered(
            1,
            new SearchQuestion("f", SearchRequest.of(new Query.Word("f"), 9)),
            new SearchQuestion.Hits(SearchResult.EMPTY),
            0));
    assertEquals(before, session.search().found());
  }

  @Test
  void aLongAnswerComesPageByPageAndEachPageOnce() {
    String[] passages = new String[200];
    Arrays.setAll(passages, at -> "A ferry, number " + at + ".");
    Article[] articles = new Article[100];
    Arrays.setAll(articles, at -> TestArticles.article("a" + at, "S", "2000", passages[at]));
    Session long100 = new Session(new Shelf(articles), 80, 24);
    long100.type("ferry").keys("Enter G");
    assertEquals(100, long100.search().found().items().size());
    assertEquals(
        100,
        long100.search().found().items().stream().map(i -> i.article().id()).distinct().count());
  }

  @Test
  void theReaderShowsTheItemUnderTheCursorOnAWideScreen() {
    session.type("crowns").keys("Enter");
    assertEquals("harbour", session.search().reader().orElseThrow().article().id());
    assertEquals(2, session.search().reader().orElseThrow().passage());
    session.keys("j");
    assertEquals("storm", session.search().reader().orElseThrow().article().id());
  }

  @Test
  void theReaderShowsWhatTheBarIsOnHoweverOneComesThere() {
    session.type("crowns").keys("Enter j Enter");
    session.keys("/ C-u").type("harbour").keys("Enter");
    assertEquals("harbour 1", read(session));
    session.keys("j m k ' Enter Esc");
    assertEquals("harbour 1", read(session));
    session.keys("2 1");
    assertEquals("harbour 1", read(session));
    session.keys("Enter N G Esc");
    assertEquals("harbour 1", read(session));
    Session narrow = new Session(Shelves.harbour(), 80, 24).type("crowns").keys("Enter j");
    narrow.tell(new Action.Resized(new Size(120, 40)));
    assertEquals("storm 2", read(narrow));
  }

  private static String read(Session session) {
    Reader reader = session.search().reader().orElseThrow();
    return reader.article().id() + " " + reader.passage();
  }

  @Test
  void enterOpensTheReaderAndEscapeLeadsBackToTheSameItem() {
    Session narrow = new Session(Shelves.harbour(), 80, 24);
    narrow.type("crowns").keys("Enter j Enter");
    assertEquals(Pane.READER, narrow.search().pane());
    assertEquals("storm", narrow.search().reader().orElseThrow().article().id());
    narrow.keys("Esc");
    assertEquals(SearchView.LIST, narrow.search().pane());
    assertEquals(1, narrow.search().cursor().at());
  }

  @Test
  void nWalksThroughThePassagesWithHits() {
    session.type("harbour").keys("Enter j Enter n");
    assertEquals(1, session.search().reader().orElseThrow().passage());
    assertTrue(session.state.message().text().contains("last hit"));
  }

  @Test
  void twoArticlesAreTakenAndCompared() {
    session.keys("Enter a j b c");
    assertEquals(CompareView.COMPARE, session.state.pane());
    assertEquals(2, session.compare().count());
    session.keys("n");
    assertEquals(1, session.compare().selected());
    session.keys("n");
    assertEquals(1, session.compare().selected());
    session.keys("p");
    assertEquals(0, session.compare().selected());
  }

  @Test
  void takingAnArticleAgainTakesItsSource() {
    session.keys("Enter j a");
    assertTrue(session.state.a().orElseThrow() instanceof OfArticle);
    session.keys("a");
    assertEquals(new OfSource("Coast Radio"), session.state.a().orElseThrow());
  }

  @Test
  void withoutBTheSourceThatHasMostIsCompared() {
    session.type("harbour").keys("Enter c");
    assertEquals(new OfSource("Coast Radio"), session.compare().pairing().b());
  }

  @Test
  void oShowsWhatOnlyOneSideHas() {
    session.keys("Enter a j b c o");
    assertEquals(Showing.ONLY_IN_A, session.compare().showing());
    assertEquals(1, session.compare().count());
    session.keys("o");
    assertEquals(Showing.ONLY_IN_B, session.compare().showing());
    assertEquals(1, session.compare().count());
    session.keys("o");
    assertEquals(Showing.PAIRS, session.compare().showing());
  }

  @Test
  void swapExchangesTheSides() {
    session.keys("Enter a j b c s");
    assertEquals("storm", session.compare().pairing().a().typed());
    assertEquals("harbour", session.compare().pairing().b().typed());
  }

  @Test
  void aTopicNarrowsBothSides() {
    session.keys("Enter a j b c t").type("crowns").keys("Enter");
    assertEquals(1, session.compare().comparison().orElseThrow().a().passages().size());
    assertEquals("crowns", session.compare().pairing().topic());
  }

  @Test
  void spacePutsTheNextCandidateBesideThePassage() {
    Shelf two =
        new Shelf(
            TestArticles.article("a", "A", "2000", "The ferry hit the mole in the storm."),
            TestArticles.article(
                "b", "B", "2000", "A ferry hit the mole.", "The mole stood the storm."));
    Session pair = new Session(two, 120, 40).keys("Enter a j b c");
    var row = pair.compare().rows().getFirst();
    assertEquals(2, row.candidates().size());
    pair.keys("Space");
    assertEquals(1, pair.compare().candidate(row));
    pair.keys("Space");
    assertEquals(0, pair.compare().candidate(row));
  }

  @Test
  void anOpenArticleIsMarkedAnewForAnotherQuery() {
    Session narrow = new Session(Shelves.harbour(), 80, 24);
    narrow.type("harbour").keys("Enter j Enter Esc / C-u").type("crowns").keys("Enter Enter Esc j");
    narrow.keys("k Enter");
    assertEquals(List.of(2), narrow.search().reader().orElseThrow().hits());
  }

  @Test
  void whatWasSaidOfAnAddedFileIsNotWipedByTheSearchThatFollows() {
    session.type("ferry").keys("Enter :").type("add new.txt").keys("Enter");
    assertTrue(session.state.message().text().contains("1 of 1"), session.state.message().text());
  }

  @Test
  void theCursorStaysOnItsArticleWhenTheLibraryChanges() {
    session.keys("Enter j j :").type("add new.txt").keys("Enter");
    assertEquals("ferry", session.search().chosen().orElseThrow().article().id());
  }

  @Test
  void removingTheArticleThatIsReadClosesTheReader() {
    session.keys("Enter Enter :").type("remove harbour").keys("Enter");
    assertEquals(SearchView.LIST, session.state.pane());
    assertFalse(
        session.search().reader().filter(r -> r.article().id().equals("harbour")).isPresent());
  }

  @Test
  void aBookmarkOnAVanishedArticleIsSaidAndLeadsNowhere() {
    session.keys("Enter m :").type("remove harbour").keys("Enter ' Enter");
    assertEquals(SearchView.LIST, session.state.pane());
    assertTrue(session.state.message().text().contains("harbour"));
  }

  @Test
  void optionsWorkAfterTheColonAsAfterTheProgramsName() {
    session.keys("Enter :").type("search ferry --source 'Island Courier' --from 2018");
    session.keys("Enter");
    assertEquals("ferry source:\"Island Courier\" date:2018..", session.search().box().text());
    session.keys(":").type("compare harbour storm --topic crowns").keys("Enter");
    assertEquals("crowns", session.compare().pairing().topic());
    session.keys(":").type("read storm --passage 2").keys("Enter");
    assertEquals(2, session.search().reader().orElseThrow().passage());
  }

  @Test
  void sidesThatShareAnArticleAreNotCompared() {
    session.keys("Enter j a j b b c");
    assertEquals(SearchView.LIST, session.state.pane());
    assertTrue(session.state.message().text().contains("share"), session.state.message().text());
  }

  @Test
  void whatWasComparedWithoutBeingTakenIsNotKept() {
    session.keys("Enter c q j");
    assertTrue(session.state.a().isEmpty());
    session.keys("c");
    assertEquals("storm", session.compare().pairing().a().typed());
  }

  @Test
  void threeLeadsBackToTheLastComparison() {
    session.keys("Enter a j b c n 1 3");
    assertEquals(1, session.compare().selected());
  }

  @Test
  void aPageDownInAComparisonMovesByTheScreen() {
    String[] passages = new String[30];
    Arrays.setAll(passages, at -> "Captain X%1$d sold ferry X%1$dY to Z%1$d.".formatted(at));
    Shelf many =
        new Shelf(
            TestArticles.article("a", "A", "2000", passages),
            TestArticles.article("b", "B", "2000", passages));
    Session long30 = new Session(many, 120, 24);
    long30.keys("Enter a j b c PgDn");
    assertTrue(long30.compare().selected() > 3, "row " + long30.compare().selected());
    int before = long30.compare().selected();
    long30.keys("0 5 j");
    assertEquals(before + 5, long30.compare().selected());
  }

  @Test
  void aKeyWithoutMeaningIsSaid() {
    session.keys("Enter x");
    assertTrue(session.state.message().text().contains("lists the keys"));
  }

  @Test
  void anUnusualBlankInACommandBreaksNothing() {
    session.keys("Enter :").type("read \u3000").tell(new Action.Pasted("\t"));
    session.keys("Tab Esc");
    assertTrue(session.state.prompt().isEmpty());
  }

  @Test
  void backAndForwardLeadThroughThePlaces() {
    session.keys("Enter a j b c H");
    assertEquals(SearchView.LIST, session.state.pane());
    session.keys("L");
    assertEquals(CompareView.COMPARE, session.state.pane());
  }

  @Test
  void aBookmarkIsKeptAndLeadsBack() {
    session.type("crowns").keys("Enter m");
    assertEquals(
        List.of(2), session.kept.bookmarks().stream().map(mark -> mark.at().number()).toList());
    session.keys("/ C-u").type("ferry").keys("Enter ' Enter");
    assertEquals("harbour", session.search().reader().orElseThrow().article().id());
    assertEquals(2, session.search().reader().orElseThrow().passage());
  }

  @Test
  void aBookmarkOutlastsAChangeOfTheLibrary() {
    session.keys("Enter m");
    session.kept = Remembered.NOTHING;
    session.keys(":").type("add new.txt").keys("Enter");
    assertEquals(1, session.state.remembered().bookmarks().size());
  }

  @Test
  void aBookmarkIsTakenAwayByTheSameKey() {
    session.keys("Enter m m");
    assertEquals(List.of(), session.kept.bookmarks());
  }

  @Test
  void yCopiesThePassageWithItsCitation() {
    session.type("crowns").keys("Enter y");
    assertEquals(
        "Minister Korhal promised the fishermen 40 million crowns.\n"
            + "(Author of harbour, “Title of harbour”, Morning Post, 2 March 2021, ¶ 2)\n",
        session.copied.getFirst());
  }

  @Test
  void aChosenFacetBecomesPartOfTheQuery() {
    session.type("harbour").keys("Enter f Enter");
    assertEquals("harbour source:\"Coast Radio\"", session.search().box().text());
  }

  @Test
  void theCommandLineRunsTheSameCommands() {
    session.keys("Enter :").type("read ferry").keys("Enter");
    assertEquals("ferry", session.search().reader().orElseThrow().article().id());
    session.keys(":").type("compare harbour storm").keys("Enter");
    assertEquals("harbour", session.compare().pairing().a().typed());
    session.keys(":").type("check").keys("Enter");
    assertEquals("Check", session.state.floating().orElseThrow().title());
  }

  @Test
  void aSourceOrAnArticleIsChosenFromAList() {
    session.keys("Enter :").type("sources").keys("Enter j Enter");
    assertEquals("source:\"Morning Post\"", session.search().box().text());
    session.keys(":").type("articles").keys("Enter G Enter");
    assertEquals("ferry", session.search().reader().orElseThrow().article().id());
    session.keys(":").type("topics").keys("Enter");
    assertTrue(session.state.message().text().contains("no topics"));
  }

  @Test
  void theCommandLineCompletes() {
    session.keys("Enter :").type("comp").keys("Tab");
    assertEquals("compare", session.state.prompt().orElseThrow().input().text());
    session.type(" ha").keys("Tab");
    assertEquals("compare harbour", session.state.prompt().orElseThrow().input().text());
  }

  @Test
  void anUnknownCommandIsSaidNotRun() {
    session.keys("Enter :").type("frobnicate").keys("Enter");
    assertTrue(session.state.message().text().contains("frobnicate"));
  }

  @Test
  void anAmbiguousSideListsWhatItMayMean() {
    session.keys("Enter :").type("compare title harbour").keys("Enter");
    assertTrue(session.state.message().text().contains("may mean"), session.state.message().text());
  }

  @Test
  void nothingFoundBringsAdvice() {
    session.type("zzzz").keys("Enter");
    assertEquals("nearest", session.search().found().alternatives().getFirst().typed());
    session.keys("Enter");
    assertEquals("nearest", session.search().box().text());
    session.keys("H");
    assertEquals("zzzz", session.search().box().text());
  }

  @Test
  void helpShowsTheKeysOfThePlaceFirst() {
    session.keys("Enter ?");
    String first = session.state.floating().orElseThrow().lines().getFirst().text();
    assertEquals("Keys in the results", first);
    session.keys("q");
    assertTrue(session.state.floating().isEmpty());
  }

  @Test
  void qClosesPlaceByPlaceAndQuitsAtTheLast() {
    session.keys("Enter a j b c q");
    assertFalse(session.ended);
    session.keys("Enter q");
    assertFalse(session.ended);
    session.keys("q");
    assertTrue(session.ended);
  }

  @Test
  void aCountMovesByThatMuch() {
    session.keys("Enter 0 2 j");
    assertEquals(2, session.search().cursor().at());
  }

  @Test
  void controlCQuitsFromAnywhere() {
    session.type("harb").keys("C-c");
    assertTrue(session.ended);
  }

  @Test
  void theSizeChangesWithoutLosingThePlace() {
    session.keys("Enter a j b c n");
    for (var size : Map.of(80, 24, 250, 70, 20, 6).entrySet()) {
      session.tell(new Action.Resized(new Size(size.getKey(), size.getValue())));
      assertEquals(1, session.compare().selected());
    }
  }

  @Test
  void anAddedFileIsInTheList() {
    session.keys("Enter :").type("add new.txt").keys("Enter");
    assertEquals(4, session.state.articles().size());
    session.keys(":").type("remove new").keys("Enter");
    assertEquals(3, session.state.articles().size());
  }
}
