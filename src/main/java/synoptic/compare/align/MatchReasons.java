package synoptic.compare.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why a unit of B may go with one of A.
 *
 * @param words the words that both have, as written in A, weightiest first
 * @param names what both speak of under different names, as {@code Daesh = ISIS}
 * @param figures the dates and numbers that both state, as written in A
 * @param closeness how close their closest sentences are in meaning, as the cosine of their vectors
 *     from -1 to 1; empty where meanings are not known
 */
public record MatchReasons(
    List<String> words, List<String> names, List<String> figures, OptionalDouble closeness) {

  /** None is looked for. */
  public static final MatchReasons NONE =
      new MatchReasons(List.of(), List.of(), List.of(), OptionalDouble.empty());

  /** From here on the closeness is a reason of its own. Unrelated sentences stay below .3. */
  static final double CLOSE = 0.35;

  public MatchReasons {
    words = List.copyOf(words);
    names = List.copyOf(names);
    figures = List.copyOf(figures);
  }

  /**
   * Names, figures, words and, where it says something, how close in meaning, for a person to read.
   */
  public List<String> all() {
    List<String> all = shared();
    nearness().ifPresent(all::add);
    return all;
  }

  /** The names, figures and words. */
  public List<String> shared() {
    List<String> shared = new ArrayList<>(names);
    shared.addAll(figures);
    shared.addAll(words);
    return shared;
  }

  /** How close in meaning, as {@code ≈ .63}; empty where that says nothing. */
  public Optional<String> nearness() {
    return closeness.isPresent() && closeness.getAsDouble() >= CLOSE
        ? Optional.of("≈ " + figure(closeness.getAsDouble()))
        : Optional.empty();
  }

  private static String figure(double cosine) {
    return cosine >= 0.995 ? "1.0" : String.format(Locale.ROOT, "%.2f", cosine).substring(1);
  }
}
