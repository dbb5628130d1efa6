package synoptic.search;

import java.util.List;

/**
 * What came of reading a typed query: what is meant, and what could not be read.
 *
 * @param typed as it was typed
 * @param query what it means; what could not be read is left out of it, or taken as words
 * @param problems what is wrong with it, in order; worth telling while one types
 * @param unfinished what is not wrong but breaks off, such as an open quotation or a bare {@code
 *     source:} at the end; worth telling only to who will type no more
 */
public record ParsedQuery(
    String typed, Query query, List<QueryProblem> problems, List<QueryProblem> unfinished) {

  public ParsedQuery {
    problems = List.copyOf(problems);
    unfinished = List.copyOf(unfinished);
  }

  /** Whether something was typed and nothing of it is left to look for. */
  public boolean isNothingLeft() {
    return query instanceof Query.All && !(problems.isEmpty() && unfinished.isEmpty());
  }
}
