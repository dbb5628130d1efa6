package synoptic.compare.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.TermCache.Cut;

/**
 * The weighted features of the units of both sides: stems, and the beginnings of longer stems at
 * half weight, so that <i>Raqqa</i> meets <i>Raqqah</i> and <i>negotiator</i> meets
 * <i>negotiation</i>. The weight is the logarithm of the count times the square root of the inverse
 * document frequency over the units of both sides.
 */
final class TermVectors {

  private static final int BEGINNING = 4;

  /** In more passages than one in so many, even a name does not tell which event is meant. */
  private static final int COMMON = 10;

  /** In more passages than one in so many, a word says nothing about any of them. */
  private static final int EVERYWHERE = 2;

  /** What stands in no more passages than this is not common, however few there are. */
  private static final int FEW = 4;

  static final double BEGINNING_WEIGHT = 0.5;

  /** The weights of one unit, and their Euclidean norm. */
  record Vector(Features weights, double norm) {}

  private final Map<String, Integer> frequency = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final int units;

  /** Features weighed by how many passages of the two whole sides have them. */
  TermVectors(Side a, Side b, TermCache cutting) {
    units = a.whole().size() + b.whole().size();
    a.whole().forEach(passage -> count(passage, cutting));
    b.whole().forEach(passage -> count(passage, cutting));
  }

  private void count(LocatedPassage passage, TermCache cutting) {
    Cut cut = cutting.of(passage);
    cut.counts().each((feature, count) -> frequency.merge(feature, 1, Integer::sum));
    for (String name : cut.names()) {
      names.add(name);
      names.add(beginning(name));
    }
  }

  /**
   * Whether passages that share this and one more share something: it stands for a whole word, one
   * feature for all the forms that meet in it, and not for one that half the passages have.
   */
  boolean counts(String feature) {
    return (feature.startsWith("^") || !isLong(feature)) && isWithin(feature, EVERYWHERE);
  }

  /** Whether passages that share only this share something: it is a name, and not a common one. */
  boolean tellsAlone(String feature) {
    return names.contains(feature) && isWithin(feature, COMMON);
  }

  private boolean isWithin(String feature, int share) {
    return frequency.getOrDefault(feature, 0) <= Math.max(FEW, units / share);
  }

  static boolean isLong(String stem) {
    return stem.length() > BEGINNING;
  }

  Vector vector(Cut unit) {
    Features weights =
        unit.counts().weighed((feature, count) -> Math.log1p(count) * Math.sqrt(rarity(feature)));
    return new Vector(weights, weights.norm());
  }

  /** The inverse document frequency of a feature over both sides. */
  double rarity(String feature) {
    return Math.log1p(units / (frequency.getOrDefault(feature, 0) + 0.5));
  }

  /** The feature that all stems with the same beginning share. */
  static String beginning(String stem) {
    return "^" + stem.substring(0, Math.min(BEGINNING, stem.length()));
  }
}
