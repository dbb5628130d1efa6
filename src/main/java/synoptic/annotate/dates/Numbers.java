package synoptic.annotate.dates;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds numbers with what they count. */
final class Numbers {

  /** Up to this, a number in words without anything counted is mostly a pronoun. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  /** So many words may stand between a number and what it counts, with the noun itself. */
  private static final int REACH = 4;

  private static final Map<String, Long> SHORT_TIMES = Map.of("k", 1_000L, "m", 1_000_000L);

  /** Behind {@code one}: some day or other, and no count. */
  private static final Set<String> ANY_TIME = Set.of("day", "time", "point");

  private static final Set<String> STATES = Set.of("us", "u.s", "american");

  /**
   * A number that was found.
   *
   * @param from the index of its first lexeme
   * @param end the index behind its last lexeme
   */
  record Found(int from, int end, BigDecimal value, Counted counted) {}

  private final Lexemes lexemes;
  private final ExcludedNumbers noNumbers;
  private final Numerals numerals;

  Numbers(Lexemes lexemes, ExcludedNumbers noNumbers, Numerals numerals) {
    this.lexemes = lexemes;
    this.noNumbers = noNumbers;
    this.numerals = numerals;
  }

  /** The number that begins at an index, with a currency before it, or null. */
  Found at(int index) {
    int prefix = currencyPrefix(index);
    int first = index + prefix;
    if (noNumbers.contains(first) || isInCompound(first)) {
      return null;
    }
    Numerals.Numeral numeral = numerals.at(first).orElse(null);
    if (numeral == null) {
      return null;
    }
    Found found =
        prefix > 0
            ? money(index, numeral, CountWords.currency(lexemes.lower(first - 1)))
            : measured(index, numeral);
    return found == null || isPronoun(found) || isSplit(found) ? null : found;
  }

  /** How many lexemes a currency before digits takes: {@code $}, {@code US$}, {@code USD}. */
  private int currencyPrefix(int index) {
    Lexeme first = lexemes.at(index);
    boolean digits = lexemes.at(index + 1).isDigits();
    boolean code =
        first.isWord()
            && first.text().length() == 3
            && first.text().equals(first.text().toUpperCase(Locale.ROOT));
    boolean sign = first.kind() == Lexeme.Kind.SIGN;
    if (digits && (sign || code) && CountWords.currency(first.lower()) != null) {
      return 1;
    }
    boolean ours = first.text().equals("US") && lexemes.at(index + 1).isOneOf("$");
    return ours && lexemes.at(index + 2).isDigits() ? 2 : 0;
  }

  private Found money(int index, Numerals.Numeral numeral, String currency) {
    Long times =
        lexemes.at(numeral.end()).glued() ? SHORT_TIMES.get(lexemes.lower(numeral.end())) : null;
    BigDecimal value =
        times == null ? numeral.value() : numeral.value().multiply(BigDecimal.valueOf(times));
    int end = times == null ? numeral.end() : numeral.end() + 1;
    return new Found(index, end, value, new Counted.Money(currency));
  }

  private Found measured(int index, Numerals.Numeral numeral) {
    int end = numeral.end();
    int behind = percentEnd(end);
    if (behind > end) {
      return new Found(index, behind, numeral.value(), new Counted.Percent());
    }
    int named = STATES.contains(lexemes.lower(end)) ? end + 1 : end;
    String currency = CountWords.currency(lexemes.lower(named));
    if (currency != null) {
      return new Found(index, named + 1, numeral.value(), new Counted.Money(currency));
    }
    if (lexemes.isHyphen(end)
        && lexemes.at(end + 1).isWord()
        && !CountWords.isMeasure(lexemes.lower(end + 1))
        && numerals.at(end + 1).isEmpty()) {
      return null;
    }
    return new Found(index, end, numeral.value(), counted(numeral));
  }

  private int percentEnd(int at) {
    String word = lexemes.lower(at);
    if (word.equals("per") && lexemes.lower(at + 1).equals("cent")) {
      return at + 2;
    }
    return word.equals("%") || word.equals("percent") || word.equals("pc") ? at + 1 : at;
  }

  private Counted counted(Numerals.Numeral numeral) {
    int end = numeral.end();
    if (lexemes.isHyphen(end) && CountWords.isMeasure(lexemes.lower(end + 1))) {
      return new Counted.Things(lexemes.lower(end + 1));
    }
    Counted here = numeral.value().equals(BigDecimal.ONE) ? single(end) : things(end);
    return here instanceof Counted.Unsaid ? ofRange(numeral.end()) : here;
  }

  /** Behind the first number of a range: what the second one counts. */
  private Counted ofRange(int joint) {
    boolean range =
        DayList.isRange(lexemes, joint) || Set.of("or", "and").contains(lexemes.lower(joint));
    Optional<Numerals.Numeral> second = range ? numerals.at(joint + 1) : Optional.empty();
    if (second.isEmpty()) {
      return new Counted.Unsaid();
    }
    int end = second.get().end();
    if (percentEnd(end) > end) {
      return new Counted.Percent();
    }
    String currency = CountWords.currency(lexemes.lower(end));
    return currency == null ? things(end) : new Counted.Money(currency);
  }

  private Counted single(int at) {
    String word = lexemes.at(at).withoutPossessive();
    if (lexemes.at(at - 1).isWord() && ANY_TIME.contains(word)) {
      return new Counted.Unsaid();
    }
    boolean noun =
        lexemes.at(at - 1).isDigits()
            && lexemes.at(at).isWord()
            && !CountWords.isStop(word)
            && !lexemes.at(at).isCapital();
    return noun || CountWords.isMeasure(word) ? new Counted.Things(word) : new Counted.Unsaid();
  }

  /** The plural that follows within reach, the last one of several in a row. */
  private Counted things(int from) {
    String found = "";
    int words = 0;
    for (int at = from; words < REACH; at++) {
      Lexeme word = lexemes.at(at);
      if (lexemes.isHyphen(at) && at > from) {
        continue;
      }
      boolean plural = lexemes.isPlural(at);
      boolean ends = !word.isWord() || CountWords.isStop(word.lower()) || lexemes.month(at) > 0;
      if (ends || !found.isEmpty() && !plural) {
        break;
      }
      found = plural ? word.lower() : found;
      words++;
    }
    return found.isEmpty() ? new Counted.Unsaid() : new Counted.Things(found);
  }

  private boolean isInCompound(int first) {
    boolean word = lexemes.at(first).isWord();
    boolean hyphen = lexemes.isHyphen(first - 1) && !lexemes.at(first - 2).isDigits();
    return word && hyphen && numerals.at(first - 2).isEmpty();
  }

  private boolean isPronoun(Found found) {
    boolean words = lexemes.at(found.from()).isWord() && found.end() == found.from() + 1;
    return words
        && found.value().compareTo(SMALL) <= 0
        && found.counted() instanceof Counted.Unsaid;
  }

  /** Whether bare digits belong to the name before them ({@code Apollo 11}). */
  private boolean isSplit(Found found) {
    Lexeme before = lexemes.at(found.from() - 1);
    boolean bare = found.counted() instanceof Counted.Unsaid && lexemes.at(found.from()).isDigits();
    boolean starts = found.from() < 2 || lexemes.endsSentence(found.from() - 2);
    boolean ordinal = lexemes.at(found.end()).glued() && lexemes.at(found.end()).isWord();
    return bare && (before.isCapital() && !starts || ordinal);
  }
}
