package synoptic.tui;

import synoptic.explore.core.Canvas;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;

/** Keeps what a view asks to have drawn, as it is before it is made safe. */
final class Drawn implements Canvas {

  private final int columns;
  private final int rows;
  private final StringBuilder text;

  private Drawn(int columns, int rows, StringBuilder text) {
    this.columns = columns;
    this.rows = rows;
    this.text = text;
  }

  /** All that the view of a state draws. */
  static String by(State state) {
    StringBuilder text = new StringBuilder();
    state.view().draw(new Drawn(state.size().columns(), state.size().rows(), text), state);
    return text.toString();
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
  public Drawn part(int x, int y, int width, int height) {
    int wide = Math.clamp((long) columns - x, 0, width);
    return new Drawn(wide, Math.clamp((long) rows - y, 0, height), text);
  }

  @Override
  public int line(int x, int y, Line line, int width) {
    if (y >= 0 && y < rows && x >= 0 && x < columns) {
      text.append(line.text()).append('\n');
    }
    return x + width;
  }

  @Override
  public String pointer() {
    return ">";
  }

  @Override
  public void cursor(int x, int y) {}
}
