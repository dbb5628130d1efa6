package synoptic.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weighted features of the units of both sides: stems, and the beginnings of longer stems at
 * half weight, so that <i>Raqqa</i> meets <i>Raqqah</i> and <i>negotiator</i> meets
 * <i>negotiation</i>. The weight is the logarithm of the count times the square root of the inverse
 * document frequency over the units of both sides.
 */
final class Features {

  private static final int BEGINNING = 4;
  private static final double BEGINNING_WEIGHT = 0.5;

  /** The weights of one unit, and their Euclidean norm. */
  record Vector(Map<String, Double> weights, double norm) {}

  private final Map<String, Integer> frequency = new HashMap<>();
  private final int units;

  /** Features weighed by how many passages of the two whole sides have them. */
  Features(Side a, Side b) {
    units = a.whole().size() + b.whole().size();
    a.whole().forEach(this::count);
    b.whole().forEach(this::count);
  }

  private void count(Located passage) {
    counts(Term.of(passage.text()))
        .keySet()
        .forEach(feature -> frequency.merge(feature, 1, Integer::sum));
  }

  Vector vector(List<Term> unit) {
    Map<String, Double> weights = counts(unit);
    weights.replaceAll((feature, count) -> Math.log1p(count) * rarity(feature));
    double squares = weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    return new Vector(weights, Math.sqrt(squares));
  }

  private double rarity(String feature) {
    return Math.sqrt(Math.log1p(units / (frequency.getOrDefault(feature, 0) + 0.5)));
  }

  private static Map<String, Double> counts(List<Term> unit) {
    Map<String, Double> counts = new LinkedHashMap<>();
    for (Term term : unit) {
      counts.merge(term.stem(), 1.0, Double::sum);
    }
    for (String stem : List.copyOf(counts.keySet())) {
      if (stem.length() > BEGINNING) {
        counts.merge(beginning(stem), BEGINNING_WEIGHT, Double::sum);
      }
    }
    return counts;
  }

  /** The feature that all stems with the same beginning share. */
  static String beginning(String stem) {
    return "^" + stem.substring(0, Math.min(BEGINNING, stem.length()));
  }
}
