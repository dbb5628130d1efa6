package synoptic.explore.command;

import java.util.List;
import java.util.Optional;
import synoptic.explore.core.Input;
import synoptic.explore.core.Key;
import synoptic.explore.core.Message;
import synoptic.explore.core.Prompt;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;

/** Keys while a line is typed at the bottom of the screen. */
final class Prompting {

  private Prompting() {}

  static Step pressed(State state, Prompt prompt, Key key) {
    State closed = state.withPrompt(Optional.empty());
    return switch (key.name()) {
      case "Esc", "C-c", "C-g" -> Step.to(closed);
      case "Enter" ->
          prompt.purpose().entered(closed.with(Message.NONE), prompt.input().text().strip());
      case "Tab" -> put(state, prompt.completing(1));
      case "S-Tab" -> put(state, prompt.completing(-1));
      case "Up", "C-p" -> put(state, earlier(state, prompt, 1));
      case "Down", "C-n" -> put(state, earlier(state, prompt, -1));
      default -> edited(state, prompt, key);
    };
  }

  /** Backspace on an empty command line closes it, as in an editor's. */
  private static Step edited(State state, Prompt prompt, Key key) {
    boolean empty = prompt.input().text().isEmpty() && prompt.sign().equals(":");
    if (empty && key.equals(Key.BACKSPACE)) {
      return Step.to(state.withPrompt(Optional.empty()));
    }
    return prompt
        .input()
        .edited(key)
        .map(input -> put(state, prompt.typed(input, state)))
        .orElse(Step.to(state));
  }

  static Step put(State state, Prompt prompt) {
    return Step.to(state.withPrompt(Optional.of(prompt)));
  }

  private static Prompt earlier(State state, Prompt prompt, int by) {
    List<String> lines = prompt.purpose().earlier(state);
    int back = prompt.past() + by;
    if (back < 0 || back > lines.size()) {
      return prompt;
    }
    String line = back == 0 ? "" : lines.get(lines.size() - back);
    return prompt.fromHistory(Input.of(line), back);
  }
}
