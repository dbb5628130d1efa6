package synoptic.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Bookmark;
import synoptic.explore.core.Memory;

/** Bookmarks in a file, one a line: article, passage and label, parted by tabs. */
record KeptBookmarks(Path file) implements Memory {

  @Override
  public List<Bookmark> bookmarks() {
    List<Bookmark> bookmarks = new ArrayList<>();
    for (String line : lines()) {
      String[] parts = line.split("\t", 3);
      if (parts.length == 3 && parts[1].matches("[1-9]\\d{0,8}")) {
        bookmarks.add(new Bookmark(new PassageRef(parts[0], Integer.parseInt(parts[1])), parts[2]));
      }
    }
    return bookmarks;
  }

  /** What cannot be read is as good as absent: bookmarks must not keep anyone from reading. */
  private List<String> lines() {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException absent) {
      return List.of();
    }
  }

  @Override
  public void keep(List<Bookmark> bookmarks) {
    StringBuilder text = new StringBuilder();
    for (Bookmark mark : bookmarks) {
      String label = mark.label().replaceAll("[\\t\\r\\n]+", " ");
      text.append(mark.at().article()).append('\t').append(mark.at().number()).append('\t');
      text.append(label).append('\n');
    }
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), "bookmarks", ".new");
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
