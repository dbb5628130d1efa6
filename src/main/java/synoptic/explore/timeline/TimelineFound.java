package synoptic.explore.timeline;

import synoptic.compare.time.Timeline;
import synoptic.search.Query;

/**
 * An answer to a question for dates.
 *
 * @param number the question's number
 * @param typed the query as it stands in the box
 * @param millis how long the answer took
 */
public record TimelineFound(
    long number, String typed, Query query, Timeline timeline, long millis) {

  static final TimelineFound NOTHING =
      new TimelineFound(0, "", new Query.All(), Timeline.NOTHING, 0);
}
