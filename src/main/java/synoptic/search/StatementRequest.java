package synoptic.search;

import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Statement;
import synoptic.search.SearchRequest.Cursor;

/**
 * A question for statements, with the place where its answer goes on.
 *
 * @param query what is looked for: words in the sentences that a statement stands in, words said,
 *     speakers, and the facts of articles
 * @param voice only this speaker's, by {@link Voice#name}
 * @param kinds only these kinds; empty for all
 * @param limit how many statements at most; 0 for the voices and numbers alone
 * @param after the cursor of an earlier answer to the same question, to go on from there
 * @param known what the answer rests on while statements are still looked for
 * @param parallels whether it is to be found where else the same words stand
 */
public record StatementRequest(
    Query query,
    Optional<String> voice,
    Set<Statement.Kind> kinds,
    int limit,
    Optional<Cursor> after,
    Known known,
    boolean parallels) {

  /** What an answer rests on while the statements of some articles are still looked for. */
  public enum Known {
    /** All that is found by now. More may come between, and names may still be completed. */
    SO_FAR,
    /**
     * Only what stays as it is: the beginning of the list, up to where an article may come in that
     * was not looked through; speakers are named and found as their own articles name them. Numbers
     * and voices are lower bounds.
     */
    FOR_GOOD
  }

  /** Narrows to what is not doubtful. */
  public static final Query SURE =
      new Query.Not(new Query.In(FieldName.MARK, new Query.Word(Statement.DOUBTFUL)));

  public StatementRequest {
    kinds = Set.copyOf(kinds);
    if (limit < 0) {
      throw new IllegalArgumentException("less than no statement was asked for: " + limit);
    }
  }

  /** A question for all that is known. */
  public StatementRequest(
      Query query,
      Optional<String> voice,
      Set<Statement.Kind> kinds,
      int limit,
      Optional<Cursor> after) {
    this(query, voice, kinds, limit, after, Known.SO_FAR, true);
  }

  public static StatementRequest of(Query query, int limit) {
    return new StatementRequest(query, Optional.empty(), Set.of(), limit, Optional.empty());
  }

  /** The same in other words. */
  public StatementRequest with(Query other) {
    return new StatementRequest(other, voice, kinds, limit, after, known, parallels);
  }

  public StatementRequest with(Known other) {
    return new StatementRequest(query, voice, kinds, limit, after, other, parallels);
  }

  /** For those who do not show where else the same words stand, which takes its time. */
  public StatementRequest withoutParallels() {
    return new StatementRequest(query, voice, kinds, limit, after, known, false);
  }
}
