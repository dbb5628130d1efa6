package synoptic.shell;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody most likely meant. */
final class Nearest {

  /** Longer names are only looked at up to here, so that the search stays cheap. */
  private static final int LONGEST = 64;

  private Nearest() {}

  /** The only name that begins so, else the one that differs by the fewest letters, if by few. */
  static Optional<String> to(String typed, Collection<String> known) {
    String wanted = cut(typed);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    var begun = known.stream().filter(name -> cut(name).startsWith(wanted)).limit(2).toList();
    if (begun.size() == 1) {
      return Optional.of(begun.getFirst());
    }
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String name : known) {
      int distance = distance(wanted, cut(name), least);
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The tail of a sentence: a guess where there is one, else where to look. */
  static String hint(String typed, Collection<String> known, String elsewhere) {
    return to(typed, known).map(name -> ": did you mean " + name + "?").orElse(": " + elsewhere);
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
  }

  /**
   * How many letters must be put in, taken out, replaced or swapped with their neighbour (optimal
   * string alignment); names whose lengths alone differ by {@code most} are not looked at.
   */
  private static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) >= most) {
      return most;
    }
    int[][] rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, one, other, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int cheapest(int[][] rows, String one, String other, int i, int j) {
    int replaced = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
