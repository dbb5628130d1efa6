package synoptic.explore;

import java.util.List;
import synoptic.explore.StatementRows.Naming;
import synoptic.search.StatementHit;

/**
 * The statements of a voice in their list.
 *
 * @param cursor the statement that the cursor is on
 * @param top the first row that is shown
 */
public record StatementList(StatementRows rows, int cursor, int top) {

  static final StatementList NONE = new StatementList(StatementRows.NONE, 0, 0);

  static StatementList of(List<StatementHit> hits, Naming naming, Geometry geometry) {
    return NONE.and(hits, naming, geometry);
  }

  /** With the rows of more statements below. */
  StatementList and(List<StatementHit> hits, Naming naming, Geometry geometry) {
    return new StatementList(rows.upTo(hits, naming, geometry.proseColumns()), cursor, top);
  }

  /** With the cursor on that statement, which is scrolled into sight. */
  StatementList at(int item, Geometry geometry) {
    int wanted = Math.clamp(item, 0, Math.max(0, rows.starts().size() - 1));
    return new StatementList(rows, wanted, rows.topFor(wanted, top, geometry.statementRows()));
  }
}
