package synoptic.explore.who;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.explore.core.Line;
import synoptic.explore.core.Strip;
import synoptic.explore.core.Tone;
import synoptic.search.SearchResult.Count;
import synoptic.search.Voice;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/**
 * A row of the voices: the name, how many statements, a bar for how often, and for each source, in
 * the order of the list of sources below, a small bar for its part.
 */
public final class VoiceRow {

  private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

  /** Sources that have a bar of their own; the rest share the last one. */
  private static final int MOST_SOURCES = 8;

  private static final String EVERYONE = "everyone";

  private VoiceRow() {}

  /**
   * @param row the row of the list, 0 for everyone
   * @param columns how wide the row may be
   */
  public static Line of(VoiceList list, int row, int columns) {
    int sources = Math.min(MOST_SOURCES, list.sources().size());
    int bar = columns >= 30 ? Math.clamp(columns / 5, 4, 16) : 0;
    int counts = Long.toString(list.statements()).length();
    int name = Math.max(4, columns - counts - bar - sources - 3);
    String said = list.voice(row).map(Voice::name).orElse(EVERYONE);
    long number = list.voice(row).map(Voice::statements).orElse(list.statements());
    return Line.of(padded(Wrap.clip(said, name), name), tone(list, row))
        .with(" ".repeat(counts - Long.toString(number).length() + 1) + number + " ", Tone.QUIET)
        .with(padded(row == 0 ? "" : Strip.bar(number, most(list), bar), bar) + " ", Tone.ACCENT)
        .with(split(list, list.voice(row).map(Voice::sources).orElse(list.sources())), Tone.QUIET);
  }

  private static Tone tone(VoiceList list, int row) {
    boolean unknown = list.voice(row).filter(each -> each.name().equals(Voice.UNKNOWN)).isPresent();
    return unknown ? Tone.QUIET : row == 0 ? Tone.STRONG : Tone.PLAIN;
  }

  private static long most(VoiceList list) {
    return list.voices().stream().mapToLong(Voice::statements).max().orElse(1);
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Columns.of(text)));
  }

  /** A column for each source, as high as its part; a dot where it has none. */
  private static String split(VoiceList list, List<Count> parts) {
    Map<String, Long> counts =
        parts.stream().collect(Collectors.toMap(Count::value, Count::passages, Long::sum));
    int columns = Math.min(MOST_SOURCES, list.sources().size());
    long[] heights = new long[columns];
    for (int at = 0; at < list.sources().size(); at++) {
      String source = list.sources().get(at).value();
      heights[Math.min(at, columns - 1)] += counts.getOrDefault(source, 0L);
    }
    long most = 1;
    for (long height : heights) {
      most = Math.max(most, height);
    }
    StringBuilder split = new StringBuilder();
    for (long height : heights) {
      int level = (int) (height * (HEIGHTS.length() - 1) / most);
      split.append(height == 0 ? '·' : HEIGHTS.charAt(Math.max(1, level)));
    }
    return split.toString();
  }
}
