package synoptic.explore.reader;

import synoptic.explore.core.Geometry;
import synoptic.explore.core.Input;
import synoptic.explore.core.Pane;

/**
 * What every view with a search box has around its list.
 *
 * @param box the line that is typed
 * @param pane where the cursor is: in the box, in a list or in the reader
 * @param asked the number of the question that is awaited or was answered last
 * @param answered the number of the question whose answer is shown
 * @param millis how long that answer took
 * @param reading the article beside the list, or in its place
 */
public record QueryFrame(
    Input box, Pane pane, long asked, long answered, long millis, Reading reading) {

  private static final long FORGOTTEN = -2;

  /** A query before it is asked. */
  public static QueryFrame of(String typed, Pane pane) {
    return new QueryFrame(Input.of(typed), pane, -1, 0, 0, Reading.NONE);
  }

  public QueryFrame with(Input changed) {
    return new QueryFrame(changed, pane, asked, answered, millis, reading);
  }

  public QueryFrame at(Pane other) {
    return new QueryFrame(box, other, asked, answered, millis, reading);
  }

  public QueryFrame with(Reading other) {
    return new QueryFrame(box, pane, asked, answered, millis, other);
  }

  public QueryFrame asking(long number) {
    return new QueryFrame(box, pane, number, answered, millis, reading);
  }

  /** With the answer to what was asked last. */
  public QueryFrame answered(long took) {
    return new QueryFrame(box, pane, asked, asked, took, reading);
  }

  /** Without the answer and the article; who read is in the list again. */
  public QueryFrame forgotten(Pane list) {
    Pane there = pane.equals(Pane.READER) ? list : pane;
    return new QueryFrame(box, there, asked, FORGOTTEN, 0, Reading.NONE);
  }

  public boolean isForgotten() {
    return answered == FORGOTTEN;
  }

  public QueryFrame resized(Geometry geometry) {
    return with(reading.resized(geometry));
  }
}
