package synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import synoptic.compare.Features.Vector;
import synoptic.corpus.Passage;

/**
 * Finds for each unit of A the units of B that tell of the same: TF-IDF cosine with a weak pull of
 * relative position. The norm of B's unit counts a little less than in a plain cosine, so that a
 * short line with one shared word does not beat a long one with several (after Singhal, Buckley and
 * Mitra, Pivoted document length normalization, SIGIR 1996).
 */
public final class Aligner {

  /** The least score at which a candidate is shown as a match. */
  static final double CLOSE = 0.11;

  /** The same where both sides are narrowed to a topic, which is a tie in itself. */
  static final double CLOSE_ON_TOPIC = 0.06;

  private static final int CANDIDATES = 3;
  private static final int REASONS = 6;
  private static final double POSITION = 0.05;
  private static final double PIVOT = 0.8;

  private final List<String> texts;
  private final List<List<Term>> a;
  private final List<Vector> left;
  private final List<Vector> right;
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final double[] divisor;
  private final double[] best;
  private final List<Double> leftPlaces;
  private final List<Double> rightPlaces;

  private record Posting(int unit, double weight) {}

  private Aligner(Side a, Side b) {
    texts = a.texts();
    this.a = texts.stream().map(Term::of).toList();
    List<List<Term>> other = b.texts().stream().map(Term::of).toList();
    Features features = new Features(a, b);
    leftPlaces = a.places();
    rightPlaces = b.places();
    left = this.a.stream().map(features::vector).toList();
    right = other.stream().map(features::vector).toList();
    for (int unit = 0; unit < right.size(); unit++) {
      for (var weight : right.get(unit).weights().entrySet()) {
        postings
            .computeIfAbsent(weight.getKey(), unseen -> new ArrayList<>())
            .add(new Posting(unit, weight.getValue()));
      }
    }
    double mean = right.stream().mapToDouble(Vector::norm).average().orElse(1);
    divisor =
        right.stream()
            .mapToDouble(unit -> Math.pow(unit.norm(), PIVOT) * Math.pow(mean, 1 - PIVOT))
            .toArray();
    best = new double[right.size()];
  }

  /**
   * A row for each unit of A, in order, with up to {@code candidates} units of B, best first. A
   * candidate that shares no word, and so has no reason, is there for its place alone.
   */
  public static List<Row> align(List<String> a, List<String> b, int candidates) {
    return new Aligner(side(a), side(b)).rows(candidates);
  }

  private static Side side(List<String> units) {
    return new Side(
        "",
        IntStream.range(0, units.size())
            .mapToObj(at -> new Located("", new Passage(at + 1, "", units.get(at))))
            .toList());
  }

  /** Two sides with their passages lined up, three candidates a passage. */
  public static Comparison compare(Side a, Side b) {
    Aligner aligner = new Aligner(a, b);
    List<Row> rows = aligner.rows(CANDIDATES).stream().map(Aligner::withReasons).toList();
    boolean narrowed = a.passages().size() < a.whole().size();
    double close = narrowed ? CLOSE_ON_TOPIC : CLOSE;
    List<Integer> onlyInB =
        IntStream.range(0, aligner.best.length)
            .filter(unit -> aligner.best[unit] < close)
            .boxed()
            .toList();
    return new Comparison(a, b, rows, close, onlyInB);
  }

  private static Row withReasons(Row row) {
    return new Row(
        row.index(), row.candidates().stream().filter(each -> !each.why().isEmpty()).toList());
  }

  private List<Row> rows(int candidates) {
    return IntStream.range(0, left.size()).mapToObj(unit -> row(unit, candidates)).toList();
  }

  private Row row(int unit, int candidates) {
    double[] scores = scores(unit);
    List<Candidate> ranked =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer other) -> -scores[other]))
            .limit(candidates)
            .map(other -> new Candidate(other, scores[other], why(unit, other)))
            .toList();
    return new Row(unit, ranked);
  }

  private double[] scores(int unit) {
    double[] scores = new double[right.size()];
    Vector vector = left.get(unit);
    for (var weight : vector.weights().entrySet()) {
      for (Posting posting : postings.getOrDefault(weight.getKey(), List.of())) {
        scores[posting.unit] += weight.getValue() * posting.weight;
      }
    }
    for (int other = 0; other < scores.length; other++) {
      double norms = vector.norm() * divisor[other];
      double cosine = norms == 0 ? 0 : Math.min(1, scores[other] / norms);
      scores[other] = (cosine + POSITION * nearness(unit, other)) / (1 + POSITION);
      best[other] = Math.max(best[other], scores[other]);
    }
    return scores;
  }

  /** From 0, at the other end of the text, to 1, at the same relative place. */
  private double nearness(int unit, int other) {
    return 1 - Math.abs(leftPlaces.get(unit) - rightPlaces.get(other));
  }

  /** The stems that weigh most in the match, as they are written in A. */
  private List<String> why(int unit, int other) {
    Map<String, Double> mine = left.get(unit).weights();
    Map<String, Double> theirs = right.get(other).weights();
    Map<String, Double> shares = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    for (Term term : a.get(unit)) {
      String stem = term.stem();
      String beginning = Features.beginning(stem);
      double share =
          mine.get(stem) * theirs.getOrDefault(stem, 0.0)
              + mine.getOrDefault(beginning, 0.0) * theirs.getOrDefault(beginning, 0.0);
      if (share > 0) {
        shares.put(stem, share);
        written.putIfAbsent(stem, term.span().in(texts.get(unit)));
      }
    }
    return shares.keySet().stream()
        .sorted(Comparator.comparingDouble((String stem) -> -shares.get(stem)))
        .limit(REASONS)
        .map(written::get)
        .toList();
  }
}
