package synoptic.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file beside the index with a line for each article: its id, a tab, and that of its event. What
 * another version of the program has grouped, or what is damaged, counts as nothing.
 */
record KeptEvents(Path file) {

  /** To be counted up with every change to how articles are grouped. */
  private static final String VERSION = "events 1";

  Map<String, String> read() {
    List<String> lines = new KeptFile(file).lines();
    Map<String, String> events = new LinkedHashMap<>();
    if (!lines.isEmpty() && lines.getFirst().equals(VERSION)) {
      for (String line : lines) {
        String[] parts = line.split("\t");
        if (parts.length == 2) {
          events.put(parts[0], parts[1]);
        }
      }
    }
    return events;
  }

  /** Where that cannot be, articles are grouped anew the next time. */
  void write(Map<String, String> events) {
    StringBuilder text = new StringBuilder(VERSION).append('\n');
    events.forEach(
        (article, event) -> text.append(article).append('\t').append(event).append('\n'));
    try {
      new KeptFile(file).write(text);
    } catch (IOException notKept) {
      return;
    }
  }
}
