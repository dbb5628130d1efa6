package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** A line of text in runs of one tone each. */
public record Line(List<Run> runs) {

  public static final Line BLANK = new Line(List.of());

  /** A stretch of text in one tone. */
  public record Run(String text, Tone tone) {}

  /** A span of a text with a tone of its own. */
  public record Mark(Span span, Tone tone) {

    /**
     * Marks over others: where both are, the upper ones count.
     *
     * @return in order, without overlap, as long as each of the two has no overlap in itself
     */
    public static List<Mark> over(List<Mark> upper, List<Mark> lower) {
      List<Mark> first = ordered(upper);
      List<Mark> all = new ArrayList<>(first);
      int next = 0;
      for (Mark mark : ordered(lower)) {
        int at = mark.span().start();
        int end = mark.span().end();
        while (next < first.size() && first.get(next).span().end() <= at) {
          next++;
        }
        for (int over = next; over < first.size() && at < end; over++) {
          Span covered = first.get(over).span();
          if (covered.start() >= end) {
            break;
          }
          if (covered.start() > at) {
            all.add(new Mark(new Span(at, covered.start()), mark.tone()));
          }
          at = Math.max(at, covered.end());
        }
        if (at < end) {
          all.add(new Mark(new Span(at, end), mark.tone()));
        }
      }
      return ordered(all);
    }

    private static List<Mark> ordered(List<Mark> marks) {
      return marks.stream().sorted((one, other) -> one.span().compareTo(other.span())).toList();
    }
  }

  public Line {
    runs = List.copyOf(runs);
  }

  public static Line of(String text, Tone tone) {
    return text.isEmpty() ? BLANK : new Line(List.of(new Run(text, tone)));
  }

  public static Line plain(String text) {
    return of(text, Tone.PLAIN);
  }

  /** A text at the left of so many columns, where it is not wider. */
  public static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Columns.of(text)));
  }

  public static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - Columns.of(text))) + text;
  }

  /** A cell of a table: a text at the right, cut so that a blank at least stands before it. */
  public static String cell(String text, int columns) {
    return right(Wrap.clip(text, columns - 1), columns);
  }

  public Line with(String text, Tone tone) {
    if (text.isEmpty()) {
      return this;
    }
    List<Run> longer = new ArrayList<>(runs);
    longer.add(new Run(text, tone));
    return new Line(longer);
  }

  public Line with(Line other) {
    List<Run> longer = new ArrayList<>(runs);
    longer.addAll(other.runs);
    return new Line(longer);
  }

  /** As much of it as fits into so many columns; a sign at its end says that there is more. */
  public Line clipped(int columns) {
    Line line = BLANK;
    int room = columns;
    for (int at = 0; at < runs.size() && room > 0; at++) {
      String text = runs.get(at).text();
      boolean isLast = at + 1 == runs.size();
      boolean fits = Columns.of(text) <= (isLast ? room : room - 1);
      line = line.with(fits ? text : Wrap.clip(text + " ".repeat(room), room), runs.get(at).tone());
      room = fits ? room - Columns.of(text) : 0;
    }
    return line;
  }

  /** The same in one tone. */
  public Line in(Tone tone) {
    return of(text(), tone);
  }

  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /**
   * The part of a text in {@code span}, with the marks that touch it.
   *
   * @param marks in order, without overlap, placed in the whole text
   */
  public static Line cut(String text, Span span, List<Mark> marks, Tone base) {
    List<Run> runs = new ArrayList<>();
    int at = span.start();
    for (Mark mark : marks) {
      if (mark.span().end() <= at || mark.span().start() >= span.end()) {
        continue;
      }
      int from = Math.max(at, mark.span().start());
      int to = Math.min(span.end(), mark.span().end());
      if (from > at) {
        runs.add(new Run(text.substring(at, from), base));
      }
      runs.add(new Run(text.substring(from, to), mark.tone()));
      at = to;
    }
    if (at < span.end()) {
      runs.add(new Run(text.substring(at, span.end()), base));
    }
    return new Line(runs);
  }
}
