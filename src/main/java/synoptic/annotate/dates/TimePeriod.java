package synoptic.annotate.dates;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A number of days, weeks, months or years: {@code five months}.
 *
 * @param unit in the singular
 * @param end the index behind the unit
 */
record TimePeriod(int count, String unit, int end) {

  private static final Set<String> UNITS = Set.of("day", "week", "month", "year");
  private static final int MOST = 5_000;

  /** Before {@code years ago}, {@code years later}: not exactly that many. */
  private static final Set<String> HEDGES =
      Set.of(
          "than",
          "over",
          "least",
          "nearly",
          "almost",
          "about",
          "around",
          "some",
          "roughly",
          "approximately",
          "under",
          "most",
          "or",
          "to");

  /**
   * The stretch that begins at an index; null where there is none, where it is hedged, and in a
   * passage where no word says on which side of a date it lies.
   */
  static TimePeriod at(Lexemes lexemes, Numerals numerals, int index) {
    if (!lexemes.hasSides()) {
      return null;
    }
    String first = lexemes.lower(index);
    boolean article = first.equals("a") || first.equals("an");
    Optional<Numerals.Numeral> number =
        article ? Optional.of(new Numerals.Numeral(BigDecimal.ONE, index + 1)) : numerals.at(index);
    if (number.isEmpty() || HEDGES.contains(lexemes.lower(index - 1))) {
      return null;
    }
    BigDecimal value = number.get().value();
    boolean near = value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    String word = lexemes.lower(number.get().end());
    String unit = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return near && UNITS.contains(unit)
        ? new TimePeriod(value.intValueExact(), unit, number.get().end() + 1)
        : null;
  }
}
