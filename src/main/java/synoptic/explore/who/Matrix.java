package synoptic.explore.who;

import synoptic.explore.core.Geometry;
import synoptic.explore.core.ListCursor;

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
