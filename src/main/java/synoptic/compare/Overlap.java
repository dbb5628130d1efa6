package synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of what the units of two sides state is the same, each thing weighed by how few units
 * state it: the weight of what is shared by the geometric mean of the weights of both.
 */
final class Overlap {

  private final List<Set<String>> left;
  private final Map<String, List<Integer>> units = new HashMap<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final double[] leftWeights;
  private final double[] rightWeights;

  /**
   * @param left what each unit of A states
   * @param right what each unit of B states
   */
  Overlap(List<Set<String>> left, List<Set<String>> right) {
    this.left = left;
    for (int unit = 0; unit < right.size(); unit++) {
      for (String stated : right.get(unit)) {
        units.computeIfAbsent(stated, unseen -> new ArrayList<>()).add(unit);
        rarity.merge(stated, 1.0, Double::sum);
      }
    }
    left.forEach(unit -> unit.forEach(stated -> rarity.merge(stated, 1.0, Double::sum)));
    double all = left.size() + right.size();
    rarity.replaceAll((stated, frequency) -> Math.log1p(all / (frequency + 0.5)));
    leftWeights = left.stream().mapToDouble(this::weight).toArray();
    rightWeights = right.stream().mapToDouble(this::weight).toArray();
  }

  private double weight(Set<String> unit) {
    return unit.stream().mapToDouble(rarity::get).sum();
  }

  /** Adds, times {@code factor}, from 0 to 1 how much each unit of B has in common with A's. */
  void addTo(double[] scores, int unit, double factor) {
    for (String stated : left.get(unit)) {
      for (int other : units.getOrDefault(stated, List.of())) {
        double both = Math.sqrt(leftWeights[unit] * rightWeights[other]);
        scores[other] += factor * rarity.get(stated) / both;
      }
    }
  }
}
