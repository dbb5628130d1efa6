package synoptic.explore.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import synoptic.explore.core.Key;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.View;

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
    ORDER,
    UNIT,
    KIND,
    MARK,
    SPEAKER,
    NUMBER,
    DATE,
    WORDS
  }

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
   * An option of the command line; those that several commands take are constants.
   *
   * @param name without the dashes
   * @param value the name of its value, or empty where it takes none
   */
  public record Option(String name, Optional<Argument> value, String help) {

    public static final Option SOURCE =
        of("source", "NAME", Filler.SOURCE, "only from this source");
    public static final Option FROM =
        of("from", "DATE", Filler.DATE, "published on this day, month or year, or later");
    public static final Option TO =
        of("to", "DATE", Filler.DATE, "published on this day, month or year, or earlier");
    public static final Option TOPIC =
        of("topic", "QUERY", Filler.TOPIC, "only passages on this topic");
    public static final Option WIDTH = of("width", "N", Filler.NUMBER, "how many columns wide");
    public static final Option EXPORT =
        of("export", "FILE", Filler.FILE, "write to this file instead: .md, .csv or .html");
    public static final Option REPLACE =
        flag("replace", "let --export replace a file that is there");
    public static final Option JSON = flag("json", "print JSON Lines, one object a line");

    public static Option of(String name, String value, Filler filler, String help) {
      return new Option(name, Optional.of(new Argument(value, filler, Times.ONCE)), help);
    }

    public static Option flag(String name, String help) {
      return new Option(name, Optional.empty(), help);
    }

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

  @FunctionalInterface
  public interface Obstacle {
    /** One sentence, or empty where nothing stands in the way. */
    Optional<String> in(State state);
  }

  /**
   * What a command does in the explorer. This and what it is made of have no constant and no
   * default method: the JVM could not keep the many lambdas of these types ready for the next start
   * (JEP 483).
   */
  @FunctionalInterface
  public interface ExplorerAction {
    /**
     * The state afterwards, with the effects to run.
     *
     * @param arguments what was typed behind the command's name
     * @param count how often, from digits typed before its key; 1 where there were none
     */
    Step run(State state, Arguments arguments, int count);
  }

  /** What a command does with the words behind its name. */
  @FunctionalInterface
  public interface Typed {
    Step run(State state, Arguments arguments);
  }

  /** What a key does so many times. */
  @FunctionalInterface
  public interface Counted {
    Step run(State state, int count);
  }

  /** What a key does so many times in a view of its kind. */
  @FunctionalInterface
  public interface InView<V extends View> {
    Step run(V view, State state, int count);
  }

  public Command {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    keys = List.copyOf(keys);
  }

  private static Command of(Where where, String name, String help, ExplorerAction action) {
    Obstacle none = state -> Optional.empty();
    return new Command(name, where, List.of(), List.of(), List.of(), true, help, none, action);
  }

  /** A command of the explorer and the command line, with the same words. */
  public static Command both(String name, String help, Typed action) {
    return of(Where.BOTH, name, help, (state, typed, count) -> action.run(state, typed));
  }

  /** A command that only the explorer has, with words. */
  public static Command typed(String name, String help, Typed action) {
    return of(Where.EXPLORER, name, help, (state, typed, count) -> action.run(state, typed));
  }

  /** A command that only the explorer has, most often asked for by a key. */
  public static Command key(String name, String help, Counted action) {
    return of(Where.EXPLORER, name, help, (state, typed, count) -> action.run(state, count));
  }

  /** A command that does something in one kind of view and nothing elsewhere. */
  public static <V extends View> Command key(
      String name, String help, Class<V> kind, InView<V> action) {
    return key(
        name,
        help,
        (state, count) ->
            kind.isInstance(state.view())
                ? action.run(kind.cast(state.view()), state, count)
                : Step.to(state));
  }

  public static Command commandLine(String name, String help) {
    String only = "This command is for the command line only.";
    return of(Where.COMMAND_LINE, name, help, (state, typed, count) -> Step.warn(state, only));
  }

  public Command argument(String shown, Filler filler, Times times) {
    return with(plus(arguments, List.of(new Argument(shown, filler, times))), options, keys);
  }

  public Command option(String option, String value, Filler filler, String what) {
    return options(Option.of(option, value, filler, what));
  }

  public Command options(Option... more) {
    return with(arguments, plus(options, List.of(more)), keys);
  }

  public Command keys(List<Pane> panes, String... names) {
    return bound(panes, List.of(), names);
  }

  public Command keys(Pane pane, String... names) {
    return bound(List.of(pane), List.of(), names);
  }

  public Command keys(Trait trait, String... names) {
    return bound(List.of(), List.of(trait), names);
  }

  private Command bound(List<Pane> panes, List<Trait> traits, String... names) {
    List<Key> all = Stream.of(names).map(Key::new).toList();
    return with(arguments, options, plus(keys, List.of(new Binding(panes, traits, all))));
  }

  /** The command can be used only where something is there; else the reason is said. */
  public Command needs(Predicate<State> something, String reason) {
    Obstacle lack = state -> something.test(state) ? Optional.empty() : Optional.of(reason);
    return new Command(name, where, arguments, options, keys, waits, help, lack, action);
  }

  /** The command acts on nothing that is shown, and so waits for no answer. */
  public Command atOnce() {
    return new Command(name, where, arguments, options, keys, false, help, obstacle, action);
  }

  /** The command goes the other way. */
  public Command backwards() {
    ExplorerAction back = (state, typed, count) -> action.run(state, typed, -count);
    return new Command(name, where, arguments, options, keys, waits, help, obstacle, back);
  }

  private Command with(List<Argument> taken, List<Option> optional, List<Binding> bindings) {
    return new Command(name, where, taken, optional, bindings, waits, help, obstacle, action);
  }

  private static <T> List<T> plus(List<T> all, List<T> more) {
    List<T> longer = new ArrayList<>(all);
    longer.addAll(more);
    return longer;
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

  public List<Key> keysIn(Pane pane) {
    return keys.stream()
        .filter(binding -> binding.isFor(pane))
        .flatMap(binding -> binding.keys().stream())
        .toList();
  }
}
