package synoptic.shell.command;

import java.util.List;
import synoptic.search.Hit;
import synoptic.shell.output.SafeOutput;
import synoptic.shell.output.StyledText;
import synoptic.text.Span;

/** The part of a passage around its closest sentence or first hit. */
public final class Excerpt {

  private static final int LINES = 3;

  /** How far before the first hit an excerpt may begin, in characters. */
  private static final int LEAD = 60;

  private Excerpt() {}

  /** About three lines of that width. */
  public static StyledText of(Hit hit, int width) {
    String text = hit.passage().text();
    int room = Math.max(40, width * LINES - 4);
    int start = text.length() <= room ? 0 : hit.excerptStart(room, LEAD);
    int end = end(text, start, room);
    List<Span> marks =
        hit.marks().stream()
            .filter(mark -> mark.start() >= start && mark.end() <= end)
            .map(mark -> mark.shifted(-start))
            .toList();
    StyledText part = StyledText.of(text.substring(start, end), marks, SafeOutput::prose);
    String before = start > 0 ? "… " : "";
    String after = end < text.length() ? " …" : "";
    return new StyledText(
        before + part.text() + after,
        part.strong().stream().map(mark -> mark.shifted(before.length())).toList());
  }

  private static int end(String text, int start, int room) {
    if (text.length() - start <= room) {
      return text.length();
    }
    int end = start + room;
    int blank = text.lastIndexOf(' ', end);
    if (blank > start + room / 2) {
      return blank;
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
