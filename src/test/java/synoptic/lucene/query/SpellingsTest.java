package synoptic.lucene.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.lucene.IndexedShelf;
import synoptic.search.SearchResult;

/** A name typed in one spelling is found in the others. */
final class SpellingsTest {

  @TempDir private Path folder;
  private IndexedShelf shelf;

  @BeforeEach
  void aShelf() {
    shelf =
        new IndexedShelf(folder)
            .spelled("Hossein Dehqan", "Hossein Dehghan", "Hussein Dehqan")
            .spelled("Shoygu", "Shoigu", "Sergei Shoigu")
            .spelled("Islamic State", "ISIS", "Daesh", "Islamic State of Iraq")
            .spelled("Raqqa", "Raqqah", "ar-Raqqah");
  }

  @Test
  void aOneWordSpellingFindsTheOthers() {
    shelf.with("a", "Shoygu spoke.").with("b", "Shoigu's plan.").with("c", "Lavrov spoke.");
    assertEquals(List.of("a/1", "b/1"), shelf.find("shoigu").stream().sorted().toList());
    assertEquals(List.of("a/1", "b/1"), shelf.find("SHOYGU").stream().sorted().toList());
  }

  @Test
  void aWordOfALongerNameFindsItsOtherSpelling() {
    shelf.with("a", "Minister Dehqan left.").with("b", "Hossein left.");
    assertEquals(List.of("a/1"), shelf.find("dehghan"));
    assertEquals(List.of("b/1"), shelf.find("hussein"));
  }

  @Test
  void aNameOfTwoWordsFindsTheOthersAsPhraseAndAsWords() {
    shelf.with("a", "Daesh withdrew.").with("b", "An Islamic State unit.").with("c", "A state.");
    assertEquals(List.of("a/1", "b/1"), shelf.find("\"islamic state\"").stream().sorted().toList());
    assertEquals(List.of("a/1", "b/1"), shelf.find("islamic state").stream().sorted().toList());
    assertEquals(List.of("a/1", "b/1"), shelf.find("isis").stream().sorted().toList());
    assertEquals(List.of("a/1"), shelf.find("islamic state withdrew"));
    assertEquals(List.of("b/1"), shelf.find("islamic"));
  }

  @Test
  void otherSpellingsAreFoundInsideAPhrase() {
    shelf.with("a", "When Minister Dehqan left the hall.");
    assertEquals(List.of("a/1"), shelf.find("\"minister dehghan left\""));
    assertEquals(List.of("a/1"), shelf.find("\"dehghan hall\"~3"));
    assertEquals(List.of(), shelf.find("\"minister shoigu left\""));
  }

  @Test
  void otherSpellingsAreMarked() {
    SearchResult result = shelf.with("a", "ISIS left; Daesh stayed.").search("islamic state");
    assertEquals(
        List.of("ISIS", "Daesh"),
        result.hits().getFirst().marks().stream()
            .map(span -> span.in("ISIS left; Daesh stayed."))
            .toList());
  }

  @Test
  void hyphensInSpellingsAreAsGoodAsSpaces() {
    shelf.with("a", "Near Raqqa.").with("b", "Near ar Raqqah.").with("c", "Near Arraqqah.");
    assertEquals(List.of("a/1", "b/1", "c/1"), shelf.find("ar-raqqah").stream().sorted().toList());
  }

  @Test
  void newSpellingsNeedNoReading() {
    shelf.with("a", "Qadhafi spoke.").find("x");
    shelf.read.clear();
    shelf.spelled("Gaddafi", "Qadhafi");
    assertEquals(List.of("a/1"), shelf.find("gaddafi"));
    assertEquals(List.of(), shelf.read);
  }

  @Test
  void wordsThatAreNotAlikeStayApart() {
    Spellings spellings =
        Spellings.of(List.of(List.of("Islamic State", "Islamic Republic"), List.of("--", "x")));
    assertEquals(List.of(), spellings.others("state"));
    assertEquals(List.of(), spellings.others("x"));
  }
}
