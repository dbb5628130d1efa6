package synoptic.compare.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The places of the highest scores. */
final class Ranking {

  private Ranking() {}

  /** The places of the {@code most} highest scores among those allowed, of equal ones the first. */
  static List<Integer> best(double[] scores, IntPredicate allowed, int most) {
    List<Integer> best = new ArrayList<>();
    for (int other = 0; other < scores.length; other++) {
      if (!allowed.test(other) || best.size() == most && scores[other] <= scores[best.getLast()]) {
        continue;
      }
      int at = best.size();
      while (at > 0 && scores[best.get(at - 1)] < scores[other]) {
        at--;
      }
      best.add(at, other);
      if (best.size() > most) {
        best.removeLast();
      }
    }
    return best;
  }

  /** The places of the {@code most} highest scores in no order; of equal ones any. */
  static int[] highest(double[] scores, int most) {
    if (most >= scores.length) {
      return IntStream.range(0, scores.length).toArray();
    }
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double least = sorted[sorted.length - most];
    return IntStream.range(0, scores.length)
        .filter(other -> scores[other] >= least)
        .limit(most)
        .toArray();
  }
}
