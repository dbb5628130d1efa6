package synoptic.shell.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.explore.Catalogue;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Argument;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;

/** The completion script for bash, 3.2 or newer. */
public final class BashCompletion {

  private static final String TEMPLATE =
      """
      # Completion of synoptic for bash. To load it: source <(synoptic completion bash)

      # The first column of what a command lists, one value a line.
      _synoptic_list() {
        synoptic "${library[@]}" "$1" 2>/dev/null | sed 's/  .*//'
      }

      # Offers those lines of standard input that go on from what is typed.
      _synoptic_offer() {
        local line quoted
        while IFS= read -r line; do
          if [[ $cur == [\\"\\']* ]]; then
            [[ $line == "${cur:1}"* ]] && COMPREPLY+=("$line")
          elif [[ $line == "${cur//\\\\/}"* ]]; then
            printf -v quoted %q "$line"
            COMPREPLY+=("$quoted")
          fi
        done
      }

      _synoptic_files() {
        local line
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do
          COMPREPLY+=("$line")
        done < <(compgen -f -- "$cur")
      }

      _synoptic_fill() {
        case $1 in
      @FILL@
        esac
      }

      _synoptic() {
        local cur=${COMP_WORDS[COMP_CWORD]} option='' command='' place=0 word at library=()
        COMPREPLY=()
        for ((at = 1; at < COMP_CWORD; at++)); do
          word=${COMP_WORDS[at]}
          if [[ -n $option ]]; then
            [[ $word == = ]] && continue
            word=${word/#\\~\\//$HOME/}
            [[ $option == --library ]] && library=(--library "${word//\\\\/}")
            option=''
          elif [[ $word == --* ]]; then
            case $word in
              @VALUED@) option=$word ;;
            esac
          elif [[ -z $command ]]; then
            command=$word
          else
            ((place++))
          fi
        done
        [[ $cur == = ]] && cur=''
        if [[ -n $option ]]; then
          case "$command $option" in
      @OPTION_VALUES@
          esac
        elif [[ $cur == -* ]]; then
          case $command in
      @OPTIONS@
          esac
        elif [[ -z $command ]]; then
          _synoptic_fill COMMAND
        else
          case "$command $place" in
      @ARGUMENTS@
          esac
        fi
      }

      complete -F _synoptic synoptic
      """;

  private BashCompletion() {}

  public static String script() {
    return TEMPLATE
        .replace("@FILL@", fillers())
        .replace("@VALUED@", valued())
        .replace("@OPTION_VALUES@", optionValues())
        .replace("@OPTIONS@", options())
        .replace("@ARGUMENTS@", arguments());
  }

  private static String fillers() {
    return Stream.of(Filler.values())
        .map(filler -> new String[] {filler.name(), how(filler)})
        .filter(way -> !way[1].isEmpty())
        .map(way -> "    " + way[0] + ") " + way[1] + " ;;")
        .collect(Collectors.joining("\n"));
  }

  private static String how(Filler filler) {
    List<String> ways = new ArrayList<>();
    List<String> choices = CompletionWords.choices(filler);
    if (!choices.isEmpty()) {
      ways.add("printf '%s\\n' " + String.join(" ", choices));
    }
    CompletionWords.listings(filler).forEach(listing -> ways.add("_synoptic_list " + listing));
    if (!ways.isEmpty()) {
      return "_synoptic_offer < <(" + String.join("; ", ways) + ")";
    }
    return filler == Filler.FILE ? "_synoptic_files" : "";
  }

  private static String valued() {
    return Stream.concat(
            Catalogue.everywhere().stream(),
            CompletionWords.commands().stream().flatMap(command -> command.options().stream()))
        .filter(option -> option.value().isPresent())
        .map(option -> "--" + option.name())
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private static String optionValues() {
    Stream<String> everywhere =
        Catalogue.everywhere().stream().flatMap(option -> value("*", option));
    Stream<String> own =
        CompletionWords.commands().stream()
            .flatMap(
                command ->
                    command.options().stream()
                        .flatMap(option -> value("'" + command.name() + "'", option)));
    return Stream.concat(own, everywhere).collect(Collectors.joining("\n"));
  }

  private static Stream<String> value(String command, Option option) {
    return option.value().map(Argument::filler).filter(filler -> !how(filler).isEmpty()).stream()
        .map(
            filler ->
                "      %s' --%s') _synoptic_fill %s ;;"
                    .formatted(command, option.name(), filler.name()));
  }

  private static String options() {
    Stream<String> own =
        CompletionWords.commands().stream()
            .map(command -> offer(command.name(), CompletionWords.options(command)));
    return Stream.concat(own, Stream.of(offer("*", Catalogue.everywhere())))
        .collect(Collectors.joining("\n"));
  }

  private static String offer(String command, List<Option> options) {
    return options.stream()
        .map(option -> "--" + option.name())
        .collect(
            Collectors.joining(
                " ", "      " + command + ") _synoptic_offer < <(printf '%s\\n' ", ") ;;"));
  }

  private static String arguments() {
    return CompletionWords.commands().stream()
        .flatMap(BashCompletion::arguments)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> arguments(Command command) {
    List<Argument> arguments = command.arguments();
    boolean goesOn = CompletionWords.goesOn(command);
    return java.util.stream.IntStream.range(0, arguments.size())
        .filter(at -> !how(arguments.get(at).filler()).isEmpty())
        .mapToObj(
            at ->
                "      '%s '%s) _synoptic_fill %s ;;"
                    .formatted(
                        command.name(),
                        goesOn && at == arguments.size() - 1 ? "*" : at,
                        arguments.get(at).filler().name()));
  }
}
