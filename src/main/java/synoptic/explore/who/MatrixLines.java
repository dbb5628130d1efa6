package synoptic.explore.who;

import java.util.ArrayList;
import java.util.List;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.Tone;
import synoptic.search.SearchResult.Count;
import synoptic.search.Voice;
import synoptic.text.Wrap;

/**
 * The table of who quotes whom, laid out: the sources, the voices with how many statements each
 * source reports, and what the cell under the cursor is.
 *
 * @param voices the rows that are shown
 */
public record MatrixLines(Line sources, List<Line> voices, Line cell) {

  private static final String ALL = "all";

  private static final int NARROWEST = 7;
  private static final int WIDEST = 18;

  public MatrixLines {
    voices = List.copyOf(voices);
  }

  public static MatrixLines of(VoiceList list, Matrix matrix, Geometry geometry) {
    int names = names(geometry);
    int width = width(list, geometry);
    int end = Math.min(list.sources().size() + 1, matrix.left() + columns(list, geometry));
    String where = (matrix.column() + 1) + " of " + (list.sources().size() + 1);
    boolean scrolls = end - matrix.left() <= list.sources().size();
    Line sources = Line.of(Line.left(scrolls ? "‹ " + where + " ›" : "", names), Tone.QUIET);
    for (int column = matrix.left(); column < end; column++) {
      Tone tone = column == matrix.column() ? Tone.STRONG : Tone.QUIET;
      sources = sources.with(Line.cell(source(list, column), width - 1) + " ", tone);
    }
    List<Line> rows = new ArrayList<>();
    int last = Math.min(list.rows(), matrix.top() + rows(geometry));
    for (int row = matrix.top(); row < last; row++) {
      Tone tone = row == matrix.row() ? Tone.STRONG : Tone.PLAIN;
      Line line = Line.of(Line.left(Wrap.clip(name(list, row), names - 1), names), tone);
      for (int column = matrix.left(); column < end; column++) {
        line = line.with(cell(list, matrix, row, column, width));
      }
      rows.add(line);
    }
    return new MatrixLines(sources, rows, Line.of(about(list, matrix), Tone.QUIET));
  }

  private static Line cell(VoiceList list, Matrix matrix, int row, int column, int width) {
    long count = count(list, row, column);
    String shown = count == 0 ? "·" : Long.toString(count);
    if (row == matrix.row() && column == matrix.column()) {
      return Line.of(Line.cell("[" + shown + "]", width + 1).substring(1), Tone.ACCENT);
    }
    return Line.of(Line.cell(shown, width - 1) + " ", count == 0 ? Tone.QUIET : Tone.PLAIN);
  }

  /** What the cursor is on, in words. */
  private static String about(VoiceList list, Matrix matrix) {
    String where = matrix.column() == 0 ? "all sources" : source(list, matrix.column());
    return name(list, matrix.row())
        + " in "
        + where
        + ": "
        + LibrarySummary.counted(count(list, matrix.row(), matrix.column()), "statement");
  }

  /** How many statements of a row's voice a column's source reports. */
  static long count(VoiceList list, int row, int column) {
    List<Count> counts = list.voice(row).map(Voice::sources).orElse(list.sources());
    String source = column == 0 ? "" : source(list, column);
    return counts.stream()
        .filter(each -> column == 0 || each.value().equals(source))
        .mapToLong(Count::passages)
        .sum();
  }

  static String name(VoiceList list, int row) {
    return list.voice(row).map(Voice::name).orElse("everyone");
  }

  static String source(VoiceList list, int column) {
    return column == 0 ? ALL : list.sources().get(column - 1).value();
  }

  /** How many rows are shown: all but the sources above them and the line below. */
  static int rows(Geometry geometry) {
    return Math.max(1, geometry.bodyRows() - 2);
  }

  /** How many columns fit beside the names. */
  static int columns(VoiceList list, Geometry geometry) {
    return Math.max(1, room(geometry) / width(list, geometry));
  }

  private static int width(VoiceList list, Geometry geometry) {
    return Math.clamp(room(geometry) / (list.sources().size() + 1), NARROWEST, WIDEST);
  }

  private static int room(Geometry geometry) {
    return Math.max(NARROWEST, geometry.size().columns() - 3 - names(geometry));
  }

  private static int names(Geometry geometry) {
    return Math.clamp(geometry.size().columns() * 3L / 10, 6, 34);
  }

  /**
   * The cursor in the table of who quotes whom: a row for each voice, a column for each source.
   *
   * @param row counted as in the list of voices: 0 is everyone
   * @param column 0 is all sources, 1 the first source
   * @param top the first row that is shown
   * @param left the first column that is shown
   */
  public record Matrix(int row, int column, int top, int left) {

    static final Matrix START = new Matrix(0, 0, 0, 0);

    /** With the cursor so much further, in sight on the screen. */
    Matrix moved(int rows, int columns, VoiceList voices, Geometry geometry) {
      int last = voices.rows() - 1;
      int rightmost = voices.sources().size();
      int toRow = Math.clamp((long) row + rows, 0, last);
      int toColumn = Math.clamp((long) column + columns, 0, rightmost);
      int height = MatrixLines.rows(geometry);
      int width = MatrixLines.columns(voices, geometry);
      return new Matrix(
          toRow,
          toColumn,
          ListCursor.top(toRow, toRow, top, height, last + 1),
          ListCursor.top(toColumn, toColumn, left, width, rightmost + 1));
    }
  }
}
