package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import synoptic.search.Hit;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** The part of a passage around its first hit, wrapped to a few lines. */
final class Snippet {

  /** How far before the first hit a snippet may begin, in characters. */
  private static final int LEAD = 40;

  private Snippet() {}

  static List<Line> of(Hit hit, int columns, int lines) {
    String text = hit.passage().text();
    int start = start(text, hit.marks(), columns * lines);
    int end = Math.min(text.length(), start + columns * lines * 2);
    String lead = start > 0 ? "… " : "";
    String shown = lead + text.substring(start, end);
    int shift = lead.length() - start;
    List<Line.Mark> marks =
        hit.marks().stream()
            .filter(mark -> mark.start() >= start && mark.end() <= end)
            .map(mark -> new Line.Mark(mark.shifted(shift), Tone.HIT))
            .toList();
    List<Span> wrapped = Wrap.lines(shown, columns - 2);
    List<Line> result = new ArrayList<>();
    for (int at = 0; at < Math.min(lines, wrapped.size()); at++) {
      Line line = Line.cut(shown, wrapped.get(at), marks, Tone.PLAIN);
      boolean more = at == lines - 1 && wrapped.size() > lines;
      result.add(more ? line.with(" …", Tone.QUIET) : line);
    }
    return result;
  }

  /** The start of a word a little before the first hit, or 0 where the hit is near the start. */
  private static int start(String text, List<Span> marks, int room) {
    if (marks.isEmpty() || marks.getFirst().end() < room * 3 / 4) {
      return 0;
    }
    int from = Math.max(0, marks.getFirst().start() - Math.min(LEAD, room / 3));
    int blank = text.indexOf(' ', from);
    return blank >= 0 && blank < marks.getFirst().start() ? blank + 1 : marks.getFirst().start();
  }
}
