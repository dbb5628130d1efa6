package synoptic.shell.output;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/**
 * Rows in columns. Two blanks part the columns and none stand inside a cell, so that a script can
 * cut them; only on a terminal is the last column clipped, so that each row stays on its line.
 */
public final class TextTable {

  /** A column is not padded beyond this; what is longer stands out, whole. */
  private static final int WIDEST = 40;

  private final Output out;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(Output out) {
    this.out = out;
  }

  public void row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell(cell));
    }
    rows.add(row);
  }

  /** A number stands by itself; text gets its blanks made single. */
  private static String cell(Object cell) {
    StringBuilder text = new StringBuilder();
    for (String word : SafeOutput.line(cell.toString()).split(" ")) {
      if (!word.isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(word);
      }
    }
    return text.toString();
  }

  public void print() {
    int[] widths = widths();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int at = 0; at < row.size(); at++) {
        boolean last = at == row.size() - 1;
        line.append(last ? clipped(row.get(at), line) : padded(row.get(at), widths[at]));
      }
      out.line(line.toString().stripTrailing());
    }
  }

  private int[] widths() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int at = 0; at < row.size(); at++) {
        widths[at] = Math.clamp(Columns.of(row.get(at)), widths[at], WIDEST);
      }
    }
    return widths;
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - Columns.of(cell)) + 2);
  }

  private String clipped(String cell, CharSequence before) {
    return out.isTerminal()
        ? Wrap.clip(cell, Math.max(8, out.width() - Columns.of(before.toString())))
        : cell;
  }
}
