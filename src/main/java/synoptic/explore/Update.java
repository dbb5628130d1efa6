package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The explorer's one function: what happens becomes a new state and effects to run. */
public final class Update {

  private static final int HIGHEST_COUNT = 100_000;

  private Update() {}

  public static Step update(State state, Action action) {
    return switch (action) {
      case Action.Pressed(Key key) -> pressed(state, key);
      case Action.Pasted(String text) -> pasted(state, text);
      case Action.Resized(Size size) -> resized(state, size);
      case Action.Opened opened -> opened(state, opened);
      case Action.Answered answer -> Searching.answered(state, answer);
      case Action.Continued more -> Searching.continued(state, more);
      case Action.Loaded load -> Searching.loaded(state, load);
      case Action.StatementsFound answer -> AskingWho.answered(state, answer);
      case Action.MoreStatements more -> AskingWho.continued(state, more);
      case Action.StatementsMarked marked -> ReaderCommands.marked(state, marked);
      case Action.SpeakersFound found -> Speakers.found(state, found);
      case Action.Dated(TimelineFound found) -> TimelineCommands.answered(state, found);
      case Action.Located(ConcordanceFound found) -> ConcordanceCommands.answered(state, found);
      case Action.Compared answer -> CompareCommands.compared(state, answer);
      case Action.Framed answer -> FramingCommands.framed(state, answer);
      case Action.Progressed(String what, int done, int total) ->
          Step.to(
              state.with(
                  Message.info(String.format(Locale.US, "%s %,d of %,d", what, done, total))));
      case Action.Pending pending -> Step.to(pending(state, pending));
      case Action.StatementsCame() -> statementsCame(state);
      case Action.MeaningsCame() -> CompareCommands.meaningsCame(state);
      case Action.Ended() -> Step.to(state, new Effect.Quit());
      case Action.FileIsThere(String typed) -> ExportCommands.isThere(state, typed);
      case Action.Said(Message message) -> Step.to(state.with(message));
      case Action.Shown(String title, List<String> lines) ->
          Step.to(
              state.withFloating(
                  Optional.of(FloatingList.text(title, lines.stream().map(Line::plain).toList()))));
    };
  }

  private static Step opened(State state, Action.Opened opened) {
    State known = state.withHoldings(state.holdings().of(opened.articles(), opened.reference()));
    State marked =
        known
            .withBookmarks(state.holdings().known() ? state.bookmarks() : opened.bookmarks())
            .with(opened.problem().map(Message::warning).orElse(Message.NONE));
    return marked.place() instanceof QueryView place
        ? ask(marked, place.without(marked.articles()))
        : Step.to(marked);
  }

  private static State pending(State state, Action.Pending pending) {
    boolean isOver = pending.done() >= pending.total();
    String what =
        String.format(Locale.US, "%s: %,d of %,d", pending.what(), pending.done(), pending.total());
    return state.withHoldings(state.holdings().pending(isOver ? "" : what));
  }

  /** Shown at once where nobody has begun to look at what was there before. */
  private static Step statementsCame(State state) {
    if (state.place() instanceof WhoView place) {
      return place.isUntouched() ? AskingWho.ask(state, place) : Step.to(state);
    }
    if (state.place() instanceof FramingView place) {
      boolean lacks = place.framing().filter(known -> known.waiting() > 0).isPresent();
      return lacks ? FramingCommands.ask(state, place) : Step.to(state);
    }
    return state.place() instanceof QueryView place
            && place.reader().filter(open -> open.text().statements().isEmpty()).isPresent()
        ? Step.to(state, Searching.marking(place))
        : Step.to(state);
  }

  /** Ask what stands in the place's box. */
  static Step ask(State state, QueryView place) {
    // Not a switch over types, whose code the JVM spins anew at each start.
    if (place instanceof TimelineView timeline) {
      return TimelineCommands.ask(state, timeline);
    }
    if (place instanceof ConcordanceView lines) {
      return ConcordanceCommands.ask(state, lines);
    }
    return place instanceof WhoView who
        ? AskingWho.ask(state, who)
        : Searching.ask(state, (SearchView) place);
  }

