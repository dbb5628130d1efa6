package synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Why a unit of B may go with one of A.
 *
 * @param words the words that both have, as written in A, weightiest first
 * @param figures the dates and numbers that both state, as written in A
 * @param closeness how close their closest sentences are in meaning, as the cosine of their vectors
 *     from -1 to 1; empty where meanings are not known
 */
public record Reasons(List<String> words, List<String> figures, OptionalDouble closeness) {

  /** From here on the closeness is a reason of its own. Unrelated sentences stay below .3. */
  static final double CLOSE = 0.35;

  public Reasons {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
  }

  /** Figures, words and, where it says something, how close in meaning, for a person to read. */
  public List<String> all() {
    List<String> all = new ArrayList<>(figures);
    all.addAll(words);
    closeness().stream()
        .filter(cosine -> cosine >= CLOSE)
        .mapToObj(
            cosine ->
                "≈ " + String.format(Locale.ROOT, "%.2f", cosine).substring(1 - whole(cosine)))
        .forEach(all::add);
    return all;
  }

  /** 1 where there is something before the point to be kept. */
  private static int whole(double cosine) {
    return cosine >= 0.995 ? 1 : 0;
  }
}
