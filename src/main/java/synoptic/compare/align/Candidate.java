package synoptic.compare.align;

import java.util.List;

/**
 * A unit of B for a unit of A.
 *
 * @param index its place among the units of B, from 0
 * @param score how close, from 0 (nothing shared) to 1 (the same words)
 * @param reasons what speaks for it
 */
public record Candidate(int index, double score, MatchReasons reasons) {

  /** The reasons, for a person to read. */
  public List<String> why() {
    return reasons.all();
  }
}
