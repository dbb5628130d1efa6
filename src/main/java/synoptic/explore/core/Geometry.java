package synoptic.explore.core;

/**
 * Where the panes stand on a screen of a given size. Two head lines and a rule stand above the
 * body, a rule and the line of hints below it.
 *
 * @param size the whole screen
 */
public record Geometry(Size size) {

  /** The first row of the body. */
  public static final int TOP = 3;

  /** The widest line of prose. */
  public static final int PROSE = 78;

  private static final int SIDE_BY_SIDE = 100;

  /** Whether list and reader stand side by side, and the two sides of a comparison too. */
  public boolean wide() {
    return size.columns() >= SIDE_BY_SIDE;
  }

  public int bodyRows() {
    return Math.max(1, size.rows() - TOP - 2);
  }

  /** The most lines that a list shows which floats over the body, its frame taken off. */
  public int floatingRows() {
    return Math.max(3, bodyRows() - 2);
  }

  public int lowerRule() {
    return size.rows() - 2;
  }

  public int hintRow() {
    return size.rows() - 1;
  }

  public int listColumns() {
    return wide() ? Math.clamp(size.columns() * 46 / 100, 44, 84) : size.columns();
  }

  /** How many columns a place takes that fills the screen but for a reader beside it. */
  public int columnsBeside(Pane spot) {
    return spot == Pane.READER && wide() ? listColumns() : size.columns();
  }

  public int readerLeft() {
    return wide() ? listColumns() + 2 : 1;
  }

  public int readerColumns() {
    return Math.max(10, size.columns() - readerLeft() - 1);
  }

  /** The width to which the reader wraps prose. */
  public int proseColumns() {
    return Math.min(PROSE, readerColumns() - 2);
  }

  /** The rows of the reader that show text; the last row of the pane shows the strip. */
  public int readerRows() {
    return Math.max(1, bodyRows() - 1);
  }

  /** The rows above a voice's statements that say whose they are. */
  public int headingRows() {
    return bodyRows() >= 10 ? 3 : 1;
  }

  public int statementRows() {
    return Math.max(1, bodyRows() - headingRows());
  }

  /** The rows of the list that show results; two below them may show the facets. */
  public int listRows() {
    return showsFacets() ? bodyRows() - 2 : bodyRows();
  }

  public boolean showsFacets() {
    return bodyRows() >= 8;
  }
}
