package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Topic;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchResult.Count;

/** The commands that list what the library holds, and those that change it. */
final class LibraryCommands {

  private LibraryCommands() {}

  /** A choice of the sources; the chosen one is searched in. */
  static Step sources(State state, List<String> words, int count) {
    List<Line> lines = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    for (Count source : Facets.sources(state.articles())) {
      lines.add(listed(source.value(), LibrarySummary.counted(source.passages(), "passage")));
      choices.add(List.of("search", SearchCommands.sourceQuery(source.value())));
    }
    return listed(state, "Sources", lines, choices, "No article states its source.");
  }

  /** A choice of the topics; the chosen one is searched for. */
  static Step topics(State state, List<String> words, int count) {
    List<Line> lines = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    for (Topic topic : state.holdings().reference().topics()) {
      lines.add(listed(topic.name(), topic.about().orElse(topic.query())));
      choices.add(List.of("search", topic.query()));
    }
    return listed(state, "Topics", lines, choices, "The library's topics.yaml names no topics.");
  }

  /** A choice of the articles; the chosen one is read. */
  static Step articles(State state, List<String> words, int count) {
    List<Line> lines = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    for (ArticleEntry article : state.articles()) {
      lines.add(listed(article.id(), article.source() + " · " + article.title()));
      choices.add(List.of("read", article.id()));
    }
    return listed(state, "Articles", lines, choices, "The library has no articles.");
  }

  /** The label groups, or what is suggested for them, as the command line shows it. */
  static Step labels(State state, List<String> words, int count) {
    List<String> typed = new ArrayList<>(List.of("labels"));
    typed.addAll(words);
    return Step.to(
        state.with(Message.info("Looking for labels …")), new Effect.Show("Labels", typed));
  }

  private static Line listed(String name, String about) {
    return Line.of(name, Tone.PLAIN).with("  " + about, Tone.QUIET);
  }

  private static Step listed(
      State state, String title, List<Line> lines, List<List<String>> choices, String none) {
    return lines.isEmpty()
        ? Step.to(state.with(Message.info(none)))
        : Step.to(state.withFloating(Optional.of(new FloatingList(title, lines, choices, 0))));
  }

  static Step add(State state, List<String> words, int count) {
    if (!Typed.arguments(words).equals(words)) {
      return Step.to(
          state.with(
              Message.warning("Here add takes files alone; `synoptic add` takes options too.")));
    }
    return words.isEmpty()
        ? Step.to(state.with(Message.warning("add takes the names of text or Markdown files.")))
        : Step.to(state.with(Message.info("Adding …")), new Effect.Add(words));
  }

  static Step remove(State state, List<String> words, int count) {
    return words.size() != 1
        ? Step.to(state.with(Message.warning("remove takes the id of one article.")))
        : Step.to(state.with(Message.info("Removing …")), new Effect.Remove(words.getFirst()));
  }
}
