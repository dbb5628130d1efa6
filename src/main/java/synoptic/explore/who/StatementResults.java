package synoptic.explore.who;

import java.util.ArrayList;
import java.util.List;
import synoptic.search.StatementHit;
import synoptic.search.StatementResult;

/**
 * An answer to a question for statements.
 *
 * @param number the question's number
 * @param result the engine's answer, with the statements of all pages fetched so far
 * @param millis how long the answer took
 */
public record StatementResults(
    long number, WhoQuestion question, StatementResult result, long millis) {

  static final StatementResults NOTHING =
      new StatementResults(0, WhoQuestion.ALL, StatementResult.EMPTY, 0);

  private static final long FORGOTTEN = -2;

  public List<StatementHit> hits() {
    return result.hits();
  }

  /** The same question without its answer. */
  StatementResults forgotten() {
    return new StatementResults(FORGOTTEN, question, StatementResult.EMPTY, 0);
  }

  boolean isForgotten() {
    return number == FORGOTTEN;
  }

  /** This answer with the statements of the next page. */
  StatementResults and(StatementResult more) {
    List<StatementHit> all = new ArrayList<>(result.hits());
    all.addAll(more.hits());
    StatementResult longer =
        new StatementResult(
            all, result.total(), result.voices(), result.sources(), result.kinds(), more.next());
    return new StatementResults(number, question, longer, millis);
  }
}
