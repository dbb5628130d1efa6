package synoptic.tui;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.text.Graphemes;

/**
 * A terminal with its own opinion of how wide a grapheme cluster is, as terminals have. What is
 * written over a part of a wide cluster blanks the rest of it.
 */
final class OddTerminal {

  private static final Pattern PART = Pattern.compile("\u001b\\[([?\\d;]*)([A-Za-z])|[^\u001b]+");

  /** The right part of a cluster that takes more than one column. */
  private static final String REST = "";

  private final String[][] cells;
  private final ToIntFunction<String> width;
  private int column;
  private int row;

  OddTerminal(int columns, int rows, ToIntFunction<String> width) {
    this.cells = new String[rows][columns];
    this.width = width;
    blank();
  }

  void write(String sent) {
    Matcher parts = PART.matcher(sent);
    while (parts.find()) {
      if (parts.group(2) == null) {
        text(parts.group());
      } else if (parts.group(2).equals("H")) {
        String[] place = parts.group(1).split(";");
        row = Integer.parseInt(place[0]) - 1;
        column = Integer.parseInt(place[1]) - 1;
      } else if (parts.group(2).equals("J")) {
        blank();
      }
    }
  }

  /** What is seen in a column; empty in the right part of a wide cluster. */
  String cell(int x, int y) {
    return cells[y][x];
  }

  String line(int y) {
    return Arrays.stream(cells[y]).collect(Collectors.joining()).stripTrailing();
  }

  private void text(String text) {
    Graphemes clusters = new Graphemes(text);
    for (int at = 0; at < text.length(); ) {
      int next = clusters.after(at);
      put(text.substring(at, next));
      at = next;
    }
  }

  private void put(String cluster) {
    int end = Math.min(cells[row].length, column + width.applyAsInt(cluster));
    for (int x = column; x < end; x++) {
      erase(x);
      cells[row][x] = x == column ? cluster : REST;
    }
    column = end;
  }

  private void erase(int x) {
    int start = x;
    while (start > 0 && cells[row][start].equals(REST)) {
      start--;
    }
    int end = x + 1;
    while (end < cells[row].length && cells[row][end].equals(REST)) {
      end++;
    }
    Arrays.fill(cells[row], start, end, " ");
  }

  private void blank() {
    for (String[] line : cells) {
      Arrays.fill(line, " ");
    }
  }
}
