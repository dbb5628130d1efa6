package synoptic.compare.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import synoptic.compare.Side;

/**
 * Two sides with their passages lined up.
 *
 * @param a one side
 * @param b the other
 * @param rows a row for each passage of A, in order, with up to three candidates
 * @param close the least score at which a candidate counts as a match
 * @param standings what becomes of each passage of B, in order
 * @param wording how the words of the two sides differ
 * @param basis what the matches rest on
 */
public record Comparison(
    Side a,
    Side b,
    List<AlignedRow> rows,
    double close,
    List<Standing> standings,
    WordDifferences wording,
    Signals basis) {

  public Comparison {
    rows = List.copyOf(rows);
    standings = List.copyOf(standings);
  }

  /** Whether the row's first candidate is close enough to stand beside it. */
  public boolean isPair(AlignedRow row) {
    return isPair(row, close);
  }

  private static boolean isPair(AlignedRow row, double close) {
    return !row.candidates().isEmpty() && row.candidates().getFirst().score() >= close;
  }

  /** The rows that have a close match. */
  public List<AlignedRow> pairs() {
    return rows.stream().filter(this::isPair).toList();
  }

  /** What becomes of a passage of B. */
  public enum Standing {
    /** It is the first candidate of a passage of A that it matches. */
    PAIRED,
    /** It comes close to a passage of A that another one comes a little closer to: said again. */
    ALSO,
    /** No passage of A comes close to it, or another passage of B comes much closer to that. */
    ONLY
  }

  /**
   * What becomes of each of B's passages.
   *
   * @param rows the rows of A
   * @param close the least score of a match
   * @param near for each passage of B whether any passage of A comes close to it
   */
  public static List<Standing> standings(List<AlignedRow> rows, double close, List<Boolean> near) {
    List<Standing> standings = new ArrayList<>();
    near.forEach(isNear -> standings.add(isNear ? Standing.ALSO : Standing.ONLY));
    rows.stream()
        .filter(row -> isPair(row, close))
        .forEach(row -> standings.set(row.candidates().getFirst().index(), Standing.PAIRED));
    return standings;
  }

  /** Places of B's passages that no passage of A comes close to, in order. */
  public List<Integer> onlyInB() {
    return placesInB(standing -> standing == Standing.ONLY);
  }

  /** Places of B's passages that are said again, in order. */
  public List<Integer> alsoInB() {
    return placesInB(standing -> standing == Standing.ALSO);
  }

  /** Places of B's passages that stand beside none of A, in order: said again, or only in B. */
  public List<Integer> besideNoneInB() {
    return placesInB(standing -> standing != Standing.PAIRED);
  }

  private List<Integer> placesInB(Predicate<Standing> wanted) {
    return IntStream.range(0, standings.size())
        .filter(place -> wanted.test(standings.get(place)))
        .boxed()
        .toList();
  }

  /** The place of the passage of A that a passage of B comes closest to, of those that show it. */
  public OptionalInt closestInA(int placeInB) {
    return rows.stream()
        .flatMap(
            row ->
                row.candidates().stream()
                    .filter(candidate -> candidate.index() == placeInB)
                    .map(candidate -> Map.entry(row.index(), candidate.score())))
        .max(Map.Entry.comparingByValue())
        .map(found -> OptionalInt.of(found.getKey()))
        .orElse(OptionalInt.empty());
  }

  /**
   * The places in B of passages that are the first candidate of the passage of A which they come
   * closest to, by its place, be they matches or not.
   *
   * @param least the least score of such a candidate
   */
  public Map<Integer, Integer> mutuallyClosest(double least) {
    Map<Integer, Double> best = new HashMap<>();
    rows.stream()
        .flatMap(row -> row.candidates().stream())
        .forEach(candidate -> best.merge(candidate.index(), candidate.score(), Math::max));
    Map<Integer, Integer> closest = new HashMap<>();
    for (AlignedRow row : rows) {
      row.candidates().stream()
          .limit(1)
          .filter(first -> first.score() >= least && first.score() == best.get(first.index()))
          .forEach(first -> closest.put(row.index(), first.index()));
    }
    return closest;
  }

  /** The rows without a close match: what only A has, as far as the words tell. */
  public List<AlignedRow> onlyInA() {
    return rows.stream().filter(row -> !isPair(row)).toList();
  }

  /** How many passages of both sides are not compared, because they are too many. */
  public long leftOut() {
    return a.leftOut() + b.leftOut();
  }
}
