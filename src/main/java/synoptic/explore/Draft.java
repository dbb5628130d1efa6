package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.explore.Command.Argument;
import synoptic.explore.Command.Binding;
import synoptic.explore.Command.Filler;
import synoptic.explore.Command.Option;
import synoptic.explore.Command.Times;
import synoptic.explore.Command.Where;
import synoptic.explore.Pane.Trait;

/** A command in the making. */
public final class Draft {

  private final String name;
  private final Where where;
  private final String help;
  private final ExplorerAction action;
  private Obstacle obstacle = state -> Optional.empty();
  private final List<Argument> arguments = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final List<Binding> keys = new ArrayList<>();

  private Draft(String name, Where where, String help, ExplorerAction action) {
    this.name = name;
    this.where = where;
    this.help = help;
    this.action = action;
  }

  /** A command of the explorer and the command line, with the same words. */
  public static Draft both(String name, String help, ExplorerAction action) {
    return new Draft(name, Where.BOTH, help, action);
  }

  /** A command that only the explorer has, most often asked for by a key. */
  public static Draft key(String name, String help, ExplorerAction action) {
    return new Draft(name, Where.EXPLORER, help, action);
  }

  /** A command that only the command line has. */
  public static Draft commandLine(String name, String help) {
    return new Draft(name, Where.COMMAND_LINE, help, Draft::absent);
  }

  private static Step absent(State state, Arguments arguments, int count) {
    return Step.warn(state, "This command is for the command line only.");
  }

  public Draft argument(String shown, Filler filler, Times times) {
    arguments.add(new Argument(shown, filler, times));
    return this;
  }

  public Draft option(String option, String value, Filler filler, String what) {
    return options(Options.option(option, value, filler, what));
  }

  public Draft options(Option... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** The command can be used only where something is there; else the reason is said. */
  public Draft needs(Predicate<State> something, String reason) {
    obstacle = state -> something.test(state) ? Optional.empty() : Optional.of(reason);
    return this;
  }

  public Draft keys(List<Pane> panes, String... names) {
    return bind(panes, List.of(), names);
  }

  public Draft keys(Pane pane, String... names) {
    return bind(List.of(pane), List.of(), names);
  }

  public Draft keys(Trait trait, String... names) {
    return bind(List.of(), List.of(trait), names);
  }

  private Draft bind(List<Pane> panes, List<Trait> traits, String... names) {
    keys.add(new Binding(panes, traits, List.of(names).stream().map(Key::new).toList()));
    return this;
  }

  public Command done() {
    return new Command(name, where, arguments, options, keys, help, obstacle, action);
  }
}
