package synoptic.explore.search;

import java.util.function.BooleanSupplier;
import synoptic.corpus.Progress;
import synoptic.explore.core.Answer;
import synoptic.explore.core.Question;
import synoptic.explore.core.Workspace;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;

/**
 * Passages that match, or the next page of them.
 *
 * @param typed the query as it stands in the box
 */
public record SearchQuestion(String typed, SearchRequest request) implements Question {

  /** The passages. */
  public record Hits(SearchResult result) implements Answer {}

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
