package synoptic.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import synoptic.compare.Features.Vector;
import synoptic.corpus.Passage;

/**
 * Finds for each unit of A the units of B that tell of the same. How close two units are does not
 * depend on which of them is A's.
 */
public final class Aligner {

  private static final int CANDIDATES = 3;
  private static final int REASONS = 6;

  private final List<String> texts;
  private final List<List<Term>> a;
  private final List<Vector> left;
  private final List<Vector> right;
  private final Tie tie;

  private Aligner(Side a, Side b) {
    texts = a.texts();
    this.a = texts.stream().map(Term::of).toList();
    Features features = new Features(a, b);
    left = this.a.stream().map(features::vector).toList();
    right = b.texts().stream().map(Term::of).map(features::vector).toList();
    tie = new Tie(features, left, right, a, b);
  }

  /**
   * A row for each unit of A, in order, with up to {@code candidates} units of B, best first. A
   * candidate that shares no word, and so has no reason, is there for its place alone.
   */
  public static List<Row> align(List<String> a, List<String> b, int candidates) {
    Aligner aligner = new Aligner(side(a), side(b));
    boolean[] all = new boolean[b.size()];
    Arrays.fill(all, true);
    return IntStream.range(0, a.size())
        .mapToObj(unit -> aligner.row(unit, aligner.tie.of(unit).scores(), all, candidates))
        .toList();
  }

  private static Side side(List<String> units) {
    return new Side(
        "",
        IntStream.range(0, units.size())
            .mapToObj(at -> new Located("", new Passage(at + 1, "", units.get(at))))
            .toList());
  }

  /**
   * Two sides with their passages lined up, three candidates a passage. Passages that share nothing
   * but one word that says little are no candidates for each other. Which passages come close to
   * each other, and which to none, is the same with the sides swapped.
   */
  public static Comparison compare(Side a, Side b, Scope scope) {
    Aligner aligner = new Aligner(a, b);
    boolean[] matched = new boolean[aligner.right.size()];
    List<Row> rows = new ArrayList<>();
    for (int unit = 0; unit < aligner.left.size(); unit++) {
      Tie.Scores scores = aligner.tie.of(unit);
      for (int other = 0; other < matched.length; other++) {
        matched[other] |= scores.shown()[other] && scores.scores()[other] >= scope.close();
      }
      rows.add(aligner.row(unit, scores.scores(), scores.shown(), CANDIDATES));
    }
    List<Integer> onlyInB =
        IntStream.range(0, matched.length).filter(unit -> !matched[unit]).boxed().toList();
    return new Comparison(a, b, rows, scope.close(), onlyInB, Wording.of(a, b));
  }

  private Row row(int unit, double[] scores, boolean[] allowed, int candidates) {
    List<Candidate> ranked =
        best(scores, allowed, candidates).stream()
            .map(other -> new Candidate(other, scores[other], why(unit, other)))
            .toList();
    return new Row(unit, ranked);
  }

  /** The places of the highest scores, of equal ones the first. */
  private static List<Integer> best(double[] scores, boolean[] allowed, int most) {
    List<Integer> best = new ArrayList<>();
    for (int other = 0; other < scores.length; other++) {
      if (!allowed[other] || best.size() == most && scores[other] <= scores[best.getLast()]) {
        continue;
      }
      int at = best.size();
      while (at > 0 && scores[best.get(at - 1)] < scores[other]) {
        at--;
      }
      best.add(at, other);
      if (best.size() > most) {
        best.removeLast();
      }
    }
    return best;
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
