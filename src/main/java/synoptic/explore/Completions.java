package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.corpus.Topic;
import synoptic.explore.Command.Argument;
import synoptic.explore.Prompt.Completion;
import synoptic.search.ArticleEntry;

/** What may stand on the command line next. */
final class Completions {

  private static final int MOST = 200;

  private Completions() {}

  static List<Completion> of(Prompt prompt, State state) {
    String typed = prompt.input().text();
    if (prompt.command().equals("topic")) {
      return topics(state, "", typed);
    }
    if (prompt.command().equals("export")) {
      return List.of();
    }
    int blank = typed.indexOf(' ');
    return blank < 0
        ? commands(typed)
        : arguments(typed.substring(0, blank), typed.substring(blank + 1), state);
  }

  private static List<Completion> commands(String typed) {
    return Catalogue.commands().stream()
        .filter(Command::inExplorer)
        .filter(command -> command.name().startsWith(typed.toLowerCase(Locale.ROOT)))
        .map(command -> new Completion(command.name(), command.help()))
        .toList();
  }

  private static List<Completion> arguments(String name, String rest, State state) {
    List<Argument> arguments = Catalogue.named(name).map(Command::arguments).orElse(List.of());
    List<String> words = Typed.words(rest);
    boolean fresh = words.isEmpty() || Character.isWhitespace(rest.charAt(rest.length() - 1));
    int at = fresh ? words.size() : words.size() - 1;
    if (arguments.isEmpty() || at >= arguments.size()) {
      return List.of();
    }
    String last = fresh ? "" : words.getLast();
    String before = name + " " + Typed.line(words.subList(0, at)) + (at > 0 ? " " : "");
    return switch (arguments.get(at).filler()) {
      case ARTICLE -> articles(state, before, last);
      case SIDE -> sides(state, before, last);
      case TOPIC -> topics(state, before, last);
      case COMMAND ->
          commands(last).stream()
              .map(each -> new Completion(before + each.line(), each.help()))
              .toList();
      case QUERY, SOURCE, FILE, SHELL, SORT, UNIT, KIND, SPEAKER, NUMBER, DATE, WORDS -> List.of();
    };
  }

  private static List<Completion> articles(State state, String before, String typed) {
    return state.articles().stream()
        .filter(article -> article.id().startsWith(typed))
        .limit(MOST)
        .map(article -> new Completion(before + article.id(), about(article)))
        .toList();
  }

  private static String about(ArticleEntry article) {
    return article.source() + " · " + article.title();
  }

  private static List<Completion> sides(State state, String before, String typed) {
    List<Completion> sides = new ArrayList<>();
    for (Party party : Parties.all(state.articles())) {
      boolean fits =
          party.typed().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
      if (fits && sides.size() < MOST) {
        sides.add(new Completion(before + Typed.word(party.typed()), party.name()));
      }
    }
    if (Party.Others.TYPED.startsWith(typed.toLowerCase(Locale.ROOT))) {
      sides.add(new Completion(before + Party.Others.TYPED, "all articles but the other side's"));
    }
    return sides;
  }

  private static List<Completion> topics(State state, String before, String typed) {
    return state.holdings().reference().topics().stream()
        .filter(topic -> contains(topic, typed))
        .map(topic -> new Completion(before + topic.name(), topic.about().orElse(topic.query())))
        .toList();
  }

  private static boolean contains(Topic topic, String typed) {
    return topic.name().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
  }
}
