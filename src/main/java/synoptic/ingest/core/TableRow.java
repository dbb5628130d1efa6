package synoptic.ingest.core;

import java.util.List;
import java.util.stream.Collectors;

/** How a row of a table reads as a line. */
public final class TableRow {

  /** A longer cell holds text that is laid out beside other text. */
  public static final int LONGEST_CELL = 300;

  private static final String BETWEEN = " · ";

  /** For a cell that is empty, so that what stands behind it is not read as its own. */
  private static final String NONE = "–";

  private TableRow() {}

  /** The cells, each on one line, as one; empty where all of them are. */
  public static String line(List<String> cells) {
    return cells.stream().allMatch(String::isEmpty)
        ? ""
        : cells.stream()
            .map(cell -> cell.isEmpty() ? NONE : cell)
            .collect(Collectors.joining(BETWEEN));
  }
}
