package synoptic.explore;

import static synoptic.explore.Command.Where.EXPLORER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.explore.Catalogue.Draft;

/** The commands that only the explorer has, most of them asked for by a key. */
final class ExplorerCommands {

  private static final List<Pane> PAIRS = List.of(Pane.COMPARE, Pane.FRAMING);
  private static final List<Pane> TEXT = List.of(Pane.LIST, Pane.READER);
  private static final List<Pane> PASSAGES =
      List.of(Pane.LIST, Pane.READER, Pane.STATEMENTS, Pane.TIMES, Pane.LINES);
  private static final List<Pane> PANES =
      List.of(
          Pane.BOX, Pane.LIST, Pane.READER, Pane.VOICES, Pane.STATEMENTS, Pane.TIMES, Pane.LINES);

  /** Where the cursor stands in a place, and no text is typed. */
  static final List<Pane> PLACES =
      List.of(
          Pane.LIST,
          Pane.READER,
          Pane.VOICES,
          Pane.STATEMENTS,
          Pane.MATRIX,
          Pane.COMPARE,
          Pane.FRAMING,
          Pane.EVIDENCE,
          Pane.TIMES,
          Pane.LINES);

  private static final List<Pane> ALL_BUT_BOX =
      Stream.concat(PLACES.stream(), Stream.of(Pane.FLOAT)).toList();
  private static final List<Pane> EVERYWHERE = List.of(Pane.values());

  private ExplorerCommands() {}

  static List<Command> all() {
    List<Draft> drafts = new ArrayList<>();
    drafts.addAll(searching());
    drafts.addAll(moving());
    drafts.addAll(listening());
    drafts.addAll(comparing());
    drafts.addAll(framing());
    drafts.addAll(going());
    return drafts.stream().map(Draft::done).toList();
  }

  private static Draft key(String name, String help, ExplorerAction action) {
    return Catalogue.typed(name, EXPLORER, help, action);
  }

  private static List<Draft> searching() {
    return List.of(
        key("box", "type a query", SearchCommands::box).keys(PLACES, "/"),
        key("to-list", "go to the results", SearchCommands::toList)
            .keys(List.of(Pane.BOX), "Enter", "Down")
            .keys(List.of(Pane.BOX, Pane.READER), "Esc"),
        key("open", "read it here", SearchCommands::open)
            .needs(ExplorerCommands::hasItem, "There is nothing to open.")
            .keys(List.of(Pane.LIST, Pane.STATEMENTS), "Enter", "Right", "l")
            .keys(List.of(Pane.TIMES), "Enter")
            .keys(List.of(Pane.LINES), "Enter", "Right", "l"),
        key("next-hit", "next hit", (state, words, count) -> SearchCommands.hit(state, count))
            .keys(TEXT, "n")
            .keys(List.of(Pane.LIST), "C-n"),
        key(
                "previous-hit",
                "previous hit",
                (state, words, count) -> SearchCommands.hit(state, -count))
            .keys(TEXT, "N"),
        key("sort", "by relevance or by date", SearchCommands::sort)
            .needs(ExplorerCommands::searches, "Statements stand newest first.")
            .keys(TEXT, "s"),
        key("meaning", "search by meaning (~), or by the words again", SemanticSearch::toggle)
            .needs(ExplorerCommands::searches, "Statements are searched by their words.")
            .keys(TEXT, "~"),
        key("alike", "passages like this one in other sources", SemanticSearch::alike)
            .keys(PASSAGES, "=")
            .keys(List.of(Pane.COMPARE, Pane.EVIDENCE), "="),
        key("facets", "narrow by source or year", SearchCommands::facets)
            .needs(ExplorerCommands::hasItem, "There is nothing to narrow.")
            .keys(TEXT, "f"),
        key("next-pane", "next pane", SearchCommands::nextPane).keys(PANES, "Tab"),
        key("previous-pane", "previous pane", SearchCommands::previousPane).keys(PANES, "S-Tab"));
  }

