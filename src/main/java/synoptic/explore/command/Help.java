package synoptic.explore.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Key;
import synoptic.explore.core.Line;
import synoptic.explore.core.Pane;
import synoptic.explore.core.State;
import synoptic.explore.core.Tone;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Help, made from the catalogue: the keys of the place that one is in first. */
final class Help {

  private static final int NAMES = 22;

  private static final String[][] FORMS = {
    {"words", "passages with all of them, in any form or spelling"},
    {"\"a phrase\"", "the words beside each other; \"near words\"~5 near each other"},
    {"prefix* fuzzy~", "words that begin so; words spelt nearly so"},
    {"-not !not OR | ( )", "without it; one or the other; grouping"},
    {"source: author: title:", "in what is known about the article"},
    {"tag:doubtful", "what a reader has tagged so"},
    {"date:2016-06..2017-02", "published then; date:>2018 after it, date:<=2017 until then"}
  };

  private final Commands commands;
  private final int width;
  private final List<Choice> lines = new ArrayList<>();

  private Help(Commands commands, int width) {
    this.commands = commands;
    this.width = width;
  }

  /** The help of one command, or the whole help where there is no such command. */
  static FloatingList of(Commands commands, String name, State state) {
    Help help = new Help(commands, Math.min(Geometry.PROSE, state.size().columns() - 7));
    Optional<Command> found = commands.named(name);
    if (found.isPresent()) {
      help.command(found.get());
    } else {
      help.all(state.view().pane());
    }
    return FloatingList.of(found.map(Command::name).orElse("Help"), help.lines);
  }

  private void command(Command command) {
    lines.add(Choice.toRead(Line.of(command.synopsis(), Tone.STRONG)));
    entry("", command.help());
    command.options().forEach(option -> entry(option.shown(), option.help()));
  }

  /** What the keys of this pane do, then what other panes have besides, then what can be typed. */
  private void all(Pane here) {
    heading("Keys in the " + here.title());
    keys(here, command -> true);
    entry("0 digits key", "a count before a move, begun with 0: 012j moves 12 down");
    heading("In the search box");
    for (String[] form : FORMS) {
      entry(form[0], form[1]);
    }
    for (Pane other : commands.panes()) {
      if (!other.equals(here)) {
        heading("More keys in the " + other.title());
        keys(other, command -> command.keysIn(here).isEmpty());
      }
    }
    heading("Commands after :");
    commands.all().stream()
        .filter(command -> command.where() == Command.Where.BOTH)
        .forEach(command -> entry(command.synopsis(), command.help()));
  }

  /** The keys that only the explorer has first: what has a name is found by its name too. */
  private void keys(Pane pane, Predicate<Command> isShown) {
    List<Command> first = new ArrayList<>(commands.all());
    first.sort(Comparator.comparing(Command::onCommandLine));
    for (Command command : first) {
      List<Key> keys = command.keysIn(pane);
      if (!keys.isEmpty() && isShown.test(command)) {
        entry(keys.stream().map(Help::shown).collect(Collectors.joining(" ")), command.help());
      }
    }
  }

  static String shown(Key key) {
    return key.name().equals(" ") ? "Space" : key.name();
  }

  private void heading(String text) {
    if (!lines.isEmpty()) {
      lines.add(Choice.toRead(Line.BLANK));
    }
    Wrap.lines(text, width)
        .forEach(span -> lines.add(Choice.heading(Line.of(span.in(text), Tone.STRONG))));
  }

  /** A name with what it does beside it, or below it where there is no room. */
  private void entry(String name, String help) {
    int room = Math.min(NAMES, width / 2);
    List<Span> wrapped = Wrap.lines(help, Math.max(8, width - room - 2));
    boolean fits = name.length() < room;
    if (!fits) {
      lines.add(Choice.toRead(Line.of("  " + name, Tone.KEY)));
    }
    for (int at = 0; at < wrapped.size(); at++) {
      String lead = at == 0 && fits ? name : "";
      String padded = "  " + lead + " ".repeat(Math.max(0, room - lead.length()));
      Line line = Line.of(padded, Tone.KEY).with(wrapped.get(at).in(help), Tone.PLAIN);
      lines.add(Choice.toRead(line));
    }
  }
}
