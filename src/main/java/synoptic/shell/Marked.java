package synoptic.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * A text that is safe to show, with the parts of it that stand out.
 *
 * @param strong in order, without overlap
 */
record Marked(String text, List<Span> strong) {

  Marked {
    strong = List.copyOf(strong);
  }

  static Marked plain(String outside) {
    return new Marked(Outside.line(outside), List.of());
  }

  static Marked strong(String outside) {
    String safe = Outside.line(outside);
    return new Marked(safe, List.of(new Span(0, safe.length())));
  }

  /** Made safe piece by piece, since that moves what follows: the marks move with it. */
  static Marked of(String outside, List<Span> marks, UnaryOperator<String> safe) {
    StringBuilder text = new StringBuilder();
    List<Span> strong = new ArrayList<>();
    int at = 0;
    for (Span mark : marks) {
      if (mark.start() < at || mark.end() > outside.length()) {
        continue;
      }
      text.append(safe.apply(outside.substring(at, mark.start())));
      int start = text.length();
      text.append(safe.apply(mark.in(outside)));
      strong.add(new Span(start, text.length()));
      at = mark.end();
    }
    text.append(safe.apply(outside.substring(at)));
    return new Marked(text.toString(), strong);
  }

  /** The lines it takes at that width. */
  List<Marked> wrapped(int width) {
    List<Marked> lines = new ArrayList<>();
    int next = 0;
    for (Span line : Wrap.lines(text, width)) {
      List<Span> within = new ArrayList<>();
      while (next < strong.size() && strong.get(next).end() <= line.start()) {
        next++;
      }
      for (int at = next; at < strong.size() && strong.get(at).start() < line.end(); at++) {
        int start = Math.max(line.start(), strong.get(at).start());
        int end = Math.min(line.end(), strong.get(at).end());
        within.add(new Span(start, end).shifted(-line.start()));
      }
      lines.add(new Marked(line.in(text), within));
    }
    return lines;
  }
}
