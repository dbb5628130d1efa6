package synoptic.lucene.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.lucene.IndexedShelf;
import synoptic.testkit.TestArticles;

/** A headline that is pasted as a query finds its article. */
final class HeadlinesTest {

  @TempDir private Path folder;
  private IndexedShelf shelf;

  @BeforeEach
  void aShelf() {
    shelf =
        new IndexedShelf(folder)
            .with(
                "deal",
                TestArticles.front(
                    "Exclusive: Mayor says – ‘no deal’ over the harbour", "Post", "2016"),
                "Talks broke off last night.",
                "The town is to decide.",
                "Nobody spoke of it.",
                "A fourth passage.")
            .with(
                "cafe",
                TestArticles.front("Café owners' strike: what we know so far", "Star", "2017"),
                "They have shut.")
            .with("peace", TestArticles.front("Peace talks", "Star", "2017"), "A dinner.")
            .with(
                "words",
                TestArticles.front("Roundup", "Star", "2017"),
                "The mayor says no deal over it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exclusive: Mayor says – ‘no deal’ over the harbour",
        "Exclusive: Mayor says - 'no deal' over the harbour | The Post",
        "EXCLUSIVE: MAYOR SAYS -- \"NO DEAL\" OVER THE HARBOUR",
        "Mayor says – 'no deal' over the harbour",
        "Exclusive: Mayor says “no deal” over the harbor",
        "exclusive mayor says no deal over the",
        "Exclusive: Mayor says – ‘no deal’ over …",
        "Exclusive: Mayor says – ‘no deal’ over the harbour – The Morning Post of Today"
      })
  void theArticlesBeginningStandsOnTop(String typed) {
    List<String> found = shelf.find(typed);
    assertTrue(found.size() >= 3, found.toString());
    assertEquals(List.of("deal/1", "deal/2", "deal/3"), found.subList(0, 3), typed);
  }

  @Test
  void colonsAndApostrophesDoNotMatter() {
    assertEquals("cafe/1", shelf.find("Cafe owners’ strike: what we know so far").getFirst());
  }

  @Test
  void whatPassagesSayIsFoundAsEver() {
    assertEquals(List.of("words/1"), shelf.find("mayor says no deal"));
    assertEquals(List.of(), shelf.find("peace talks"));
    assertEquals(List.of(), shelf.find("harbour deal mayor exclusive"));
    assertEquals(List.of("deal/1"), shelf.find("talks broke"));
  }

  @Test
  void conditionsNarrowAHeadline() {
    String headline = "Exclusive: Mayor says – ‘no deal’ over the harbour";
    assertEquals(List.of(), shelf.find(headline + " source:star"));
    assertEquals(List.of("deal/1", "deal/2", "deal/3"), shelf.find(headline + " date:<=2016"));
    assertEquals(List.of("deal/1", "deal/3"), shelf.find(headline + " -town"));
  }

  @Test
  void onlyTheOrderOfWordsMakesAHeadline() {
    List<String> title = List.of("a", "b", "c", "d", "e");
    assertEquals(1, Headlines.likeness(title, title));
    assertEquals(0, Headlines.likeness(List.of("e", "d", "c", "b", "a"), title));
    assertEquals(0.9, Headlines.likeness(List.of("a", "b", "c", "d"), title), 0.01);
    assertEquals(0, Headlines.likeness(List.of("a", "b", "c"), title));
    assertEquals(1, Headlines.likeness(List.of("a", "b", "c"), List.of("a", "b", "c")));
    assertEquals(0, Headlines.likeness(List.of("a", "b", "c"), List.of()));
  }
}
