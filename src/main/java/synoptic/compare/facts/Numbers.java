package synoptic.compare.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.dates.Counted;
import synoptic.annotate.dates.Mention.Numbered;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.Difference.Kind;
import synoptic.text.Span;

/**
 * Numbers of the same that are not the same: of money in one currency, of hundredths, or of things,
 * whatever noun is used. Two are equal where the one is the other rounded, or in another unit of
 * measure. The sentences must be close apart from the numbers and their nouns, so that three who
 * were shot are not twelve who were hurt.
 */
final class Numbers {

  /** So close apart from the numbers, where both count by the same noun or unit. */
  private static final double LEAST_SAME = 0.45;

  /** The same where the nouns are others. */
  private static final double LEAST_OTHER = 0.6;

  private static final double MORE_SURE_OF_SAME = 0.15;
  private static final double LESS_SURE_OF_UNSAID = 0.2;
  private static final int WORDS_BEFORE = 3;
  private static final String JOINING = ":-–/";

  private static final Set<String> ABOUT = FactWords.of("about");

  /** How many of the unit behind it one of this unit is; both measure the same. */
  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("km", new Unit("m", 1000)),
          Map.entry("kilometer", new Unit("m", 1000)),
          Map.entry("kilometre", new Unit("m", 1000)),
          Map.entry("mile", new Unit("m", 1609.344)),
          Map.entry("meter", new Unit("m", 1)),
          Map.entry("metre", new Unit("m", 1)),
          Map.entry("foot", new Unit("m", 0.3048)),
          Map.entry("feet", new Unit("m", 0.3048)),
          Map.entry("yard", new Unit("m", 0.9144)),
          Map.entry("inch", new Unit("m", 0.0254)),
          Map.entry("kg", new Unit("kg", 1)),
          Map.entry("kilogram", new Unit("kg", 1)),
          Map.entry("kilo", new Unit("kg", 1)),
          Map.entry("pound", new Unit("kg", 0.45359)),
          Map.entry("tonne", new Unit("kg", 1000)),
          Map.entry("ton", new Unit("kg", 1000)),
          Map.entry("acre", new Unit("m2", 4046.86)),
          Map.entry("hectare", new Unit("m2", 10000)),
          Map.entry("hour", new Unit("h", 1)),
          Map.entry("minute", new Unit("h", 1.0 / 60)),
          Map.entry("day", new Unit("h", 24)),
          Map.entry("week", new Unit("h", 168)));

  private static final double NEARLY = 0.06;

  private record Unit(String of, double factor) {}

  private Numbers() {}

  static List<Difference> differing(SentencePair pair) {
    List<Difference> found = new ArrayList<>();
    for (Numbered mine : pair.a().numbers()) {
      for (Numbered theirs : pair.b().numbers()) {
        if (isUnmatched(mine, pair.b()) && isUnmatched(theirs, pair.a())) {
          differing(pair, mine, theirs).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isUnmatched(Numbered number, Sentence other) {
    return other.numbers().stream().noneMatch(each -> isSame(number, each));
  }

  private static Optional<Difference> differing(SentencePair pair, Numbered mine, Numbered theirs) {
    boolean isNone =
        isOne(mine) || isOne(theirs) || isTime(pair.a(), mine) || isTime(pair.b(), theirs);
    if (isNone || !isSameSort(mine.counted(), theirs.counted())) {
      return Optional.empty();
    }
    boolean isSameNoun = noun(mine).equals(noun(theirs));
    boolean isOnly = isOnly(mine, pair.a(), isSameNoun) && isOnly(theirs, pair.b(), isSameNoun);
    double rest =
        pair.closenessWithout(
            List.of(withNoun(pair.a(), mine)), List.of(withNoun(pair.b(), theirs)));
    if (!isOnly || rest < (isSameNoun ? LEAST_SAME : LEAST_OTHER)) {
      return Optional.empty();
    }
    double sureness =
        isSameNoun ? rest + MORE_SURE_OF_SAME : isThing(mine) ? rest : rest - LESS_SURE_OF_UNSAID;
    return Optional.of(
        new Difference(
            Kind.NUMBER,
            isSameNoun ? what(mine.counted()) : "",
            List.of(given(pair.a(), mine, isSameNoun)),
            List.of(given(pair.b(), theirs, isSameNoun)),
            pair.a().whole(),
            pair.b().whole(),
            Math.min(1, sureness)));
  }

  /** In words alone it says little: {@code one of them}. */
  static boolean isOne(Numbered number) {
    return number.value().compareTo(BigDecimal.ONE) == 0
        && number.part().text().chars().noneMatch(Character::isDigit);
  }

  /** {@code 4:16}, {@code 4 p.m.}, and figures of a score, {@code 31-24}. */
  static boolean isTime(Sentence sentence, Numbered number) {
    Span span = number.part().span();
    String text = sentence.text();
    int before = span.start() - 1;
    int behind = span.end();
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    while (behind < text.length() - 1 && text.charAt(behind) == ' ') {
      behind++;
    }
    String next = sentence.folded(sentence.tokenAt(span.end()));
    return before >= 0 && JOINING.indexOf(text.charAt(before)) >= 0
        || behind < text.length() && JOINING.indexOf(text.charAt(behind)) >= 0
        || next.equals("am")
        || next.equals("pm");
  }

  private static boolean isThing(Numbered number) {
    return !(number.counted() instanceof Counted.Unsaid);
  }

  /** Whether its sentence has no other number of its sort, or of its noun. */
  private static boolean isOnly(Numbered number, Sentence sentence, boolean byNoun) {
    return sentence.numbers().stream()
        .allMatch(
            each ->
                each.equals(number)
                    || !isSameSort(each.counted(), number.counted())
                    || byNoun && !noun(each).equals(noun(number)));
  }

  static boolean isSameSort(Counted one, Counted other) {
    return switch (one) {
      case Counted.Percent percent -> other instanceof Counted.Percent;
      case Counted.Money(String currency) ->
          other instanceof Counted.Money(String theirs) && theirs.equals(currency);
      case Counted.Things things -> isOfThings(other);
      case Counted.Unsaid unsaid -> isOfThings(other);
    };
  }

  private static boolean isOfThings(Counted counted) {
    return counted instanceof Counted.Things || counted instanceof Counted.Unsaid;
  }

  static String what(Counted counted) {
    return switch (counted) {
      case Counted.Percent percent -> "%";
      case Counted.Money(String currency) -> currency;
      case Counted.Things(String word) -> word;
      case Counted.Unsaid unsaid -> "";
    };
  }

  private static String noun(Numbered number) {
    return VerbForms.key(what(number.counted()));
  }

  /** Whether both say the same value: equal, rounded, or in other units. */
  static boolean isSame(Numbered one, Numbered other) {
    return isSameSort(one.counted(), other.counted())
        && (isRoundly(one.value(), other.value()) || isConverted(one, other));
  }

  /** Whether one value is the other, or is it to fewer digits. */
  static boolean isRoundly(BigDecimal one, BigDecimal other) {
    return isRounded(one, other) || isRounded(other, one);
  }

  /** Whether the one is the other to fewer digits: 2,000 for 1,987, not 2,000 for 2,400. */
  private static boolean isRounded(BigDecimal rough, BigDecimal exact) {
    int digits = Math.max(1, rough.stripTrailingZeros().precision());
    BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_UP));
    return rounded.compareTo(rough) == 0;
  }

  private static boolean isConverted(Numbered one, Numbered other) {
    Unit mine = UNITS.get(singular(what(one.counted())));
    Unit theirs = UNITS.get(singular(what(other.counted())));
    if (mine == null || theirs == null || !mine.of.equals(theirs.of)) {
      return false;
    }
    double left = one.value().doubleValue() * mine.factor;
    double right = other.value().doubleValue() * theirs.factor;
    return Math.abs(left - right) <= NEARLY * Math.max(left, right);
  }

  private static String singular(String unit) {
    return unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  static Given given(Sentence sentence, Numbered number, boolean isSameNoun) {
    Span span = withNoun(sentence, number);
    Span shown = isSameNoun ? number.part().span() : span;
    int first = sentence.tokenAt(number.part().span().start());
    int from = first;
    while (from > 0 && first - from < WORDS_BEFORE && isAbout(sentence, from - 1)) {
      from--;
    }
    int start =
        from < first
            ? Math.min(shown.start(), sentence.tokens().get(from).span().start())
            : shown.start();
    Span whole = new Span(start, shown.end());
    return sentence.given(whole);
  }

  private static boolean isAbout(Sentence sentence, int at) {
    String word = sentence.folded(at);
    return ABOUT.contains(word)
        || (word.equals("more") || word.equals("less") || word.equals("at"))
            && ABOUT.contains(sentence.folded(at + 1));
  }

  /** The number with the noun that it counts, where that stands close behind it. */
  static Span withNoun(Sentence sentence, Numbered number) {
    Span span = number.part().span();
    String noun = number.counted() instanceof Counted.Things(String word) ? word : "";
    int first = sentence.tokenAt(span.end());
    for (int at = first; at < Math.min(sentence.tokens().size(), first + 4); at++) {
      if (!noun.isEmpty() && sentence.folded(at).equals(noun)) {
        return new Span(span.start(), sentence.tokens().get(at).span().end());
      }
    }
    return span;
  }
}
