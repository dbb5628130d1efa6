package synoptic.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.search.FeatureCounts;

/**
 * Two files beside the index: one with a line for each article, its id, a tab, and that of its
 * event; one with a line for each feature that several articles have. What another version of the
 * program has grouped, or what is damaged, counts as nothing.
 */
record KeptEvents(Path folder) {

  /** To be counted up with every change to how articles are grouped. */
  private static final String VERSION = "events 3";

  private static final String WORD = "word";
  private static final String NAME = "name";

  Map<String, String> read() {
    Map<String, String> events = new LinkedHashMap<>();
    for (String line : linesOf("events")) {
      int tab = line.indexOf('\t');
      if (tab > 0 && tab == line.lastIndexOf('\t')) {
        events.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return events;
  }

  FeatureCounts counts() {
    Map<String, Map<String, Integer>> counts = Map.of(WORD, new HashMap<>(), NAME, new HashMap<>());
    int articles = 0;
    try {
      for (String line : linesOf("features")) {
        int first = line.indexOf('\t');
        int last = line.lastIndexOf('\t');
        if (first < 0) {
          articles = Integer.parseInt(line);
        } else {
          counts
              .get(line.substring(0, first))
              .put(line.substring(first + 1, last), Integer.parseInt(line.substring(last + 1)));
        }
      }
    } catch (RuntimeException damaged) {
      return FeatureCounts.NONE;
    }
    return new FeatureCounts(articles, counts.get(WORD), counts.get(NAME));
  }

  /** The lines below the one with the version. */
  private List<String> linesOf(String name) {
    List<String> lines = new KeptFile(folder.resolve(name)).lines();
    return lines.isEmpty() || !lines.getFirst().equals(VERSION)
        ? List.of()
        : lines.subList(1, lines.size());
  }

  /** Where that cannot be, articles are grouped anew the next time. */
  void write(Map<String, String> events, FeatureCounts counts) {
    StringBuilder grouped = new StringBuilder(VERSION).append('\n');
    events.forEach(
        (article, event) -> grouped.append(article).append('\t').append(event).append('\n'));
    StringBuilder features = new StringBuilder(VERSION).append('\n');
    features.append(counts.articles()).append('\n');
    add(features, WORD, counts.words());
    add(features, NAME, counts.names());
    try {
      new KeptFile(folder.resolve("events")).write(grouped);
      new KeptFile(folder.resolve("features")).write(features);
    } catch (IOException notKept) {
      return;
    }
  }

  /** What one article alone has is as good as unknown. */
  private static void add(StringBuilder lines, String kind, Map<String, Integer> counts) {
    counts.forEach(
        (feature, count) -> {
          if (count > 1) {
            lines.append(kind).append('\t').append(feature).append('\t').append(count).append('\n');
          }
        });
  }
}
