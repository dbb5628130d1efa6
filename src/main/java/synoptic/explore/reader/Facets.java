package synoptic.explore.reader;

import java.util.List;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.search.SearchResult.Count;
import synoptic.text.Columns;

/** The lines that tell what a list can be narrowed by. */
public final class Facets {

  private Facets() {}

  /** The values of a facet with their counts, as many as fit into so many columns. */
  static Line line(String name, List<Count> counts, int columns) {
    Line line = Line.of("▸ " + name, Tone.QUIET);
    int room = columns - Columns.of(line.text()) - 2;
    for (Count count : counts) {
      String passages = Long.toString(count.passages());
      room -= Columns.of(count.value()) + passages.length() + 3;
      if (room < 0) {
        return line.with(" …", Tone.QUIET);
      }
      line = line.with("  " + count.value() + " ", Tone.PLAIN).with(passages, Tone.QUIET);
    }
    return line;
  }

  /** A line of a choice to narrow by. */
  public static Line line(String name, String value, String about) {
    return Line.of("%-8s".formatted(name), Tone.QUIET)
        .with(value + "  ", Tone.PLAIN)
        .with(about, Tone.QUIET);
  }
}
