package synoptic.explore.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Party;
import synoptic.explore.command.Command.Argument;
import synoptic.explore.core.Prompt.Completion;
import synoptic.explore.core.Prompt.Purpose;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.search.ArticleEntry;

/**
 * The command line of the explorer: the same commands as after the program's name, completed from
 * what they take.
 */
record CommandLine(Commands commands) implements Purpose {

  private static final int MOST = 200;

  @Override
  public Step entered(State state, String line) {
    return commands.typed(state, line);
  }

  @Override
  public List<String> earlier(State state) {
    return state.lines();
  }

  @Override
  public List<Completion> completions(State state, String typed) {
    int blank = typed.indexOf(' ');
    return blank < 0
        ? commands(typed)
        : arguments(typed.substring(0, blank), typed.substring(blank + 1), state);
  }

  private List<Completion> commands(String typed) {
    return commands.all().stream()
        .filter(Command::inExplorer)
        .filter(command -> command.name().startsWith(typed.toLowerCase(Locale.ROOT)))
        .map(command -> new Completion(command.name(), command.help()))
        .toList();
  }

  private List<Completion> arguments(String name, String rest, State state) {
    List<Argument> arguments = commands.named(name).map(Command::arguments).orElse(List.of());
    List<String> words = Arguments.words(rest);
    boolean fresh = words.isEmpty() || Character.isWhitespace(rest.charAt(rest.length() - 1));
    int at = fresh ? words.size() : words.size() - 1;
    if (arguments.isEmpty() || at >= arguments.size()) {
      return List.of();
    }
    String last = fresh ? "" : words.getLast();
    String before =
        name
            + " "
            + words.stream().limit(at).map(Arguments::quoted).collect(Collectors.joining(" "))
            + (at > 0 ? " " : "");
    return switch (arguments.get(at).filler()) {
      case ARTICLE -> articles(state, before, last);
      case SIDE -> sides(state, before, last);
      case TOPIC -> Completion.topics(state, before, last);
      case COMMAND ->
          commands(last).stream()
              .map(each -> new Completion(before + each.line(), each.help()))
              .toList();
      case QUERY,
          SOURCE,
          FILE,
          SHELL,
          SORT,
          ORDER,
          UNIT,
          KIND,
          MARK,
          SPEAKER,
          NUMBER,
          DATE,
          WORDS ->
          List.of();
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
        sides.add(new Completion(before + Arguments.quoted(party.typed()), party.name()));
      }
    }
    if (Party.Others.TYPED.startsWith(typed.toLowerCase(Locale.ROOT))) {
      sides.add(new Completion(before + Party.Others.TYPED, "all articles but the other side's"));
    }
    return sides;
  }
}
