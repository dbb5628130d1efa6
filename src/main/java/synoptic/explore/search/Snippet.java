package synoptic.explore.search;

import java.util.ArrayList;
import java.util.List;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.search.Hit;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** The part of a passage around its closest sentence or first hit, wrapped to a few lines. */
final class Snippet {

  /** How far before the first hit a snippet may begin, in characters. */
  private static final int LEAD = 40;

  private Snippet() {}

  static List<Line> of(Hit hit, int columns, int lines) {
    String text = hit.passage().text();
    int start = hit.excerptStart(columns * lines, LEAD);
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
}
