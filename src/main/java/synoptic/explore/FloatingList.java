package synoptic.explore;

import java.util.List;

/**
 * A list that floats over the screen: help, a text, or a choice.
 *
 * @param choices what {@code Enter} does on each line, as a command with its words; as many as
 *     lines, or none where there is nothing to choose
 * @param cursor the line that the cursor is on, or the first line shown where nothing is chosen
 */
public record FloatingList(String title, List<Line> lines, List<List<String>> choices, int cursor) {

  public FloatingList {
    lines = List.copyOf(lines);
    choices = List.copyOf(choices);
    cursor = Math.clamp(cursor, 0, Math.max(0, lines.size() - 1));
  }

  static FloatingList text(String title, List<Line> lines) {
    return new FloatingList(title, lines, List.of(), 0);
  }

  /** Whether a line is chosen from the list. */
  public boolean chooses() {
    return !choices.isEmpty();
  }

  FloatingList moved(int by) {
    return new FloatingList(title, lines, choices, cursor + by);
  }

  /** A text that is shorter than the screen does not scroll. */
  FloatingList within(int rows) {
    int last = chooses() ? lines.size() - 1 : lines.size() - rows;
    return new FloatingList(title, lines, choices, Math.clamp(cursor, 0, Math.max(0, last)));
  }
}
