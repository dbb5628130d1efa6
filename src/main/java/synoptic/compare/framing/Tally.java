package synoptic.compare.framing;

import java.util.List;
import synoptic.compare.Occurrence;

/** What two numbers count, in A and in B, in reading order. */
public record Tally(List<Occurrence> a, List<Occurrence> b) {

  public Tally {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }
}
