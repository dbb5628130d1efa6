package synoptic.explore.timeline;

import java.util.function.BooleanSupplier;
import synoptic.compare.library.DateSurvey;
import synoptic.compare.time.Timeline;
import synoptic.corpus.Progress;
import synoptic.explore.core.Answer;
import synoptic.explore.core.Question;
import synoptic.explore.core.Workspace;
import synoptic.search.Query;

/**
 * The dates that what a query finds names.
 *
 * @param typed the query as it stands in the box
 */
record TimelineQuestion(String typed, Query query) implements Question {

  /** The dates in order. */
  record Dates(Timeline timeline) implements Answer {}

  @Override
  public Lane lane() {
    return Lane.SURVEY;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    return new Dates(DateSurvey.of(workspace.engine(), query));
  }

  @Override
  public Answer none() {
    return new Dates(Timeline.NOTHING);
  }
}
