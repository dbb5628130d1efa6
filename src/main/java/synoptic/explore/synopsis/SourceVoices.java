package synoptic.explore.synopsis;

import java.util.Comparator;
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

  /** The number of sentences of each speaker, who has most first. */
  static Map<String, Long> of(Synopsis synopsis, String source) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Fact fact : synopsis.facts()) {
      for (Telling telling : fact.toldBy(source)) {
        telling.speaker().ifPresent(name -> counts.merge(name, 1L, Long::sum));
      }
    }
    Map<String, Long> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(each -> ordered.put(each.getKey(), each.getValue()));
    return ordered;
  }

  static String listed(Map<String, Long> voices) {
    return voices.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  /** As many as there is room for, each by the last word of the name. */
  static String brief(Map<String, Long> voices, int columns) {
    String shown = "";
    for (Map.Entry<String, Long> each : voices.entrySet()) {
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
