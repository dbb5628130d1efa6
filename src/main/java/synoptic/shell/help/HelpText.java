package synoptic.shell.help;

import java.util.List;
import synoptic.explore.Catalogue;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Option;
import synoptic.shell.request.RequestParser;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Help on the command line, made from the catalogue. */
public final class HelpText {

  private static final int NAMES = 24;
  private static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();

  private HelpText() {}

  /** On everything. */
  public static String all() {
    HelpText help = new HelpText();
    help.line("Synoptic: explore a library of articles in which several sources write about");
    help.line("the same events.");
    help.line("");
    help.line("usage: synoptic [--library DIR]              the explorer, in a terminal");
    help.line("       synoptic COMMAND [ARGUMENT…] [--OPTION…]");
    help.heading("commands");
    RequestParser.commands().forEach(command -> help.entry(command.synopsis(), command.help()));
    help.options("options", Catalogue.everywhere());
    help.heading("queries");
    Examples.queries().forEach(form -> help.entry(form.typed(), form.meaning()));
    help.line("");
    help.line("synoptic help COMMAND tells more.");
    return help.text.toString();
  }

  /** On one command. */
  public static String of(Command command) {
    HelpText help = new HelpText();
    boolean optional = !command.options().isEmpty();
    help.line("usage: synoptic " + command.synopsis() + (optional ? " [--OPTION…]" : ""));
    help.line("");
    help.line("  " + command.help());
    help.options("options", command.options());
    help.options("options of every command", Catalogue.everywhere());
    help.heading("example");
    help.line("  " + Examples.of(command.name()));
    return help.text.toString();
  }

  private void options(String title, List<Option> options) {
    if (!options.isEmpty()) {
      heading(title);
      options.forEach(option -> entry(option.shown(), option.help()));
    }
  }

  private void heading(String title) {
    line("");
    line(title);
  }

  private void entry(String name, String help) {
    int room = NAMES - 2 - Columns.of(name);
    String lead = "  " + name + " ".repeat(Math.max(0, room));
    if (room < 2) {
      line(lead);
      lead = " ".repeat(NAMES);
    }
    for (Span part : Wrap.lines(help, WIDTH - NAMES)) {
      line(lead + part.in(help));
      lead = " ".repeat(NAMES);
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
