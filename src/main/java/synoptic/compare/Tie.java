package synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.compare.Features.Vector;

/**
 * How close the units of two sides are in their words, the same seen from either side: TF-IDF
 * cosine. Both norms count a little less than in a plain cosine, so that a short line with one
 * shared word does not beat a long one with several (after Singhal, Buckley and Mitra, Pivoted
 * document length normalization, SIGIR 1996).
 */
final class Tie {

  private static final double PIVOT = 0.8;

  private record Posting(int unit, double weight) {}

  /** The units of B that have a feature. */
  private record Postings(boolean counts, boolean tellsAlone, List<Posting> units) {
    Postings(Features features, String feature) {
      this(features.counts(feature), features.tellsAlone(feature), new ArrayList<>());
    }

    void add(int unit, double weight) {
      units.add(new Posting(unit, weight));
    }
  }

  private static final Postings NONE = new Postings(false, false, List.of());

  private final List<Vector> left;
  private final List<Vector> right;
  private final Map<String, Postings> postings = new HashMap<>();
  private final double[] leftDivisor;
  private final double[] rightDivisor;

  Tie(Features features, List<Vector> left, List<Vector> right) {
    this.left = left;
    this.right = right;
    leftDivisor = divisors(left);
    rightDivisor = divisors(right);
    for (int unit = 0; unit < right.size(); unit++) {
      for (var weight : right.get(unit).weights().entrySet()) {
        String feature = weight.getKey();
        postings
            .computeIfAbsent(feature, unseen -> new Postings(features, feature))
            .add(unit, weight.getValue());
      }
    }
  }

  private static double[] divisors(List<Vector> units) {
    double mean = units.stream().mapToDouble(Vector::norm).average().orElse(1);
    return units.stream()
        .mapToDouble(
            unit -> unit.norm() == 0 ? 1 : Math.pow(unit.norm(), PIVOT) * Math.pow(mean, 1 - PIVOT))
        .toArray();
  }

  /**
   * One unit of A beside every unit of B.
   *
   * @param cosines from 0 to 1
   * @param shown where more is shared than a single word that says little
   */
  record Shared(double[] cosines, boolean[] shown) {}

  Shared of(int unit) {
    double[] cosines = new double[rightDivisor.length];
    int[] shared = new int[rightDivisor.length];
    boolean[] shown = new boolean[rightDivisor.length];
    for (var weight : left.get(unit).weights().entrySet()) {
      Postings having = postings.getOrDefault(weight.getKey(), NONE);
      for (Posting posting : having.units) {
        cosines[posting.unit] += weight.getValue() * posting.weight;
        shared[posting.unit] += having.counts ? 1 : 0;
        shown[posting.unit] |= having.tellsAlone || shared[posting.unit] > 1;
      }
    }
    for (int other = 0; other < cosines.length; other++) {
      cosines[other] = Math.min(1, cosines[other] / (leftDivisor[unit] * rightDivisor[other]));
    }
    return new Shared(cosines, shown);
  }

  /** For each unit of A its cosine with all of B's, in the mean. */
  double[] leftCentrality() {
    return centrality(left, leftDivisor, right, rightDivisor);
  }

  /** For each unit of B its cosine with all of A's, in the mean. */
  double[] rightCentrality() {
    return centrality(right, rightDivisor, left, leftDivisor);
  }

  private static double[] centrality(
      List<Vector> units, double[] divisors, List<Vector> others, double[] otherDivisors) {
    Map<String, Double> mean = new HashMap<>();
    for (int other = 0; other < others.size(); other++) {
      double divisor = otherDivisors[other] * others.size();
      others
          .get(other)
          .weights()
          .forEach((feature, weight) -> mean.merge(feature, weight / divisor, Double::sum));
    }
    double[] centrality = new double[units.size()];
    for (int unit = 0; unit < centrality.length; unit++) {
      for (var weight : units.get(unit).weights().entrySet()) {
        centrality[unit] +=
            weight.getValue() * mean.getOrDefault(weight.getKey(), 0.0) / divisors[unit];
      }
    }
    return centrality;
  }
}
