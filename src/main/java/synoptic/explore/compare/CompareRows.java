package synoptic.explore.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.WordMarks;
import synoptic.explore.compare.CompareView.Marking;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Line;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.Strip;
import synoptic.explore.core.Tone;
import synoptic.text.Wrap;

/**
 * A comparison laid out line by line: in three columns (A, gutter, B) on a wide screen, A above B
 * on a narrow one. Only the rows around the selected one are laid out, a screen's height before it
 * and another after it, so that a key takes the same time in a comparison of any length.
 */
public record CompareRows(List<CompareLine> lines) {

  /**
   * A line of the layout.
   *
   * @param row the row it belongs to, counted among those shown
   */
  public record CompareLine(Line a, Line gutter, Line b, int row) {}

  private static final String LITTLE = "little in common";

  static final CompareRows NONE = new CompareRows(List.of());

  public CompareRows {
    lines = List.copyOf(lines);
  }

  /** The cursor's column, the blanks beside the lines, and the line before the gutter. */
  private static final int MARGINS = 5;

  /** How wide a column of prose is. */
  public static int column(Geometry geometry) {
    int room = geometry.size().columns();
    return geometry.wide()
        ? Math.min(Geometry.PROSE, (room - gutter(geometry) - MARGINS) / 2)
        : Math.min(Geometry.PROSE, room - 4);
  }

  /**
   * How wide the gutter between the columns is: words under the figure where there is room, and all
   * that the columns leave on a very wide screen.
   */
  static int gutter(Geometry geometry) {
    int columns = geometry.size().columns();
    return columns < 140 ? 9 : Math.clamp(columns - 2 * Geometry.PROSE - MARGINS, 16, 40);
  }

  /** The rows around the place's selected one. */
  static CompareRows of(CompareView place, Geometry geometry) {
    if (place.comparison().isEmpty() || place.count() == 0) {
      return NONE;
    }
    int height = height(geometry);
    Deque<List<CompareLine>> around = new ArrayDeque<>();
    around.add(row(place, place.selected(), geometry));
    int room = height;
    for (int at = place.selected() - 1; at >= 0 && room > 0; at--) {
      around.addFirst(row(place, at, geometry));
      room -= around.getFirst().size();
    }
    room = height;
    for (int at = place.selected() + 1; at < place.count() && room > 0; at++) {
      around.addLast(row(place, at, geometry));
      room -= around.getLast().size();
    }
    return new CompareRows(around.stream().flatMap(List::stream).toList());
  }

  private static List<CompareLine> row(CompareView place, int at, Geometry geometry) {
    Comparison lined = place.comparison().orElseThrow();
    List<CompareLine> lines = new ArrayList<>();
    switch (place.showing()) {
      case PAIRS -> pair(lines, place, place.rows().get(at), at, geometry);
      case ONLY_IN_A -> {
        AlignedRow row = place.rows().get(at);
        alone(lines, lined.a(), row.index(), nearest(lined, row), at, geometry);
      }
      case ONLY_IN_B -> {
        int passage = lined.besideNoneInB().get(at);
        alone(lines, lined.b(), passage, saidAgain(lined, passage), at, geometry);
      }
    }
    return lines;
  }

  /**
   * Where the line that {@code top} is in an earlier layout is in this one: the nearest end where
   * it is not laid out any more.
   */
  int sameLine(CompareRows earlier, int top) {
    if (lines.isEmpty() || top < 0 || top >= earlier.lines.size()) {
      return 0;
    }
    int row = earlier.lines.get(top).row();
    if (row < lines.getFirst().row()) {
      return 0;
    }
    if (row > lines.getLast().row()) {
      return lines.size() - 1;
    }
    return Math.min(first(row) + top - earlier.first(row), last(row));
  }

  private static void alone(
      List<CompareLine> lines,
      Side side,
      int place,
      List<String> nearest,
      int row,
      Geometry geometry) {
    int width = Math.min(Geometry.PROSE, geometry.size().columns() - 4);
    List<Line> all = headed(side, place, width);
    String text = side.passages().get(place).text();
    Wrap.lines(text, width).forEach(span -> all.add(Line.plain(span.in(text))));
    nearest.forEach(line -> all.add(Line.of(Wrap.clip(line, width), Tone.QUIET)));
    all.forEach(line -> lines.add(new CompareLine(line, Line.BLANK, Line.BLANK, row)));
    lines.add(new CompareLine(Line.BLANK, Line.BLANK, Line.BLANK, row));
  }

