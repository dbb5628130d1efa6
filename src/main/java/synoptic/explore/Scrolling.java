package synoptic.explore;

/** Scrolling as little as can be. */
final class Scrolling {

  private Scrolling() {}

  /**
   * The first row to show so that some rows are in sight; where they do not all fit, their first.
   *
   * @param first the first of the rows to see
   * @param last the last of them
   * @param top the first row that is shown now
   * @param height how many rows are shown
   * @param rows how many rows there are
   */
  static int top(int first, int last, int top, int height, int rows) {
    int from = Math.clamp(top, 0, Math.max(0, rows - height));
    if (last >= from + height) {
      from = last - height + 1;
    }
    return Math.min(from, first);
  }
}
