package synoptic.explore;

import java.util.List;
import java.util.Optional;

/** What a command does in the explorer. */
@FunctionalInterface
public interface ExplorerAction {

  /** For a command that the explorer does not have. */
  ExplorerAction ABSENT =
      (state, words, count) ->
          Step.to(state.with(Message.warning("This command is for the command line only.")));

  /**
   * The state afterwards, with the effects to run.
   *
   * @param words the words after the command's name, where it was typed
   * @param count how often, from digits typed before its key; 1 where there were none
   */
  Step run(State state, List<String> words, int count);

  /** Why the command cannot be used now, or empty where it can. */
  default Optional<String> disabled(State state) {
    return Optional.empty();
  }

  /** This action, unless there is a reason why it cannot be done now. */
  default ExplorerAction unless(java.util.function.Function<State, Optional<String>> reason) {
    ExplorerAction action = this;
    return new ExplorerAction() {
      @Override
      public Step run(State state, List<String> words, int count) {
        return action.run(state, words, count);
      }

      @Override
      public Optional<String> disabled(State state) {
        return reason.apply(state);
      }
    };
  }
}
