package synoptic.ingest.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running heads and feet: what stands at the top or bottom of pages again and again. */
final class Running {

  /** How many lines from the edge of a page can be such. */
  private static final int EDGE = 3;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)[-–—\\s|]*(?:(?:page|seite|p\\.?|pág\\.?|стр\\.?|صفحة)\\s*)?(?:\\d{1,4}|[ivxl]{1,6})"
              + "(?:\\s*(?:of|/|von|de|из|من)\\s*\\d{1,4})?[-–—\\s|.]*");

  private final Map<String, Set<Integer>> pages = new HashMap<>();

  private Running() {}

  /** The lines of all pages that are no running heads, feet or page numbers. */
  static List<List<Line>> without(List<List<Line>> pages, List<Line> taken) {
    Running running = new Running();
    pages.forEach(page -> edges(page).forEach(running::count));
    List<List<Line>> kept = new ArrayList<>();
    for (List<Line> page : pages) {
      Set<Line> edges = new HashSet<>(edges(page));
      List<Line> lines = new ArrayList<>();
      for (Line line : page) {
        boolean isRunning =
            edges.contains(line)
                && (running.isRepeated(line) && running.isApart(line, page)
                    || isNumber(line, page));
        (isRunning ? taken : lines).add(line);
      }
      kept.add(lines);
    }
    return kept;
  }

  private static List<Line> edges(List<Line> page) {
    List<Line> sorted = new ArrayList<>(page);
    sorted.sort((one, other) -> Float.compare(one.y(), other.y()));
    if (sorted.size() <= 2 * EDGE) {
      return sorted;
    }
    List<Line> edges = new ArrayList<>(sorted.subList(0, EDGE));
    edges.addAll(sorted.subList(sorted.size() - EDGE, sorted.size()));
    return edges;
  }

  private static String key(Line line) {
    return Math.round(line.y() / 8) + line.text().replaceAll("\\d+", "#");
  }

  private void count(Line line) {
    pages.computeIfAbsent(key(line), unused -> new HashSet<>()).add(line.page());
  }

  private boolean isRepeated(Line line) {
    return pages.getOrDefault(key(line), Set.of()).size() >= 2 && line.text().length() <= 150;
  }

  /** How far the next line of a paragraph is at most, in parts of its size. */
  private static final float LEADING = 1.5f;

  /** Whether all lines are repeated that stand with it as the lines of a paragraph do. */
  private boolean isApart(Line line, List<Line> page) {
    Set<Line> together = new HashSet<>(Set.of(line));
    Deque<Line> next = new ArrayDeque<>(together);
    while (!next.isEmpty()) {
      Line from = next.pop();
      if (!isRepeated(from)) {
        return false;
      }
      page.stream().filter(other -> goesOn(from, other) && together.add(other)).forEach(next::push);
    }
    return true;
  }

  private static boolean goesOn(Line line, Line other) {
    return Math.abs(other.y() - line.y()) < LEADING * line.size()
        && Math.abs(other.size() - line.size()) < 0.1f * line.size()
        && other.left() < line.right()
        && other.right() > line.left();
  }

  /** A number alone at the very top or bottom. */
  private static boolean isNumber(Line line, List<Line> page) {
    boolean isOutermost =
        page.stream().allMatch(each -> each.y() <= line.y())
            || page.stream().allMatch(each -> each.y() >= line.y());
    return isOutermost && page.size() > 1 && NUMBER.matcher(line.text()).matches();
  }
}
