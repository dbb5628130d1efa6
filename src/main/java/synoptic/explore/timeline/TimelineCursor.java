package synoptic.explore.timeline;

import java.util.List;
import java.util.Optional;
import synoptic.compare.time.Timeline;
import synoptic.compare.time.Timeline.Entry;
import synoptic.compare.time.Timeline.Moment;
import synoptic.explore.core.ListCursor;

/**
 * Where the cursor is in a timeline.
 *
 * @param moment the line, from 0
 * @param source the column, from 0
 * @param entry which of the moment's entries is read first, from 0
 * @param top the first line that is shown
 * @param left the first column that is shown
 */
public record TimelineCursor(int moment, int source, int entry, int top, int left) {

  static final TimelineCursor START = new TimelineCursor(0, 0, 0, 0, 0);

  static Optional<Entry> entry(Timeline timeline, TimelineCursor cursor) {
    return timeline.moments().isEmpty()
        ? Optional.empty()
        : Optional.of(timeline.moments().get(cursor.moment()).entries().get(cursor.entry()));
  }

  /** So many lines and columns further, on the first entry there; the line's first if none is. */
  TimelineCursor moved(Timeline timeline, long lines, long columns) {
    if (timeline.moments().isEmpty()) {
      return START;
    }
    int line = Math.clamp(moment + lines, 0, timeline.moments().size() - 1);
    int column = Math.clamp(source + columns, 0, timeline.sources().size() - 1);
    List<Entry> entries = timeline.moments().get(line).entries();
    int first = 0;
    while (first < entries.size() && entries.get(first).source() != column) {
      first++;
    }
    return new TimelineCursor(line, column, first < entries.size() ? first : 0, top, left);
  }

  /** The same in another timeline, as far as that goes. */
  TimelineCursor within(Timeline timeline) {
    List<Moment> moments = timeline.moments();
    if (moments.isEmpty()) {
      return START;
    }
    int line = Math.min(moment, moments.size() - 1);
    int last = moments.get(line).entries().size() - 1;
    int there = Math.min(entry, last);
    int column = moments.get(line).entries().get(there).source();
    return new TimelineCursor(line, column, there, top, left);
  }

  /** So many entries further, past the end of a line on to the next one. */
  TimelineCursor further(Timeline timeline, int by) {
    List<Moment> moments = timeline.moments();
    if (moments.isEmpty()) {
      return START;
    }
    int line = moment;
    int at = entry + by;
    while (at < 0 && line > 0) {
      at += moments.get(--line).entries().size();
    }
    while (at >= moments.get(line).entries().size() && line + 1 < moments.size()) {
      at -= moments.get(line++).entries().size();
    }
    int there = Math.clamp(at, 0, moments.get(line).entries().size() - 1);
    int column = moments.get(line).entries().get(there).source();
    return new TimelineCursor(line, column, there, top, left);
  }

  /** Scrolled so that the cursor is in sight. */
  TimelineCursor inSight(Timeline timeline, TimelineShape shape) {
    int lines = timeline.moments().size();
    int columns = timeline.sources().size();
    return new TimelineCursor(
        moment,
        source,
        entry,
        ListCursor.top(moment, moment, top, shape.lines(), lines),
        ListCursor.top(source, source, left, shape.columns(), columns));
  }
}
