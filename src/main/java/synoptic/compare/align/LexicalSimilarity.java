package synoptic.compare.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import synoptic.compare.align.TermVectors.Vector;

/**
 * How close the units of two sides are in their words, the same seen from either side: TF-IDF
 * cosine. Both norms count a little less than in a plain cosine, so that a short line with one
 * shared word does not beat a long one with several (after Singhal, Buckley and Mitra, Pivoted
 * document length normalization, SIGIR 1996).
 */
final class LexicalSimilarity {

  private static final double PIVOT = 0.8;

  /** A feature that B has: the units that have it, and its mean weight in a unit of each side. */
  private static final class Having {
    private final boolean counts;
    private final boolean tellsAlone;
    private final Postings units = new Postings();
    private double meanInA;
    private double meanInB;

    Having(TermVectors features, String feature) {
      counts = features.counts(feature);
      tellsAlone = features.tellsAlone(feature);
    }
  }

  private final List<Vector> left;
  private final List<Vector> right;
  private final Map<String, Having> havings = new HashMap<>();
  private final double[] leftDivisor;
  private final double[] rightDivisor;

  LexicalSimilarity(TermVectors features, List<Vector> left, List<Vector> right) {
    this.left = left;
    this.right = right;
    leftDivisor = divisors(left);
    rightDivisor = divisors(right);
    for (int unit = 0; unit < right.size(); unit++) {
      int of = unit;
      double share = rightDivisor[unit] * right.size();
      right
          .get(unit)
          .weights()
          .each(
              (feature, weight) -> {
                Having having = having(feature, features);
                having.units.add(of, weight);
                having.meanInB += weight / share;
              });
    }
    for (int unit = 0; unit < left.size(); unit++) {
      double share = leftDivisor[unit] * left.size();
      left.get(unit)
          .weights()
          .each(
              (feature, weight) -> {
                Having having = havings.get(feature);
                if (having != null) {
                  having.meanInA += weight / share;
                }
              });
    }
  }

  private Having having(String feature, TermVectors all) {
    return havings.computeIfAbsent(feature, unseen -> new Having(all, feature));
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
    left.get(unit)
        .weights()
        .each(
            (feature, weight) -> {
              Having having = havings.get(feature);
              if (having != null) {
                having.units.addTo(cosines, weight);
                if (having.counts) {
                  having.units.countIn(shared);
                }
                if (having.tellsAlone) {
                  having.units.markIn(shown);
                }
              }
            });
    for (int other = 0; other < cosines.length; other++) {
      cosines[other] = Math.min(1, cosines[other] / (leftDivisor[unit] * rightDivisor[other]));
      shown[other] |= shared[other] > 1;
    }
    return new Shared(cosines, shown);
  }

  /** For each unit of A its cosine with all of B's, in the mean. */
  double[] leftCentrality() {
    return centrality(left, leftDivisor, having -> having.meanInB);
  }

  /** For each unit of B its cosine with all of A's, in the mean. */
  double[] rightCentrality() {
    return centrality(right, rightDivisor, having -> having.meanInA);
  }

  private double[] centrality(
      List<Vector> units, double[] divisors, ToDoubleFunction<Having> mean) {
    double[] centrality = new double[units.size()];
    for (int unit = 0; unit < centrality.length; unit++) {
      int of = unit;
      units
          .get(unit)
          .weights()
          .each(
              (feature, weight) -> {
                Having having = havings.get(feature);
                if (having != null) {
                  centrality[of] += weight * mean.applyAsDouble(having) / divisors[of];
                }
              });
    }
    return centrality;
  }
}
