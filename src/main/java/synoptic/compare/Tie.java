package synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.compare.Features.Vector;

/**
 * How close the units of two sides are to each other, the same seen from either side: TF-IDF cosine
 * with a weak pull of relative position. Both norms count a little less than in a plain cosine, so
 * that a short line with one shared word does not beat a long one with several (after Singhal,
 * Buckley and Mitra, Pivoted document length normalization, SIGIR 1996).
 */
final class Tie {

  private static final double POSITION = 0.05;
  private static final double PIVOT = 0.8;

  /** So that the order in which a sum is taken does not show. */
  private static final double STEPS = 1e9;

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
  private final List<Double> leftPlaces;
  private final double[] rightPlaces;
  private final Map<String, Postings> postings = new HashMap<>();
  private final double[] leftDivisor;
  private final double[] rightDivisor;

  Tie(Features features, List<Vector> left, List<Vector> right, Side a, Side b) {
    this.left = left;
    leftPlaces = a.places();
    rightPlaces = b.places().stream().mapToDouble(place -> place).toArray();
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
        .mapToDouble(unit -> Math.pow(unit.norm(), PIVOT) * Math.pow(mean, 1 - PIVOT))
        .toArray();
  }

  /**
   * One unit of A beside every unit of B.
   *
   * @param scores from 0 to 1
   * @param shown where more is shared than a single word that says little
   */
  record Scores(double[] scores, boolean[] shown) {}

  Scores of(int unit) {
    double[] scores = new double[rightDivisor.length];
    int[] shared = new int[rightDivisor.length];
    boolean[] shown = new boolean[rightDivisor.length];
    for (var weight : left.get(unit).weights().entrySet()) {
      Postings having = postings.getOrDefault(weight.getKey(), NONE);
      for (Posting posting : having.units) {
        scores[posting.unit] += weight.getValue() * posting.weight;
        shared[posting.unit] += having.counts ? 1 : 0;
        shown[posting.unit] |= having.tellsAlone || shared[posting.unit] > 1;
      }
    }
    for (int other = 0; other < scores.length; other++) {
      double norms = leftDivisor[unit] * rightDivisor[other];
      double cosine = norms == 0 ? 0 : Math.min(1, scores[other] / norms);
      double nearness = 1 - Math.abs(leftPlaces.get(unit) - rightPlaces[other]);
      double score = (cosine + POSITION * nearness) / (1 + POSITION);
      scores[other] = Math.round(score * STEPS) / STEPS;
    }
    return new Scores(scores, shown);
  }
}
