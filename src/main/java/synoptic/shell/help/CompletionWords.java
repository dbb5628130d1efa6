package synoptic.shell.help;

import java.util.List;
import java.util.stream.Stream;
import synoptic.compare.concordance.Order;
import synoptic.corpus.Statement;
import synoptic.explore.Catalogue;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.shell.command.StatementText;
import synoptic.shell.request.RequestParser;

/** What the completion scripts of all shells say, taken from the catalogue. */
final class CompletionWords {

  private CompletionWords() {}

  static List<Command> commands() {
    return RequestParser.commands();
  }

  /** The command's own options, then those of every command. */
  static List<Option> options(Command command) {
    return Stream.concat(command.options().stream(), Catalogue.everywhere().stream()).toList();
  }

  /** The words that alone can fill it; none where it takes words of the user's own. */
  static List<String> choices(Filler filler) {
    return switch (filler) {
      case COMMAND -> commands().stream().map(Command::name).toList();
      case SHELL -> List.of("bash", "zsh", "fish");
      case SORT -> List.of("relevance", "date");
      case ORDER -> Order.allTyped();
      case UNIT -> List.of("paragraph", "sentence", "line");
      case KIND -> StatementText.KINDS;
      case MARK -> Statement.marksAsWritten();
      case SIDE -> List.of("others");
      case QUERY, ARTICLE, SOURCE, TOPIC, SPEAKER, FILE, NUMBER, DATE, WORDS -> List.of();
    };
  }

  /** The commands whose first column lists what fills it. */
  static List<String> listings(Filler filler) {
    return switch (filler) {
      case ARTICLE -> List.of("articles");
      case SOURCE -> List.of("sources");
      case SIDE -> List.of("sources", "articles");
      case TOPIC -> List.of("topics");
      case SPEAKER -> List.of("speakers");
      case QUERY, FILE, COMMAND, SHELL, SORT, ORDER, UNIT, KIND, MARK, NUMBER, DATE, WORDS ->
          List.of();
    };
  }

  /** Whether the last argument goes on, so that each further word fills it too. */
  static boolean goesOn(Command command) {
    return !command.arguments().isEmpty()
        && switch (command.arguments().getLast().times()) {
          case ANY, AT_LEAST_ONCE -> true;
          case ONCE, AT_MOST_ONCE -> false;
        };
  }
}
