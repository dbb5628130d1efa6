package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Bookmark;

final class KeptBookmarksTest {

  @TempDir Path temporary;

  @Test
  void whatIsKeptComesBack() {
    var kept = new KeptBookmarks(temporary.resolve("state/marks.tsv"));
    List<Bookmark> bookmarks =
        List.of(
            new Bookmark(new PassageRef("000", 3), "A, title"),
            new Bookmark(new PassageRef("é", 12), "Über Tübingen"));
    kept.keep(bookmarks);
    assertEquals(bookmarks, kept.bookmarks());
    kept.keep(List.of());
    assertEquals(List.of(), kept.bookmarks());
  }

  @Test
  void aTabInALabelDoesNotBreakTheLine() {
    var kept = new KeptBookmarks(temporary.resolve("marks.tsv"));
    kept.keep(List.of(new Bookmark(new PassageRef("a", 1), "two\twords\nhere")));
    assertEquals(List.of(new Bookmark(new PassageRef("a", 1), "two words here")), kept.bookmarks());
  }

  @Test
  void linesThatMeanNothingAreLeftOut() throws Exception {
    Path file = temporary.resolve("marks.tsv");
    Files.writeString(file, "a\tx\tlabel\n\nb\t0\tlabel\nc\t99999999999\tlabel\nd\t2\tgood\n");
    assertEquals(
        List.of(new Bookmark(new PassageRef("d", 2), "good")), new KeptBookmarks(file).bookmarks());
  }

  @Test
  void noFileMeansNoBookmarks() {
    assertEquals(List.of(), new KeptBookmarks(temporary.resolve("none")).bookmarks());
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");
    var kept = new KeptBookmarks(file.resolve("marks.tsv"));
    assertThrows(UncheckedIOException.class, () -> kept.keep(List.of()));
  }
}
