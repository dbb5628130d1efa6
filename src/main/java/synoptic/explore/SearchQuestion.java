package synoptic.explore;

import java.util.function.BooleanSupplier;
import synoptic.corpus.Progress;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;

/**
 * Passages that match, or the next page of them.
 *
 * @param typed the query as it stands in the box
 */
record SearchQuestion(String typed, SearchRequest request) implements Question {

  /** The passages. */
  record Hits(SearchResult result) implements Answer {}

  @Override
  public Lane lane() {
    return Lane.LIST;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    return new Hits(workspace.engine().search(request));
  }

  @Override
  public Answer none() {
    return new Hits(SearchResult.EMPTY);
  }
}
