package synoptic.explore.who;

import java.util.ArrayList;
import java.util.List;
import synoptic.explore.core.Answer;
import synoptic.search.StatementHit;
import synoptic.search.StatementResult;

/**
 * An answer to a question for statements.
 *
 * @param result the engine's answer, with the statements of all pages fetched so far
 */
public record StatementResults(WhoQuestion question, StatementResult result) implements Answer {

  static final StatementResults NOTHING =
      new StatementResults(WhoQuestion.ALL, StatementResult.EMPTY);

  public List<StatementHit> hits() {
    return result.hits();
  }

  /** The same question without its answer. */
  StatementResults forgotten() {
    return new StatementResults(question, StatementResult.EMPTY);
  }

  /** This answer with the statements of the next page. */
  StatementResults and(StatementResult more) {
    List<StatementHit> all = new ArrayList<>(result.hits());
    all.addAll(more.hits());
    StatementResult longer =
        new StatementResult(
            all, result.total(), result.voices(), result.sources(), result.kinds(), more.next());
    return new StatementResults(question, longer);
  }
}
