package synoptic.annotate.dates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads numbers in digits and in the words of a language: {@code 4.5 million}, {@code twenty-five}.
 */
final class Numerals {

  /**
   * A number that was read.
   *
   * @param end the index behind its last lexeme
   */
  record Numeral(BigDecimal value, int end) {}

  /** More digits than this count nothing. */
  private static final int MOST_DIGITS = 18;

  private static final int HUNDRED = 100;

  private final Lexemes lexemes;

  Numerals(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** The number that begins at an index. */
  Optional<Numeral> at(int index) {
    Lexeme first = lexemes.at(index);
    if (first.isDigits()) {
      return digits(index);
    }
    return switch (first.lower()) {
      case "a", "an" -> article(index);
      case "half" -> half(index);
      default -> words(index);
    };
  }

  private Optional<Numeral> digits(int index) {
    String text = lexemes.at(index).text();
    if (text.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text.replace(",", ""));
    long times = factor(index + 1);
    return Optional.of(
        times == 0 ? numeral(value, index + 1) : numeral(times(value, times), index + 2));
  }

  /** By how much the word at an index multiplies the number before it, or 0. */
  private long factor(int index) {
    return lexemes.language().factor(lexemes.lower(index));
  }

  private Optional<Numeral> article(int index) {
    long times = factor(index + 1);
    return times == 0 || lexemes.lower(index - 1).equals("half")
        ? Optional.empty()
        : Optional.of(numeral(BigDecimal.valueOf(times), index + 2));
  }

  private Optional<Numeral> half(int index) {
    long times = factor(index + 2);
    return times == 0 || !lexemes.lower(index + 1).equals("a")
        ? Optional.empty()
        : Optional.of(numeral(times(new BigDecimal("0.5"), times), index + 3));
  }

  private Optional<Numeral> words(int from) {
    long total = 0;
    long ceiling = Long.MAX_VALUE;
    int at = from;
    while (true) {
      int start = at > from && lexemes.lower(at).equals("and") && isAdded(at) ? at + 1 : at;
      Numeral group = group(start);
      if (group == null) {
        break;
      }
      long times = factor(group.end());
      boolean alone = times == 0 || times == HUNDRED;
      long value = group.value().longValue() * (alone ? 1 : times);
      if (value >= ceiling) {
        break;
      }
      total += value;
      at = alone ? group.end() : group.end() + 1;
      ceiling = alone ? 1 : times;
    }
    return at == from ? Optional.empty() : Optional.of(withHalf(total, at));
  }

  /** Whether the number goes on behind {@code and}: only a hundred or a thousand lets it. */
  private boolean isAdded(int and) {
    return List.of("hundred", "thousand", "million").contains(lexemes.lower(and - 1));
  }

  /** A number under a thousand, or null. */
  private Numeral group(int from) {
    Numeral tens = tens(from);
    if (tens == null || factor(tens.end()) != HUNDRED) {
      return tens;
    }
    int behind = tens.end() + 1;
    long hundreds = tens.value().longValue() * 100;
    Numeral rest = tens(lexemes.lower(behind).equals("and") ? behind + 1 : behind);
    return rest == null
        ? numeral(BigDecimal.valueOf(hundreds), behind)
        : numeral(rest.value().add(BigDecimal.valueOf(hundreds)), rest.end());
  }

  /** A number under a hundred, or null. */
  private Numeral tens(int from) {
    int first = number(from);
    if (first == 0) {
      return null;
    }
    int behind = lexemes.isHyphen(from + 1) ? from + 2 : from + 1;
    int unit = first >= 20 ? number(behind) : 0;
    return unit > 0 && unit < 10
        ? numeral(BigDecimal.valueOf(first + unit), behind + 1)
        : numeral(BigDecimal.valueOf(first), from + 1);
  }

  private int number(int index) {
    return lexemes.language().number(lexemes.lower(index));
  }

  /** {@code two and a half million} as well as plain {@code two}. */
  private Numeral withHalf(long value, int at) {
    boolean half =
        lexemes.lower(at).equals("and")
            && lexemes.lower(at + 1).equals("a")
            && lexemes.lower(at + 2).equals("half");
    if (!half) {
      return numeral(BigDecimal.valueOf(value), at);
    }
    BigDecimal whole = BigDecimal.valueOf(value).add(new BigDecimal("0.5"));
    long times = factor(at + 3);
    return times == 0 ? numeral(whole, at + 3) : numeral(times(whole, times), at + 4);
  }

  private static BigDecimal times(BigDecimal value, long factor) {
    return value.multiply(BigDecimal.valueOf(factor));
  }

  private static Numeral numeral(BigDecimal value, int end) {
    BigDecimal plain = value.stripTrailingZeros();
    return new Numeral(plain.scale() < 0 ? plain.setScale(0) : plain, end);
  }
}