  private static List<Draft> moving() {
    return List.of(
        key("down", "down", (state, words, count) -> Moves.lines(state, count))
            .keys(ALL_BUT_BOX, "j", "Down", "C-e"),
        key("up", "up", (state, words, count) -> Moves.lines(state, -count))
            .keys(ALL_BUT_BOX, "k", "Up", "C-y"),
        key("page-down", "a page down", (state, words, count) -> Moves.pages(state, count))
            .keys(EVERYWHERE, "PgDn")
            .keys(ALL_BUT_BOX, "C-f", "C-d"),
        key("page-up", "a page up", (state, words, count) -> Moves.pages(state, -count))
            .keys(EVERYWHERE, "PgUp")
            .keys(ALL_BUT_BOX, "C-b", "C-u"),
        key("top", "to the first", (state, words, count) -> Moves.to(state, 0))
            .keys(ALL_BUT_BOX, "g", "Home"),
        key("bottom", "to the last", (state, words, count) -> Moves.to(state, Integer.MAX_VALUE))
            .keys(ALL_BUT_BOX, "G", "End"));
  }

  private static List<Draft> listening() {
    return List.of(
        key("speakers-here", "who speaks in this passage", Speakers::here)
            .keys(PASSAGES, "w")
            .keys(List.of(Pane.COMPARE, Pane.EVIDENCE), "w"),
        key(
                "next-statement",
                "next statement",
                (state, words, count) -> ReaderCommands.statement(state, count))
            .keys(List.of(Pane.READER, Pane.STATEMENTS), "]"),
        key(
                "previous-statement",
                "previous statement",
                (state, words, count) -> ReaderCommands.statement(state, -count))
            .keys(List.of(Pane.READER, Pane.STATEMENTS), "["),
        key("matrix", "who quotes whom, and back", WhoCommands::matrix)
            .needs(ExplorerCommands::hasVoices, "Nobody speaks here.")
            .keys(List.of(Pane.VOICES, Pane.STATEMENTS, Pane.MATRIX), "x"),
        key("open-cell", "these statements", WhoCommands::openCell)
            .keys(List.of(Pane.MATRIX), "Enter"),
        key(
                "next-source",
                "a source to the right",
                (state, words, count) -> Moves.columns(state, count))
            .keys(List.of(Pane.MATRIX, Pane.TIMES), "l", "Right"),
        key(
                "previous-source",
                "a source to the left",
                (state, words, count) -> Moves.columns(state, -count))
            .keys(List.of(Pane.MATRIX, Pane.TIMES), "h", "Left"),
        key(
                "next-entry",
                "what is said next",
                (state, words, count) -> TimelineCommands.entry(state, count))
            .keys(List.of(Pane.TIMES), "n"),
        key(
                "previous-entry",
                "what is said before",
                (state, words, count) -> TimelineCommands.entry(state, -count))
            .keys(List.of(Pane.TIMES), "p", "N"),
        key(
                "shared-time",
                "next time that several sources name",
                (state, words, count) -> TimelineCommands.shared(state, 1))
            .keys(List.of(Pane.TIMES), "s"),
        key("narrow", "narrow by kind, source or topic", WhoCommands::narrow)
            .keys(List.of(Pane.VOICES, Pane.STATEMENTS, Pane.TIMES), "f"),
        key("to-statements", "go to the statements", WhoCommands::toStatements)
            .keys(List.of(Pane.VOICES), "Enter", "Right", "l"),
        key("to-voices", "go to the voices", WhoCommands::toVoices)
            .keys(List.of(Pane.STATEMENTS), "Left", "h"));
  }

  private static List<Draft> comparing() {
    return List.of(
        key("take-a", "take as A; again: its whole source", CompareCommands::takeA)
            .keys(PASSAGES, "a"),
        key("take-b", "take as B; again: its whole source", CompareCommands::takeB)
            .keys(PASSAGES, "b"),
        key("next-pair", "next pair", (state, words, count) -> CompareCommands.pair(state, count))
            .keys(List.of(Pane.COMPARE), "n"),
        key(
                "previous-pair",
                "previous pair",
                (state, words, count) -> CompareCommands.pair(state, -count))
            .keys(List.of(Pane.COMPARE), "p", "N"),
        key("candidate", "next candidate", CompareCommands::candidate)
            .keys(List.of(Pane.COMPARE), " "),
        key("only", "only in A, only in B, pairs", CompareCommands::only)
            .keys(List.of(Pane.COMPARE), "o"),
        key("next-b", "the next B", (state, words, count) -> SideSwitcher.next(state, count))
            .keys(PAIRS, "]"),
        key(
                "previous-b",
                "the previous B",
                (state, words, count) -> SideSwitcher.next(state, -count))
            .keys(PAIRS, "["),
        key("choose-b", "another B: all the others, a source, an article", SideSwitcher::choose)
            .needs(ExplorerCommands::pairs, "Another B is for a comparison; c compares.")
            .keys(PAIRS, "b"),
        key("swap", "swap A and B", CompareCommands::swap).keys(PAIRS, "s"),
        key("topic", "another topic", CompareCommands::topic)
            .needs(ExplorerCommands::pairs, "A topic narrows a comparison; c compares.")
            .keys(PAIRS, "t"),
        key("wording", "mark words or not", CompareCommands::wording)
            .keys(List.of(Pane.COMPARE), "W"),
        key("read-here", "read A here", CompareCommands::read)
            .keys(List.of(Pane.COMPARE), "Enter"));
  }

