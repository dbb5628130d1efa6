package synoptic.compare.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import synoptic.annotate.dates.Counted;
import synoptic.annotate.dates.Mention.Numbered;
import synoptic.compare.facts.Difference.Kind;
import synoptic.text.Span;

/**
 * Figures of the same, by their noun, currency or unit, that two articles on one happening give
 * differently, wherever in them: {@code a takeover of $8.4 billion}, {@code $9.1 billion including
 * debt}. Two differ where the sentences around them share enough and each is the other's closest,
 * or where they are the only two of their sort in passages that are each other's closest; and
 * neither article has the other's figure anywhere, rounded or in other units: articles on one
 * happening have most figures in common, so that one which the other lacks tells.
 */
final class Figures {

  /** So close are sentences that count the same things. */
  private static final double LEAST = 0.12;

  /** The same of money and of hundredths. */
  private static final double LEAST_OF_MONEY = 0.2;

  /** The same of people, spans of time and space, and of a few things, of all of which are many. */
  private static final double LEAST_OF_MANY = 0.3;

  private static final BigDecimal FEW = BigDecimal.TEN;

  /** Figures that are so many times as high are those of other things. */
  private static final double MOST_TIMES = 10;

  /** What the sentences count is not held against each other, so that each is doubtful. */
  private static final double MOST_SURE = Difference.SURE - 0.01;

  /** Articles of more figures are too long to be on one happening, and to be gone through. */
  private static final int MOST = 400;

  /** Nouns of which an article counts many different things. */
  private static final Set<String> UNITS = FactWords.of("many-things");

  private record Figure(Sentence sentence, Numbered number) {

    private String unit() {
      return Numbers.what(number.counted());
    }

    private boolean isToll() {
      return Tolls.isToll(sentence, number);
    }
  }

  private record Pair(Figure a, Figure b, double closeness) {}

  private Figures() {}

  /**
   * What two articles on one happening give differently.
   *
   * @param weight what a word's key weighs
   * @param closest the passage of B that is closest to one of A, and that one to it
   */
  static List<Difference> differing(
      List<Sentence> ofA,
      List<Sentence> ofB,
      ToDoubleFunction<String> weight,
      Map<Integer, Integer> closest) {
    List<Figure> inA = figures(ofA);
    List<Figure> inB = figures(ofB);
    if (inA.size() > MOST || inB.size() > MOST) {
      return List.of();
    }
    List<Figure> onlyA = inA.stream().filter(figure -> isOnly(figure, inB)).toList();
    List<Figure> onlyB = inB.stream().filter(figure -> isOnly(figure, inA)).toList();
    Stream<Pair> pairs =
        onlyA.stream()
            .flatMap(a -> onlyB.stream().flatMap(b -> pair(a, b, weight).stream()))
            .filter(pair -> isClose(pair) || isOnlyBeside(pair, inA, inB, closest));
    return MutualBest.of(pairs, Pair::a, Pair::b, Pair::closeness).stream()
        .map(Figures::difference)
        .toList();
  }

  private static boolean isClose(Pair pair) {
    return isOfOne(pair.a(), pair.b())
        && pair.closeness() >= Math.max(least(pair.a()), least(pair.b()));
  }

  /** Whether the passages are each other's closest, and neither has another figure of the sort. */
  private static boolean isOnlyBeside(
      Pair pair, List<Figure> inA, List<Figure> inB, Map<Integer, Integer> closest) {
    int a = pair.a().sentence().passage();
    int b = pair.b().sentence().passage();
    return closest.getOrDefault(a, -1) == b
        && isSort(pair.a(), pair.b())
        && !pair.a().isToll()
        && !pair.b().isToll()
        && ofSort(pair.a(), a, inA) == 1
        && ofSort(pair.b(), b, inB) == 1;
  }

  private static long ofSort(Figure figure, int passage, List<Figure> all) {
    return all.stream()
        .filter(each -> each.sentence().passage() == passage && isSort(figure, each))
        .count();
  }

  private static boolean isSort(Figure one, Figure other) {
    return isOfOne(one, other) || Tolls.isForPeople(one.unit()) && Tolls.isForPeople(other.unit());
  }

  private static List<Figure> figures(List<Sentence> sentences) {
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (!sentence.isTable()) {
        for (Numbered number : sentence.numbers()) {
          boolean isThing =
              !(number.counted() instanceof Counted.Unsaid)
                  && !Numbers.isOne(number)
                  && !Numbers.isTime(sentence, number)
                  && !isStart(sentence, number);
          if (isThing) {
            figures.add(new Figure(sentence, number));
          }
        }
      }
    }
    return figures;
  }

  /** What rises or falls to another: {@code from 21 to 22 percent}. */
  private static boolean isStart(Sentence sentence, Numbered number) {
    int before = sentence.tokenAt(number.part().span().start()) - 1;
    int behind = sentence.tokenAt(Numbers.withNoun(sentence, number).end());
    return sentence.folded(before).equals("from") && sentence.folded(behind).equals("to");
  }

  /** Whether the other article has it nowhere, in its parts neither: 23 are 12 and 11. */
  private static boolean isOnly(Figure figure, List<Figure> others) {
    return others.stream()
        .noneMatch(
            other -> Numbers.isSame(figure.number(), other.number()) || isOfParts(figure, other));
  }

  private static boolean isOfParts(Figure whole, Figure part) {
    BigDecimal rest = whole.number().value().subtract(part.number().value());
    return part.sentence().numbers().stream()
        .anyMatch(other -> other != part.number() && other.value().compareTo(rest) == 0);
  }

  private static Optional<Pair> pair(Figure a, Figure b, ToDoubleFunction<String> weight) {
    boolean isComparable =
        Numbers.isSameSort(a.number().counted(), b.number().counted())
            && !isTimes(a, b)
            && !isTimes(b, a);
    return isComparable
        ? Optional.of(
            new Pair(
                a,
                b,
                SentencePair.closenessWithout(
                    a.sentence(), List.of(place(a)), b.sentence(), List.of(place(b)), weight)))
        : Optional.empty();
  }

  private static Span place(Figure figure) {
    return Numbers.withNoun(figure.sentence(), figure.number());
  }

  private static boolean isOfOne(Figure a, Figure b) {
    return Numbers.isSameSort(a.number().counted(), b.number().counted())
        && (VerbForms.key(a.unit()).equals(VerbForms.key(b.unit()))
            || Wording.areSame(a.unit(), b.unit()));
  }

  private static boolean isTimes(Figure much, Figure little) {
    return much.number().value().doubleValue() > MOST_TIMES * little.number().value().doubleValue();
  }

  private static double least(Figure figure) {
    if (!(figure.number().counted() instanceof Counted.Things)) {
      return LEAST_OF_MONEY;
    }
    boolean isFew = figure.number().value().compareTo(FEW) < 0;
    boolean isUnit = UNITS.contains(VerbForms.key(figure.unit())) || UNITS.contains(figure.unit());
    return isFew || isUnit ? LEAST_OF_MANY : LEAST;
  }

  private static Difference difference(Pair pair) {
    boolean isSame = pair.a().unit().equals(pair.b().unit());
    return new Difference(
        Kind.NUMBER,
        isSame ? pair.a().unit() : "",
        List.of(Numbers.given(pair.a().sentence(), pair.a().number(), isSame)),
        List.of(Numbers.given(pair.b().sentence(), pair.b().number(), isSame)),
        pair.a().sentence().whole(),
        pair.b().sentence().whole(),
        Math.clamp(pair.closeness(), LEAST, MOST_SURE));
  }
}
