package synoptic.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * A text that is safe to show, with the parts of it that stand out or step back.
 *
 * @param strong what stands out, in order, without overlap
 * @param quiet what steps back, in order, without overlap with either
 */
record Marked(String text, List<Span> strong, List<Span> quiet) {

  Marked {
    strong = List.copyOf(strong);
    quiet = List.copyOf(quiet);
  }

  Marked(String text, List<Span> strong) {
    this(text, strong, List.of());
  }

  static Marked plain(String outside) {
    return new Marked(Outside.line(outside), List.of());
  }

  static Marked strong(String outside) {
    String safe = Outside.line(outside);
    return new Marked(safe, whole(safe));
  }

  static Marked quietProse(String outside) {
    String safe = Outside.prose(outside);
    return new Marked(safe, List.of(), whole(safe));
  }

  private static List<Span> whole(String safe) {
    return safe.isEmpty() ? List.of() : List.of(new Span(0, safe.length()));
  }

  /** This, with the other behind it. */
  Marked and(Marked other) {
    return new Marked(
        text + other.text,
        joined(strong, other.strong, text.length()),
        joined(quiet, other.quiet, text.length()));
  }

  private static List<Span> joined(List<Span> first, List<Span> then, int shift) {
    List<Span> all = new ArrayList<>(first);
    then.forEach(span -> all.add(span.shifted(shift)));
    return all;
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
    Cutting strongParts = new Cutting(strong);
    Cutting quietParts = new Cutting(quiet);
    for (Span line : Wrap.lines(text, width)) {
      lines.add(new Marked(line.in(text), strongParts.within(line), quietParts.within(line)));
    }
    return lines;
  }

  /** Cuts marks at the ends of lines, line by line. */
  private static final class Cutting {
    private final List<Span> marks;
    private int next;

    Cutting(List<Span> marks) {
      this.marks = marks;
    }

    List<Span> within(Span line) {
      List<Span> within = new ArrayList<>();
      while (next < marks.size() && marks.get(next).end() <= line.start()) {
        next++;
      }
      for (int at = next; at < marks.size() && marks.get(at).start() < line.end(); at++) {
        int start = Math.max(line.start(), marks.get(at).start());
        int end = Math.min(line.end(), marks.get(at).end());
        within.add(new Span(start, end).shifted(-line.start()));
      }
      return within;
    }
  }
}
