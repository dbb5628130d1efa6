package synoptic.compare.library;

import synoptic.compare.time.Timeline;
import synoptic.search.Query;
import synoptic.search.SearchEngine;

/** Puts the dates that found passages name in order. */
public final class DateSurvey {

  private DateSurvey() {}

  /**
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Timeline of(SearchEngine engine, Query query) {
    FetchedPassages fetched = FetchedPassages.of(engine, query);
    return Timeline.of(
        fetched.hits().stream()
            .map(hit -> new Timeline.Account(hit.article(), hit.passage()))
            .toList(),
        fetched.leftOut());
  }
}
