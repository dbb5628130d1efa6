package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Export;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.Remembered.Bookmark;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.View;
import synoptic.explore.reader.Readers;

/** The commands that mean the same in every view: moving, going, keeping, copying, leaving. */
final class GeneralCommands {

  /** Further than any list is long. */
  private static final int FAR = 1_000_000;

  private GeneralCommands() {}

  /** What only the command line has, and help. */
  static List<Command> commandLine() {
    return List.of(
        Command.commandLine(
                "align",
                "which unit of B goes with each of A: from 1 on, with how both begin; JSON from 0")
            .argument("A", Filler.FILE, Times.AT_MOST_ONCE)
            .argument("B", Filler.FILE, Times.AT_MOST_ONCE)
            .option("unit", "UNIT", Filler.UNIT, "paragraph (if not given), sentence or line")
            .option(
                "pairs", "FILE", Filler.FILE, "many pairs: two file names a line, a tab between")
            .options(Option.JSON),
        Command.commandLine("statements", "who says what in text files")
            .argument("FILE", Filler.FILE, Times.AT_LEAST_ONCE)
            .options(Option.JSON),
        Command.commandLine("completion", "a completion script for a shell")
            .argument("SHELL", Filler.SHELL, Times.ONCE),
        Command.both("help", "help, or the help of a command", GeneralCommands::help)
            .keys(Trait.VIEW, "?", "F1")
            .keys(Pane.BOX, "F1")
            .argument("COMMAND", Filler.COMMAND, Times.AT_MOST_ONCE)
            .atOnce());
  }

  static List<Command> all() {
    List<Command> all = new ArrayList<>(moving());
    all.addAll(going());
    return all;
  }

  private static List<Command> moving() {
    return List.of(
        Command.key("down", "down", GeneralCommands::lines).keys(Trait.MOVES, "j", "Down", "C-e"),
        Command.key("up", "up", GeneralCommands::lines)
            .backwards()
            .keys(Trait.MOVES, "k", "Up", "C-y"),
        Command.key("page-down", "a page down", GeneralCommands::pages)
            .keys(Trait.ANY, "PgDn")
            .keys(Trait.MOVES, "C-f", "C-d"),
        Command.key("page-up", "a page up", GeneralCommands::pages)
            .backwards()
            .keys(Trait.ANY, "PgUp")
            .keys(Trait.MOVES, "C-b", "C-u"),
        Command.key("top", "to the first", (state, count) -> lines(state, -FAR))
            .keys(Trait.MOVES, "g", "Home"),
        Command.key("bottom", "to the last", (state, count) -> lines(state, FAR))
            .keys(Trait.MOVES, "G", "End"),
        Command.key("next-source", "a source to the right", View.class, View::movedAside)
            .keys(Trait.COLUMNS, "l", "Right"),
        Command.key("previous-source", "a source to the left", View.class, View::movedAside)
            .backwards()
            .keys(Trait.COLUMNS, "h", "Left"),
        Command.key("narrow", "narrow by kind, source or topic", GeneralCommands::narrow)
            .keys(Trait.NARROWS, "f"),
        Command.key("facets", "narrow by source or year", GeneralCommands::narrow)
            .keys(Trait.HITS, "f"));
  }

  private static List<Command> going() {
    return List.of(
        Command.key("back", "back", (state, count) -> Step.back(state))
            .keys(Trait.VIEW, "H")
            .atOnce(),
        Command.key("forward", "forward", (state, count) -> Step.forward(state))
            .keys(Trait.VIEW, "L")
            .atOnce(),
        Command.key("bookmark", "bookmark this passage", GeneralCommands::bookmark)
            .keys(Trait.POINTS, "m"),
        Command.key("bookmarks", "go to a bookmark", GeneralCommands::bookmarks)
            .keys(Trait.VIEW, "'")
            .atOnce(),
        Command.key("copy", "copy with citation", GeneralCommands::copy).keys(Trait.VIEW, "y"),
        Command.typed(
                "export",
                "export what is shown",
                (state, typed) -> Export.export(state, typed.words().stream().findFirst()))
            .argument("FILE", Filler.FILE, Times.AT_MOST_ONCE)
            .keys(Trait.VIEW, "e"),
        Command.key(
                "command", "type a command", (state, count) -> state.keyboard().commandLine(state))
            .keys(Trait.VIEW, ":")
            .atOnce(),
        Command.key("close", "back the way you came, at its beginning quit", GeneralCommands::close)
            .keys(Trait.MOVES, "q")
            .keys(Trait.ESCAPES, "Esc")
            .atOnce(),
        Command.key("quit", "quit", (state, count) -> state.leaving())
            .keys(Trait.MOVES, "Q")
            .keys(Trait.ANY, "C-c")
            .atOnce());
  }

  private static Step narrow(State state, int count) {
    return state.view().narrowed(state);
  }

  private static Step lines(State state, int by) {
    return state.floating().isPresent() ? floating(state, by) : state.view().moved(state, by);
  }

  private static Step pages(State state, int by) {
    return state.floating().isPresent()
        ? floating(state, by * state.geometry().floatingRows())
        : state.view().paged(state, by);
  }

  private static Step floating(State state, int by) {
    int rows = state.geometry().floatingRows();
    return Step.to(state.withFloating(state.floating().map(list -> list.moved(by, rows))));
  }

  private static Step help(State state, Arguments arguments) {
    return state.keyboard().help(state, arguments.line());
  }

  /** Close what floats, else the pane, else the view; at the first place the explorer. */
  private static Step close(State state, int count) {
    return state.floating().isPresent()
        ? Step.to(state.withFloating(Optional.empty()))
        : state.view().closed(state);
  }

  private static Step bookmark(State state, int count) {
    Optional<Bookmark> here =
        state.view().pointed().stream().findFirst().flatMap(at -> Bookmark.of(state, at));
    if (here.isEmpty()) {
      return Step.say(state, "There is no passage to bookmark.");
    }
    List<Bookmark> bookmarks = new ArrayList<>(state.remembered().bookmarks());
    boolean removed = bookmarks.removeIf(mark -> mark.at().equals(here.get().at()));
    if (!removed) {
      bookmarks.add(here.get());
    }
    String said = removed ? "Bookmark removed: " : "Bookmarked: ";
    Remembered kept = state.remembered().with(bookmarks);
    return Step.to(
        state.with(kept).with(Message.info(said + here.get().label())), new Effect.Keep(kept));
  }

  private static Step bookmarks(State state, int count) {
    List<Choice> choices = new ArrayList<>();
    for (Bookmark mark : state.remembered().bookmarks()) {
      choices.add(Choice.of(Line.plain(mark.label()), next -> Readers.read(next, mark.at())));
    }
    return Step.choosing(state, "Bookmarks", choices, "No bookmarks yet: m sets one.");
  }

  private static Step copy(State state, int count) {
    Optional<String> text = state.view().citation(state);
    return text.isPresent()
        ? Step.to(state, new Effect.Copy(text.get()))
        : Step.say(state, "There is nothing to copy.");
  }
}