  private static List<Draft> framing() {
    List<Pane> here = List.of(Pane.FRAMING);
    return List.of(
        key("next-part", "next part", (state, words, count) -> FramingCommands.part(state, count))
            .keys(here, "Tab"),
        key(
                "previous-part",
                "previous part",
                (state, words, count) -> FramingCommands.part(state, -count))
            .keys(here, "S-Tab"),
        key(
                "next-number",
                "next number of the row",
                (state, words, count) -> FramingCommands.number(state, count))
            .keys(here, "l", "Right"),
        key(
                "previous-number",
                "previous number of the row",
                (state, words, count) -> FramingCommands.number(state, -count))
            .keys(here, "h", "Left"),
        key("passages", "the passages that this counts", FramingCommands::passages)
            .keys(here, "Enter"),
        key("read-passage", "read it here", FramingCommands::read)
            .keys(List.of(Pane.EVIDENCE), "Enter", "Right", "l"));
  }

  private static List<Draft> going() {
    return List.of(
        key("view-search", "search", Places::search).keys(PLACES, "1"),
        key("view-compare", "compare", Places::compare).keys(PLACES, "3"),
        key("view-framing", "framing", FramingCommands::view).keys(PLACES, "4"),
        key("back", "back", Places::back).keys(PLACES, "H"),
        key("forward", "forward", Places::forward).keys(PLACES, "L"),
        key("bookmark", "bookmark this passage", Places::bookmark)
            .keys(PASSAGES, "m")
            .keys(List.of(Pane.EVIDENCE), "m"),
        key("bookmarks", "go to a bookmark", Places::bookmarks).keys(PLACES, "'"),
        key("copy", "copy with citation", Places::copy).keys(PLACES, "y"),
        key("export", "export what is shown", ExportCommands::export)
            .argument("FILE", Command.Filler.FILE, Command.Times.AT_MOST_ONCE)
            .keys(PLACES, "e"),
        key("command", "type a command", Places::command).keys(PLACES, ":"),
        key("close", "close this, at the last quit", Places::close)
            .keys(ALL_BUT_BOX, "q")
            .keys(
                List.of(
                    Pane.VOICES,
                    Pane.STATEMENTS,
                    Pane.MATRIX,
                    Pane.COMPARE,
                    Pane.FRAMING,
                    Pane.EVIDENCE,
                    Pane.TIMES,
                    Pane.LINES,
                    Pane.FLOAT),
                "Esc"),
        key("quit", "quit", (state, words, count) -> Step.to(state, new Effect.Quit()))
            .keys(ALL_BUT_BOX, "Q")
            .keys(EVERYWHERE, "C-c"));
  }

  private static boolean hasItem(State state) {
    return state.place() instanceof QueryView place
        && (Here.of(place).isPresent() || place.reader().isPresent());
  }

  private static boolean hasVoices(State state) {
    return state.place() instanceof WhoView place
        && (place.awaiting() || !place.voices().voices().isEmpty());
  }

  private static boolean searches(State state) {
    return state.place() instanceof SearchView;
  }

  private static boolean pairs(State state) {
    return state.place() instanceof PairView;
  }

  /** Help on the place that the cursor is in, or on a command. */
  static Step help(State state, List<String> words, int count) {
    FloatingList list =
        words.isEmpty()
            ? Help.of(state.place().spot())
            : Help.of(words.getFirst(), state.place().spot());
    return Step.to(state.withFloating(Optional.of(list)));
  }
}
