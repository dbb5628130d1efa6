package synoptic.explore.core;

import java.util.Collection;

/** A strip of small bars that shows where in a text something lies. */
public final class Strip {

  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  private Strip() {}

  /**
   * A bar for each of {@code cells} stretches of a text, the taller the more places fall there.
   *
   * @param places counted from 0; those that lie beyond the text are left out
   */
  public static String of(Collection<Integer> places, int length, int cells) {
    int width = Math.max(0, Math.min(cells, length));
    int[] counts = new int[width];
    int most = 1;
    for (int place : places) {
      if (place < 0 || place >= length) {
        continue;
      }
      int cell = (int) ((long) place * width / length);
      most = Math.max(most, ++counts[cell]);
    }
    StringBuilder strip = new StringBuilder(width);
    for (int count : counts) {
      strip.append(of(count, most));
    }
    return strip.toString();
  }

  /** A bar as high as a count is to the highest; the lowest one for none alone. */
  public static char of(long count, long most) {
    return BARS.charAt(count == 0 ? 0 : (int) Math.max(1, count * (BARS.length() - 1) / most));
  }

  /** A bar of so many columns at most, measured in eighths of a column; one eighth at the least. */
  public static String bar(long count, long most, int columns) {
    int eighths = (int) Math.max(1, count * columns * 8 / Math.max(1, most));
    String full = "█".repeat(eighths / 8);
    return columns == 0 ? "" : eighths % 8 == 0 ? full : full + EIGHTHS.charAt(eighths % 8 - 1);
  }
}
