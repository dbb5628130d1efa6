package synoptic.compare.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much of what the units of two sides state is the same, each thing weighed by how few units
 * state it: the weight of what is shared by the geometric mean of the weights of both.
 */
final class WeightedOverlap {

  private final List<Set<String>> left;
  private final Map<String, Postings> postings = new HashMap<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final double[] leftRoots;

  /**
   * @param left what each unit of A states
   * @param right what each unit of B states
   */
  WeightedOverlap(List<Set<String>> left, List<Set<String>> right) {
    this.left = left;
    Stream.of(left, right)
        .flatMap(List::stream)
        .flatMap(Set::stream)
        .forEach(stated -> rarity.merge(stated, 1.0, Double::sum));
    double all = left.size() + right.size();
    rarity.replaceAll((stated, frequency) -> Math.log1p(all / (frequency + 0.5)));
    leftRoots = left.stream().mapToDouble(this::root).toArray();
    for (int unit = 0; unit < right.size(); unit++) {
      double root = root(right.get(unit));
      for (String stated : right.get(unit)) {
        postings
            .computeIfAbsent(stated, unseen -> new Postings())
            .add(unit, rarity.get(stated) / root);
      }
    }
  }

  /** The root of what a unit's things weigh together. */
  private double root(Set<String> unit) {
    return Math.sqrt(unit.stream().mapToDouble(rarity::get).sum());
  }

  /** Adds, times {@code factor}, from 0 to 1 how much each unit of B has in common with A's. */
  void addTo(double[] scores, int unit, double factor) {
    for (String stated : left.get(unit)) {
      Postings having = postings.get(stated);
      if (having != null) {
        having.addTo(scores, factor / leftRoots[unit]);
      }
    }
  }
}
