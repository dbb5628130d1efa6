package synoptic.annotate.dates;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads numbers in digits and in English words: {@code 4.5 million}, {@code twenty-five}. */
final class Numerals {

  /**
   * A number that was read.
   *
   * @param end the index behind its last lexeme
   */
  record Numeral(BigDecimal value, int end) {}

  /** More digits than this count nothing. */
  private static final int MOST_DIGITS = 18;

  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, Long> LARGE =
      Map.of(
          "dozen", 12L,
          "thousand", 1_000L,
          "million", 1_000_000L,
          "mn", 1_000_000L,
          "billion", 1_000_000_000L,
          "bn", 1_000_000_000L,
          "trillion", 1_000_000_000_000L,
          "tn", 1_000_000_000_000L);

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
    Long times = magnitude(index + 1);
    return Optional.of(
        times == null ? numeral(value, index + 1) : numeral(times(value, times), index + 2));
  }

  /** The factor that stands at an index, alone or behind a hyphen. */
  private Long magnitude(int index) {
    String word = lexemes.lower(index);
    return word.equals("hundred") ? Long.valueOf(100) : LARGE.get(word);
  }

  private Optional<Numeral> article(int index) {
    Long times = magnitude(index + 1);
    return times == null || lexemes.lower(index - 1).equals("half")
        ? Optional.empty()
        : Optional.of(numeral(BigDecimal.valueOf(times), index + 2));
  }

  private Optional<Numeral> half(int index) {
    Long times = magnitude(index + 2);
    return times == null || !lexemes.lower(index + 1).equals("a")
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
      Long times = LARGE.get(lexemes.lower(group.end()));
      long value = group.value().longValue() * (times == null ? 1 : times);
      if (value >= ceiling) {
        break;
      }
      total += value;
      at = times == null ? group.end() : group.end() + 1;
      ceiling = times == null ? 1 : times;
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
    if (tens == null || !lexemes.lower(tens.end()).equals("hundred")) {
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
    Integer first = SMALL.get(lexemes.lower(from));
    if (first == null) {
      return null;
    }
    int behind = lexemes.isHyphen(from + 1) ? from + 2 : from + 1;
    Integer unit = first >= 20 ? SMALL.get(lexemes.lower(behind)) : null;
    return unit != null && unit < 10
        ? numeral(BigDecimal.valueOf(first + unit), behind + 1)
        : numeral(BigDecimal.valueOf(first), from + 1);
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
    Long times = magnitude(at + 3);
    return times == null ? numeral(whole, at + 3) : numeral(times(whole, times), at + 4);
  }

  private static BigDecimal times(BigDecimal value, long factor) {
    return value.multiply(BigDecimal.valueOf(factor));
  }

  private static Numeral numeral(BigDecimal value, int end) {
    BigDecimal plain = value.stripTrailingZeros();
    return new Numeral(plain.scale() < 0 ? plain.setScale(0) : plain, end);
  }

  private static Map<String, Integer> small() {
    List<String> units =
        List.of(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                .split(" "));
    List<String> teens = List.of("fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    Map<String, Integer> all = new HashMap<>();
    units.forEach(word -> all.put(word, units.indexOf(word) + 1));
    teens.forEach(word -> all.put(word, teens.indexOf(word) + 15));
    tens.forEach(word -> all.put(word, (tens.indexOf(word) + 2) * 10));
    return Map.copyOf(all);
  }
}
