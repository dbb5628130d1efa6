package synoptic.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.shell.request.Request;
import synoptic.text.Sentences;
import synoptic.text.Span;

/**
 * Plain text files as units, taken as they are: UTF-8, what is malformed read as U+FFFD. The files
 * used last are kept, up to a bound, since many pairs share one.
 */
public final class TextSegmenter {

  /** The largest file that is read, in bytes. */
  private static final long LARGEST = 64L * 1024 * 1024;

  /** How many characters are kept in all. */
  private static final long MOST_KEPT = 16L * 1024 * 1024;

  /** What a unit is. */
  enum Kind {
    PARAGRAPH,
    SENTENCE,
    /** Each physical line, an empty one too. */
    LINE;

    static Kind of(String typed) {
      return valueOf(typed.toUpperCase(java.util.Locale.ROOT));
    }
  }

  private final Kind kind;
  private final Map<String, List<String>> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  TextSegmenter(Kind kind) {
    this.kind = kind;
  }

  /**
   * The units of a file, in order.
   *
   * @throws IOException where it cannot be read
   */
  List<String> of(String file) throws IOException {
    List<String> known = kept.get(file);
    if (known != null) {
      return known;
    }
    List<String> units = units(lines(file));
    kept.put(file, units);
    size += size(units);
    Iterator<List<String>> oldest = kept.values().iterator();
    while (size > MOST_KEPT && oldest.hasNext()) {
      size -= size(oldest.next());
      oldest.remove();
    }
    return units;
  }

  private static long size(List<String> units) {
    return units.stream().mapToLong(unit -> unit.length() + 40L).sum();
  }

  /** The lines of a file; an end of line at the very end makes no further one. */
  static List<String> lines(String file) throws IOException {
    return lines(bytes(file));
  }

  /** The whole of a file, what is malformed read as U+FFFD. */
  static String text(String file) throws IOException {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String file) throws IOException {
    Path path = Request.path(file);
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder");
    }
    if (Files.isRegularFile(path) && Files.size(path) > LARGEST) {
      throw new IOException("it is larger than 64 MB");
    }
    return Files.readAllBytes(path);
  }

  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    List<String> lines = new ArrayList<>();
    while (at < text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      int last = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
      lines.add(text.substring(at, last));
      at = end + 1;
    }
    return lines;
  }

  /** One sentence on why a file cannot be read. */
  static String sentence(String file, IOException unreadable) {
    return unreadable instanceof NoSuchFileException
        ? Request.absent(file)
        : "%s cannot be read: %s.".formatted(Request.quoted(file), why(unreadable));
  }

  public static String why(IOException unreadable) {
    return switch (unreadable) {
      case NoSuchFileException missing -> "there is no file " + missing.getFile();
      case AccessDeniedException denied -> "no permission for " + denied.getFile();
      default -> String.valueOf(unreadable.getMessage());
    };
  }

  private List<String> units(List<String> lines) {
    return switch (kind) {
      case LINE -> lines;
      case PARAGRAPH -> paragraphs(lines);
      case SENTENCE ->
          paragraphs(lines).stream()
              .flatMap(text -> Sentences.of(text).stream().map((Span span) -> span.in(text)))
              .toList();
    };
  }

  /** Blocks of lines parted by blank ones. */
  private static List<String> paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (!line.isBlank()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }
}
