package synoptic.compare.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.compare.LabelCounter;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.corpus.Passage;
import synoptic.text.Folding;

/**
 * Aligns the units of two sides: ranks for each unit of A those of B. How close two units are does
 * not depend on which of them is A's.
 */
public final class Aligner {

  private static final int CANDIDATES = 3;
  private static final int REASONS = 6;
  private static final int NAMES = 2;

  /**
   * A candidate that is further behind the first than this does not say the same again. On the
   * validation data (score of .5 and more) 55 of 100 within .10 of the first are right, 37 at .10
   * to .15, 25 at .15 to .20 and 24 further behind, be they as close as a first one.
   */
  private static final double BEHIND = 0.15;

  /** So many rows are worked out at once, on all cores. */
  private static final int TOGETHER = 256;

  private final AlignmentScorer.Units a;
  private final AlignmentScorer.Units b;
  private final TermCache cutting;
  private final AlignmentContext clues;
  private final Map<LocatedPassage, DatesAndNumbers> known = new ConcurrentHashMap<>();
  private final AlignmentScorer likeness;
  private final SharedWords sharedWords;

  private Aligner(Side a, Side b, AlignmentContext clues) {
    this(a, b, clues, new TermCache().ahead(a, b), LabelCounter.of(clues.labels()));
  }

  private Aligner(Side a, Side b, AlignmentContext clues, TermCache cutting, LabelCounter labels) {
    this.clues = clues;
    this.cutting = cutting;
    TermVectors features = new TermVectors(a, b, cutting);
    this.a = AlignmentScorer.Units.of(a, features, cutting, labels);
    this.b = AlignmentScorer.Units.of(b, features, cutting, labels);
    likeness = new AlignmentScorer(this.a, this.b, features, clues.meanings());
    sharedWords = new SharedWords(this.a, this.b, features);
  }

  /**
   * A row for each unit of A, in order, with up to {@code candidates} units of B, best first. A
   * candidate that has no reason is there for its place alone. The rows are worked out as they are
   * taken, so that those of long texts need not be held.
   */
  public static Stream<AlignedRow> align(
      List<String> a, List<String> b, int candidates, PassageEmbeddings meanings) {
    Aligner aligner = new Aligner(side(a), side(b), new AlignmentContext(meanings, Map.of()));
    return IntStream.iterate(0, from -> from < a.size(), from -> from + TOGETHER)
        .boxed()
        .flatMap(
            from ->
                IntStream.range(from, Math.min(a.size(), from + TOGETHER))
                    .parallel()
                    .mapToObj(unit -> aligner.row(unit, candidates))
                    .toList()
                    .stream());
  }

  private AlignedRow row(int unit, int candidates) {
    return row(unit, likeness.of(unit).scores(), candidates, other -> true);
  }

  private static Side side(List<String> units) {
    return new Side(
        "",
        IntStream.range(0, units.size())
            .mapToObj(at -> new LocatedPassage("", new Passage(at + 1, "", units.get(at))))
            .toList());
  }

  /**
   * Two sides with their passages lined up, three candidates a passage. Passages that share nothing
   * but one word that says little are no candidates for each other. What is only in A is only in B
   * with the sides swapped.
   */
  public static Comparison compare(Side a, Side b, MatchThreshold scope, AlignmentContext clues) {
    Aligner aligner = new Aligner(a, b, clues);
    double close = scope.close(aligner.likeness.basis(), aligner.likeness.sentencesEach());
    List<Matched> all =
        IntStream.range(0, a.passages().size())
            .parallel()
            .mapToObj(unit -> aligner.matched(unit, close))
            .toList();
    BitSet matched = new BitSet();
    all.forEach(each -> matched.or(each.close));
    List<AlignedRow> rows = all.stream().map(Matched::row).toList();
    List<Boolean> near = IntStream.range(0, b.passages().size()).mapToObj(matched::get).toList();
    return new Comparison(
        a,
        b,
        rows,
        close,
        Comparison.standings(rows, close, near),
        WordDifferences.of(a, b, aligner.cutting),
        aligner.likeness.basis());
  }

