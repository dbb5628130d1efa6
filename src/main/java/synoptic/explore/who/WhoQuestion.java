package synoptic.explore.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import synoptic.corpus.Progress;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.Workspace;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;

/**
 * Statements that match, or the next page of them.
 *
 * @param typed the query as it stands in the box
 * @param query the same as a value
 * @param voice the chosen speaker, or empty for everyone
 * @param kinds the chosen kinds, or none for all
 * @param after where the answer goes on
 * @param size how many statements at most
 */
public record WhoQuestion(
    String typed,
    Query query,
    Optional<String> voice,
    Set<Kind> kinds,
    Optional<Cursor> after,
    int size)
    implements Question {

  private static final int PAGE = 60;

  public static final WhoQuestion ALL =
      new WhoQuestion("", new Query.All(), Optional.empty(), Set.of(), Optional.empty(), PAGE);

  public WhoQuestion {
    kinds = Set.copyOf(kinds);
  }

  WhoQuestion of(Optional<String> other) {
    return new WhoQuestion(typed, query, other, kinds, after, PAGE);
  }

  WhoQuestion in(Set<Kind> others) {
    return new WhoQuestion(typed, query, voice, others, after, PAGE);
  }

  WhoQuestion on(String text, Query other) {
    return new WhoQuestion(text, other, voice, kinds, after, PAGE);
  }

  WhoQuestion after(Optional<Cursor> cursor) {
    return new WhoQuestion(typed, query, voice, kinds, cursor, PAGE);
  }

  /** The same for a page more than so many statements. */
  WhoQuestion beyond(int statements) {
    return new WhoQuestion(typed, query, voice, kinds, after, statements + PAGE);
  }

  /** Whether it asks for the same, of which there may be more by now. */
  boolean isSame(WhoQuestion other) {
    return beyond(0).equals(other.beyond(0));
  }

  /** Articles that may have what is asked for are looked through before others. */
  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    Query spoken =
        voice
            .<Query>map(name -> new Query.In(FieldName.SPEAKER, new Query.Phrase(name, 0)))
            .orElse(new Query.All());
    workspace.findFirst(Query.and(query, spoken));
    StatementRequest request = new StatementRequest(query, voice, kinds, size, after);
    return new StatementResults(this, workspace.engine().statements(request));
  }

  @Override
  public Answer none() {
    return new StatementResults(this, StatementResult.EMPTY);
  }

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

    /** Which of the statements that one is, by where it stands. */
    Optional<Integer> indexOf(StatementHit wanted) {
      for (int at = 0; at < hits().size(); at++) {
        StatementHit hit = hits().get(at);
        if (hit.article().id().equals(wanted.article().id())
            && hit.passage().number() == wanted.passage().number()
            && hit.statement().equals(wanted.statement())) {
          return Optional.of(at);
        }
      }
      return Optional.empty();
    }

    StatementResults and(StatementResult more) {
      List<StatementHit> all = new ArrayList<>(result.hits());
      all.addAll(more.hits());
      StatementResult longer =
          new StatementResult(
              all, result.total(), result.voices(), result.sources(), result.kinds(), more.next());
      return new StatementResults(question, longer);
    }
  }
}
