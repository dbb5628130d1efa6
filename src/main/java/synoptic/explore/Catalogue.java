package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Commands;
import synoptic.explore.compare.CompareCommands;
import synoptic.explore.compare.CompareView;
import synoptic.explore.compare.PairCommands;
import synoptic.explore.concordance.ConcordanceCommands;
import synoptic.explore.concordance.ConcordanceView;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Size;
import synoptic.explore.core.State;
import synoptic.explore.events.EventsCommands;
import synoptic.explore.events.EventsView;
import synoptic.explore.framing.EvidenceView;
import synoptic.explore.framing.FramingCommands;
import synoptic.explore.framing.FramingView;
import synoptic.explore.reader.Readers;
import synoptic.explore.search.SearchCommands;
import synoptic.explore.search.SearchView;
import synoptic.explore.synopsis.SynopsisCommands;
import synoptic.explore.synopsis.SynopsisView;
import synoptic.explore.timeline.TimelineCommands;
import synoptic.explore.timeline.TimelineView;
import synoptic.explore.who.VoiceDecisions;
import synoptic.explore.who.WhoCommands;
import synoptic.explore.who.WhoView;

/**
 * Every command there is, and every pane. The keymap, the help screen, the completion after {@code
 * :} and of the shell, the command line's own help and the man page are all made from this. A new
 * view adds its commands and its panes here, and nowhere else.
 */
public final class Catalogue {

  /** What the program can be asked for. */
  public static final Commands COMMANDS = new Commands(all(), panes());

  private Catalogue() {}

  /** The explorer before anything is known but the library's name. */
  public static State start(String library, Size size) {
    return State.start(library, size, COMMANDS, SearchView.START);
  }

  /** The commands alone, those of the command line first. */
  public static List<Command> commands() {
    return COMMANDS.all();
  }

  public static Optional<Command> named(String name) {
    return COMMANDS.named(name);
  }

  /** The options that stand before or after any command. */
  public static List<Option> everywhere() {
    return List.of(
        Option.of(
            "library",
            "DIR",
            Filler.FILE,
            "the library to open, instead of your own or the bundled"),
        Option.flag("debug", "show the whole trace of a fault"),
        Option.flag("version", "print the version"),
        Option.flag("help", "print this help, or the help of a command"));
  }

  /** Those of the command line first, in the order in which its help lists them. */
  private static List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.addAll(Readers.commands());
    all.addAll(SearchCommands.all());
    all.addAll(WhoCommands.all());
    all.addAll(VoiceDecisions.commands());
    all.addAll(PairCommands.all());
    all.addAll(CompareCommands.all());
    all.addAll(FramingCommands.all());
    all.addAll(LibraryCommands.listing());
    all.addAll(SynopsisCommands.all());
    all.addAll(TimelineCommands.all());
    all.addAll(EventsCommands.all());
    all.addAll(ConcordanceCommands.all());
    all.addAll(NoteCommands.all());
    all.addAll(LibraryCommands.keeping());
    all.addAll(GeneralCommands.commandLine());
    all.addAll(GeneralCommands.all());
    List<Command> ordered = new ArrayList<>();
    all.stream().filter(Command::onCommandLine).forEach(ordered::add);
    all.stream().filter(command -> !command.onCommandLine()).forEach(ordered::add);
    return ordered;
  }

  private static List<Pane> panes() {
    return List.of(
        Pane.BOX,
        SearchView.LIST,
        Pane.READER,
        WhoView.VOICES,
        WhoView.STATEMENTS,
        WhoView.MATRIX,
        TimelineView.TIMES,
        ConcordanceView.LINES,
        ConcordanceView.WORDS,
        EventsView.EVENTS,
        EventsView.ARTICLES,
        SynopsisView.SYNOPSIS,
        CompareView.COMPARE,
        FramingView.FRAMING,
        EvidenceView.EVIDENCE);
  }
}
