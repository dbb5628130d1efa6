package synoptic.shell;

import java.util.List;
import synoptic.search.Hit;
import synoptic.text.Span;

/** The part of a passage around its closest sentence or first hit. */
final class Excerpt {

  private static final int LINES = 3;

  /** How far before the first hit an excerpt may begin, in characters. */
  private static final int LEAD = 60;

  private Excerpt() {}

  /** About three lines of that width. */
  static Marked of(Hit hit, int width) {
    String text = hit.passage().text();
    int room = Math.max(40, width * LINES - 4);
    int start = start(hit, room);
    int end = end(text, start, room);
    List<Span> marks =
        hit.marks().stream()
            .filter(mark -> mark.start() >= start && mark.end() <= end)
            .map(mark -> mark.shifted(-start))
            .toList();
    Marked part = Marked.of(text.substring(start, end), marks, Outside::prose);
    String before = start > 0 ? "… " : "";
    String after = end < text.length() ? " …" : "";
    return new Marked(
        before + part.text() + after,
        part.strong().stream().map(mark -> mark.shifted(before.length())).toList());
  }

  /** The closest sentence, or a word a little before the first hit; 0 where that is near. */
  private static int start(Hit hit, int room) {
    String text = hit.passage().text();
    boolean isNear = hit.first().isEmpty() || hit.first().get().end() < room * 3 / 4;
    if (text.length() <= room || isNear) {
      return 0;
    }
    Span first = hit.first().get();
    if (hit.closest().isPresent()) {
      return first.start();
    }
    int blank = text.indexOf(' ', Math.max(0, first.start() - Math.min(LEAD, room / 3)));
    return blank >= 0 && blank < first.start() ? blank + 1 : first.start();
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
