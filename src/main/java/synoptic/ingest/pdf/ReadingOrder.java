package synoptic.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a page in the order in which they are read: a gutter that few lines cross parts
 * columns; a line that crosses it closes the columns above.
 */
final class ReadingOrder {

  /** Narrower columns have fewer lines and are rather a table or an indented list. */
  private static final int FEWEST = 3;

  private static final int MOST_LINES = 3_000;

  private ReadingOrder() {}

  static List<Line> of(List<Line> page) {
    return ordered(page, isRightToLeft(page), 0);
  }

  private static List<Line> ordered(List<Line> lines, boolean isRightToLeft, int depth) {
    float gutter = depth > 4 || lines.size() > MOST_LINES ? -1 : gutter(lines);
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left));
    if (gutter < 0) {
      return sorted;
    }
    List<Line> ordered = new ArrayList<>();
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Line line : sorted) {
      if (line.right() <= gutter) {
        left.add(line);
      } else if (line.left() >= gutter) {
        right.add(line);
      } else {
        close(left, right, ordered, isRightToLeft, depth);
        ordered.add(line);
      }
    }
    close(left, right, ordered, isRightToLeft, depth);
    return ordered;
  }

  private static void close(
      List<Line> left, List<Line> right, List<Line> ordered, boolean isRightToLeft, int depth) {
    ordered.addAll(ordered(isRightToLeft ? right : left, isRightToLeft, depth + 1));
    ordered.addAll(ordered(isRightToLeft ? left : right, isRightToLeft, depth + 1));
    left.clear();
    right.clear();
  }

  /** Where the gutter between two columns lies, or -1 where there is one column. */
  private static float gutter(List<Line> lines) {
    float best = -1;
    int fewest = lines.size() / 3;
    for (Line candidate : lines) {
      float x = candidate.left() - 1;
      int left = 0;
      int right = 0;
      int crossing = 0;
      float edge = 0;
      for (Line line : lines) {
        left += line.right() <= x ? 1 : 0;
        right += line.left() >= x ? 1 : 0;
        crossing += line.right() > x && line.left() < x ? 1 : 0;
        edge = line.right() <= x ? Math.max(edge, line.right()) : edge;
      }
      boolean isWide = candidate.left() - edge >= 0.5f * candidate.size();
      if (isWide && left >= FEWEST && right >= FEWEST && crossing < fewest && areBeside(lines, x)) {
        best = x;
        fewest = crossing;
      }
    }
    return best;
  }

  /** Whether both sides stand beside each other for some lines, and both hold text. */
  private static boolean areBeside(List<Line> lines, float x) {
    float[] left = {Float.MAX_VALUE, 0, 0};
    float[] right = {Float.MAX_VALUE, 0, 0};
    for (Line line : lines) {
      float[] side = line.right() <= x ? left : line.left() >= x ? right : null;
      if (side != null) {
        side[0] = Math.min(side[0], line.y());
        side[1] = Math.max(side[1], line.y());
        side[2] += line.text().length();
      }
    }
    float size = lines.getFirst().size();
    boolean overlap = Math.min(left[1], right[1]) - Math.max(left[0], right[0]) >= size;
    return overlap && Math.min(left[2], right[2]) * 6 >= Math.max(left[2], right[2]);
  }

  private static boolean isRightToLeft(List<Line> lines) {
    int turned = 0;
    int letters = 0;
    for (Line line : lines) {
      for (char c : line.text().toCharArray()) {
        letters += Character.isLetter(c) ? 1 : 0;
        byte direction = Character.getDirectionality(c);
        turned +=
            direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                ? 1
                : 0;
      }
    }
    return turned * 2 > letters;
  }
}
