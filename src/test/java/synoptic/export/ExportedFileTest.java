package synoptic.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.export.ExportedFile.Existing;
import synoptic.export.Format.FileText;

final class ExportedFileTest {

  @TempDir private Path folder;

  @AfterEach
  void nothingIsLeftBehind() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.filter(file -> file.toString().contains(".synoptic")).toList());
    }
  }

  @Test
  void aNewFileIsAsReadableAsOthers() throws IOException {
    Path file = folder.resolve("a.md");
    assertEquals(file, ExportedFile.write(folder.resolve("./a.md"), "text", Existing.STAYS));
    assertEquals("text", Files.readString(file));
    assertEquals(
        Files.getPosixFilePermissions(Files.createFile(folder.resolve("b"))),
        Files.getPosixFilePermissions(file));
  }

  @Test
  void whatIsThereStaysUnlessItIsToBeReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "mine");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThrows(
        FileAlreadyExistsException.class, () -> ExportedFile.write(file, "text", Existing.STAYS));
    assertEquals("mine", Files.readString(file));
    ExportedFile.write(file, "text", Existing.IS_REPLACED);
    assertEquals("text", Files.readString(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void partsLieBesideEachOtherUnderTheNameThatWasAskedFor() throws IOException {
    Path file = folder.resolve("a.b.csv");
    List<FileText> parts = List.of(new FileText("words", "1"), new FileText("voices", "2"));
    assertEquals(
        List.of(folder.resolve("a.b-words.csv"), folder.resolve("a.b-voices.csv")),
        ExportedFile.write(file, parts, Existing.STAYS));
    assertEquals("2", Files.readString(folder.resolve("a.b-voices.csv")));
    assertFalse(Files.exists(file));
  }

  @Test
  void noPartIsWrittenWhereOneIsThereThatStays() throws IOException {
    Path taken = Files.writeString(folder.resolve("a-voices.csv"), "mine");
    List<FileText> parts = List.of(new FileText("words", "1"), new FileText("voices", "2"));
    assertThrows(
        FileAlreadyExistsException.class,
        () -> ExportedFile.write(folder.resolve("a.csv"), parts, Existing.STAYS));
    assertEquals("mine", Files.readString(taken));
    assertFalse(Files.exists(folder.resolve("a-words.csv")));
  }

  @Test
  void aLinkKeepsLeadingToItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
    Path dangling = Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere"));
    ExportedFile.write(link, "text", Existing.IS_REPLACED);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("text", Files.readString(file));
    assertThrows(
        FileAlreadyExistsException.class,
        () -> ExportedFile.write(dangling, "text", Existing.STAYS));
    assertFalse(Files.exists(folder.resolve("nowhere")));
  }

  @Test
  void whyNothingCanBeWrittenIsASentence() throws IOException {
    Path missing = folder.resolve("no/such/a.md");
    assertTrue(why(missing, Existing.STAYS).contains("there is no folder"));
    Path aFolder = Files.createDirectory(folder.resolve("x.md"));
    assertTrue(why(aFolder, Existing.IS_REPLACED).contains("is not a plain file"));
    assertTrue(why(folder.resolve("a".repeat(300) + ".md"), Existing.STAYS).contains("cannot"));
  }

  private static String why(Path file, Existing existing) {
    return assertThrows(IOException.class, () -> ExportedFile.write(file, "text", existing))
        .getMessage();
  }
}
