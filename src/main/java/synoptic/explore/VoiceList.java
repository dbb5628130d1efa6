package synoptic.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.search.SearchResult.Count;
import synoptic.search.Voice;

/**
 * The voices to choose from, with the cursor among them.
 *
 * @param voices most often first, the unknown speaker last
 * @param sources how many of their statements each source reports, most first
 * @param cursor the row that the cursor is on: 0 is everyone, 1 the first voice
 * @param top the first row that is shown
 */
public record VoiceList(List<Voice> voices, List<Count> sources, int cursor, int top) {

  static final VoiceList NONE = new VoiceList(List.of(), List.of(), 0, 0);

  public VoiceList {
    voices = List.copyOf(voices);
    sources = List.copyOf(sources);
    cursor = Math.clamp(cursor, 0, voices.size());
  }

  /** The voices of an answer, with the cursor on everyone. */
  static VoiceList of(List<Voice> voices) {
    List<Voice> ordered = new ArrayList<>(voices);
    ordered.sort(Comparator.comparing(VoiceList::isUnknown));
    Map<String, Long> counts = new TreeMap<>();
    for (Voice voice : voices) {
      voice.sources().forEach(each -> counts.merge(each.value(), each.passages(), Long::sum));
    }
    List<Count> sources = new ArrayList<>();
    counts.forEach((source, statements) -> sources.add(new Count(source, statements)));
    return new VoiceList(ordered, Facets.mostFirst(sources), 0, 0);
  }

  private static boolean isUnknown(Voice voice) {
    return voice.name().equals(Voice.UNKNOWN);
  }

  /** How many rows there are, with the one for everyone. */
  public int rows() {
    return voices.size() + 1;
  }

  /** The voice of a row, or empty for everyone. */
  public Optional<Voice> voice(int row) {
    return row == 0 ? Optional.empty() : Optional.of(voices.get(row - 1));
  }

  /** The voice that the cursor is on, or empty for everyone. */
  public Optional<Voice> chosen() {
    return voice(cursor);
  }

  /** The row of the voice with that name, or empty where there is none. */
  Optional<Integer> rowOf(String name) {
    for (int at = 0; at < voices.size(); at++) {
      if (voices.get(at).name().equals(name)) {
        return Optional.of(at + 1);
      }
    }
    return Optional.empty();
  }

  /** How many statements all voices have together. */
  public long statements() {
    return voices.stream().mapToLong(Voice::statements).sum();
  }

  /** With the cursor on that row, which is scrolled into sight. */
  VoiceList at(int row, Geometry geometry) {
    int wanted = Math.clamp(row, 0, voices.size());
    int shown = Scrolling.top(wanted, wanted, top, geometry.listRows(), rows());
    return new VoiceList(voices, sources, wanted, shown);
  }
}
