package synoptic.explore.core;

import java.util.function.BooleanSupplier;
import synoptic.corpus.Progress;

/** Something that is asked of the library off the explorer's thread. */
public interface Question {

  /**
   * Who waits for the answer. Each has a thread of its own, and a newer question of the same makes
   * an older one idle.
   */
  enum Lane {
    /** A list, which must not wait for anything slower. */
    LIST,
    /** The reader, for an article. */
    READER,
    /** The reader, for the statements of its article. */
    STATEMENTS,
    /** A choice that opens once it is known what can be chosen. */
    CHOICE,
    /** A view that takes longer to fill. */
    SURVEY,
    /** The events of the library, which are found once and for long. */
    EVENTS
  }

  default Lane lane() {
    return Lane.LIST;
  }

  /**
   * The answer.
   *
   * @param isOutdated whether nobody waits any more; the answer may be cut short then
   * @throws synoptic.search.SearchException where the library cannot answer
   */
  Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated);

  /** What takes the answer's place where there can be none. */
  Answer none();

  /** What came of a question. */
  public interface Answer {

    /** What it changes: by default what the view that is shown makes of it. */
    default Step applied(State state, Action.Answered answered) {
      return state.view().answered(state, answered);
    }
  }
}