  /**
   * Lines up many sides with each other, two at a time, and reads each text once. It gives the same
   * candidates as {@link #compare}, and no reasons.
   */
  public static final class OfMany {

    private final AlignmentContext clues;
    private final TermCache cutting = new TermCache();
    private final LabelCounter labels;

    public OfMany(AlignmentContext clues) {
      this.clues = clues;
      labels = LabelCounter.of(clues.labels());
    }

    /**
     * A unit of A and one of B that may tell of the same.
     *
     * @param a the unit's place in A, from 0
     * @param likelihood that they do, where each unit is one sentence, from 0 to 1
     */
    public record Match(int a, int b, double likelihood) {}

    /** For each unit of A its best candidates in B; may be called from any thread. */
    public List<Match> matches(Side a, Side b) {
      Aligner aligner = new Aligner(a, b, clues, cutting, labels);
      List<Match> matches = new ArrayList<>();
      for (int unit = 0; unit < a.passages().size(); unit++) {
        AlignmentScorer.Scores scores = aligner.likeness.of(unit);
        for (int other : Ranking.best(scores.scores(), at -> scores.shown()[at], CANDIDATES)) {
          double likelihood =
              MatchThreshold.likelihood(aligner.likeness.basis(), 1, scores.scores()[other]);
          matches.add(new Match(unit, other, likelihood));
        }
      }
      return matches;
    }
  }

  /** A row, and the units of B that are close to its unit of A. */
  private record Matched(AlignedRow row, BitSet close) {}

  private Matched matched(int unit, double close) {
    AlignmentScorer.Scores scores = likeness.of(unit);
    AlignedRow row = row(unit, scores.scores(), CANDIDATES, other -> scores.shown()[other]);
    double best = row.candidates().isEmpty() ? 0 : row.candidates().getFirst().score();
    double least = Math.max(close, best - BEHIND);
    BitSet near = new BitSet();
    for (int other = 0; other < scores.scores().length; other++) {
      near.set(other, scores.shown()[other] && scores.scores()[other] >= least);
    }
    return new Matched(row, near);
  }

  private AlignedRow row(
      int unit, double[] scores, int candidates, java.util.function.IntPredicate allowed) {
    List<Candidate> ranked =
        Ranking.best(scores, allowed, candidates).stream()
            .map(other -> new Candidate(other, scores[other], reasons(unit, other)))
            .toList();
    return new AlignedRow(unit, ranked);
  }

  private MatchReasons reasons(int unit, int other) {
    List<String> figures = figures(unit, other);
    List<String> words =
        sharedWords.of(unit, other).stream()
            .filter(word -> figures.stream().noneMatch(figure -> figure.contains(word)))
            .limit(REASONS)
            .toList();
    return new MatchReasons(words, names(unit, other), figures, likeness.closeness(unit, other));
  }

  /** The dates and numbers that both state; these are read only where a digit speaks for it. */
  private List<String> figures(int unit, int other) {
    return !Collections.disjoint(a.cuts().get(unit).figures(), b.cuts().get(other).figures())
        ? figures(a.side().passages().get(unit)).sharedWith(figures(b.side().passages().get(other)))
        : List.of();
  }

  private DatesAndNumbers figures(LocatedPassage passage) {
    return known.computeIfAbsent(
        passage, unseen -> DatesAndNumbers.of(passage, clues.published(passage)));
  }

  /** What both speak of in different words, by the groups of labels. */
  private List<String> names(int unit, int other) {
    Map<Integer, String> theirs = b.labels().get(other);
    Map<String, String> named = new LinkedHashMap<>();
    a.labels()
        .get(unit)
        .forEach(
            (group, mine) -> {
              String their = theirs.get(group);
              if (their != null && !isPartOf(mine, their) && !isPartOf(their, mine)) {
                named.putIfAbsent(mine, mine + " = " + their);
              }
            });
    return named.values().stream().limit(NAMES).toList();
  }

  private static boolean isPartOf(String one, String other) {
    return Folding.fold(other).contains(Folding.fold(one));
  }
}
