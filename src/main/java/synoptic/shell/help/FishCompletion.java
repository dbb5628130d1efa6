package synoptic.shell.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import synoptic.explore.Catalogue;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Argument;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;

/** The completion script for fish. */
public final class FishCompletion {

  private static final String HEAD =
      """
      # Completion of synoptic for fish. To load it: synoptic completion fish | source

      # The first columns of what the commands list.
      function __synoptic_list
          set -l typed (commandline -opc)
          set -l library
          for at in (seq 1 (count $typed))
              if test "$typed[$at]" = --library; and test $at -lt (count $typed)
                  set library --library (string replace -r '^~/' "$HOME/" -- $typed[(math $at + 1)])
              else if string match -q -- '--library=*' $typed[$at]
                  set library $typed[$at]
              end
          end
          for listing in $argv
              synoptic $library $listing 2>/dev/null | string replace -r '  .*' ''
          end
      end

      complete -c synoptic -f
      """;

  private FishCompletion() {}

  public static String script() {
    StringBuilder script = new StringBuilder(HEAD);
    Catalogue.everywhere().forEach(option -> script.append(line("", option)));
    for (Command command : CompletionWords.commands()) {
      script.append(
          "complete -c synoptic -n __fish_use_subcommand -a %s -d %s\n"
              .formatted(command.name(), quoted(command.help())));
    }
    for (Command command : CompletionWords.commands()) {
      String when = " -n " + quoted("__fish_seen_subcommand_from " + command.name());
      command.options().forEach(option -> script.append(line(when, option)));
      arguments(command).forEach(how -> script.append("complete -c synoptic" + when + how + "\n"));
    }
    return script.toString();
  }

  private static Stream<String> arguments(Command command) {
    return command.arguments().stream()
        .map(Argument::filler)
        .distinct()
        .map(FishCompletion::how)
        .filter(how -> !how.isEmpty());
  }

  private static String line(String when, Option option) {
    String value = option.value().map(argument -> " -r" + how(argument.filler())).orElse("");
    return "complete -c synoptic%s -l %s%s -d %s\n"
        .formatted(when, option.name(), value, quoted(option.help()));
  }

  private static String how(Filler filler) {
    List<String> words = new ArrayList<>(CompletionWords.choices(filler));
    List<String> listings = CompletionWords.listings(filler);
    if (!listings.isEmpty()) {
      words.add("(__synoptic_list " + String.join(" ", listings) + ")");
    }
    if (!words.isEmpty()) {
      return " -a " + quoted(String.join(" ", words));
    }
    return filler == Filler.FILE ? " -F" : "";
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
