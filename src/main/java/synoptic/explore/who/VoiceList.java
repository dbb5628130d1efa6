package synoptic.explore.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.Spread;
import synoptic.search.SearchResult.Count;
import synoptic.search.Voice;
import synoptic.text.Folding;

/**
 * The voices to choose from, with the cursor among them.
 *
 * @param voices most often first, the unknown speaker last
 * @param sources how many of their statements each source reports, most first
 * @param cursor the row that the cursor is on, where 0 is everyone and 1 the first voice, and the
 *     first row that is shown
 */
public record VoiceList(List<Voice> voices, List<Count> sources, ListCursor cursor) {

  static final VoiceList NONE = new VoiceList(List.of(), List.of(), ListCursor.START);

  public VoiceList {
    voices = List.copyOf(voices);
    sources = List.copyOf(sources);
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
    return new VoiceList(ordered, Spread.mostFirst(sources), ListCursor.START);
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
    return voice(cursor.at());
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

  public long statements() {
    return voices.stream().mapToLong(Voice::statements).sum();
  }

  /** So scrolled that a row stands where another list has the one of its cursor. */
  VoiceList inPlaceOf(VoiceList before, int row) {
    int top = row - before.cursor.at() + before.cursor.top();
    return new VoiceList(voices, sources, new ListCursor(row, Math.max(0, top)));
  }

  /** With the cursor on that row, which is scrolled into sight. */
  VoiceList at(long row, Geometry geometry) {
    ListCursor there = cursor.at(row, rows());
    return new VoiceList(
        voices, sources, there.showing(there.at(), there.at(), geometry.listRows(), rows()));
  }

  /** The voice that a person may mean: one that is also written so, or whose name has the words. */
  Optional<String> named(String typed) {
    String wanted = Folding.fold(typed);
    return voices.stream()
        .filter(voice -> spellings(voice).stream().anyMatch(wanted::equals))
        .findFirst()
        .or(
            () ->
                voices.stream()
                    .filter(voice -> spellings(voice).stream().anyMatch(s -> s.contains(wanted)))
                    .findFirst())
        .map(Voice::name);
  }

  private static List<String> spellings(Voice voice) {
    List<String> all = new ArrayList<>();
    all.add(Folding.fold(voice.name()));
    voice.spellings().forEach(spelling -> all.add(Folding.fold(spelling)));
    return all;
  }
}
