package synoptic.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.Remembered.Bookmark;
import synoptic.explore.core.Remembered.Left;
import synoptic.explore.core.Remembered.Memory;

/**
 * Two files with a line for each thing that is kept, its parts set apart by tabs.
 *
 * @param bookmarks article, passage, label
 * @param session {@code query} with the text of one, the oldest first; {@code left} with item, A, B
 *     and the text in the box
 */
record KeptMemory(Path bookmarks, Path session) implements Memory {

  @Override
  public Remembered remembered() {
    List<Bookmark> marks = new ArrayList<>();
    for (String line : new KeptFile(bookmarks).lines()) {
      String[] parts = line.split("\t", 3);
      if (parts.length == 3 && parts[1].matches("[1-9]\\d{0,8}")) {
        marks.add(new Bookmark(new PassageRef(parts[0], Integer.parseInt(parts[1])), parts[2]));
      }
    }
    List<String> queries = new ArrayList<>();
    Optional<Left> left = Optional.empty();
    for (String line : new KeptFile(session).lines()) {
      String[] parts = line.split("\t", 5);
      if (parts.length == 2 && parts[0].equals("query") && !parts[1].isBlank()) {
        queries.add(parts[1]);
      } else if (parts.length == 5 && parts[0].equals("left") && parts[1].matches("\\d{1,9}")) {
        left = Optional.of(new Left(parts[4], Integer.parseInt(parts[1]), parts[2], parts[3]));
      }
    }
    return new Remembered(marks, queries, left);
  }

  @Override
  public void keep(Remembered all) {
    StringBuilder marks = new StringBuilder();
    for (Bookmark mark : all.bookmarks()) {
      line(marks, mark.at().article(), mark.at().number() + "", mark.label());
    }
    StringBuilder rest = new StringBuilder();
    all.queries().forEach(query -> line(rest, "query", query));
    all.left()
        .ifPresent(left -> line(rest, "left", left.item() + "", left.a(), left.b(), left.query()));
    try {
      write(bookmarks, marks);
      write(session, rest);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void line(StringBuilder text, String... parts) {
    for (int at = 0; at < parts.length; at++) {
      text.append(at == 0 ? "" : "\t").append(parts[at].replaceAll("[\\t\\v]+", " "));
    }
    text.append('\n');
  }

  private static void write(Path file, StringBuilder text) throws IOException {
    Files.createDirectories(file.getParent());
    new KeptFile(file).write(text);
  }
}
