package synoptic.shell.output;

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
public record StyledText(String text, List<Span> strong, List<Span> quiet) {

  public StyledText {
    strong = List.copyOf(strong);
    quiet = List.copyOf(quiet);
  }

  public StyledText(String text, List<Span> strong) {
    this(text, strong, List.of());
  }

  public static StyledText plain(String outside) {
    return new StyledText(SafeOutput.line(outside), List.of());
  }

  public static StyledText strong(String outside) {
    String safe = SafeOutput.line(outside);
    return new StyledText(safe, whole(safe));
  }

  public static StyledText quietProse(String outside) {
    String safe = SafeOutput.prose(outside);
    return new StyledText(safe, List.of(), whole(safe));
  }

  private static List<Span> whole(String safe) {
    return safe.isEmpty() ? List.of() : List.of(new Span(0, safe.length()));
  }

  /** This, with the other behind it. */
  public StyledText and(StyledText other) {
    return new StyledText(
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
  public static StyledText of(String outside, List<Span> marks, UnaryOperator<String> safe) {
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
    return new StyledText(text.toString(), strong);
  }

  /** The lines it takes at that width. */
  List<StyledText> wrapped(int width) {
    List<StyledText> lines = new ArrayList<>();
    Cutting strongParts = new Cutting(strong);
    Cutting quietParts = new Cutting(quiet);
    for (Span line : Wrap.lines(text, width)) {
      lines.add(new StyledText(line.in(text), strongParts.within(line), quietParts.within(line)));
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
