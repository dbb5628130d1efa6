package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Topic;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.core.Effect;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.Narrowing;
import synoptic.explore.reader.Readers;
import synoptic.explore.search.SearchCommands;
import synoptic.explore.search.SearchView;
import synoptic.search.ArticleEntry;
import synoptic.search.QueryText;
import synoptic.search.SearchResult.Count;

/** The commands that list what the library holds, and those that change it. */
final class LibraryCommands {

  private LibraryCommands() {}

  static List<Command> listing() {
    return List.of(
        Command.both("sources", "the sources of the library", LibraryCommands::sources)
            .options(Option.JSON)
            .atOnce(),
        Command.both("topics", "the topics of the library", LibraryCommands::topics)
            .options(Option.JSON)
            .atOnce(),
        Command.both("labels", "what sources call the same actors", LibraryCommands::labels)
            .options(
                Option.flag("suggest", "labels that the texts suggest, each with its sentences"))
            .option(
                "accept", "N", Filler.WORDS, "add a suggestion, by number or label, to labels.yaml")
            .options(Option.flag("undo", "take the last --accept back"))
            .options(Option.JSON)
            .atOnce(),
        Command.both("articles", "the articles of the library", LibraryCommands::articles)
            .options(Option.JSON)
            .atOnce());
  }

  /** Those that change what the library holds, or look whether it is sound. */
  static List<Command> keeping() {
    return List.of(
        Command.both("add", "take in files of articles", LibraryCommands::add)
            .argument("PATH", Filler.FILE, Times.AT_LEAST_ONCE)
            .option("title", "TEXT", Filler.WORDS, "the title, whatever the text states")
            .option("source", "NAME", Filler.SOURCE, "who published it, whatever the text states")
            .option("author", "NAME", Filler.WORDS, "who wrote it, whatever the text states")
            .option(
                "published", "DATE", Filler.DATE, "when it was published, whatever the text states")
            .option("language", "CODE", Filler.WORDS, "its language, whatever the text looks like")
            .option("url", "ADDRESS", Filler.WORDS, "where it was published")
            .option("encoding", "NAME", Filler.WORDS, "how its text is written, as in KOI8-R")
            .options(
                Option.flag("dry-run", "tell what would come in, and add nothing"),
                Option.flag("again", "take in what is there already, too"),
                Option.JSON)
            .atOnce(),
        Command.commandLine("set", "change what is stated about articles")
            .argument("ARTICLE", Filler.ARTICLE, Times.AT_LEAST_ONCE)
            .option("title", "TEXT", Filler.WORDS, "the title")
            .option("source", "NAME", Filler.SOURCE, "who published it")
            .option("author", "NAME", Filler.WORDS, "who wrote it")
            .option("published", "DATE", Filler.DATE, "when it was published")
            .option("language", "CODE", Filler.WORDS, "its language")
            .option("url", "ADDRESS", Filler.WORDS, "where it was published"),
        Command.commandLine("edit", "open an article's file in your editor, and check it then")
            .argument("ARTICLE", Filler.ARTICLE, Times.ONCE),
        Command.both("remove", "move an article to the library's trash", LibraryCommands::remove)
            .argument("ARTICLE", Filler.ARTICLE, Times.ONCE)
            .atOnce(),
        Command.both("restore", "bring a removed article back", LibraryCommands::restore)
            .argument("ARTICLE", Filler.WORDS, Times.AT_MOST_ONCE)
            .options(Option.JSON)
            .atOnce(),
        Command.key(
                "restore-last",
                "take back what was removed or written last",
                (state, count) -> state.undoing(new Effect.RestoreLast()))
            .keys(SearchView.LIST, "u"),
        Command.typed("reload", "take in what others have changed", LibraryCommands::reload)
            .keys(Trait.ANY, "F5")
            .atOnce(),
        Command.both("check", "whether library and index are sound", LibraryCommands::check)
            .options(
                Option.flag("repair", "mend what can be mended without touching a text"),
                Option.JSON)
            .atOnce());
  }

  /** A choice of the sources; the chosen one is searched in. */
  private static Step sources(State state, Arguments arguments) {
    List<Choice> choices = new ArrayList<>();
    for (Count source : state.library().spread().sources()) {
      String query = QueryText.of(Narrowing.ofSource(source.value()));
      String passages = LibrarySummary.counted(source.passages(), "passage");
      choices.add(
          Choice.of(listed(source.value(), passages), next -> SearchCommands.search(next, query)));
    }
    return Step.choosing(state, "Sources", choices, "No article states its source.");
  }

  /** A choice of the topics; the chosen one is searched for. */
  private static Step topics(State state, Arguments arguments) {
    List<Choice> choices = new ArrayList<>();
    for (Topic topic : state.library().reference().topics()) {
      choices.add(
          Choice.of(
              listed(topic.name(), topic.about().orElse(topic.query())),
              next -> SearchCommands.search(next, topic.query())));
    }
    return Step.choosing(state, "Topics", choices, "The library's topics.yaml names no topics.");
  }

  /** A choice of the articles; the chosen one is read. */
  private static Step articles(State state, Arguments arguments) {
    List<Choice> choices = new ArrayList<>();
    for (ArticleEntry article : state.articles()) {
      choices.add(
          Choice.of(
              listed(article.id(), article.source() + " · " + article.title()),
              next -> Readers.read(next, PassageRef.whole(article.id()))));
    }
    return Step.choosing(state, "Articles", choices, "The library has no articles.");
  }

  private static Line listed(String name, String about) {
    return Line.of(name, Tone.PLAIN).with("  " + about, Tone.QUIET);
  }

  /** The label groups, or what is suggested for them, as the command line shows it. */
  private static Step labels(State state, Arguments arguments) {
    List<String> typed = new ArrayList<>(List.of("labels"));
    typed.addAll(arguments.typed());
    return Step.to(
        state.with(Message.info("Looking for labels …")), new Effect.Show("Labels", typed));
  }

  private static Step check(State state, Arguments arguments) {
    List<String> words = new ArrayList<>(List.of("check"));
    words.addAll(arguments.typed());
    return Step.to(state, new Effect.Show("Check", words));
  }

  private static Step add(State state, Arguments arguments) {
    if (!arguments.options().isEmpty()) {
      return Step.warn(state, "Here add takes files alone; `synoptic add` takes options too.");
    }
    return arguments.words().isEmpty()
        ? Step.warn(state, "add takes the names of files.")
        : Step.to(state.with(Message.info("Adding …")), new Effect.Add(arguments.words()));
  }

  /** What was named, or a choice of what is in the trash. */
  private static Step restore(State state, Arguments arguments) {
    return switch (arguments.words().size()) {
      case 0 -> state.choosing(new TrashQuestion());
      case 1 -> restoring(state, arguments.words().getFirst());
      default -> Step.warn(state, "restore takes the id of one article.");
    };
  }

  static Step restoring(State state, String article) {
    return Step.to(
        state.with(Message.info("Bringing " + article + " back …")), new Effect.Restore(article));
  }

  private static Step reload(State state, Arguments arguments) {
    return Step.to(state.with(Message.info("Looking for what has changed …")), new Effect.Reload());
  }

  private static Step remove(State state, Arguments arguments) {
    return arguments.words().size() != 1
        ? Step.warn(state, "remove takes the id of one article.")
        : Step.to(
            state.with(Message.info("Removing …")).withUndo(Optional.empty()),
            new Effect.Remove(arguments.words().getFirst()));
  }
}
