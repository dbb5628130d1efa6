package synoptic.annotate.dates;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A number of days, weeks, months or years: {@code five months}, {@code two and a half years}.
 *
 * @param halves twice the number
 * @param unit in the singular
 * @param end the index behind the unit
 */
record TimePeriod(int halves, String unit, int end) {

  private static final Set<String> UNITS = Set.of("day", "week", "month", "year");
  private static final BigDecimal MOST = BigDecimal.valueOf(5_000);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Before {@code years ago}, {@code years later}: clearly not that many. */
  private static final Set<String> HEDGES =
      Set.of("than", "over", "least", "nearly", "almost", "under", "most", "or", "to");

  /**
   * The stretch that begins at an index; null where there is none, where it is hedged, and in a
   * passage where no word says on which side of a date it lies.
   */
  static TimePeriod at(Lexemes lexemes, Numerals numerals, int index) {
    if (!lexemes.hasSides()) {
      return null;
    }
    Optional<Numerals.Numeral> number = number(lexemes, numerals, index);
    if (number.isEmpty() || HEDGES.contains(lexemes.lower(index - 1))) {
      return null;
    }
    BigDecimal value = number.get().value();
    int at = number.get().end();
    String word = lexemes.lower(at);
    String unit = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    int end = at + 1;
    if (isHalfMore(lexemes, end)) {
      value = value.add(HALF);
      end += 3;
    }
    BigDecimal halves = value.multiply(TWO).stripTrailingZeros();
    boolean near = halves.scale() <= 0 && halves.compareTo(MOST) <= 0;
    if (near && unit.equals("fortnight")) {
      return new TimePeriod(2 * halves.intValueExact(), "week", end);
    }
    return near && isUnit(unit) ? new TimePeriod(halves.intValueExact(), unit, end) : null;
  }

  /** Whether a word, in the singular, is a unit that such a number has. */
  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  private static Optional<Numerals.Numeral> number(Lexemes lexemes, Numerals numerals, int index) {
    String first = lexemes.lower(index);
    boolean article = first.equals("a") || first.equals("an");
    if (article && lexemes.lower(index + 1).equals("couple")) {
      int of = lexemes.lower(index + 2).equals("of") ? index + 3 : index + 2;
      return Optional.of(new Numerals.Numeral(TWO, of));
    }
    if (article) {
      return Optional.of(new Numerals.Numeral(BigDecimal.ONE, index + 1));
    }
    boolean half = first.equals("half") && Set.of("a", "an").contains(lexemes.lower(index + 1));
    Optional<Numerals.Numeral> number = numerals.at(index);
    return half && number.isEmpty() ? Optional.of(new Numerals.Numeral(HALF, index + 2)) : number;
  }

  /** {@code a month and a half} */
  private static boolean isHalfMore(Lexemes lexemes, int at) {
    return lexemes.lower(at).equals("and")
        && lexemes.lower(at + 1).equals("a")
        && lexemes.lower(at + 2).equals("half");
  }
}
