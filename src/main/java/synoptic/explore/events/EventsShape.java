package synoptic.explore.events;

import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.reader.PanesDrawing;

/**
 * Where the list and the event under its cursor stand: beside each other, one above the other on a
 * narrow screen, and on a low one the one that the cursor is in.
 *
 * @param listRows how many rows the list has, with its last line
 * @param eventRows how many rows the event has
 */
record EventsShape(Geometry geometry, int listRows, int eventRows) {

  /** An event takes two lines of the list. */
  static final int ROWS = 2;

  private static final int LEAST_FOR_BOTH = 14;

  static EventsShape of(Geometry geometry, boolean isInEvent) {
    int rows = geometry.bodyRows();
    if (geometry.wide()) {
      return new EventsShape(geometry, rows, rows);
    }
    if (rows < LEAST_FOR_BOTH) {
      return new EventsShape(geometry, isInEvent ? 0 : rows, isInEvent ? rows : 0);
    }
    int list = (rows - 1) / 2;
    return new EventsShape(geometry, list, rows - 1 - list);
  }

  /** How many events are seen at once; the last line says what is hidden. */
  int events() {
    return Math.max(1, (listRows - 1) / ROWS);
  }

  private boolean isStacked() {
    return !geometry.wide() && listRows > 0 && eventRows > 0;
  }

  /** Draws the lines around the panes. */
  void rules(Canvas canvas) {
    PanesDrawing.rules(canvas, geometry);
    if (isStacked()) {
      Frame.rule(canvas, Geometry.TOP + listRows);
    }
  }

  Canvas list(Canvas canvas) {
    return canvas.part(0, Geometry.TOP, geometry.listColumns(), listRows);
  }

  Canvas event(Canvas canvas) {
    int top = Geometry.TOP + (isStacked() ? listRows + 1 : 0);
    int left = geometry.wide() ? geometry.listColumns() + 1 : 0;
    return canvas.part(left, top, canvas.columns() - left, eventRows);
  }
}
