package synoptic.explore.synopsis;

import synoptic.explore.core.Geometry;
import synoptic.text.Columns;

/**
 * How a synopsis fills the screen: headings, facts, a foot, a title, and the wordings of one fact.
 *
 * @param isTable whether each source has a column; else each fact has a strip of letters
 * @param headings the rows for the names of the sources
 * @param legend the columns for these where a letter stands for each
 * @param strip 2 where the order of the facts is shown, and who speaks, else 0
 * @param lines how many facts are shown
 * @param foot 1 where it is said below what is left out, else 0
 * @param said how many rows show the wordings of the fact under the cursor
 * @param text the columns for the text of a fact
 * @param columns how many sources are shown
 * @param width the columns that each takes
 */
record SynopsisShape(
    boolean isTable,
    int headings,
    int legend,
    int strip,
    int lines,
    int foot,
    int said,
    int text,
    int columns,
    int width) {

  /** The pointer, the number of the fact, and the blanks beside it. */
  static final int MARGIN = 7;

  private static final int NARROWEST = 11;
  private static final int WIDEST = 22;
  private static final int LEAST_TEXT = 40;

  private static final int MOST_LEGEND = 3;

  /** Fewer rows show facts alone. */
  private static final int FEW_ROWS = 9;

  /** From so many rows on the order of the facts and who speaks are shown as well. */
  private static final int MANY_ROWS = 24;

  static SynopsisShape of(FactTable table, Geometry geometry) {
    int sources = table.told().sources().size();
    int room = geometry.size().columns() - MARGIN;
    boolean isTable = geometry.wide();
    int shared = isTable ? Math.min(room - LEAST_TEXT, sources * WIDEST) : 2 * sources + 1;
    int width = isTable ? Math.clamp(shared / sources, NARROWEST, WIDEST) : 2;
    int columns = isTable ? Math.clamp(shared / width, 1, sources) : sources;
    int taken = isTable ? columns * width : Math.min(room - 10, 2 * sources + 1);
    return of(table, geometry, isTable, room - taken, columns, width);
  }

  private static SynopsisShape of(
      FactTable table, Geometry geometry, boolean isTable, int text, int columns, int width) {
    int rows = geometry.bodyRows();
    int legend = geometry.size().columns() - 2;
    int facts = Math.max(1, table.facts().size());
    if (rows < FEW_ROWS) {
      int lines = Math.clamp(rows - 1L, 1, facts);
      return new SynopsisShape(isTable, 1, legend, 0, lines, 0, 0, text, columns, width);
    }
    int headings =
        isTable
            ? isWide(table, width) ? 2 : 1
            : Math.min(
                Math.clamp(rows / 7, 1, MOST_LEGEND),
                SourceLetters.rows(table.told().sources(), legend).size());
    int strip = isTable && rows >= MANY_ROWS ? 2 : 0;
    int free = rows - headings - strip - 2;
    int lines = Math.min(facts, Math.max(1, free * 11 / 20));
    return new SynopsisShape(
        isTable, headings, legend, strip, lines, 1, free - lines, text, columns, width);
  }

  /** Whether a name of a source is wider than its column. */
  private static boolean isWide(FactTable table, int width) {
    return table.told().sources().stream().anyMatch(source -> Columns.of(source) > width - 3);
  }
}
