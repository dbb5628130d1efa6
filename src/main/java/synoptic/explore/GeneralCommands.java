package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.PassageRef;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Times;
import synoptic.explore.command.CommandBuilder;
import synoptic.explore.command.CommonOptions;
import synoptic.explore.core.Bookmark;
import synoptic.explore.core.Effect;
import synoptic.explore.core.ExportWriter;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.Readers;

/** The commands that mean the same in every view: moving, going, keeping, copying, leaving. */
final class GeneralCommands {

  /** Further than any list is long. */
  private static final int FAR = 1_000_000;

  private GeneralCommands() {}

  /** What only the command line has, and help. */
  static List<Command> commandLine() {
    return List.of(
        CommandBuilder.commandLine("align", "which unit of B goes with each of A")
            .argument("A", Filler.FILE, Times.AT_MOST_ONCE)
            .argument("B", Filler.FILE, Times.AT_MOST_ONCE)
            .option("unit", "UNIT", Filler.UNIT, "paragraph (if not given), sentence or line")
            .option(
                "pairs", "FILE", Filler.FILE, "many pairs: two file names a line, a tab between")
            .options(CommonOptions.JSON)
            .done(),
        CommandBuilder.commandLine("statements", "who says what in text files")
            .argument("FILE", Filler.FILE, Times.AT_LEAST_ONCE)
            .options(CommonOptions.JSON)
            .done(),
        CommandBuilder.commandLine("completion", "a completion script for a shell")
            .argument("SHELL", Filler.SHELL, Times.ONCE)
            .done(),
        CommandBuilder.both("help", "help, or the help of a command", GeneralCommands::help)
            .keys(Trait.VIEW, "?", "F1")
            .keys(Pane.BOX, "F1")
            .argument("COMMAND", Filler.COMMAND, Times.AT_MOST_ONCE)
            .atOnce()
            .done());
  }

  static List<Command> all() {
    List<Command> all = new ArrayList<>(moving());
    all.addAll(going());
    return all;
  }

  private static List<Command> moving() {
    return List.of(
        CommandBuilder.key("down", "down", (state, typed, count) -> lines(state, count))
            .keys(Trait.MOVES, "j", "Down", "C-e")
            .done(),
        CommandBuilder.key("up", "up", (state, typed, count) -> lines(state, -count))
            .keys(Trait.MOVES, "k", "Up", "C-y")
            .done(),
        CommandBuilder.key("page-down", "a page down", (state, typed, count) -> pages(state, count))
            .keys(Trait.ANY, "PgDn")
            .keys(Trait.MOVES, "C-f", "C-d")
            .done(),
        CommandBuilder.key("page-up", "a page up", (state, typed, count) -> pages(state, -count))
            .keys(Trait.ANY, "PgUp")
            .keys(Trait.MOVES, "C-b", "C-u")
            .done(),
        CommandBuilder.key("top", "to the first", (state, typed, count) -> lines(state, -FAR))
            .keys(Trait.MOVES, "g", "Home")
            .done(),
        CommandBuilder.key("bottom", "to the last", (state, typed, count) -> lines(state, FAR))
            .keys(Trait.MOVES, "G", "End")
            .done(),
        CommandBuilder.key(
                "next-source",
                "a source to the right",
                (state, typed, count) -> state.view().movedAside(state, count))
            .keys(Trait.COLUMNS, "l", "Right")
            .done(),
        CommandBuilder.key(
                "previous-source",
                "a source to the left",
                (state, typed, count) -> state.view().movedAside(state, -count))
            .keys(Trait.COLUMNS, "h", "Left")
            .done(),
        CommandBuilder.key(
                "narrow",
                "narrow by kind, source or topic",
                (state, typed, count) -> state.view().narrowed(state))
            .keys(Trait.NARROWS, "f")
            .done(),
        CommandBuilder.key(
                "facets",
                "narrow by source or year",
                (state, typed, count) -> state.view().narrowed(state))
            .keys(Trait.HITS, "f")
            .done());
  }

