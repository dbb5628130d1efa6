package synoptic.explore.core;

/** A rectangle of the screen to draw into; nothing drawn ever leaves it. */
public interface Canvas {

  int columns();

  int rows();

  /** The part of this canvas in a rectangle, which may reach beyond it. */
  Canvas part(int x, int y, int width, int height);

  /**
   * Draws one line of runs.
   *
   * @param width columns that it may take
   * @return the column after it
   */
  int line(int x, int y, Line line, int width);

  /** Draws one line from a column on, as far as it fits; returns the column after it. */
  default int text(int x, int y, String text, Tone tone) {
    return line(x, y, Line.of(text, tone), columns() - x);
  }

  /** What stands at the left of the row under the cursor; a sign that needs no colour. */
  String pointer();

  /** Shows the terminal's cursor there, as where text is typed. */
  void cursor(int x, int y);
}
