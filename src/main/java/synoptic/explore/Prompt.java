package synoptic.explore;

import java.util.List;

/**
 * A line that is typed at the bottom of the screen.
 *
 * @param sign what stands before it: {@code :} for a command, {@code topic:} for a topic, {@code
 *     export to:} for a file
 * @param command the command that the words are for, or empty where the command is typed too
 * @param completions what may stand there, best first
 * @param chosen the completion that was put in last, or -1
 * @param past which earlier line is shown, counted back from the end; 0 is the one being typed
 */
public record Prompt(
    String sign, String command, Input input, List<Completion> completions, int chosen, int past) {

  /** A way to go on: what the whole line becomes, and a few words of help. */
  public record Completion(String line, String help) {}

  public Prompt {
    completions = List.copyOf(completions);
  }

  static Prompt forCommand(State state) {
    return new Prompt(":", "", Input.EMPTY, List.of(), -1, 0).completed(state);
  }

  static Prompt forTopic(State state, String topic) {
    return new Prompt("topic: ", "topic", Input.of(topic), List.of(), -1, 0).completed(state);
  }

  static Prompt forExport(State state, String file) {
    return new Prompt("export to: ", "export", Input.of(file), List.of(), -1, 0);
  }

  Prompt typed(Input changed, State state) {
    return new Prompt(sign, command, changed, List.of(), -1, 0).completed(state);
  }

  Prompt fromHistory(Input earlier, int back) {
    return new Prompt(sign, command, earlier, List.of(), -1, back);
  }

  private Prompt completed(State state) {
    return new Prompt(sign, command, input, Completions.of(this, state), -1, past);
  }

  /** With the next completion put in; the last is followed by the first. */
  Prompt completing(int by) {
    if (completions.isEmpty()) {
      return this;
    }
    int next = Math.floorMod(chosen < 0 && by < 0 ? 0 : chosen + by, completions.size());
    Input put = Input.of(completions.get(next).line());
    return new Prompt(sign, command, put, completions, next, past);
  }
}
