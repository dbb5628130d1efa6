package synoptic.compare.align;

import java.util.List;
import synoptic.compare.Side;

/**
 * Two sides with their passages lined up.
 *
 * @param a one side
 * @param b the other
 * @param rows a row for each passage of A, in order, with up to three candidates
 * @param close the least score at which a candidate counts as a match
 * @param onlyInB places of B's passages that no passage of A comes close to, in order
 * @param wording how the words of the two sides differ
 * @param basis what the matches rest on
 */
public record Comparison(
    Side a,
    Side b,
    List<AlignedRow> rows,
    double close,
    List<Integer> onlyInB,
    WordDifferences wording,
    Signals basis) {

  public Comparison {
    rows = List.copyOf(rows);
    onlyInB = List.copyOf(onlyInB);
  }

  /** Whether the row's first candidate is close enough to stand beside it. */
  public boolean isPair(AlignedRow row) {
    return !row.candidates().isEmpty() && row.candidates().getFirst().score() >= close;
  }

  /** The rows that have a close match. */
  public List<AlignedRow> pairs() {
    return rows.stream().filter(this::isPair).toList();
  }

  /** The rows without a close match: what only A has, as far as the words tell. */
  public List<AlignedRow> onlyInA() {
    return rows.stream().filter(row -> !isPair(row)).toList();
  }

  /** How many passages of both sides are not compared, because they are too many. */
  public long leftOut() {
    return a.leftOut() + b.leftOut();
  }
}
