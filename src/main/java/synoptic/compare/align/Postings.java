package synoptic.compare.align;

import java.util.Arrays;

/** The units that have a feature, in order, and how much it weighs in each: an inverted list. */
final class Postings {

  private int[] units = new int[2];
  private double[] weights = new double[2];
  private int size;

  void add(int unit, double weight) {
    if (size == units.length) {
      units = Arrays.copyOf(units, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    units[size] = unit;
    weights[size] = weight;
    size++;
  }

  /** Adds, times {@code factor}, the weight of each unit to its place in {@code sums}. */
  void addTo(double[] sums, double factor) {
    for (int at = 0; at < size; at++) {
      sums[units[at]] += factor * weights[at];
    }
  }

  /** Adds one to the place of each unit. */
  void countIn(int[] counts) {
    for (int at = 0; at < size; at++) {
      counts[units[at]]++;
    }
  }

  /** Sets the place of each unit. */
  void markIn(boolean[] marks) {
    for (int at = 0; at < size; at++) {
      marks[units[at]] = true;
    }
  }
}
