package synoptic.shell.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files the words behind {@code add} mean. */
final class FilesToAddTest {

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private static FilesToAdd named(Object word) {
    FilesToAdd named = FilesToAdd.none();
    named.addNamed(word.toString());
    return named;
  }

  @Test
  void aFolderIsItsFilesOfArticlesAndThoseBelow() throws IOException {
    Path page = file("b/page.html");
    Path text = file("a.txt");
    Path packed = file("c/many.warc.gz");
    file("b/page_files/advert.html");
    file(".hidden/x.txt");
    file("b/.draft.md");
    file("photo.jpg");
    file("c/photo.jpg");
    file("c/LICENSE");
    FilesToAdd named = named(folder);
    assertEquals(List.of(text, page, packed), named.files());
    assertEquals(List.of(), named.failures());
    assertEquals(1, named.remarks().size());
    assertTrue(named.remarks().getFirst().endsWith("left out: .jpg 2, without ending 1."));
  }

  @Test
  void aFileIsTakenHoweverItIsNamed() throws IOException {
    Path odd = file("notes.backup");
    assertEquals(List.of(odd), named(odd).files());
  }

  @Test
  void whatIsNoFileIsSaidInASentence() throws IOException {
    file("only/photo.jpg");
    for (String word : List.of("", " ", "/", folder + "/missing", folder + "/only")) {
      FilesToAdd named = named(word);
      assertEquals(List.of(), named.files(), word);
      assertEquals(1, named.failures().size(), word);
      assertEquals(word, named.failures().getFirst().named());
      assertTrue(named.failures().getFirst().sentence().endsWith("."), word);
    }
  }

  @Test
  void standardInputBecomesAFileUpToALimit() throws IOException {
    byte[] bytes = "The mill burnt.".getBytes(StandardCharsets.UTF_8);
    Path file = FilesToAdd.received(new ByteArrayInputStream(bytes), folder);
    assertEquals("The mill burnt.", Files.readString(file));
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            return length;
          }
        };
    assertThrows(IOException.class, () -> FilesToAdd.received(endless, folder));
  }
}
