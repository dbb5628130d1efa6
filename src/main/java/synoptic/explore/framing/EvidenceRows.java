package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.EvidenceView.Counted;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * The passages on the screen, laid out: of all that a number counts only those around the cursor.
 */
public record EvidenceRows(List<EvidenceLine> lines) {

  /** The most lines of a passage that are shown; the reader has the rest. */
  private static final int MOST_LINES = 12;

  /** The lines that are shown above the first mark of a longer passage. */
  private static final int BEFORE = 2;

  /**
   * A line.
   *
   * @param passage which of the passages it belongs to
   */
  public record EvidenceLine(Line line, int passage) {}

  static final EvidenceRows NONE = new EvidenceRows(List.of());

  public EvidenceRows {
    lines = List.copyOf(lines);
  }

  /** As many lines as the screen shows, the passage under the cursor not far from the top. */
  static EvidenceRows of(List<Counted> passages, int cursor, Geometry geometry) {
    int height = geometry.bodyRows();
    int width = Math.min(Geometry.PROSE, geometry.size().columns() - 4);
    List<EvidenceLine> above = new ArrayList<>();
    for (int at = cursor - 1; at >= 0 && above.size() < height / 3; at--) {
      above.addAll(0, lines(passages.get(at), at, width));
    }
    List<EvidenceLine> below = new ArrayList<>();
    for (int at = cursor; at < passages.size() && below.size() < height; at++) {
      below.addAll(lines(passages.get(at), at, width));
    }
    for (int at = cursor - 1 - count(above);
        at >= 0 && above.size() + below.size() < height;
        at--) {
      above.addAll(0, lines(passages.get(at), at, width));
    }
    int shown = Math.max(height / 3, height - below.size());
    List<EvidenceLine> all =
        new ArrayList<>(above.subList(Math.max(0, above.size() - shown), above.size()));
    all.addAll(below);
    return new EvidenceRows(all.subList(0, Math.min(height, all.size())));
  }

  private static int count(List<EvidenceLine> lines) {
    return (int) lines.stream().mapToInt(EvidenceLine::passage).distinct().count();
  }

  private static List<EvidenceLine> lines(Counted counted, int number, int width) {
    String text = counted.passage().text();
    List<EvidenceLine> lines = new ArrayList<>();
    lines.add(new EvidenceLine(head(counted, width), number));
    List<Line.Mark> marks =
        counted.marks().stream().map(span -> new Line.Mark(span, Tone.HIT)).toList();
    List<Span> wrapped = Wrap.lines(text, width);
    int from = from(wrapped, counted.marks());
    int end = Math.min(wrapped.size(), from + MOST_LINES);
    for (int at = from; at < end; at++) {
      Line line = at == from && from > 0 ? Line.of("… ", Tone.QUIET) : Line.BLANK;
      line = line.with(Line.cut(text, wrapped.get(at), marks, Tone.PLAIN));
      boolean more = at == end - 1 && end < wrapped.size();
      lines.add(new EvidenceLine(more ? line.with(" …", Tone.QUIET) : line, number));
    }
    lines.add(new EvidenceLine(Line.BLANK, number));
    return lines;
  }

  private static Line head(Counted counted, int width) {
    String source = counted.passage().source();
    String where =
        (source.isEmpty() ? "" : source + " · ")
            + counted.passage().article()
            + " ¶ "
            + counted.passage().passage().number();
    String times = counted.times() > 1 ? " · " + counted.times() + " times" : "";
    return Line.of(counted.sign() + "  ", Tone.ACCENT)
        .with(Wrap.clip(where + times, width - 3), Tone.QUIET);
  }

  /** The first line of a passage that is too long to be shown whole. */
  private static int from(List<Span> wrapped, List<Span> marks) {
    if (wrapped.size() <= MOST_LINES || marks.isEmpty()) {
      return 0;
    }
    int line = 0;
    while (line < wrapped.size() - 1 && wrapped.get(line).end() <= marks.getFirst().start()) {
      line++;
    }
    return Math.clamp(line - BEFORE, 0, wrapped.size() - MOST_LINES);
  }
}
