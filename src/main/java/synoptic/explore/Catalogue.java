package synoptic.explore;

import static synoptic.explore.Command.Filler.ARTICLE;
import static synoptic.explore.Command.Filler.COMMAND;
import static synoptic.explore.Command.Filler.DATE;
import static synoptic.explore.Command.Filler.FILE;
import static synoptic.explore.Command.Filler.KIND;
import static synoptic.explore.Command.Filler.NUMBER;
import static synoptic.explore.Command.Filler.QUERY;
import static synoptic.explore.Command.Filler.SHELL;
import static synoptic.explore.Command.Filler.SIDE;
import static synoptic.explore.Command.Filler.SORT;
import static synoptic.explore.Command.Filler.SOURCE;
import static synoptic.explore.Command.Filler.SPEAKER;
import static synoptic.explore.Command.Filler.TOPIC;
import static synoptic.explore.Command.Filler.UNIT;
import static synoptic.explore.Command.Filler.WORDS;
import static synoptic.explore.Command.Times.ANY;
import static synoptic.explore.Command.Times.AT_LEAST_ONCE;
import static synoptic.explore.Command.Times.AT_MOST_ONCE;
import static synoptic.explore.Command.Times.ONCE;
import static synoptic.explore.Command.Where.BOTH;
import static synoptic.explore.Command.Where.COMMAND_LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.explore.Command.Argument;
import synoptic.explore.Command.Binding;
import synoptic.explore.Command.Filler;
import synoptic.explore.Command.Option;
import synoptic.explore.Command.Where;

/**
 * Every command there is. The keymap, the help screen, the completion after {@code :} and of the
 * shell, the command line's own help and the man page are all made from this list.
 */
public final class Catalogue {

  private static final Option EXPORT =
      option("export", "FILE", FILE, "write to this file instead: .md, .csv or .html");
  private static final Option REPLACE =
      flag("replace", "let --export replace a file that is there");
  private static final Option JSON = flag("json", "print JSON Lines, one object a line");

  private static final List<Command> ALL = all();

  private Catalogue() {}

  /** All commands, those of the command line first. */
  public static List<Command> commands() {
    return ALL;
  }

  public static Optional<Command> named(String name) {
    return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  /** The command that a key asks for in that spot. */
  static Optional<Command> forKey(Pane spot, Key key) {
    return ALL.stream().filter(command -> command.keysIn(spot).contains(key)).findFirst();
  }

  /** The options that stand before or after any command. */
  public static List<Option> everywhere() {
    return List.of(
        option("library", "DIR", FILE, "the library to open, instead of your own or the bundled"),
        flag("debug", "show the whole trace of a fault"),
        flag("version", "print the version"),
        flag("help", "print this help, or the help of a command"));
  }

  private static List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.addAll(looking());
    all.addAll(comparing());
    all.addAll(listing());
    all.addAll(surveying());
    all.addAll(keeping());
    all.addAll(ExplorerCommands.all());
    return List.copyOf(all);
  }

  private static List<Command> looking() {
    return List.of(
        typed("search", BOTH, "passages that match", SearchCommands::search)
            .argument("QUERY", QUERY, ANY)
            .option("source", "NAME", SOURCE, "only from this source")
            .option("author", "NAME", WORDS, "only by this author")
            .option("speaker", "NAME", SPEAKER, "only where this person speaks")
            .option("from", "DATE", DATE, "published on this day, month or year, or later")
            .option("to", "DATE", DATE, "published on this day, month or year, or earlier")
            .option("language", "CODE", WORDS, "only in this language (en, fr, …)")
            .option("sort", "ORDER", SORT, "relevance (the best first) or date (the newest first)")
            .option(
                "limit",
                "N",
                NUMBER,
                "how many passages at most; 0 for all; 20 if not given, all with --export")
            .option(EXPORT)
            .option(REPLACE)
            .option(JSON)
            .done(),
        typed("read", BOTH, "an article", SearchCommands::read)
            .argument("ARTICLE", ARTICLE, ONCE)
            .option("passage", "N", NUMBER, "only this passage, counted from 1")
            .option(JSON)
            .done(),
        typed("who", BOTH, "who said what: statements that match", WhoCommands::who)
            .keys(ExplorerCommands.PLACES, "2")
            .argument("QUERY", QUERY, ANY)
            .option("speaker", "NAME", SPEAKER, "only what this person says, however spelt")
            .option("source", "NAME", SOURCE, "only from this source")
            .option("kind", "KIND", KIND, "only direct, indirect or mixed statements")
            .option("from", "DATE", DATE, "published on this day, month or year, or later")
            .option("to", "DATE", DATE, "published on this day, month or year, or earlier")
            .option(
                "limit",
                "N",
                NUMBER,
                "how many statements at most; 0 for all; 20 if not given, all with --export")
            .option(EXPORT)
            .option(REPLACE)
            .option(JSON)
            .done(),
        typed("speakers", BOTH, "who speaks, how often, in which source", WhoCommands::who)
            .argument("QUERY", QUERY, ANY)
            .option(JSON)
            .done());
  }

  private static List<Command> comparing() {
    return List.of(
        typed(
                "compare",
                BOTH,
                "two sources or articles (or `others`) side by side",
                CompareCommands::typed)
            .keys(List.of(Pane.LIST, Pane.READER, Pane.STATEMENTS, Pane.TIMES, Pane.LINES), "c")
            .argument("A", SIDE, ONCE)
            .argument("B", SIDE, ONCE)
            .option("topic", "QUERY", TOPIC, "only passages on this topic")
            .option("width", "N", NUMBER, "how many columns wide")
            .option(EXPORT)
            .option(REPLACE)
            .option(JSON)
            .done(),
        typed(
                "framing",
                BOTH,
                "what two sources call things, whom they quote, what differs",
                FramingCommands::typed)
            .argument("A", SIDE, ONCE)
            .argument("B", SIDE, ONCE)
            .option("topic", "QUERY", TOPIC, "only passages on this topic")
            .option(EXPORT)
            .option(REPLACE)
            .option(JSON)
            .done());
  }

