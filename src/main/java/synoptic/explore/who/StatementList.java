package synoptic.explore.who;

import synoptic.explore.core.Geometry;
import synoptic.explore.core.ListCursor;
import synoptic.explore.who.StatementRows.Naming;

/**
 * The statements of a voice in their list.
 *
 * @param cursor the statement that the cursor is on, and the first row that is shown
 */
public record StatementList(StatementRows rows, ListCursor cursor) {

  static final StatementList NONE = new StatementList(StatementRows.NONE, ListCursor.START);

  static StatementList of(StatementResults told, Geometry geometry) {
    return NONE.and(told, geometry);
  }

  /** With the rows of more statements below; one voice is named in the heading alone. */
  StatementList and(StatementResults told, Geometry geometry) {
    Naming naming = told.question().voice().isPresent() ? Naming.HEADING : Naming.EACH;
    return new StatementList(rows.upTo(told.hits(), naming, geometry.proseColumns()), cursor);
  }

  /** With the cursor on that statement, which is scrolled into sight. */
  StatementList at(long item, Geometry geometry) {
    ListCursor moved = cursor.at(item, rows.starts().size());
    return new StatementList(rows, rows.showing(moved, geometry.statementRows()));
  }

  /** The cursor without what it is on. */
  StatementList forgotten() {
    return new StatementList(StatementRows.NONE, cursor);
  }
}
