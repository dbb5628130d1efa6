package synoptic.compare.align;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.compare.LabelCounter;
import synoptic.compare.Side;
import synoptic.compare.align.TermCache.Cut;
import synoptic.compare.align.TermVectors.Vector;

/**
 * How well the units of two sides are aligned: a weighted sum of what they share in words, in
 * meaning and in names, of how near their positions in their texts are, of how early each is told,
 * and of how much each tells of what the other side tells as a whole. The same seen from either
 * side. The weights were chosen on validation data alone; the package's documentation says what
 * each adds.
 */
final class AlignmentScorer {

  private static final double MEANING = 2.5;

  /** What words weigh beside meaning; where meanings are not known they weigh 1. */
  private static final double WORDS_BESIDE_MEANING = 0.6;

  private static final double NAMES = 0.03;
  private static final double POSITION = 0.3;

  /**
   * News tells first what matters most, and what matters most is what others tell too. For
   * sentences; it falls with the length of the units, of which each has something that matters.
   */
  private static final double EARLINESS = 0.08;

  /** For sentences; it falls with the length of the units, since longer ones are all central. */
  private static final double CENTRALITY = 1;

  /** So that the order in which a sum is taken does not show. */
  private static final double STEPS = 1e9;

  private final LexicalSimilarity tie;
  private final Optional<SemanticSimilarity> closeness;
  private final WeightedOverlap names;
  private final double words;
  private final double earliness;
  private final double[] leftPlaces;
  private final double[] rightPlaces;
  private final double sentencesEach;
  private final double centrality;
  private final double[] leftCentrality;
  private final double[] rightCentrality;
  private final double most;

  AlignmentScorer(Units a, Units b, TermVectors features, PassageEmbeddings meanings) {
    tie = new LexicalSimilarity(features, a.vectors(), b.vectors());
    closeness = SemanticSimilarity.of(a.side(), b.side(), Shortlist.of(a, b, tie, meanings));
    names = new WeightedOverlap(a.names(), b.names());
    words = closeness.isPresent() ? WORDS_BESIDE_MEANING : 1;
    leftPlaces = a.side().places();
    rightPlaces = b.side().places();
    sentencesEach = closeness.map(SemanticSimilarity::sentencesEach).orElse(1.0);
    centrality = CENTRALITY / sentencesEach;
    earliness = EARLINESS * (closeness.isPresent() ? MEANING : 1) / sentencesEach;
    leftCentrality = tie.leftCentrality();
    rightCentrality = tie.rightCentrality();
    closeness.ifPresent(
        known -> {
          add(leftCentrality, known.leftCentrality());
          add(rightCentrality, known.rightCentrality());
        });
    most =
        words
            + NAMES
            + POSITION
            + 2 * earliness
            + (closeness.isPresent() ? MEANING : 0)
            + centrality * (max(leftCentrality) + max(rightCentrality));
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }

  private static void add(double[] centrality, double[] ofMeaning) {
    for (int unit = 0; unit < centrality.length; unit++) {
      centrality[unit] += MEANING * ofMeaning[unit];
    }
  }

  /** What the units of one side consist of. */
  record Units(Side side, List<Cut> cuts, List<Vector> vectors, List<Map<Integer, String>> labels) {

    static Units of(Side side, TermVectors features, TermCache cutting, LabelCounter labels) {
      List<Cut> cuts = side.passages().stream().map(cutting::of).toList();
      return new Units(
          side,
          cuts,
          cuts.parallelStream().map(features::vector).toList(),
          side.passages().parallelStream().map(passage -> labels.in(passage.text())).toList());
    }

    /** The names in each unit: capitalised words, and the groups whose labels it has. */
    List<Set<String>> names() {
      return IntStream.range(0, cuts.size()).mapToObj(this::names).toList();
    }

    private Set<String> names(int unit) {
      Set<String> names = new HashSet<>(cuts.get(unit).names());
      labels.get(unit).keySet().forEach(group -> names.add("group " + group));
      return names;
    }
  }

  /**
   * One unit of A beside every unit of B.
   *
   * @param scores from 0 to 1
   * @param shown where they share something that a person takes for a reason
   */
  record Scores(double[] scores, boolean[] shown) {}

  Scores of(int unit) {
    LexicalSimilarity.Shared shared = tie.of(unit);
    double[] scores = Arrays.stream(shared.cosines()).map(cosine -> words * cosine).toArray();
    closeness
        .filter(known -> known.isKnown(unit))
        .ifPresent(known -> addMeaning(scores, shared, unit, known));
    names.addTo(scores, unit, NAMES);
    for (int other = 0; other < scores.length; other++) {
      double nearness = 1 - Math.abs(leftPlaces[unit] - rightPlaces[other]);
      double early = 2 - leftPlaces[unit] - rightPlaces[other];
      double central = leftCentrality[unit] + rightCentrality[other];
      double score = scores[other] + POSITION * nearness + earliness * early + centrality * central;
      scores[other] = Math.round(score / most * STEPS) / STEPS;
    }
    return new Scores(scores, shared.shown());
  }

  private static void addMeaning(
      double[] scores, LexicalSimilarity.Shared shared, int unit, SemanticSimilarity closeness) {
    int[] others = Ranking.highest(shared.cosines(), closeness.reach());
    double[] cosines = closeness.of(unit, others);
    for (int at = 0; at < others.length; at++) {
      scores[others[at]] += MEANING * cosines[at];
      shared.shown()[others[at]] |= cosines[at] >= MatchReasons.CLOSE;
    }
  }

  Signals basis() {
    return closeness.isPresent() ? Signals.WORDS_AND_MEANING : Signals.WORDS;
  }

  /** How many sentences a unit has in the mean; 1 where meanings are not known. */
  double sentencesEach() {
    return sentencesEach;
  }

  OptionalDouble closeness(int unit, int other) {
    return closeness.isPresent()
        ? OptionalDouble.of(closeness.get().of(unit, other)[0])
        : OptionalDouble.empty();
  }
}
