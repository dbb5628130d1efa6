package synoptic.explore.who;

import java.util.List;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.ListCursor;
import synoptic.explore.who.StatementRows.Naming;
import synoptic.search.StatementHit;

/**
 * The statements of a voice in their list.
 *
 * @param cursor the statement that the cursor is on, and the first row that is shown
 */
public record StatementList(StatementRows rows, ListCursor cursor) {

  static final StatementList NONE = new StatementList(StatementRows.NONE, ListCursor.START);

  static StatementList of(List<StatementHit> hits, Naming naming, Geometry geometry) {
    return NONE.and(hits, naming, geometry);
  }

  /** With the rows of more statements below. */
  StatementList and(List<StatementHit> hits, Naming naming, Geometry geometry) {
    return new StatementList(rows.upTo(hits, naming, geometry.proseColumns()), cursor);
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
