package synoptic.explore.synopsis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.text.Columns;

/** Whom a source lets speak on an event, by how many sentences. */
final class SourceVoices {

  private SourceVoices() {}

  /** By each speaker's name the number of sentences, who has most first. */
  static Map<String, Long> of(ToldEvent told, String source) {
    Map<String, Long> counts =
        told.synopsis().facts().stream()
            .flatMap(fact -> fact.toldBy(source).stream())
            .flatMap(telling -> telling.speaker().stream())
            .collect(
                Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
    Map<String, Long> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(each -> ordered.put(each.getKey(), each.getValue()));
    return ordered;
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
