package synoptic.explore.core;

/**
 * The cursor of a list that scrolls.
 *
 * @param at the item that the cursor is on, from 0
 * @param top the first row that is shown, from 0
 */
public record ListCursor(int at, int top) {

  public static final ListCursor START = new ListCursor(0, 0);

  /** On an item, as far as there are so many. */
  public ListCursor at(long item, int items) {
    return new ListCursor(Math.clamp(item, 0, Math.max(0, items - 1)), top);
  }

  /**
   * Scrolled as little as can be so that some rows are in sight; where they do not all fit, their
   * first.
   *
   * @param first the first of the rows to see
   * @param last the last of them
   * @param height how many rows are shown
   * @param rows how many rows there are
   */
  public ListCursor showing(int first, int last, int height, int rows) {
    return new ListCursor(at, top(first, last, top, height, rows));
  }

  /** The first row to show so that some rows are in sight, where {@code top} is the present one. */
  public static int top(int first, int last, int top, int height, int rows) {
    int from = Math.clamp(top, 0, Math.max(0, rows - height));
    if (last >= from + height) {
      from = last - height + 1;
    }
    return Math.min(from, first);
  }
}
