package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
  void everyLibraryHasItsOwnIndexAndBookmarks() {
    Folders folders = folders("XDG_CACHE_HOME", "/cache");
    assertNotEquals(folders.index(Path.of("/a/b")), folders.index(Path.of("/a-b")));
    assertNotEquals(folders.index(Path.of("/é")), folders.index(Path.of("/è")));
    assertEquals(folders.index(Path.of("/a/b")), folders.index(Path.of("/a/./c/../b")));
    assertTrue(folders.index(Path.of("/" + "x".repeat(3_000))).toString().length() < 250);
    assertNotEquals(folders.bookmarks(Path.of("/a")), folders.bookmarks(Path.of("/b")));
  }
}
