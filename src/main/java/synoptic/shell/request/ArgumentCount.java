package synoptic.shell.request;

import java.util.List;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Argument;

/** Whether a command was given as many arguments as it takes. */
final class ArgumentCount {

  private ArgumentCount() {}

  static void check(Command command, List<String> words) {
    int least = 0;
    int most = 0;
    boolean open = false;
    for (Argument argument : command.arguments()) {
      switch (argument.times()) {
        case ONCE -> {
          least++;
          most++;
        }
        case AT_MOST_ONCE -> most++;
        case ANY -> open = true;
        case AT_LEAST_ONCE -> {
          least++;
          open = true;
        }
      }
    }
    if (words.size() < least) {
      throw new UsageException("%s needs more: %s.".formatted(command.name(), usage(command)));
    }
    if (words.size() > most && !open) {
      throw new UsageException(
          "%s does not know what to do with %s: %s."
              .formatted(command.name(), Request.quoted(words.get(most)), usage(command)));
    }
  }

  private static String usage(Command command) {
    return "type `synoptic " + command.synopsis() + "`";
  }
}
