package synoptic.explore.core;

import java.util.List;
import java.util.Locale;
import synoptic.corpus.Topic;

/**
 * A line that is typed at the bottom of the screen.
 *
 * @param sign what stands before it: {@code :} for a command, {@code topic:} for a topic, {@code
 *     export to:} for a file
 * @param purpose what it is typed for
 * @param completions what may stand there, best first
 * @param chosen the completion that was put in last, or -1
 * @param past which earlier line is shown, counted back from the end; 0 is the one being typed
 */
public record Prompt(
    String sign, Purpose purpose, Input input, List<Completion> completions, int chosen, int past) {

  /** A way to go on: what the whole line becomes, and a few words of help. */
  public record Completion(String line, String help) {

    /** The topics of the library whose names have what was typed. */
    public static List<Completion> topics(State state, String before, String typed) {
      return state.library().reference().topics().stream()
          .filter(topic -> contains(topic, typed))
          .map(topic -> new Completion(before + topic.name(), topic.about().orElse(topic.query())))
          .toList();
    }

    private static boolean contains(Topic topic, String typed) {
      return topic.name().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
  }

  /** What a line is typed for. */
  public interface Purpose {

    /** What comes of the line; the prompt is closed already. */
    Step entered(State state, String line);

    /** What may stand there, best first. */
    default List<Completion> completions(State state, String line) {
      return List.of();
    }

    /** The lines that were typed before, the latest last. */
    default List<String> earlier(State state) {
      return List.of();
    }
  }

  public Prompt {
    completions = List.copyOf(completions);
  }

  public static Prompt of(State state, String sign, Purpose purpose, String text) {
    return new Prompt(sign, purpose, Input.EMPTY, List.of(), -1, 0).typed(Input.of(text), state);
  }

  public Prompt typed(Input changed, State state) {
    List<Completion> all = purpose.completions(state, changed.text());
    return new Prompt(sign, purpose, changed, all, -1, 0);
  }

  public Prompt fromHistory(Input earlier, int back) {
    return new Prompt(sign, purpose, earlier, List.of(), -1, back);
  }

  /** With the next completion put in; the last is followed by the first. */
  public Prompt completing(int by) {
    if (completions.isEmpty()) {
      return this;
    }
    int next = Math.floorMod(chosen < 0 && by < 0 ? 0 : chosen + by, completions.size());
    Input put = Input.of(completions.get(next).line());
    return new Prompt(sign, purpose, put, completions, next, past);
  }
}