  private static List<Command> going() {
    return List.of(
        CommandBuilder.key("back", "back", GeneralCommands::back)
            .keys(Trait.VIEW, "H")
            .atOnce()
            .done(),
        CommandBuilder.key("forward", "forward", GeneralCommands::forward)
            .keys(Trait.VIEW, "L")
            .atOnce()
            .done(),
        CommandBuilder.key("bookmark", "bookmark this passage", GeneralCommands::bookmark)
            .keys(Trait.POINTS, "m")
            .done(),
        CommandBuilder.key("bookmarks", "go to a bookmark", GeneralCommands::bookmarks)
            .keys(Trait.VIEW, "'")
            .atOnce()
            .done(),
        CommandBuilder.key("copy", "copy with citation", GeneralCommands::copy)
            .keys(Trait.VIEW, "y")
            .done(),
        CommandBuilder.key(
                "export",
                "export what is shown",
                (state, typed, count) ->
                    ExportWriter.export(state, typed.words().stream().findFirst()))
            .argument("FILE", Filler.FILE, Times.AT_MOST_ONCE)
            .keys(Trait.VIEW, "e")
            .done(),
        CommandBuilder.key(
                "command",
                "type a command",
                (state, typed, count) -> state.keyboard().commandLine(state))
            .keys(Trait.VIEW, ":")
            .atOnce()
            .done(),
        CommandBuilder.key("close", "close this, at the last quit", GeneralCommands::close)
            .keys(Trait.MOVES, "q")
            .keys(Trait.ESCAPES, "Esc")
            .atOnce()
            .done(),
        CommandBuilder.key("quit", "quit", (state, typed, count) -> state.leaving())
            .keys(Trait.MOVES, "Q")
            .keys(Trait.ANY, "C-c")
            .atOnce()
            .done());
  }

  private static Step lines(State state, int by) {
    return state.floating().isPresent() ? floating(state, by) : state.view().moved(state, by);
  }

  private static Step pages(State state, int by) {
    return state.floating().isPresent()
        ? floating(state, by * state.geometry().bodyRows())
        : state.view().paged(state, by);
  }

  private static Step floating(State state, int by) {
    int rows = state.geometry().bodyRows() - 4;
    return Step.to(state.withFloating(state.floating().map(list -> list.moved(by, rows))));
  }

  private static Step help(State state, Arguments arguments, int count) {
    return state.keyboard().help(state, arguments.line());
  }

  private static Step back(State state, Arguments arguments, int count) {
    return Step.back(state);
  }

  private static Step forward(State state, Arguments arguments, int count) {
    return Step.forward(state);
  }

  /** Close what floats, else the pane, else the view, else the explorer. */
  private static Step close(State state, Arguments arguments, int count) {
    return state.floating().isPresent()
        ? Step.to(state.withFloating(Optional.empty()))
        : state.view().closed(state);
  }

  private static Step bookmark(State state, Arguments arguments, int count) {
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

  /** A choice of the bookmarks. */
  private static Step bookmarks(State state, Arguments arguments, int count) {
    if (state.remembered().bookmarks().isEmpty()) {
      return Step.say(state, "No bookmarks yet: m sets one.");
    }
    List<Choice> choices = new ArrayList<>();
    for (Bookmark mark : state.remembered().bookmarks()) {
      PassageRef at = mark.at();
      choices.add(Choice.of(Line.plain(mark.label()), next -> Readers.read(next, at)));
    }
    return Step.showing(state, FloatingList.of("Bookmarks", choices));
  }

  private static Step copy(State state, Arguments arguments, int count) {
    Optional<String> text = state.view().citation(state);
    return text.isPresent()
        ? Step.to(state, new Effect.Copy(text.get()))
        : Step.say(state, "There is nothing to copy.");
  }
}
