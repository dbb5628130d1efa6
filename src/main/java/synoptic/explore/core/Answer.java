package synoptic.explore.core;

/** What came of a question. */
public interface Answer {

  /** What it changes: by default what the view that is shown makes of it. */
  default Step applied(State state, Action.Answered answered) {
    return state.view().answered(state, answered);
  }
}
