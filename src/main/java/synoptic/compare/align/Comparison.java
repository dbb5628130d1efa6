package synoptic.compare.align;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.compare.Side;

/**
 * Two sides with their passages lined up.
 *
 * @param a one side
 * @param b the other
 * @param rows a row for each passage of A, in order, with up to three candidates
 * @param close the least score at which a candidate counts as a match
 * @param onlyInB places of B's passages that no passage of A comes close to, in order
 * @param wording how the words of the two sides differ
 * @param basis what the matches rest on
 */
public record Comparison(
    Side a,
    Side b,
    List<AlignedRow> rows,
    double close,
    List<Integer> onlyInB,
    WordDifferences wording,
    Signals basis) {

  public Comparison {
    rows = List.copyOf(rows);
    onlyInB = List.copyOf(onlyInB);
  }

  /** Whether the row's first candidate is close enough to stand beside it. */
  public boolean isPair(AlignedRow row) {
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
    /** It comes close to a passage of A that another one comes closer to: said again. */
    ALSO,
    /** No passage of A comes close to it. */
    ONLY
  }

  /** For each passage of B, in order, what becomes of it. */
  public List<Standing> standings() {
    Set<Integer> paired =
        pairs().stream().map(row -> row.candidates().getFirst().index()).collect(toSet());
    Set<Integer> only = Set.copyOf(onlyInB);
    return IntStream.range(0, b.passages().size())
        .mapToObj(
            place ->
                paired.contains(place)
                    ? Standing.PAIRED
                    : only.contains(place) ? Standing.ONLY : Standing.ALSO)
        .toList();
  }

  /** Places of B's passages that stand beside none of A, in order: said again, or only in B. */
  public List<Integer> besideNoneInB() {
    List<Standing> standings = standings();
    return IntStream.range(0, standings.size())
        .filter(place -> standings.get(place) != Standing.PAIRED)
        .boxed()
        .toList();
  }

  /** Of {@link #besideNoneInB} those that are said again. */
  public List<Integer> alsoInB() {
    List<Standing> standings = standings();
    return besideNoneInB().stream().filter(place -> standings.get(place) == Standing.ALSO).toList();
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

  /** The rows without a close match: what only A has, as far as the words tell. */
  public List<AlignedRow> onlyInA() {
    return rows.stream().filter(row -> !isPair(row)).toList();
  }

  /** How many passages of both sides are not compared, because they are too many. */
  public long leftOut() {
    return a.leftOut() + b.leftOut();
  }
}
