package synoptic.explore.synopsis;

import java.util.Optional;
import synoptic.compare.events.Fact;
import synoptic.explore.core.ListCursor;

/**
 * Where the cursor is in the table of facts.
 *
 * @param fact the row, from 0
 * @param source the column, from 0
 * @param telling which of the sentences with which the source tells the fact, from 0
 * @param top the first row that is shown
 * @param left the first column that is shown
 */
record FactCursor(int fact, int source, int telling, int top, int left) {

  static final FactCursor START = new FactCursor(0, 0, 0, 0, 0);

  /** So much further, as far as there are facts and sources. */
  FactCursor moved(FactTable table, long facts, long sources) {
    return new FactCursor(
        Math.clamp(fact + facts, 0, Math.max(0, table.facts().size() - 1)),
        Math.clamp(source + sources, 0, table.told().sources().size() - 1),
        0,
        top,
        left);
  }

  /** On the next sentence with which the source tells the fact, after the last on the first. */
  FactCursor next(FactTable table) {
    int sentences = table.tellings(this).size();
    return new FactCursor(fact, source, sentences == 0 ? 0 : (telling + 1) % sentences, top, left);
  }

  /**
   * In another table on the same fact and the same source, as far as these are there: a fact is
   * known by its first sentence.
   */
  FactCursor in(FactTable other, FactTable from) {
    Optional<Fact> here = from.fact(this);
    int row = 0;
    for (int at = 0; at < other.facts().size() && here.isPresent(); at++) {
      if (other.facts().get(at).told().contains(here.get().told().getFirst())) {
        row = at;
      }
    }
    int column = Math.max(0, other.told().sources().indexOf(from.source(this)));
    return new FactCursor(row, column, 0, top, left);
  }

  /** Scrolled so that the cursor is in sight. */
  FactCursor inSight(FactTable table, SynopsisShape shape) {
    int facts = table.facts().size();
    int sources = table.told().sources().size();
    return new FactCursor(
        fact,
        source,
        telling,
        ListCursor.top(fact, fact, top, shape.lines(), facts),
        ListCursor.top(source, source, left, shape.columns(), sources));
  }
}
