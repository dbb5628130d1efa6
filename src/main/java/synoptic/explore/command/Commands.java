package synoptic.explore.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.explore.core.Effect;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.Hint;
import synoptic.explore.core.Input;
import synoptic.explore.core.Key;
import synoptic.explore.core.Keyboard;
import synoptic.explore.core.Message;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Prompt;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;

/**
 * The commands there are, and what keys make of them.
 *
 * @param all every command, those of the command line first
 * @param panes every pane that the cursor can be in, in the order in which help lists them
 */
public record Commands(List<Command> all, List<Pane> panes) implements Keyboard {

  private static final int HIGHEST_COUNT = 100_000;
  private static final int COUNT_BEGUN = -1;

  public Commands {
    all = Stream.concat(all.stream(), Stream.of(Floating.command())).toList();
    panes = List.copyOf(panes);
  }

  public Optional<Command> named(String name) {
    return all.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  /** The command that a key asks for in that pane. */
  public Optional<Command> forKey(Pane pane, Key key) {
    return all.stream().filter(command -> command.keysIn(pane).contains(key)).findFirst();
  }

  @Override
  public Step pasted(State state, String text) {
    if (state.prompt().isPresent()) {
      Prompt prompt = state.prompt().get();
      return Prompting.put(state, prompt.typed(prompt.input().inserted(text), state));
    }
    Optional<Input> box = state.view().typed();
    return box.isPresent() && state.pane().equals(Pane.BOX)
        ? state.view().typed(state, box.get().inserted(text))
        : Step.to(state);
  }

  /**
   * A terminal sends the same for Alt with a key as for Escape and the key at once: what is not
   * bound with Alt is the two.
   */
  @Override
  public Step pressed(State state, Key key) {
    Optional<Key> second = isBound(state, key) ? Optional.empty() : key.afterEscape();
    if (second.isEmpty()) {
      return heard(state, key);
    }
    Step escaped = heard(state, Key.ESCAPE);
    Step step = heard(escaped.state(), second.get());
    List<Effect> effects = new ArrayList<>(escaped.effects());
    effects.addAll(step.effects());
    return new Step(step.state(), effects);
  }

  private boolean isBound(State state, Key key) {
    return line(state).flatMap(line -> line.edited(key)).isPresent()
        || state.prompt().isEmpty() && forKey(state.pane(), key).isPresent();
  }

  /** The line that keys go into. */
  private static Optional<Input> line(State state) {
    if (state.prompt().isPresent()) {
      return state.prompt().map(Prompt::input);
    }
    if (state.floating().isPresent()) {
      return state.floating().filter(FloatingList::isTyping).map(FloatingList::filter);
    }
    return state.pane().equals(Pane.BOX) ? state.view().typed() : Optional.empty();
  }

  private Step heard(State state, Key key) {
    if (state.prompt().isPresent()) {
      return Prompting.pressed(state, state.prompt().get(), key);
    }
    if (mustWait(state, key)) {
      List<Key> held = new ArrayList<>(state.held());
      held.add(key);
      return Step.to(state.withHeld(held));
    }
    return acting(state.withHeld(List.of()), key);
  }

  /**
   * A key that acts on what is awaited is kept until that is there, and all behind it, so that they
   * mean what they meant when they were typed; Escape forgets them.
   */
  private boolean mustWait(State state, Key key) {
    if (key.equals(Key.ESCAPE) || key.equals(Key.control('c'))) {
      return false;
    }
    return !state.held().isEmpty()
        || !state.isSettled()
            && state.pane().has(Trait.VIEW)
            && forKey(state.pane(), key).map(Command::waits).orElse(isCount(state, key));
  }

  /** A key that does not wait for a choice gives it up. */
  private Step acting(State state, Key key) {
    State calm = state.with(Message.NONE).chosen();
    if (calm.pane().equals(Pane.BOX)) {
      return inBox(calm, key);
    }
    if (calm.floating().isPresent()) {
      Optional<Step> step = Floating.pressed(calm, calm.floating().get(), key);
      if (step.isPresent()) {
        return step.get();
      }
    }
    if (isCount(calm, key)) {
      int digits =
          Math.min(HIGHEST_COUNT, Math.max(0, calm.count()) * 10 + key.name().charAt(0) - '0');
      return Step.to(calm.withCount(digits == 0 ? COUNT_BEGUN : digits));
    }
    return byKey(calm.withCount(0), key, Math.max(1, calm.count()));
  }

  /** A count is begun with 0, since the digits alone lead to the views. */
  private static boolean isCount(State state, Key key) {
    char c = key.isText() ? key.name().charAt(0) : ' ';
    return c == '0' || state.count() != 0 && c >= '1' && c <= '9';
  }

  private Step inBox(State state, Key key) {
    Input box = state.view().typed().orElseThrow();
    Optional<Input> edited =
        key.isText() || forKey(Pane.BOX, key).isEmpty() ? box.edited(key) : Optional.empty();
    return edited.isPresent() ? state.view().typed(state, edited.get()) : byKey(state, key, 1);
  }

  private Step byKey(State state, Key key, int count) {
    Optional<Command> command = forKey(state.pane(), key);
    if (command.isEmpty()) {
      String help = state.pane().equals(Pane.BOX) ? "F1" : "?";
      return Step.say(state, Help.shown(key) + " does nothing here; " + help + " lists the keys.");
    }
    return run(state, command.get(), Arguments.NONE, count);
  }

  /** Runs a command, or says why it cannot be used now. */
  public static Step run(State state, Command command, Arguments arguments, int count) {
    Optional<String> reason = arguments.problem().or(() -> command.obstacle().in(state));
    return reason.isPresent()
        ? Step.say(state, reason.get())
        : command.action().run(state, arguments, count);
  }

  /** Runs a typed command line; it is kept in the history. */
  Step typed(State state, String line) {
    List<String> words = Arguments.words(line);
    if (words.isEmpty()) {
      return Step.to(state);
    }
    List<String> lines = new ArrayList<>(state.lines());
    lines.remove(line);
    lines.add(line);
    State kept = state.withLines(lines);
    Optional<Command> command = named(words.getFirst()).filter(Command::inExplorer);
    return command
        .map(found -> run(kept, found, Arguments.of(found, words.subList(1, words.size())), 1))
        .orElseGet(
            () ->
                Step.warn(kept, "There is no command \"" + words.getFirst() + "\": ? lists them."));
  }

  @Override
  public Step commandLine(State state) {
    return Prompting.put(state, Prompt.of(state, ":", new CommandLine(this), ""));
  }

  @Override
  public Step help(State state, String command) {
    return Step.showing(state, Help.of(this, command, state));
  }

  @Override
  public List<Hint> hints(State state) {
    List<Offer> offers = state.floating().map(Floating::offers).orElseGet(state.view()::offers);
    return offers.stream().map(offer -> hint(offer, state.pane())).toList();
  }

  /** The keys of the commands that are offered together, each command's first. */
  private Hint hint(Offer offer, Pane pane) {
    if (offer.commands().isEmpty()) {
      return new Hint(offer.label().startsWith("to ") ? "type" : "Enter", offer.label());
    }
    List<String> keys = new ArrayList<>();
    for (String name : offer.commands()) {
      keys.add(Help.shown(named(name).orElseThrow().keysIn(pane).getFirst()));
    }
    return new Hint(String.join("/", keys), offer.label());
  }
}