  private static List<Command> listing() {
    return List.of(
        typed("sources", BOTH, "the sources of the library", LibraryCommands::sources)
            .option(JSON)
            .done(),
        typed("topics", BOTH, "the topics of the library", LibraryCommands::topics)
            .option(JSON)
            .done(),
        typed("labels", BOTH, "what sources call the same actors", LibraryCommands::labels)
            .option(flag("suggest", "labels that the texts suggest, each with its sentences"))
            .option("accept", "N", WORDS, "add a suggestion, by number or label, to labels.yaml")
            .option(JSON)
            .done(),
        typed("articles", BOTH, "the articles of the library", LibraryCommands::articles)
            .option(JSON)
            .done());
  }

  private static List<Command> surveying() {
    return List.of(
        typed(
                "timeline",
                BOTH,
                "the dates that sources name, in one order",
                TimelineCommands::typed)
            .keys(ExplorerCommands.PLACES, "5")
            .argument("QUERY", QUERY, ANY)
            .option("topic", "QUERY", TOPIC, "only passages on this topic")
            .option("source", "NAME", SOURCE, "only from this source")
            .option(EXPORT)
            .option(REPLACE)
            .option(JSON)
            .done(),
        typed(
                "kwic",
                BOTH,
                "each place of a word in any form, or of several as written",
                ConcordanceCommands::typed)
            .keys(ExplorerCommands.PLACES, "K")
            .argument("WORD", QUERY, AT_LEAST_ONCE)
            .option("source", "NAME", SOURCE, "only from this source")
            .option("width", "N", NUMBER, "how many columns wide")
            .option(EXPORT)
            .option(REPLACE)
            .option(JSON)
            .done());
  }

  private static List<Command> keeping() {
    return List.of(
        typed("add", BOTH, "take text or Markdown files in", LibraryCommands::add)
            .argument("PATH", FILE, AT_LEAST_ONCE)
            .option("title", "TEXT", WORDS, "the title, whatever the text states")
            .option("source", "NAME", SOURCE, "who published it, whatever the text states")
            .option("author", "NAME", WORDS, "who wrote it, whatever the text states")
            .option("published", "DATE", DATE, "when it was published, whatever the text states")
            .option("language", "CODE", WORDS, "its language, whatever the text looks like")
            .option("url", "ADDRESS", WORDS, "where it was published")
            .option(JSON)
            .done(),
        typed("remove", BOTH, "move an article to the library's trash", LibraryCommands::remove)
            .argument("ARTICLE", ARTICLE, ONCE)
            .done(),
        typed("check", BOTH, "whether library and index are sound", Catalogue::check).done(),
        typed("align", COMMAND_LINE, "which unit of B goes with each of A", Catalogue::absent)
            .argument("A", FILE, AT_MOST_ONCE)
            .argument("B", FILE, AT_MOST_ONCE)
            .option("unit", "UNIT", UNIT, "paragraph (if not given), sentence or line")
            .option("pairs", "FILE", FILE, "many pairs: two file names a line, a tab between")
            .option(JSON)
            .done(),
        typed("statements", COMMAND_LINE, "who says what in text files", Catalogue::absent)
            .argument("FILE", FILE, AT_LEAST_ONCE)
            .option(JSON)
            .done(),
        typed("completion", COMMAND_LINE, "a completion script for a shell", Catalogue::absent)
            .argument("SHELL", SHELL, ONCE)
            .done(),
        typed("help", BOTH, "help, or the help of a command", ExplorerCommands::help)
            .keys(ExplorerCommands.PLACES, "?", "F1")
            .keys(List.of(Pane.BOX), "F1")
            .argument("COMMAND", COMMAND, AT_MOST_ONCE)
            .done());
  }

  private static Step absent(State state, List<String> words, int count) {
    return Step.to(state.with(Message.warning("This command is for the command line only.")));
  }

  private static Step check(State state, List<String> words, int count) {
    return Step.to(state, new Effect.Show("Check", List.of("check")));
  }

  private static Option flag(String name, String help) {
    return new Option(name, Optional.empty(), help);
  }

  private static Option option(String name, String value, Filler filler, String help) {
    return new Option(name, Optional.of(new Argument(value, filler, ONCE)), help);
  }

  static Draft typed(String name, Where where, String help, ExplorerAction action) {
    return new Draft(name, where, help, action);
  }

  /** A command in the making. */
  static final class Draft {
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

    Draft argument(String shown, Filler filler, Command.Times times) {
      arguments.add(new Argument(shown, filler, times));
      return this;
    }

    Draft option(String option, String value, Filler filler, String what) {
      options.add(Catalogue.option(option, value, filler, what));
      return this;
    }

    Draft option(Option option) {
      options.add(option);
      return this;
    }

    /** The command can be used only where something is there; else the reason is said. */
    Draft needs(Predicate<State> something, String reason) {
      obstacle = state -> something.test(state) ? Optional.empty() : Optional.of(reason);
      return this;
    }

    Draft keys(List<Pane> spots, String... names) {
      keys.add(new Binding(spots, List.of(names).stream().map(Key::new).toList()));
      return this;
    }

    Command done() {
      return new Command(name, where, arguments, options, keys, help, obstacle, action);
    }
  }
}
