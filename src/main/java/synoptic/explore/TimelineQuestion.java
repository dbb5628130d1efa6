package synoptic.explore;

import java.util.function.BooleanSupplier;
import synoptic.compare.Timeline;
import synoptic.corpus.Progress;
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
    return new Dates(Chronicle.of(workspace.engine(), query));
  }

  @Override
  public Answer none() {
    return new Dates(Timeline.NOTHING);
  }
}
