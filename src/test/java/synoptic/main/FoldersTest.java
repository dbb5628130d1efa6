package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldersTest {

  @TempDir Path temporary;

  private Folders folders(String... variable) {
    return new Folders(
        variable.length == 0 ? Map.of() : Map.of(variable[0], variable[1]), Path.of("/program"));
  }

  @Test
  void theNamedLibraryComesFirstThenTheVariableThenTheOwnThenTheBundled() throws Exception {
    Folders named = folders("SYNOPTIC_LIBRARY", "/variable");
    assertEquals(Path.of("/named"), named.library(Optional.of(Path.of("/named"))));
    assertEquals(Path.of("/variable"), named.library(Optional.empty()));
    Folders fresh = folders("XDG_DATA_HOME", temporary.toString());
    assertEquals(Path.of("/program/corpus"), fresh.library(Optional.empty()));
    Files.createDirectories(fresh.ownLibrary());
    assertEquals(fresh.ownLibrary(), fresh.library(Optional.empty()));
  }

  @Test
  void aRelativeXdgFolderIsIgnoredAsTheSpecificationSays() {
    Path own = folders("XDG_DATA_HOME", "relative").ownLibrary();
    assertTrue(own.startsWith(System.getProperty("user.home")), own.toString());
  }

  @Test
  void withoutXdgFoldersAllLiesInTheHomeThatTheUserSet() {
    Folders folders = folders("HOME", "/x");
    assertEquals(Path.of("/x/.local/share/synoptic/library"), folders.ownLibrary());
    assertTrue(folders.index(Path.of("/a")).startsWith("/x/.cache/synoptic"));
    assertTrue(folders.bookmarks(Path.of("/a")).startsWith("/x/.local/state/synoptic"));
    for (String unusable : new String[] {" ", "relative"}) {
      assertEquals(Path.of(System.getProperty("user.home")), folders("HOME", unusable).home());
    }
  }

  @Test
  void aLinkToTheBundledLibraryIsTheBundledLibrary() throws Exception {
    Path corpus = Files.createDirectories(temporary.resolve("program/corpus"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), corpus);
    Folders folders = new Folders(Map.of(), temporary.resolve("program"));
    assertTrue(folders.isBundled(link));
    assertTrue(folders.isBundled(temporary.resolve("x/../program/corpus")));
    assertFalse(folders.isBundled(temporary));
    assertTrue(new Folders(Map.of(), Path.of("/absent")).isBundled(Path.of("/absent/./corpus")));
  }

  @Test
  void everyLibraryHasItsOwnIndexAndBookmarks() {
    Folders folders = folders("XDG_CACHE_HOME", "/cache");
    assertNotEquals(folders.index(Path.of("/a/b")), folders.index(Path.of("/a-b")));
    assertNotEquals(folders.index(Path.of("/é")), folders.index(Path.of("/è")));
    assertEquals(folders.index(Path.of("/a/b")), folders.index(Path.of("/a/./c/../b")));
    assertTrue(folders.index(Path.of("/" + "x".repeat(3_000))).toString().length() < 250);
    assertNotEquals(folders.bookmarks(Path.of("/a")), folders.bookmarks(Path.of("/b")));
  }
}
