package synoptic.compare.align;

import java.util.List;

/**
 * A unit of A with the units of B that may go with it.
 *
 * @param index the unit's place in A, from 0
 * @param candidates best first; empty where B shares nothing with it
 */
public record AlignedRow(int index, List<Candidate> candidates) {

  public AlignedRow {
    candidates = List.copyOf(candidates);
  }
}