  /** What of B comes nearest to a passage that has no close match, for whoever wants to look. */
  private static List<String> nearest(Comparison lined, AlignedRow row) {
    List<String> lines = new ArrayList<>();
    for (Candidate candidate : row.candidates().stream().limit(2).toList()) {
      LocatedPassage passage = lined.b().passages().get(candidate.index());
      lines.add(
          (lines.isEmpty() ? "nearest in B  " : "              ")
              + figure(candidate.score())
              + " "
              + lined.b().where(candidate.index())
              + "  "
              + passage.text());
    }
    return lines;
  }

  /** Beside which passage of A one of B is said again, if it is. */
  private static List<String> saidAgain(Comparison lined, int passage) {
    if (lined.standings().get(passage) != Comparison.Standing.ALSO) {
      return List.of();
    }
    OptionalInt closest = lined.closestInA(passage);
    String where = closest.isPresent() ? lined.a().where(closest.getAsInt()) : "passages of A";
    return List.of("said again: close to " + where + ", which others are closer to");
  }

  /** Where the passage stands, in a side that has several articles; else nothing. */
  private static List<Line> headed(Side side, int place, int width) {
    List<Line> lines = new ArrayList<>();
    if (side.isMixed()) {
      lines.add(Line.of(Wrap.clip(side.where(place), width), Tone.QUIET));
    }
    return lines;
  }

  private static void pair(
      List<CompareLine> lines, CompareView place, AlignedRow row, int at, Geometry geometry) {
    Comparison lined = place.comparison().orElseThrow();
    Candidate candidate = row.candidates().get(place.candidate(row));
    LocatedPassage a = lined.a().passages().get(row.index());
    LocatedPassage b = lined.b().passages().get(candidate.index());
    boolean marked = place.marking() == Marking.MARKED;
    WordMarks inA = marked ? lined.wording().inA(a, b) : WordMarks.NONE;
    WordMarks inB = marked ? lined.wording().inB(a, b) : WordMarks.NONE;
    boolean isWeak = isWeak(inA, inB);
    int width = column(geometry);
    List<Line> left = headed(lined.a(), row.index(), width);
    left.addAll(prose(a.text(), isWeak ? withoutOwn(inA) : inA, Tone.OWN_A, width));
    List<Line> right = headed(lined.b(), candidate.index(), width);
    right.addAll(prose(b.text(), isWeak ? withoutOwn(inB) : inB, Tone.OWN_B, width));
    List<Line> why = why(row, place.candidate(row), isWeak, geometry);
    if (geometry.wide()) {
      sideBySide(lines, left, why, right, at);
    } else {
      stacked(lines, left, why, right, at);
    }
    lines.add(new CompareLine(Line.BLANK, Line.BLANK, Line.BLANK, at));
  }

  /**
   * Whether two passages share fewer words than either has alone: then nearly all would be marked,
   * and nothing is; it is said instead.
   */
  private static boolean isWeak(WordMarks inA, WordMarks inB) {
    int shared = inA.shared().size() + inB.shared().size();
    return shared < inA.own().size() + inB.own().size();
  }

  private static WordMarks withoutOwn(WordMarks words) {
    return new WordMarks(words.shared(), List.of(), words.differing());
  }

  private static void sideBySide(
      List<CompareLine> lines, List<Line> left, List<Line> why, List<Line> right, int row) {
    int height = Math.max(why.size(), Math.max(left.size(), right.size()));
    for (int at = 0; at < height; at++) {
      lines.add(new CompareLine(at(left, at), at(why, at), at(right, at), row));
    }
  }

  private static void stacked(
      List<CompareLine> lines, List<Line> left, List<Line> why, List<Line> right, int row) {
    for (int at = 0; at < left.size(); at++) {
      Line side = Line.of(at == 0 ? "A" : "", Tone.QUIET);
      lines.add(new CompareLine(left.get(at), side, Line.BLANK, row));
    }
    lines.add(new CompareLine(why.getFirst(), Line.BLANK, Line.BLANK, row));
    for (int at = 0; at < right.size(); at++) {
      Line side = Line.of(at == 0 ? "B" : "", Tone.QUIET);
      lines.add(new CompareLine(right.get(at), side, Line.BLANK, row));
    }
  }

