package synoptic.main;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file beside the index with a line for each article: its id, a tab, and that of its event. What
 * another version of the program has grouped, or what is damaged, counts as nothing.
 */
record KeptEvents(Path file) {

  /** To be counted up with every change to how articles are grouped. */
  private static final String VERSION = "events 1";

  Map<String, String> read() {
    Map<String, String> events = new LinkedHashMap<>();
    try {
      String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\n");
      if (!lines[0].equals(VERSION)) {
        return Map.of();
      }
      for (int at = 1; at < lines.length; at++) {
        String[] parts = lines[at].split("\t");
        if (parts.length == 2) {
          events.put(parts[0], parts[1]);
        }
      }
    } catch (IOException absent) {
      return Map.of();
    }
    return events;
  }

  /** Where that cannot be, articles are grouped anew the next time. */
  void write(Map<String, String> events) {
    StringBuilder text = new StringBuilder(VERSION).append('\n');
    events.forEach(
        (article, event) -> text.append(article).append('\t').append(event).append('\n'));
    try {
      Path fresh = Files.createTempFile(file.getParent(), "events", ".tmp");
      try {
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException notKept) {
      return;
    }
  }
}
