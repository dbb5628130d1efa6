package synoptic.explore.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.explore.command.Command.Option;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.Key;
import synoptic.explore.core.Line;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Tone;

/** Help, made from the catalogue. */
final class Help {

  private static final int NAMES = 26;

  private Help() {}

  /** The keys of a pane first, then those of the other panes, then the commands. */
  static FloatingList of(Commands commands, Pane pane) {
    List<Line> lines = new ArrayList<>();
    keys(lines, commands, pane);
    for (Pane other : commands.panes()) {
      if (!other.equals(pane)) {
        keys(lines, commands, other);
      }
    }
    heading(lines, "Digits");
    lines.add(entry("0 digits key", "a count before a move, begun with 0: 012j moves 12 down"));
    heading(lines, "In the search box");
    for (String[] form : FORMS) {
      lines.add(entry(form[0], form[1]));
    }
    heading(lines, "Commands after :");
    commands.all().stream()
        .filter(command -> command.where() == Command.Where.BOTH)
        .forEach(command -> lines.add(entry(command.synopsis(), command.help())));
    return FloatingList.text("Help", lines);
  }

  private static final String[][] FORMS = {
    {"words", "passages with all of them, in any form or spelling"},
    {"\"a phrase\"", "the words beside each other; \"near words\"~5 near each other"},
    {"prefix* fuzzy~", "words that begin so; words spelt nearly so"},
    {"-not OR ( )", "without it; one or the other; grouping"},
    {"source: author: title:", "in what is known about the article"},
    {"date:2016-06..2017-02", "published then; either end may be left out"}
  };

  /** The help of one command, or the whole help where there is no such command. */
  static FloatingList of(Commands commands, String name, Pane pane) {
    Optional<Command> found = commands.named(name);
    if (found.isEmpty()) {
      return of(commands, pane);
    }
    Command command = found.get();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(command.synopsis(), Tone.STRONG));
    lines.add(Line.plain("  " + command.help()));
    for (Option option : command.options()) {
      lines.add(entry(option.shown(), option.help()));
    }
    return FloatingList.text(name, lines);
  }

  private static void keys(List<Line> lines, Commands commands, Pane pane) {
    heading(lines, "Keys in the " + pane.title());
    List<Command> first = new ArrayList<>(commands.all());
    first.sort(Comparator.comparing(Command::onCommandLine));
    for (Command command : first) {
      List<Key> keys = command.keysIn(pane);
      if (!keys.isEmpty()) {
        lines.add(entry(shown(keys), command.help()));
      }
    }
  }

  private static String shown(List<Key> keys) {
    return keys.stream().map(Help::shown).collect(Collectors.joining(" "));
  }

  /** A key as help shows it. */
  static String shown(Key key) {
    return key.name().equals(" ") ? "Space" : key.name();
  }

  private static void heading(List<Line> lines, String text) {
    if (!lines.isEmpty()) {
      lines.add(Line.BLANK);
    }
    lines.add(Line.of(text, Tone.STRONG));
  }

  private static Line entry(String name, String help) {
    String padded = "  " + name + " ".repeat(Math.max(2, NAMES - name.length()));
    return Line.of(padded, Tone.KEY).with(help, Tone.PLAIN);
  }
}
