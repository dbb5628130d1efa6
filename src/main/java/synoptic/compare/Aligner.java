package synoptic.compare;

import java.util.List;

/** Finds for each unit of A the units of B that tell of the same. */
public final class Aligner {

  private Aligner() {}

  /** A row for each unit of A, in order, with up to {@code candidates} units of B, best first. */
  public static List<Row> align(List<String> a, List<String> b, int candidates) {
    return List.of();
  }

  /** Two sides with their passages lined up, three candidates a passage. */
  public static Comparison compare(Side a, Side b) {
    return new Comparison(a, b, align(a.texts(), b.texts(), 3), 0.1, List.of());
  }
}
