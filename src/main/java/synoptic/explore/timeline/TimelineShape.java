package synoptic.explore.timeline;

import synoptic.compare.time.Timeline;
import synoptic.text.Columns;

/**
 * How a timeline fills its pane: a heading, lines, a title, what is said, and strips.
 *
 * @param headings how many rows the names of the sources take
 * @param lines how many lines of time are shown
 * @param said how many rows show what is said of the line under the cursor
 * @param strips how many rows the strips take; 0 where there are none
 * @param columns how many sources are shown
 * @param width the columns that each takes
 */
public record TimelineShape(int headings, int lines, int said, int strips, int columns, int width) {

  /** The columns for the pointer and the time. */
  static final int TIME = 20;

  /** The sign and the word of a publication are read in it. */
  private static final int NARROWEST = 14;

  private static final int WIDEST = 24;

  /** Fewer rows show lines alone. */
  private static final int FEW_ROWS = 10;

  static TimelineShape of(Timeline timeline, int paneColumns, int paneRows) {
    int sources = Math.max(1, timeline.sources().size());
    int room = Math.max(NARROWEST, paneColumns - TIME - 1);
    int columns = Math.clamp(room / NARROWEST, 1, sources);
    int width = Math.clamp(room / columns, NARROWEST, WIDEST);
    int moments = Math.max(1, timeline.moments().size());
    if (paneRows < FEW_ROWS) {
      return new TimelineShape(1, Math.clamp(paneRows - 1L, 1, moments), 0, 0, columns, width);
    }
    int headings = isWide(timeline, width) ? 2 : 1;
    int free = paneRows - headings - 1 - TimelineStrips.ROWS;
    int lines = Math.min(moments, free * 3 / 5);
    return new TimelineShape(headings, lines, free - lines, TimelineStrips.ROWS, columns, width);
  }

  /** Whether a name of a source is wider than its column. */
  private static boolean isWide(Timeline timeline, int width) {
    return timeline.sources().stream().anyMatch(source -> Columns.of(source) > width - 2);
  }
}
