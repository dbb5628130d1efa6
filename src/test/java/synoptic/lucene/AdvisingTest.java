package synoptic.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Count;

final class AdvisingTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void aShelf() {
    shelf =
        new Shelf(folder)
            .with("a", "Minister Lavrov spoke of a truce.", "The truce held.")
            .with("b", "A war of words.");
  }

  private Advice advice(String typed) {
    return shelf.search(typed).advice();
  }

  @Test
  void aMisspeltWordIsReplacedByOneOfTheLibraryAsItIsWrittenThere() {
    assertEquals(List.of("Lavrov"), advice("lavrof").nearest());
    assertEquals(List.of("minister Lavrov"), advice("minister lavrof").nearest());
    assertEquals(List.of("truce -war"), advice("trucce -war").nearest());
    assertEquals(
        List.of("\"minister Lavrov\""), advice("\"minister lavrof\"").nearest().subList(0, 1));
    assertEquals(List.of("Minister Lavrov"), advice("minixter lavrof").nearest());
  }

  @Test
  void onlyWhatFindsSomethingIsAdvised() {
    assertEquals(List.of(), advice("lavrof war").nearest());
    assertEquals(List.of(), advice("qqqqqqq").nearest());
    assertEquals(List.of(), advice("source:lavrov").nearest());
  }

  @Test
  void aPhraseThatIsNotThereIsTriedAsWords() {
    assertEquals(List.of("truce lavrov"), advice("\"truce lavrov\"").nearest());
  }

  @Test
  void partsAreCountedEachForItself() {
    assertEquals(
        List.of(new Count("truce", 2), new Count("war", 1)), advice("truce war zebra").parts());
    assertEquals(List.of(), advice("zebra").parts());
  }

  @Test
  void whereSomethingIsFoundNothingIsAdvised() {
    assertEquals(Advice.NONE, advice("truce"));
  }
}
