package synoptic.shell.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.shell.command.TextSegmenter.Kind;

final class TextSegmenterTest {

  @TempDir Path folder;

  private String file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("text"), bytes).toString();
  }

  private List<String> units(Kind kind, String text) throws IOException {
    return new TextSegmenter(kind).of(file(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void eachPhysicalLineIsAUnit() throws IOException {
    assertEquals(List.of("a", "", " b", ""), units(Kind.LINE, "a\n\r\n b\r\n\n"));
    assertEquals(List.of("a", "b"), units(Kind.LINE, "a\nb"));
    assertEquals(List.of(), units(Kind.LINE, ""));
    assertEquals(List.of(""), units(Kind.LINE, "\n"));
    assertEquals(List.of("a\u2028b\fc\rd"), units(Kind.LINE, "a\u2028b\fc\rd"));
  }

  @Test
  void blankLinesPartParagraphs() throws IOException {
    assertEquals(
        List.of("One two. Three.", "Four"),
        units(Kind.PARAGRAPH, "\n\nOne two.\n  Three.\n \t \n\nFour\n"));
    assertEquals(List.of(), units(Kind.PARAGRAPH, " \n\n"));
  }

  @Test
  void aSentenceEndsWithItsParagraph() throws IOException {
    assertEquals(
        List.of("One two.", "Three", "Four."), units(Kind.SENTENCE, "One\ntwo. Three\n\nFour."));
  }

  @Test
  void malformedBytesAreReadAsReplacementsAndAByteOrderMarkIsNoText() throws IOException {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, 'b'};
    assertEquals(List.of("a\uFFFDb"), new TextSegmenter(Kind.LINE).of(file(bytes)));
  }

  @Test
  void aFileIsReadOnce() throws IOException {
    String file = file("a\n".getBytes(StandardCharsets.UTF_8));
    TextSegmenter units = new TextSegmenter(Kind.LINE);
    List<String> first = units.of(file);
    Files.delete(Path.of(file));
    assertSame(first, units.of(file));
  }

  @Test
  void oldFilesAreForgottenBeforeTheMemoryIsFull() throws IOException {
    TextSegmenter units = new TextSegmenter(Kind.LINE);
    String file = file("small\n".getBytes(StandardCharsets.UTF_8));
    units.of(file);
    Path large = folder.resolve("large");
    Files.writeString(large, "x".repeat(17 * 1024 * 1024));
    units.of(large.toString());
    Files.delete(Path.of(file));
    assertThrows(IOException.class, () -> units.of(file));
  }

  @Test
  void aFolderIsNoText() {
    IOException failed =
        assertThrows(IOException.class, () -> TextSegmenter.lines(folder.toString()));
    assertEquals("\"x\" cannot be read: it is a folder.", TextSegmenter.sentence("x", failed));
  }
}
