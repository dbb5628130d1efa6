package synoptic.explore.synopsis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.compare.events.Fact;
import synoptic.compare.events.Synopsis;
import synoptic.compare.events.Telling;
import synoptic.text.Columns;

/** Whom a source lets speak on an event, by how many sentences. */
final class SourceVoices {

  private SourceVoices() {}

  /** By each source the number of sentences of each speaker, who has most first. */
  static Map<String, Map<String, Long>> of(Synopsis synopsis) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (Fact fact : synopsis.facts()) {
      for (Telling telling : fact.told()) {
        telling
            .speaker()
            .ifPresent(
                name ->
                    counts
                        .computeIfAbsent(
                            telling.article().source(), unseen -> new LinkedHashMap<>())
                        .merge(name, 1L, Long::sum));
      }
    }
    counts.replaceAll((source, voices) -> mostFirst(voices));
    return counts;
  }

  private static Map<String, Long> mostFirst(Map<String, Long> voices) {
    Map<String, Long> ordered = new LinkedHashMap<>();
    voices.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(each -> ordered.put(each.getKey(), each.getValue()));
    return ordered;
  }

  private static Map<String, Long> of(ToldEvent told, String source) {
    return told.voices().getOrDefault(source, Map.of());
  }

  static String listed(ToldEvent told, String source) {
    return of(told, source).entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  /** As many as there is room for, each by the last word of the name. */
  static String brief(ToldEvent told, String source, int columns) {
    String shown = "";
    for (Map.Entry<String, Long> each : of(told, source).entrySet()) {
      List<String> words = List.of(each.getKey().split(" "));
      String next = words.getLast() + " " + each.getValue();
      String longer = shown.isEmpty() ? next : shown + ", " + next;
      if (Columns.of(longer) > columns) {
        break;
      }
      shown = longer;
    }
    return shown;
  }
}
