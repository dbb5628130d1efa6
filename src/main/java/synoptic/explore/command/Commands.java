package synoptic.explore.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.explore.core.Effect;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.Hint;
import synoptic.explore.core.Input;
import synoptic.explore.core.Key;
import synoptic.explore.core.Message;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Prompt;
import synoptic.explore.core.State;
import synoptic.explore.core.State.Keyboard;
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
  private static final List<Offer> TYPING = List.of(Offer.of("to narrow"), Offer.of("choose"));
  private static final List<Offer> CHOOSING =
      List.of(Offer.of("choose"), Offer.of("narrow", "narrow-list"), Offer.of("close", "close"));
  private static final List<Offer> READING =
      List.of(
          Offer.of("more", "page-down"),
          Offer.of("narrow", "narrow-list"),
          Offer.of("close", "close"));

  public Commands {
    all = Stream.concat(all.stream(), Stream.of(narrowing())).toList();
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
      return put(state, prompt.typed(prompt.input().inserted(text), state));
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
      return inPrompt(state, state.prompt().get(), key);
    }
    if (mustWait(state, key)) {
      List<Key> held = new ArrayList<>(state.held());
      held.add(key);
      return Step.to(state.withHeld(held).with(waiting(held).with(state.message().work())));
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
        || state.choice() != 0
        || !state.isSettled()
            && state.pane().has(Trait.VIEW)
            && forKey(state.pane(), key).map(Command::waits).orElse(isCount(state, key));
  }

  private static Message waiting(List<Key> held) {
    String keys = held.stream().map(Help::shown).collect(Collectors.joining(" "));
    return Message.info("Still at work; then: " + keys + ". Esc forgets that.");
  }

  /** What acts while a choice is awaited gives it up. */
  private Step acting(State state, Key key) {
    State calm = state.with(Message.NONE).chosen();
    if (calm.pane().equals(Pane.BOX)) {
      return inBox(calm, key);
    }
    if (calm.floating().isPresent()) {
      Optional<Step> step = inFloating(calm, calm.floating().get(), key);
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
    return put(state, Prompt.of(state, ":", new CommandLine(this), ""));
  }

  @Override
  public Step help(State state, String command) {
    return Step.showing(state, Help.of(this, command, state));
  }

  @Override
  public List<Hint> hints(State state) {
    List<Offer> offers = state.floating().map(Commands::offers).orElseGet(state.view()::offers);
    return offers.stream().map(offer -> hint(offer, state)).toList();
  }

  /** The keys of the commands that are offered together, each command's first. */
  private Hint hint(Offer offer, State state) {
    if (offer.commands().isEmpty()) {
      return new Hint(offer.label().startsWith("to ") ? "type" : "Enter", offer.label());
    }
    List<String> keys = new ArrayList<>();
    for (String name : offer.commands()) {
      keys.add(Help.shown(named(name).orElseThrow().keysIn(state.pane()).getFirst()));
    }
    boolean isBack = offer.equals(Offer.OUT) && state.history().out(state.view()).isPresent();
    return new Hint(String.join("/", keys), isBack ? "back" : offer.label());
  }

  private static List<Offer> offers(FloatingList list) {
    return list.isTyping() ? TYPING : list.chooses() ? CHOOSING : READING;
  }

  /** What the key does to the list; empty where it is left to the commands. */
  private static Optional<Step> inFloating(State state, FloatingList list, Key key) {
    if (key.equals(Key.ENTER) && list.chooses()) {
      State without = state.withFloating(Optional.empty());
      return Optional.of(list.chosen().map(next -> next.run(without)).orElse(Step.to(state)));
    }
    if (!list.isTyping()) {
      return Optional.empty();
    }
    return switch (key.name()) {
      case "Enter" -> shown(state, list.narrowed(list.filter(), false));
      case "Esc" -> shown(state, list.narrowed(Input.EMPTY, false));
      default ->
          list.filter().edited(key).flatMap(filter -> shown(state, list.narrowed(filter, true)));
    };
  }

  private static Optional<Step> shown(State state, FloatingList list) {
    return Optional.of(Step.showing(state, list));
  }

  /** From now on keys go into the filter of the list. */
  private static Step narrow(State state, int count) {
    return state
        .floating()
        .map(list -> Step.showing(state, list.narrowed(list.filter(), true)))
        .orElse(Step.to(state));
  }

  private static Command narrowing() {
    return Command.key("narrow-list", "show only what has a text", Commands::narrow)
        .keys(Pane.FLOAT, "/");
  }

  /** Keys while a line is typed at the bottom of the screen. */
  private static Step inPrompt(State state, Prompt prompt, Key key) {
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

  private static Step put(State state, Prompt prompt) {
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
