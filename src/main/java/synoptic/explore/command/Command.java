package synoptic.explore.command;

import java.util.List;
import java.util.Optional;
import synoptic.explore.core.Key;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;

/**
 * Something a user can ask for, by name or by key. The keymap, the help screen, the completion of
 * the command line and of the shell, and the man page all come from these records.
 *
 * @param name as typed after {@code synoptic} or after {@code :}
 * @param where on which side it can be used
 * @param arguments what follows the name
 * @param options what may follow it with two dashes, on the command line
 * @param keys where which keys ask for it in the explorer
 * @param waits whether it acts on what is shown, and so on an answer that is awaited
 * @param help what it does, in a few words, without a full stop
 * @param obstacle why it cannot be used in the explorer now
 * @param action what it does in the explorer
 */
public record Command(
    String name,
    Where where,
    List<Argument> arguments,
    List<Option> options,
    List<Binding> keys,
    boolean waits,
    String help,
    Obstacle obstacle,
    ExplorerAction action) {

  /** On which side a command can be used. */
  public enum Where {
    /** After {@code synoptic} only. */
    COMMAND_LINE,
    /** In the explorer only. */
    EXPLORER,
    /** On both sides, with the same words. */
    BOTH
  }

  /** What fills an argument or an option; completion offers it. */
  public enum Filler {
    QUERY,
    ARTICLE,
    SIDE,
    SOURCE,
    TOPIC,
    FILE,
    COMMAND,
    SHELL,
    SORT,
    UNIT,
    KIND,
    SPEAKER,
    NUMBER,
    DATE,
    WORDS
  }

  /** How often an argument may stand. */
  public enum Times {
    ONCE,
    AT_MOST_ONCE,
    ANY,
    AT_LEAST_ONCE
  }

  public record Argument(String name, Filler filler, Times times) {

    /** As a synopsis shows it: {@code ARTICLE}, {@code [QUERY…]}, {@code PATH…}. */
    public String shown() {
      return switch (times) {
        case ONCE -> name;
        case AT_MOST_ONCE -> "[" + name + "]";
        case ANY -> "[" + name + "…]";
        case AT_LEAST_ONCE -> name + "…";
      };
    }
  }

  /**
   * An option of the command line.
   *
   * @param name without the dashes
   * @param value the name of its value, or empty where it takes none
   */
  public record Option(String name, Optional<Argument> value, String help) {

    /** As a synopsis shows it: {@code --limit N}. */
    public String shown() {
      return "--" + name + value.map(argument -> " " + argument.name()).orElse("");
    }
  }

  /** Keys that ask for a command in some panes, and in all that have a trait. */
  public record Binding(List<Pane> panes, List<Trait> traits, List<Key> keys) {
    public Binding {
      panes = List.copyOf(panes);
      traits = List.copyOf(traits);
      keys = List.copyOf(keys);
    }

    private boolean isFor(Pane pane) {
      return panes.contains(pane) || traits.stream().anyMatch(pane::has);
    }
  }

  public Command {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    keys = List.copyOf(keys);
  }

  public boolean onCommandLine() {
    return where != Where.EXPLORER;
  }

  public boolean inExplorer() {
    return where != Where.COMMAND_LINE;
  }

  /** The name with its arguments, as a synopsis shows them. */
  public String synopsis() {
    StringBuilder line = new StringBuilder(name);
    arguments.forEach(argument -> line.append(' ').append(argument.shown()));
    return line.toString();
  }

  public Optional<Option> option(String wanted) {
    return options.stream().filter(option -> option.name().equals(wanted)).findFirst();
  }

  /** The keys that ask for it in that pane. */
  public List<Key> keysIn(Pane pane) {
    return keys.stream()
        .filter(binding -> binding.isFor(pane))
        .flatMap(binding -> binding.keys().stream())
        .toList();
  }
}
