package synoptic.corpus.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SafeFilesTest {

  @TempDir private Path temp;

  private Path move(Path from, Path folder) throws IOException {
    return SafeFiles.move(from, folder, attempt -> "a" + (attempt == 1 ? "" : "-" + attempt));
  }

  /** A move gives the file its new name and then takes the old one away. */
  @Test
  void aMoveThatWasBrokenOffIsEnded() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path from = Files.writeString(temp.resolve("a"), "text");
    Files.createLink(folder.resolve("a"), from);
    assertEquals(folder.resolve("a"), move(from, folder));
    assertFalse(Files.exists(from));
    assertEquals("text", Files.readString(folder.resolve("a")));
  }

  @Test
  void anotherFileOfTheNameStays() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path from = Files.writeString(temp.resolve("a"), "text");
    Files.writeString(folder.resolve("a"), "text");
    assertEquals(folder.resolve("a-2"), move(from, folder));
  }

  /** There the two names are one, and taking it away would lose the file. */
  @Test
  void aFolderUnderAnotherNameLosesNothing() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path from = Files.writeString(folder.resolve("a"), "text");
    Path same = Files.createSymbolicLink(temp.resolve("same"), folder);
    assertEquals("text", Files.readString(move(from, same)));
  }

  @Test
  void aLinkToTheFileIsNoOtherNameOfIt() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path from = Files.writeString(temp.resolve("a"), "text");
    Files.createSymbolicLink(folder.resolve("a"), from);
    assertEquals("text", Files.readString(move(from, folder)));
    assertTrue(Files.isSymbolicLink(folder.resolve("a")));
  }
}
