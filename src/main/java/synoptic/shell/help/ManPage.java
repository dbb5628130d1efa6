package synoptic.shell.help;

import java.util.List;
import java.util.stream.Collectors;
import synoptic.explore.Catalogue;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Argument;
import synoptic.explore.command.Command.Option;
import synoptic.explore.core.Key;
import synoptic.explore.core.Pane;
import synoptic.shell.request.RequestParser;

/** Writes {@code synoptic(1)} from the catalogue. */
public final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** The page in the mdoc language. */
  public static String ofProgram() {
    ManPage page = new ManPage();
    page.page.append(ManPageText.HEAD);
    page.commands();
    page.queries();
    page.keys();
    page.page.append(ManPageText.TAIL);
    page.examples();
    page.page.append(ManPageText.END);
    return page.page.toString();
  }

  private void commands() {
    line(".Sh OPTIONS OF EVERY COMMAND");
    options(Catalogue.everywhere());
    line(".Sh COMMANDS");
    for (Command command : RequestParser.commands()) {
      line(".Ss " + command.name());
      line(".Nm Cm " + command.name());
      command.arguments().forEach(argument -> line(argument(argument)));
      if (!command.options().isEmpty()) {
        line(".Op Ar option ...");
      }
      line(".Pp");
      prose(sentence(command.help()));
      if (!command.options().isEmpty()) {
        options(command.options());
      }
    }
  }

  private static String argument(Argument argument) {
    return switch (argument.times()) {
      case ONCE -> ".Ar " + argument.name();
      case AT_MOST_ONCE -> ".Op Ar " + argument.name();
      case ANY -> ".Op Ar " + argument.name() + " ...";
      case AT_LEAST_ONCE -> ".Ar " + argument.name() + " ...";
    };
  }

  private void options(List<Option> options) {
    line(".Bl -tag -width Ds");
    for (Option option : options) {
      String value = option.value().map(argument -> " Ar " + argument.name()).orElse("");
      line(".It Fl -" + option.name() + value);
      prose(sentence(option.help()));
    }
    line(".El");
  }

  private void queries() {
    line(".Sh QUERIES");
    line(ManPageText.QUERIES);
    line(".Bl -tag -width Ds");
    for (Examples.Form form : Examples.queries()) {
      line(".It Li " + Mdoc.argument(form.typed()));
      prose(sentence(form.meaning()));
    }
    line(".El");
    prose(ManPageText.TYPING);
  }

  private void keys() {
    line(".Sh KEYS");
    prose(ManPageText.KEYS);
    for (Pane pane : Catalogue.COMMANDS.panes()) {
      List<Command> commands =
          Catalogue.commands().stream().filter(each -> !each.keysIn(pane).isEmpty()).toList();
      if (!commands.isEmpty()) {
        line(".Ss \\&In the " + pane.title());
        line(".Bl -tag -width Ds -compact");
        commands.forEach(command -> key(command, pane));
        line(".El");
      }
    }
  }

  private void key(Command command, Pane pane) {
    String keys =
        command.keysIn(pane).stream()
            .map(Key::name)
            .map(name -> name.equals(" ") ? "Space" : name)
            .collect(Collectors.joining(", "));
    line(".It Ic " + Mdoc.argument(keys));
    prose(command.help());
  }

  private void examples() {
    line(".Sh EXAMPLES");
    for (Command command : RequestParser.commands()) {
      prose(sentence(command.help()));
      line(".Dl " + Mdoc.argument(Examples.of(command.name())));
      line(".Pp");
    }
    page.setLength(page.length() - ".Pp\n".length());
  }

  private static String sentence(String help) {
    return Character.toUpperCase(help.charAt(0)) + help.substring(1) + ".";
  }

  private void prose(String text) {
    line(Mdoc.text(text).replace(". ", ".\n"));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
