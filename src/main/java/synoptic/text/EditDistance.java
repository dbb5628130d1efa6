package synoptic.text;

/** How far two words are apart in letters. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * How many letters must be put in, taken out, replaced or swapped with their neighbour (optimal
   * string alignment); names whose lengths alone differ by {@code most} are not looked at.
   */
  public static int of(String one, String other, int most) {
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
