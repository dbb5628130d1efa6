package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.Remembered.Bookmark;
import synoptic.explore.core.Remembered.Left;

final class KeptMemoryTest {

  @TempDir Path temporary;

  @Test
  void whatIsKeptComesBack() {
    var kept = kept(temporary.resolve("state/marks.tsv"));
    List<Bookmark> bookmarks =
        List.of(
            new Bookmark(new PassageRef("000", 3), "A, title"),
            new Bookmark(new PassageRef("é", 12), "Über Tübingen"));
    kept.keep(Remembered.NOTHING.with(bookmarks));
    assertEquals(bookmarks, kept.remembered().bookmarks());
    kept.keep(Remembered.NOTHING);
    assertEquals(List.of(), kept.remembered().bookmarks());
  }

  @Test
  void aTabInALabelDoesNotBreakTheLine() {
    var kept = kept(temporary.resolve("marks.tsv"));
    kept.keep(
        Remembered.NOTHING.with(List.of(new Bookmark(new PassageRef("a", 1), "two\twords\nhere"))));
    assertEquals(
        List.of(new Bookmark(new PassageRef("a", 1), "two words here")),
        kept.remembered().bookmarks());
  }

  @Test
  void linesThatMeanNothingAreLeftOut() throws Exception {
    Path file = temporary.resolve("marks.tsv");
    Files.writeString(file, "a\tx\tlabel\n\nb\t0\tlabel\nc\t99999999999\tlabel\nd\t2\tgood\n");
    assertEquals(
        List.of(new Bookmark(new PassageRef("d", 2), "good")), kept(file).remembered().bookmarks());
  }

  @Test
  void noFileMeansNoBookmarks() {
    assertEquals(List.of(), kept(temporary.resolve("none")).remembered().bookmarks());
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");
    var kept = kept(file.resolve("marks.tsv"));
    assertThrows(UncheckedIOException.class, () -> kept.keep(Remembered.NOTHING));
  }

  @Test
  void queriesAndWhereTheExplorerWasLeftComeBack() {
    var kept = kept(temporary.resolve("marks.tsv"));
    Left left = new Left("peace\ttalks", 3, "000", "Coast Radio");
    Remembered all = new Remembered(List.of(), List.of("rain", "snow"), Optional.of(left));
    kept.keep(all);
    assertEquals(List.of("rain", "snow"), kept.remembered().queries());
    assertEquals(
        Optional.of(new Left("peace talks", 3, "000", "Coast Radio")), kept.remembered().left());
    kept.keep(Remembered.NOTHING);
    assertEquals(Remembered.NOTHING, kept.remembered());
  }

  private static KeptMemory kept(Path bookmarks) {
    return new KeptMemory(bookmarks, bookmarks.resolveSibling("session.tsv"));
  }
}
