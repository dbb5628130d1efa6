package synoptic.compare.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Of pairs of two sides those whose halves are in no better pair; of equals, the first one. */
final class MutualBest {

  private MutualBest() {}

  /**
   * The best pairs, in the order in which their first halves come.
   *
   * @param a the half of one side; equal for one thing
   * @param b the same of the other side
   * @param worth how good a pair is
   */
  static <P> List<P> of(
      Stream<P> pairs, Function<P, ?> a, Function<P, ?> b, ToDoubleFunction<P> worth) {
    Map<Object, P> bestOfA = new LinkedHashMap<>();
    Map<Object, P> bestOfB = new HashMap<>();
    pairs.forEachOrdered(
        pair -> {
          bestOfA.merge(a.apply(pair), pair, (one, other) -> better(one, other, worth));
          bestOfB.merge(b.apply(pair), pair, (one, other) -> better(one, other, worth));
        });
    return bestOfA.values().stream().filter(pair -> bestOfB.get(b.apply(pair)) == pair).toList();
  }

  private static <P> P better(P one, P other, ToDoubleFunction<P> worth) {
    return worth.applyAsDouble(other) > worth.applyAsDouble(one) ? other : one;
  }
}
