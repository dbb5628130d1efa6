package synoptic.compare.align;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import java.util.function.UnaryOperator;

/**
 * The features of a text with a number each, in the order in which they first occur. Two arrays
 * take a fifth of the room that a map takes, which counts where texts are of megabytes.
 */
final class Features {

  private final String[] names;
  private final double[] numbers;

  private Features(String[] names, double[] numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** Features by name. */
  static Features of(Map<String, Double> numbers, UnaryOperator<String> pooled) {
    return new Features(
        numbers.keySet().stream().map(pooled).toArray(String[]::new),
        numbers.values().stream().mapToDouble(number -> number).toArray());
  }

  /** What becomes of one feature's number. */
  interface Weighing {
    double of(String feature, double number);
  }

  /** The same features with other numbers. */
  Features weighed(Weighing weighing) {
    double[] weights = new double[numbers.length];
    for (int at = 0; at < weights.length; at++) {
      weights[at] = weighing.of(names[at], numbers[at]);
    }
    return new Features(names, weights);
  }

  void each(ObjDoubleConsumer<String> taking) {
    for (int at = 0; at < names.length; at++) {
      taking.accept(names[at], numbers[at]);
    }
  }

  /** For whoever looks up many of them. */
  Map<String, Double> byName() {
    Map<String, Double> byName = HashMap.newHashMap(names.length);
    each(byName::put);
    return byName;
  }

  /** The Euclidean norm. */
  double norm() {
    double squares = 0;
    for (double number : numbers) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }
}
