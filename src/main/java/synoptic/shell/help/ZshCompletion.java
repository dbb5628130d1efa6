package synoptic.shell.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.explore.Catalogue;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Argument;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;

/** The completion script for zsh. */
public final class ZshCompletion {

  private static final String TEMPLATE =
      """
      #compdef synoptic
      # Completion of synoptic for zsh. To load it: source <(synoptic completion zsh)

      # Offers the first columns of what the commands list.
      _synoptic_list() {
        local -a library lines
        local listing
        [[ -n ${opt_args[--library]} ]] && library=(--library ${(Q)opt_args[--library]/#\\~\\//$HOME/})
        for listing; do
          lines+=(${(f)"$(synoptic $library $listing 2>/dev/null | sed 's/  .*//')"})
        done
        compadd -a lines
      }

      _synoptic_commands() {
        local -a commands
        commands=(
      @COMMANDS@
        )
        _describe command commands
      }

      _synoptic() {
        local context state state_descr line
        typeset -A opt_args
        _arguments -C \\
      @EVERYWHERE@
          '1: :_synoptic_commands' '*:: :->rest'
        [[ $state == rest ]] || return
        case $words[1] in
      @CASES@
        esac
      }

      if [[ $funcstack[1] == _synoptic ]]; then
        _synoptic "$@"
      else
        compdef _synoptic synoptic
      fi
      """;

  private ZshCompletion() {}

  public static String script() {
    return TEMPLATE
        .replace(
            "@COMMANDS@",
            CompletionWords.commands().stream()
                .map(command -> "    " + quoted(command.name() + ":" + command.help()))
                .collect(Collectors.joining("\n")))
        .replace("@EVERYWHERE@", specs(Catalogue.everywhere()))
        .replace(
            "@CASES@",
            CompletionWords.commands().stream()
                .map(ZshCompletion::entry)
                .collect(Collectors.joining("\n")));
  }

  private static String specs(List<Option> options) {
    return options.stream()
        .map(option -> "    " + spec(option) + " \\")
        .collect(Collectors.joining("\n"));
  }

  private static String entry(Command command) {
    List<String> specs = new ArrayList<>();
    CompletionWords.options(command).forEach(option -> specs.add(spec(option)));
    List<Argument> arguments = command.arguments();
    for (int at = 0; at < arguments.size(); at++) {
      boolean all = CompletionWords.goesOn(command) && at == arguments.size() - 1;
      Argument argument = arguments.get(at);
      specs.add(
          quoted((all ? "*" : at + 1) + ":" + argument.name() + ":" + how(argument.filler())));
    }
    return "    %s)\n      _arguments \\\n        %s\n      ;;"
        .formatted(command.name(), String.join(" \\\n        ", specs));
  }

  private static String spec(Option option) {
    String help = option.help().replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    String value =
        option
            .value()
            .map(argument -> "=[" + help + "]:" + argument.name() + ":" + how(argument.filler()))
            .orElse("[" + help + "]");
    return quoted("--" + option.name() + value);
  }

  private static String how(Filler filler) {
    List<String> choices = CompletionWords.choices(filler);
    List<String> listings = CompletionWords.listings(filler);
    if (listings.isEmpty() && !choices.isEmpty()) {
      return "(" + String.join(" ", choices) + ")";
    }
    if (!listings.isEmpty()) {
      String words = choices.isEmpty() ? "" : "compadd " + String.join(" ", choices) + "; ";
      return "{" + words + "_synoptic_list " + String.join(" ", listings) + "}";
    }
    return filler == Filler.FILE ? "_files" : " ";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