  private static Line at(List<Line> lines, int at) {
    return at < lines.size() ? lines.get(at) : Line.BLANK;
  }

  private static List<Line> prose(String text, WordMarks words, Tone own, int width) {
    List<Line.Mark> marks = marks(words, own);
    return Wrap.lines(text, width).stream()
        .map(span -> Line.cut(text, span, marks, Tone.PLAIN))
        .toList();
  }

  private static List<Line.Mark> marks(WordMarks words, Tone own) {
    List<Line.Mark> marks = new ArrayList<>();
    words.shared().forEach(span -> marks.add(new Line.Mark(span, Tone.SHARED)));
    words.own().forEach(span -> marks.add(new Line.Mark(span, own)));
    words.differing().forEach(span -> marks.add(new Line.Mark(span, Tone.DIFFERS)));
    marks.sort((one, other) -> one.span().compareTo(other.span()));
    return marks;
  }

  /** How sure the match is, and why: a figure, the words that made it, which candidate it is. */
  private static List<Line> why(AlignedRow row, int chosen, boolean isWeak, Geometry geometry) {
    Candidate candidate = row.candidates().get(chosen);
    String figure = figure(candidate.score());
    String which = (chosen + 1) + " of " + row.candidates().size();
    if (!geometry.wide()) {
      String words = String.join(" ", candidate.why());
      String weak = isWeak ? " · " + LITTLE : "";
      String line = "── " + figure + " · " + which + weak + " · " + words + " ";
      return List.of(Line.of(Wrap.clip(line, column(geometry)), Tone.QUIET));
    }
    int width = gutter(geometry) - 2;
    List<Line> lines = new ArrayList<>();
    if (width >= 10) {
      lines.add(
          Line.of(Strip.bar(Math.round(candidate.score() * 1_000), 1_000, width - 4), Tone.ACCENT)
              .with(" " + figure, Tone.STRONG));
      Stream.concat(
              candidate.reasons().shared().stream().limit(4),
              candidate.reasons().nearness().stream())
          .forEach(reason -> lines.add(Line.of(Wrap.clip(reason, width), Tone.QUIET)));
      lines.add(Line.of(which, Tone.QUIET));
    } else {
      lines.add(Line.of(figure, Tone.STRONG));
      lines.add(Line.of((chosen + 1) + "/" + row.candidates().size(), Tone.QUIET));
    }
    if (isWeak) {
      Wrap.lines(LITTLE, width).forEach(span -> lines.add(Line.of(span.in(LITTLE), Tone.QUIET)));
    }
    return lines;
  }

  /** A score as a figure: {@code .82}. */
  private static String figure(double score) {
    return score >= 0.995 ? "1.0" : String.format(Locale.ROOT, "%.2f", score).substring(1);
  }

  /** The rows of the screen that show the layout: all but the strip above it. */
  public static int height(Geometry geometry) {
    return Math.max(1, geometry.bodyRows() - 1);
  }

  /** The first line to show so that the row is in sight, or its beginning where it is taller. */
  int topFor(int row, int top, Geometry geometry) {
    return ListCursor.top(first(row), last(row), top, height(geometry), lines.size());
  }

  /** Where scrolling by lines inside a row leads that is not all in sight, or -1. */
  int scrolledWithin(int row, int top, int by, Geometry geometry) {
    int bottom = top + height(geometry);
    if (by > 0 && last(row) > bottom) {
      return Math.min(top + by, last(row) - height(geometry));
    }
    return by < 0 && first(row) < top ? Math.max(first(row), top + by) : -1;
  }

  /** The row so many lines further, and the next one at the least. */
  int rowAfter(int row, int by) {
    int next = row + Integer.signum(by);
    if (lines.isEmpty()) {
      return next;
    }
    int from = 0;
    while (from < lines.size() - 1 && lines.get(from).row() < row) {
      from++;
    }
    int there = lines.get(Math.clamp((long) from + by, 0, lines.size() - 1)).row();
    return by > 0 ? Math.max(next, there) : Math.min(next, there);
  }

  private int first(int row) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).row() == row) {
        return at;
      }
    }
    return 0;
  }

  private int last(int row) {
    for (int at = lines.size() - 1; at >= 0; at--) {
      if (lines.get(at).row() == row) {
        return at;
      }
    }
    return 0;
  }
}
