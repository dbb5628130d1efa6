package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Statement.Kind;
import synoptic.search.StatementHit;
import synoptic.search.StatementResult;

/**
 * An answer to a question for statements.
 *
 * @param question what was asked
 * @param result the engine's answer, with the statements of all pages fetched so far
 * @param millis how long the answer took
 */
public record StatementResults(Question question, StatementResult result, long millis) {

  /**
   * A question for statements.
   *
   * @param number the question's number; an answer to an older one is dropped
   * @param typed the query as it stands in the box
   * @param voice the chosen speaker, or empty for everyone
   * @param kinds the chosen kinds, or none for all
   */
  public record Question(long number, String typed, Optional<String> voice, Set<Kind> kinds) {

    static final Question NONE = new Question(0, "", Optional.empty(), Set.of());

    public Question {
      kinds = Set.copyOf(kinds);
    }

    Question of(Optional<String> other) {
      return new Question(number, typed, other, kinds);
    }

    Question in(Set<Kind> others) {
      return new Question(number, typed, voice, others);
    }

    Question numbered(long other, String query) {
      return new Question(other, query, voice, kinds);
    }
  }

  static final StatementResults NOTHING =
      new StatementResults(Question.NONE, StatementResult.EMPTY, 0);

  public List<StatementHit> hits() {
    return result.hits();
  }

  /** This answer with the statements of the next page. */
  StatementResults and(StatementResult more) {
    List<StatementHit> all = new ArrayList<>(result.hits());
    all.addAll(more.hits());
    StatementResult longer =
        new StatementResult(
            all, result.total(), result.voices(), result.sources(), result.kinds(), more.next());
    return new StatementResults(question, longer, millis);
  }
}