  private static Step resized(State state, Size size) {
    State other = state.withSize(size);
    return Step.to(other.with(other.place().resized(other.geometry())));
  }

  private static Step pasted(State state, String text) {
    if (state.prompt().isPresent()) {
      Prompt prompt = state.prompt().get();
      return Step.to(
          state.withPrompt(Optional.of(prompt.typed(prompt.input().inserted(text), state))));
    }
    return state.place() instanceof QueryView place && state.spot() == Pane.BOX
        ? ask(state, place.withBox(place.box().inserted(text)))
        : Step.to(state);
  }

  private static Step pressed(State state, Key key) {
    if (state.prompt().isPresent()) {
      return Prompting.pressed(state, state.prompt().get(), key);
    }
    State calm = state.with(Message.NONE);
    if (calm.spot() == Pane.BOX) {
      return inBox(calm, (QueryView) calm.place(), key);
    }
    if (calm.floating().filter(FloatingList::chooses).isPresent() && key.equals(Key.ENTER)) {
      return chosen(calm, calm.floating().get());
    }
    if (key.isText() && isCount(calm, key)) {
      int digits =
          Math.min(HIGHEST_COUNT, Math.max(0, calm.count()) * 10 + key.name().charAt(0) - '0');
      return Step.to(calm.withCount(digits == 0 ? COUNT_BEGUN : digits));
    }
    int count = Math.max(1, calm.count());
    return byKey(calm.withCount(0), key, count);
  }

  /** A count is begun with 0, since the digits alone lead to the views. */
  private static boolean isCount(State state, Key key) {
    char c = key.name().charAt(0);
    return c == '0' || state.count() != 0 && c >= '1' && c <= '9';
  }

  private static final int COUNT_BEGUN = -1;

  private static Step inBox(State state, QueryView place, Key key) {
    if (key.isText()) {
      return ask(state, place.withBox(place.box().inserted(key.name())));
    }
    Optional<Input> edited =
        Catalogue.forKey(Pane.BOX, key).isPresent() ? Optional.empty() : place.box().edited(key);
    if (edited.isEmpty()) {
      return byKey(state, key, 1);
    }
    QueryView changed = place.withBox(edited.get());
    return edited.get().text().equals(place.box().text())
        ? Step.to(state.with(changed))
        : ask(state, changed);
  }

  private static Step byKey(State state, Key key, int count) {
    Optional<Command> command = Catalogue.forKey(state.spot(), key);
    if (command.isEmpty()) {
      String help = state.spot() == Pane.BOX ? "F1" : "?";
      String nothing = Help.shown(key) + " does nothing here; " + help + " lists the keys.";
      return Step.to(state.with(Message.info(nothing)));
    }
    return run(state, command.get(), List.of(), count);
  }

  private static Step chosen(State state, FloatingList list) {
    List<String> choice = list.choices().get(list.cursor());
    Command command = Catalogue.named(choice.getFirst()).orElseThrow();
    return run(state.withFloating(Optional.empty()), command, choice.subList(1, choice.size()), 1);
  }

  /** Runs a command, or says why it cannot be used now. */
  static Step run(State state, Command command, List<String> words, int count) {
    Optional<String> reason = command.obstacle().in(state);
    return reason.isPresent()
        ? Step.to(state.with(Message.info(reason.get())))
        : command.action().run(state, words, count);
  }

  /** Runs a typed command line; it is kept in the history. */
  static Step typed(State state, String line) {
    List<String> words = Typed.words(line);
    if (words.isEmpty()) {
      return Step.to(state);
    }
    List<String> commands = new ArrayList<>(state.commands());
    commands.remove(line);
    commands.add(line);
    State kept = state.withCommands(commands);
    Optional<Command> command = Catalogue.named(words.getFirst()).filter(Command::inExplorer);
    return command
        .map(found -> run(kept, found, words.subList(1, words.size()), 1))
        .orElse(
            Step.to(
                kept.with(
                    Message.warning(
                        "There is no command \"" + words.getFirst() + "\": ? lists them."))));
  }
}
