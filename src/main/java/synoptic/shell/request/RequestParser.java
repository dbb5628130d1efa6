package synoptic.shell.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import synoptic.explore.Catalogue;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;

/**
 * Reads what was typed, after the catalogue. Options have two dashes; a word with one is a word (in
 * a query, {@code -word} means "without it").
 */
public final class RequestParser {

  /** Put before a word with one dash, so that the library takes it for a word. */
  private static final String GUARD = "\0";

  private RequestParser() {}

  /**
   * @throws UsageException where a command, an option or a number of arguments is not in the
   *     catalogue
   */
  public static Request parse(List<String> typed) {
    List<String> arguments = withLongHelp(typed);
    int at = commandAt(arguments);
    Optional<Command> command = at < 0 ? Optional.empty() : Optional.of(command(arguments.get(at)));
    List<String> rest = new ArrayList<>(arguments);
    if (at >= 0) {
      rest.remove(at);
    }
    List<Option> known = known(command);
    var parsed = parsed(guarded(rest), known, command);
    Map<String, String> options = new HashMap<>();
    for (var option : parsed.getOptions()) {
      options.put(option.getLongOpt(), option.hasArg() ? last(option.getValuesList()) : "");
    }
    empty(options, known).ifPresent(RequestParser::refuse);
    List<String> words = words(parsed.getArgList(), command);
    Request request = new Request(command, words, options);
    if (!request.has("help") && !request.has("version")) {
      command.ifPresent(named -> ArgumentCount.check(named, words));
    }
    return request;
  }

  /** {@code -h} is {@code --help}, except in a query, where it is a word, and as a value. */
  private static List<String> withLongHelp(List<String> typed) {
    List<String> arguments = new ArrayList<>(typed);
    String before = "";
    for (int at = 0; at < arguments.size(); at++) {
      String word = arguments.get(at);
      if (word.equals("--")
          || Catalogue.named(word).filter(RequestParser::takesQuery).isPresent()) {
        break;
      }
      boolean isValue = before.startsWith("--") && takesValue(before.substring(2));
      if (word.equals("-h") && !isValue) {
        arguments.set(at, "--help");
      }
      before = word;
    }
    return arguments;
  }

  private static boolean takesQuery(Command command) {
    return command.arguments().stream().anyMatch(argument -> argument.filler() == Filler.QUERY);
  }

  private static void refuse(String sentence) {
    throw new UsageException(sentence);
  }

  /** A sentence on an option that takes a value and was given none; a folder has its own. */
  private static Optional<String> empty(Map<String, String> options, List<Option> known) {
    return known.stream()
        .filter(option -> option.value().isPresent() && !option.name().equals("library"))
        .map(Option::name)
        .filter(name -> options.containsKey(name) && options.get(name).isBlank())
        .findFirst()
        .map(name -> withoutValue(name, known));
  }

  /** Every command that can be typed. */
  public static Command command(String name) {
    List<Command> all = commands();
    return all.stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no command "
                        + Request.quoted(name)
                        + NearestName.hint(
                            name,
                            all.stream().map(Command::name).toList(),
                            "`synoptic help` lists them.")));
  }

  public static List<Command> commands() {
    return Catalogue.commands().stream().filter(Command::onCommandLine).toList();
  }

  /** Where the first word stands that is neither an option nor the value of one, or -1. */
  private static int commandAt(List<String> arguments) {
    for (int at = 0; at < arguments.size(); at++) {
      String word = arguments.get(at);
      if (word.equals("--")) {
        return at + 1 < arguments.size() ? at + 1 : -1;
      }
      if (!word.startsWith("-") || word.equals("-")) {
        return at;
      }
      String name = word.substring(Math.min(2, word.length())).replaceFirst("=.*", "");
      if (!word.startsWith("--") || options().noneMatch(known -> known.name().equals(name))) {
        throw unknown(word, known(Optional.empty()), Optional.empty());
      }
      if (takesValue(word.substring(2))) {
        at++;
      }
    }
    return -1;
  }

  private static boolean takesValue(String option) {
    return options().anyMatch(known -> known.name().equals(option) && known.value().isPresent());
  }

  /** Those of all commands, which may stand before the command too. */
  private static Stream<Option> options() {
    return Stream.concat(
        Catalogue.everywhere().stream(), commands().stream().flatMap(c -> c.options().stream()));
  }

  private static List<Option> known(Optional<Command> command) {
    return Stream.concat(
            command.stream().flatMap(named -> named.options().stream()),
            Catalogue.everywhere().stream())
        .toList();
  }

  private static org.apache.commons.cli.CommandLine parsed(
      List<String> words, List<Option> known, Optional<Command> command) {
    Options options = new Options();
    for (Option option : known) {
      options.addOption(
          org.apache.commons.cli.Option.builder()
              .longOpt(option.name())
              .hasArg(option.value().isPresent())
              .get());
    }
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get()
          .parse(options, words.toArray(String[]::new));
    } catch (UnrecognizedOptionException notKnown) {
      throw unknown(notKnown.getOption(), known, command);
    } catch (MissingArgumentException without) {
      throw new UsageException(withoutValue(without.getOption().getLongOpt(), known));
    } catch (ParseException other) {
      throw new UsageException("The options cannot be read: " + other.getMessage() + ".");
    }
  }

  private static String withoutValue(String name, List<Option> known) {
    return known.stream()
        .filter(option -> option.name().equals(name))
        .findFirst()
        .map(option -> "--" + name + " takes a value: " + option.shown() + ".")
        .orElseThrow();
  }

  private static UsageException unknown(
      String word, List<Option> known, Optional<Command> command) {
    int equals = word.indexOf('=');
    String typed = equals < 0 ? word : word.substring(0, equals);
    String name = typed.replaceFirst("^-+", "");
    if (equals > 0 && known.stream().anyMatch(option -> option.name().equals(name))) {
      return new UsageException(typed + " takes no value.");
    }
    String whose = command.map(named -> " for " + named.name()).orElse("");
    String help = "synoptic help" + command.map(named -> " " + named.name()).orElse("");
    return new UsageException(
        "There is no option "
            + Request.quoted(typed)
            + whose
            + NearestName.to(name, known.stream().map(Option::name).toList())
                .map(near -> ": did you mean --" + near + "?")
                .orElse(": `" + help + "` lists them."));
  }

  private static List<String> guarded(List<String> words) {
    List<String> guarded = new ArrayList<>();
    boolean ended = false;
    for (String word : words) {
      ended |= word.equals("--");
      boolean dash = word.startsWith("-") && !word.startsWith("--") && word.length() > 1;
      guarded.add(dash && !ended ? GUARD + word : word);
    }
    return guarded;
  }

  private static String last(List<String> values) {
    String value = values.getLast();
    return value.startsWith(GUARD) ? value.substring(1) : value;
  }

  private static List<String> words(List<String> parsed, Optional<Command> command) {
    boolean query = command.filter(RequestParser::takesQuery).isPresent();
    List<String> words = new ArrayList<>();
    for (String word : parsed) {
      if (word.startsWith(GUARD) && !query) {
        throw unknown(word.substring(1), known(command), command);
      }
      words.add(word.startsWith(GUARD) ? word.substring(1) : word);
    }
    return words;
  }
}
