package synoptic.compare;

import java.util.List;

/**
 * A unit of B for a unit of A.
 *
 * @param index its place among the units of B, from 0
 * @param score how close, from 0 (nothing shared) to 1 (the same words)
 * @param why the words that made the match, as written in A, weightiest first
 */
public record Candidate(int index, double score, List<String> why) {

  public Candidate {
    why = List.copyOf(why);
  }
}
