package synoptic.compare.framing;

import java.util.List;
import synoptic.compare.Occurrence;

/**
 * What two aligned passages give differently. That it differs does not say that one of them is
 * wrong.
 *
 * @param a the place of A's passage, from 0
 * @param b the place of B's passage, from 0
 * @param what which kind of fact it is, and for a number what it counts: {@code ministers}, {@code
 *     %}, {@code USD}; else empty
 * @param inA what only A's passage gives; empty where B gives more
 * @param inB what only B's passage gives
 */
public record Difference(int a, int b, Kind kind, String what, List<Given> inA, List<Given> inB) {

  /** What can differ. */
  public enum Kind {
    DATE,
    NUMBER,
    PLACE,
    PARTICIPANT
  }

  /**
   * A fact as a passage gives it.
   *
   * @param shown the words of the text, or the name that they stand for
   */
  public record Given(String shown, List<Occurrence> places) {
    public Given {
      places = List.copyOf(places);
    }
  }

  public Difference {
    inA = List.copyOf(inA);
    inB = List.copyOf(inB);
  }

  /** Whether each side gives something that the other does not. */
  boolean isMutual() {
    return !inA.isEmpty() && !inB.isEmpty();
  }
}
