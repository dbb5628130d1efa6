package synoptic.annotate.dates;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;

/** Finds what is said in English in relation to the date named before: {@code the next day}. */
final class NeighbourDates {

  private static final Map<String, Integer> OFFSETS =
      Map.of("next", 1, "following", 1, "previous", -1, "preceding", -1, "same", 0);

  private static final Map<String, Integer> SIDES = Map.of("earlier", -1, "later", 1);
  private static final Map<String, Integer> OPEN_SIDES = Map.of("before", -1, "after", 1);
  private static final Set<String> UNITS = Set.of("day", "week", "month", "year");

  private final Lexemes lexemes;
  private final Numerals numerals;

  NeighbourDates(Lexemes lexemes, Numerals numerals) {
    this.lexemes = lexemes;
    this.numerals = numerals;
  }

  /** A distance from the date named before. */
  private record Shift(int by, String unit, int end) {}

  /**
   * The date that begins at an index, or null.
   *
   * @param near the date named before
   */
  DateMatch at(int index, PartialDate near) {
    Shift shift = lexemes.lower(index).equals("the") ? neighbour(index) : distance(index);
    Optional<When> when =
        shift == null ? Optional.empty() : RelativeDates.moved(near, shift.unit(), shift.by());
    return when.map(found -> new DateMatch(index, shift.end(), found, Basis.RESOLVED)).orElse(null);
  }

  /** {@code the next day}, {@code the day before}. */
  private Shift neighbour(int index) {
    Integer offset = OFFSETS.get(lexemes.lower(index + 1));
    String unit = lexemes.lower(offset == null ? index + 1 : index + 2);
    if (!UNITS.contains(unit)) {
      return null;
    }
    int behind = offset == null ? index + 2 : index + 3;
    return offset == null ? sided(1, unit, behind, OPEN_SIDES) : new Shift(offset, unit, behind);
  }

  /** {@code two years earlier}. */
  private Shift distance(int index) {
    TimePeriod stretch = TimePeriod.at(lexemes, numerals, index);
    if (stretch == null) {
      return null;
    }
    Shift sided = sided(stretch.count(), stretch.unit(), stretch.end(), SIDES);
    return sided == null
        ? sided(stretch.count(), stretch.unit(), stretch.end(), OPEN_SIDES)
        : sided;
  }

  /** Before or behind: {@code before the truce} is another date's neighbour. */
  private Shift sided(int count, String unit, int at, Map<String, Integer> sides) {
    Integer side = sides.get(lexemes.lower(at));
    Lexeme next = lexemes.at(at + 1);
    boolean goesOn = sides.equals(OPEN_SIDES) ? next.isWord() || next.isDigits() : isThan(next);
    return side == null || goesOn ? null : new Shift(side * count, unit, at + 1);
  }

  private static boolean isThan(Lexeme lexeme) {
    return lexeme.lower().equals("than");
  }
}
