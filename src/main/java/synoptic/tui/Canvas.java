package synoptic.tui;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.screen.TerminalScreen;
import synoptic.explore.core.Line;
import synoptic.text.Columns;
import synoptic.text.Graphemes;
import synoptic.text.SafeText;

/**
 * A rectangle of the screen to draw into. Nothing drawn ever leaves it, and every text goes through
 * {@link SafeText}: this is the only class that puts characters on the screen.
 */
final class Canvas implements synoptic.explore.core.Canvas {

  private static final String UNDRAWABLE = "\uFFFD";

  private final TerminalScreen screen;
  private final Cell.Stock cells;
  private final Theme theme;
  private final int left;
  private final int top;
  private final int columns;
  private final int rows;

  Canvas(TerminalScreen screen, Cell.Stock cells, Theme theme) {
    this(
        screen,
        cells,
        theme,
        0,
        0,
        screen.getTerminalSize().getColumns(),
        screen.getTerminalSize().getRows());
  }

  private Canvas(
      TerminalScreen screen,
      Cell.Stock cells,
      Theme theme,
      int left,
      int top,
      int columns,
      int rows) {
    this.screen = screen;
    this.cells = cells;
    this.theme = theme;
    this.left = left;
    this.top = top;
    this.columns = columns;
    this.rows = rows;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public Canvas part(int x, int y, int width, int height) {
    int x1 = Math.clamp(x, 0, columns);
    int y1 = Math.clamp(y, 0, rows);
    int x2 = Math.clamp((long) x + width, x1, columns);
    int y2 = Math.clamp((long) y + height, y1, rows);
    return new Canvas(screen, cells, theme, left + x1, top + y1, x2 - x1, y2 - y1);
  }

  /** Blanks, under what floats. */
  void fill() {
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        screen.setCharacter(left + x, top + y, Cell.BLANK);
      }
    }
  }

  @Override
  public int line(int x, int y, Line line, int width) {
    int end = Math.clamp((long) x + width, 0, columns);
    if (y < 0 || y >= rows || x < 0) {
      return x;
    }
    int at = x;
    for (Line.Run run : line.runs()) {
      at = draw(run, at, y, end);
    }
    return at;
  }

  @Override
  public String pointer() {
    return theme.isMonochrome() ? ">" : "▌";
  }

  @Override
  public void cursor(int x, int y) {
    if (x >= 0 && x < columns && y >= 0 && y < rows) {
      screen.setCursorPosition(new TerminalPosition(left + x, top + y));
    }
  }

  /** Returns the column after the run, or {@code end} if there was no room for all of it. */
  private int draw(Line.Run run, int from, int y, int end) {
    String safe = SafeText.line(run.text());
    Graphemes clusters = new Graphemes(safe);
    Ink ink = theme.ink(run.tone());
    int x = from;
    for (int at = 0; at < safe.length() && x < end; ) {
      int next = clusters.after(at);
      int size = Columns.ofCluster(safe, at, next);
      String cluster = size == 0 ? UNDRAWABLE : safe.substring(at, next);
      if (x + Math.max(1, size) > end) {
        return Math.max(from, end);
      }
      screen.setCharacter(left + x, top + y, cells.of(cluster, ink));
      x += Math.max(1, size);
      at = next;
    }
    return x;
  }
}
