package synoptic.annotate.people;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The ways in which a library's articles describe speakers. */
final class Descriptions {

  private final Map<String, Description> byWords = new HashMap<>();
  private final Map<String, TreeMap<String, Integer>> byKey = new HashMap<>();

  Description of(String words) {
    return byWords.computeIfAbsent(words, Description::of);
  }

  /** Takes up a way in which somebody is described. */
  void add(String words) {
    Description description = of(words);
    byKey
        .computeIfAbsent(description.key(), key -> new TreeMap<>())
        .merge(description.shown(), 1, Integer::sum);
  }

  /** The usual way to describe the same. */
  String usual(Description description) {
    TreeMap<String, Integer> seen = byKey.get(description.key());
    return seen == null ? description.shown() : Counts.most(seen);
  }
}
