package synoptic.explore.concordance;

import java.util.function.BooleanSupplier;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.library.KeywordQuery;
import synoptic.corpus.Progress;
import synoptic.explore.core.Answer;
import synoptic.explore.core.Question;
import synoptic.explore.core.Workspace;
import synoptic.search.Query;

/**
 * Where words stand.
 *
 * @param typed the words as they stand in the box
 */
record ConcordanceQuestion(String typed, Query query) implements Question {

  /** The places of the words. */
  record Lines(Concordance concordance) implements Answer {}

  @Override
  public Lane lane() {
    return Lane.LIST;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    return new Lines(KeywordQuery.of(workspace.engine(), query));
  }

  @Override
  public Answer none() {
    return new Lines(Concordance.NOTHING);
  }
}
