package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Columns;

/**
 * A key that the last line of the screen offers, with a word or two on what it does.
 *
 * @param key as people write it
 */
public record Hint(String key, String label) {

  public static final int GAP = 3;

  public int columns() {
    return Columns.of(key) + 1 + Columns.of(label);
  }

  /** The hints that fit into so many columns; the last one always stays. */
  public static List<Hint> fitting(List<Hint> hints, int columns) {
    List<Hint> fitting = new ArrayList<>();
    int room = columns - hints.getLast().columns();
    for (Hint hint : hints.subList(0, hints.size() - 1)) {
      room -= hint.columns() + GAP;
      if (room < 0) {
        break;
      }
      fitting.add(hint);
    }
    fitting.add(hints.getLast());
    return fitting;
  }
}
