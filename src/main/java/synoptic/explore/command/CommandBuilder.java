package synoptic.explore.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.explore.command.Command.Argument;
import synoptic.explore.command.Command.Binding;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.command.Command.Where;
import synoptic.explore.core.Key;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;

/** A command in the making. */
public final class CommandBuilder {

  private final String name;
  private final Where where;
  private final String help;
  private final ExplorerAction action;
  private Obstacle obstacle = state -> Optional.empty();
  private final List<Argument> arguments = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final List<Binding> keys = new ArrayList<>();
  private boolean waits = true;

  private CommandBuilder(String name, Where where, String help, ExplorerAction action) {
    this.name = name;
    this.where = where;
    this.help = help;
    this.action = action;
  }

  /** A command of the explorer and the command line, with the same words. */
  public static CommandBuilder both(String name, String help, ExplorerAction action) {
    return new CommandBuilder(name, Where.BOTH, help, action);
  }

  /** A command that only the explorer has, most often asked for by a key. */
  public static CommandBuilder key(String name, String help, ExplorerAction action) {
    return new CommandBuilder(name, Where.EXPLORER, help, action);
  }

  /** A command that only the command line has. */
  public static CommandBuilder commandLine(String name, String help) {
    return new CommandBuilder(name, Where.COMMAND_LINE, help, CommandBuilder::absent);
  }

  private static Step absent(State state, Arguments arguments, int count) {
    return Step.warn(state, "This command is for the command line only.");
  }

  public CommandBuilder argument(String shown, Filler filler, Times times) {
    arguments.add(new Argument(shown, filler, times));
    return this;
  }

  public CommandBuilder option(String option, String value, Filler filler, String what) {
    return options(CommonOptions.option(option, value, filler, what));
  }

  public CommandBuilder options(Option... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** The command can be used only where something is there; else the reason is said. */
  public CommandBuilder needs(Predicate<State> something, String reason) {
    obstacle = state -> something.test(state) ? Optional.empty() : Optional.of(reason);
    return this;
  }

  /** The command acts on nothing that is shown, and so waits for no answer. */
  public CommandBuilder atOnce() {
    waits = false;
    return this;
  }

  public CommandBuilder keys(List<Pane> panes, String... names) {
    return bind(panes, List.of(), names);
  }

  public CommandBuilder keys(Pane pane, String... names) {
    return bind(List.of(pane), List.of(), names);
  }

  public CommandBuilder keys(Trait trait, String... names) {
    return bind(List.of(), List.of(trait), names);
  }

  private CommandBuilder bind(List<Pane> panes, List<Trait> traits, String... names) {
    keys.add(new Binding(panes, traits, List.of(names).stream().map(Key::new).toList()));
    return this;
  }

  public Command done() {
    return new Command(name, where, arguments, options, keys, waits, help, obstacle, action);
  }
}
