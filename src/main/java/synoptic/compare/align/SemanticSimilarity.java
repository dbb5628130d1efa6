package synoptic.compare.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.Embeddings;
import synoptic.model.embedding.PackedEmbedding;

/**
 * How close units are in meaning: the cosine of their closest sentences. One sentence that tells of
 * the same makes two passages a match, whatever else they tell.
 */
final class SemanticSimilarity {

  /** More pairs of sentences than this are not looked at; it takes about a second. */
  private static final long MOST_PAIRS = 1 << 21;

  /** More sentences than this are not kept as they are compared, which would take 30 MB more. */
  private static final int MOST_PACKED = 30_000;

  /** So many passages are looked at for each, at the least. */
  private static final int FEWEST = 8;

  private final List<List<Embedding>> left;
  private final List<List<Embedding>> right;
  private final Optional<List<Embeddings>> packed;
  private final int reach;

  private SemanticSimilarity(List<List<Embedding>> left, List<List<Embedding>> right) {
    this.left = left;
    this.right = right;
    packed =
        sentences(right) <= MOST_PACKED
            ? Optional.of(right.stream().map(Embeddings::new).toList())
            : Optional.empty();
    long mine = sentences(left);
    long theirs = sentences(right);
    long each = Math.max(1, mine * Math.max(1, theirs / Math.max(1, right.size())));
    reach =
        mine * theirs <= MOST_PAIRS
            ? right.size()
            : Math.clamp(MOST_PAIRS / each, FEWEST, Math.max(FEWEST, right.size()));
  }

  /** Empty where the meaning of any passage is not known. */
  static Optional<SemanticSimilarity> of(Side a, Side b, PassageEmbeddings meanings) {
    Optional<List<List<Embedding>>> left = embeddings(a, meanings);
    return left.isEmpty()
        ? Optional.empty()
        : embeddings(b, meanings).map(right -> new SemanticSimilarity(left.get(), right));
  }

  private static Optional<List<List<Embedding>>> embeddings(Side side, PassageEmbeddings meanings) {
    List<List<Embedding>> all = new ArrayList<>();
    for (LocatedPassage passage : side.passages()) {
      Optional<List<Embedding>> known = meanings.of(passage);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      all.add(known.get());
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static long sentences(List<List<Embedding>> units) {
    return units.stream().mapToLong(List::size).sum();
  }

  /** How many sentences a unit has in the mean, of those whose sentences are known. */
  double sentencesEach() {
    long units =
        Stream.of(left, right).flatMap(List::stream).filter(each -> !each.isEmpty()).count();
    return units == 0 ? 1 : (double) (sentences(left) + sentences(right)) / units;
  }

  /** Whether any sentence of a unit of A is known. */
  boolean isKnown(int unit) {
    return !left.get(unit).isEmpty();
  }

  /** How many units of B can be looked at for each of A. */
  int reach() {
    return reach;
  }

  /** For some units of B how close they are: from 0 for nothing in common to 1 for the same. */
  double[] of(int unit, int... others) {
    List<PackedEmbedding> mine = left.get(unit).stream().map(PackedEmbedding::of).toList();
    double[] closest = new double[others.length];
    for (int at = 0; at < others.length; at++) {
      Embeddings theirs = packed(others[at]);
      for (PackedEmbedding each : mine) {
        closest[at] = Math.max(closest[at], theirs.closest(each));
      }
    }
    return closest;
  }

  private Embeddings packed(int other) {
    return packed.isPresent() ? packed.get().get(other) : new Embeddings(right.get(other));
  }

  /** For each unit of A how close its sentences are to all of B's, in the mean. */
  double[] leftCentrality() {
    return centrality(left, right);
  }

  /** For each unit of B how close its sentences are to all of A's, in the mean. */
  double[] rightCentrality() {
    return centrality(right, left);
  }

  private static double[] centrality(List<List<Embedding>> units, List<List<Embedding>> others) {
    float[] mean = Embedding.mean(others.stream().flatMap(List::stream).toList());
    return units.stream()
        .mapToDouble(
            unit -> unit.stream().mapToDouble(each -> each.along(mean)).average().orElse(0))
        .toArray();
  }
}
