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
public record TimelineQuestion(String typed, Query query) implements Question {

  /** The dates in order, with what was asked. */
  public record Dates(String typed, Query query, Timeline timeline) implements Answer {
    static final Dates NONE = new Dates("", new Query.All(), Timeline.NOTHING);
  }

  @Override
  public Lane lane() {
    return Lane.SURVEY;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    return new Dates(typed, query, DateSurvey.of(workspace.engine(), query));
  }

  @Override
  public Answer none() {
    return new Dates(typed, query, Timeline.NOTHING);
  }
}
