package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Article;
import synoptic.explore.compare.CompareView;
import synoptic.explore.core.Action;
import synoptic.explore.core.LibraryChange;
import synoptic.explore.core.Pane;
import synoptic.explore.reader.Reader;
import synoptic.explore.search.SearchView;
import synoptic.search.ArticleEntry;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;
import synoptic.testkit.TestArticles;

/** What changes in the library while it is open, by others and from here. */
final class LiveLibraryTest {

  private final Session session = new Session(Shelves.harbour(), 120, 40);

  private static LibraryChange change(String came, String changed, String went) {
    return new LibraryChange(ids(came), ids(changed), ids(went), List.of());
  }

  /** Another text of the article of that name. */
  private static Article harbour(String... passages) {
    return TestArticles.article("harbour", "Morning Post", "2021-03-02", passages);
  }

  private static Set<String> ids(String words) {
    return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
  }

  @Test
  void whatOthersChangeComesInWhereTheCursorIs() {
    Shelf shelf = Shelves.harbour();
    Session reading = new Session(shelf, 120, 40).type("harbour").keys("Enter j");
    String before = reading.search().item().orElseThrow().toString();
    shelf
        .with(TestArticles.article("again", "Port News", "2021", "The harbour, the harbour."))
        .changed(change("again", "", ""));
    reading.keys(":").type("reload").keys("Enter");
    assertEquals("1 article came.", reading.state.message().text());
    assertEquals(4, reading.search().found().items().size());
    assertEquals(before, reading.search().item().orElseThrow().toString());
    reading.keys(":").type("reload").keys("Enter");
    assertEquals("Nothing has changed.", reading.state.message().text());
  }

  @Test
  void anOpenArticleThatChangesIsShownAnewAtTheSamePassage() {
    Shelf shelf = Shelves.harbour();
    Session reading = new Session(shelf, 120, 40).type("schools").keys("Enter Enter");
    assertEquals(3, reading.search().reader().orElseThrow().passage());
    shelf
        .with(
            harbour(
                "A correction stands first.",
                "The harbour was closed.",
                "Nobody promised anything.",
                "Schools will reopen next week."))
        .changed(change("", "harbour", ""));
    reading.keys(":").type("reload").keys("Enter");
    Reader open = reading.search().reader().orElseThrow();
    assertEquals(4, open.article().passages().size());
    assertEquals(4, open.passage());
    assertEquals(Pane.READER, reading.state.pane());
    assertEquals(
        "1 article changed. The text that is open is the new one.", reading.state.message().text());
    shelf.remove("harbour");
    shelf.changed(change("", "", "harbour"));
    reading.keys(":").type("reload").keys("Enter");
    assertEquals("1 article went. What was open here is gone.", reading.state.message().text());
    assertEquals(SearchView.LIST, reading.state.pane());
  }

  @Test
  void aComparisonIsMadeAnewAtTheSamePassage() {
    Shelf shelf = Shelves.harbour();
    Session comparing =
        new Session(shelf, 120, 40).keys("Esc :").type("compare harbour storm").keys("Enter n");
    CompareView before = comparing.compare();
    assertEquals(3, before.comparison().orElseThrow().a().passages().size());
    shelf
        .with(
            harbour(
                "Fishermen caught nothing on Monday.",
                "The harbour of Ostrava Bay was closed after the storm.",
                "Minister Korhal promised the fishermen 40 million crowns.",
                "Schools will reopen next week."))
        .changed(change("", "harbour", ""));
    comparing.keys(":").type("reload").keys("Enter");
    CompareView after = comparing.compare();
    assertEquals(4, after.comparison().orElseThrow().a().passages().size());
    assertEquals(before.pointed().getFirst(), after.pointed().getFirst());
    assertEquals("1 article changed.", comparing.state.message().text());
  }

  @Test
  void aSynopsisThatIsMadeAnewLeavesTheLineThatSaysWhy() {
    Shelf shelf = Shelves.harbour();
    Session telling =
        new Session(shelf, 120, 40).keys("Esc :").type("synopsis harbour storm").keys("Enter");
    assertEquals(List.of(3, 3), passages(telling));
    shelf
        .with(
            TestArticles.article(
                "storm",
                "Coast Radio",
                "2021-03",
                "A storm closed the harbour at Ostrava Bay.",
                "Fishermen are to get 30 million crowns, Korhal promises."))
        .changed(change("", "storm", ""));
    telling.keys(":").type("reload").keys("Enter");
    assertEquals(List.of(2, 3), passages(telling));
    assertEquals("1 article changed.", telling.state.message().text());
  }

  private static List<Integer> passages(Session telling) {
    return telling.synopsis().event().orElseThrow().articles().stream()
        .map(ArticleEntry::passages)
        .sorted()
        .toList();
  }

  @Test
  void whatComesWhileWordsAreTypedTakesNoLetter() {
    Shelf shelf = Shelves.harbour();
    Session typing = new Session(shelf, 120, 40).type("harb").slow();
    typing.tell(
        new Action.Renewed(
            shelf.articles(), shelf.reference(), change("again", "", ""), Optional.empty(), false));
    typing.type("our");
    assertEquals("harbour", typing.search().box().text());
    typing.answers();
    assertEquals(3, typing.search().found().items().size());
  }

  @Test
  void whatWasRemovedComesBackWithAKeyOrFromTheTrash() {
    session.keys("Enter :").type("remove storm").keys("Enter");
    assertEquals(2, session.state.articles().size());
    session.keys("u");
    assertEquals(3, session.state.articles().size());
    session.keys(":").type("remove ferry").keys("Enter :").type("restore").keys("Enter Enter");
    assertEquals("Article ferry is back.", session.state.message().text());
    session.keys(":").type("restore").keys("Enter");
    assertEquals("The library's trash is empty.", session.state.message().text());
  }
}
