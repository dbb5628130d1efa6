package synoptic.lucene.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.lucene.IndexedShelf;
import synoptic.search.Query;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Alternative;

final class QuerySuggesterTest {

  @TempDir private Path folder;
  private IndexedShelf shelf;

  @BeforeEach
  void aShelf() {
    shelf =
        new IndexedShelf(folder)
            .with("a", "Minister Lavrov spoke of a truce.", "The truce held.")
            .with("b", "A war of words.");
  }

  private Advice advice(String typed) {
    return shelf.search(typed).advice();
  }

  private List<String> nearest(String typed) {
    return advice(typed).nearest().stream().map(Alternative::typed).toList();
  }

  private String together(String typed) {
    return advice(typed)
        .together()
        .map(all -> all.typed() + " " + all.passages() + " " + all.articles())
        .orElse("-");
  }

  @Test
  void aMisspeltWordIsReplacedByOneOfTheLibraryAsItIsWrittenThere() {
    assertEquals(List.of("Lavrov"), nearest("lavrof"));
    assertEquals(List.of("minister Lavrov"), nearest("minister lavrof"));
    assertEquals(List.of("truce -war"), nearest("trucce -war"));
    assertEquals(List.of("\"minister Lavrov\""), nearest("\"minister lavrof\"").subList(0, 1));
    assertEquals(List.of("Minister Lavrov"), nearest("minixter lavrof"));
  }

  @Test
  void onlyWhatFindsSomethingIsAdvised() {
    assertEquals(List.of(), nearest("lavrof war"));
    assertEquals(List.of(), nearest("qqqqqqq"));
    assertEquals(List.of(), nearest("source:lavrov"));
  }

  @Test
  void aPhraseThatIsNotThereIsTriedAsWords() {
    assertEquals(List.of("truce lavrov"), nearest("\"truce lavrov\""));
  }

  @Test
  void partsAreCountedEachForItself() {
    assertEquals(
        List.of(
            new Alternative(new Query.Word("truce"), "truce", 2, 1),
            new Alternative(new Query.Word("war"), "war", 1, 1)),
        advice("truce war zebra").parts());
    assertEquals(List.of(), advice("zebra").parts());
  }

  @Test
  void whereSomethingIsFoundNothingIsAdvised() {
    assertEquals(Advice.NONE, advice("truce"));
  }

  @Test
  void wordsOfDifferentPassagesOfAnArticleAreOfferedTogether() {
    assertEquals("together:(lavrov held) 2 1", together("lavrov held"));
    assertEquals("together:(minister held) article:a 2 1", together("minister held article:a"));
    assertEquals("together:(\"of a\" held) -zebra 2 1", together("\"of a\" held -zebra"));
    assertEquals("-", together("lavrov war"));
    assertEquals("-", together("lavrov held article:b"));
    assertEquals("-", together("zebra"));
    assertEquals(
        List.of("a/1", "a/2"), shelf.find("together:(lavrov held)").stream().sorted().toList());
  }

  @Test
  void whatArticlesHaveTogetherCanBeAskedFor() {
    shelf.with("c", "Lavrov left.", "He held on.", "A war began.");
    assertEquals(
        List.of("a/1", "a/2", "c/1", "c/2"),
        shelf.find("together:(lavrov held)").stream().sorted().toList());
    assertEquals(
        List.of("a/1", "a/2"),
        shelf.find("together:(lavrov held -war)").stream().sorted().toList());
    assertEquals(List.of("c/2"), shelf.find("together:(lavrov held) article:c -lavrov"));
    assertEquals(shelf.find("truce"), shelf.find("together:truce"));
    assertEquals(shelf.find("truce OR war"), shelf.find("together:(truce OR war)"));
    assertEquals(List.of(), shelf.find("together:(zebra truce)"));
    assertEquals(3, shelf.search("together:(").total().count() - 3);
  }

  @Test
  void aSuggestionIsWrittenAsInTheArticles() {
    shelf.with(
        "c",
        "Shiʿa fighters near Sana'a and Genève's gate.",
        "Genève's lake. In Genève. Quartz is quartz, says Quartz.");
    assertEquals(List.of("Sana'a"), nearest("sanaab"));
    assertEquals(List.of("Genève"), nearest("genebe"));
    assertEquals(List.of("Quartz"), nearest("quarttz"));
  }

  @Test
  void nothingIsSuggestedToItself() {
    for (String typed : List.of("\"truce lavrov\"", "\"zebra\"", "\"held truce\"~2 x", "Zebra")) {
      assertTrue(
          advice(typed).nearest().stream().noneMatch(each -> each.typed().equalsIgnoreCase(typed)),
          typed);
    }
  }
}
