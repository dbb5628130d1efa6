package synoptic.shell;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import synoptic.explore.command.Command;
import synoptic.search.SearchException;
import synoptic.shell.command.AddCommand;
import synoptic.shell.command.AlignCommand;
import synoptic.shell.command.Alignment;
import synoptic.shell.command.CheckCommand;
import synoptic.shell.command.CommandRun;
import synoptic.shell.command.CommandRun.Interrupted;
import synoptic.shell.command.CompareCommand;
import synoptic.shell.command.EditCommand;
import synoptic.shell.command.EventsCommand;
import synoptic.shell.command.FramingCommand;
import synoptic.shell.command.KwicCommand;
import synoptic.shell.command.LabelsCommand;
import synoptic.shell.command.Library;
import synoptic.shell.command.LibraryCommands;
import synoptic.shell.command.ListCommands;
import synoptic.shell.command.NoteCommand;
import synoptic.shell.command.ReadCommand;
import synoptic.shell.command.SearchCommand;
import synoptic.shell.command.SetCommand;
import synoptic.shell.command.StatementsCommand;
import synoptic.shell.command.SynopsisCommand;
import synoptic.shell.command.TextSegmenter;
import synoptic.shell.command.TimelineCommand;
import synoptic.shell.command.WhoCommand;
import synoptic.shell.help.BashCompletion;
import synoptic.shell.help.FishCompletion;
import synoptic.shell.help.HelpText;
import synoptic.shell.help.ZshCompletion;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Messages;
import synoptic.shell.output.Output;
import synoptic.shell.output.Output.ClosedPipe;
import synoptic.shell.request.Request;
import synoptic.shell.request.RequestParser;
import synoptic.shell.request.UsageException;

/**
 * The command line: what is typed after {@code synoptic}. Results go to standard output, messages
 * to standard error; nothing is thrown and nothing exits.
 */
public final class CommandLine {

  /** The commands whose results lack something where a file of the library cannot be read. */
  private static final Set<String> READING =
      Set.of(
          "search",
          "read",
          "who",
          "speakers",
          "compare",
          "framing",
          "timeline",
          "kwic",
          "events",
          "synopsis",
          "sources",
          "topics",
          "articles",
          "labels",
          "tags");

  private static final String DUMB =
      "The explorer needs a terminal that can move its cursor, and TERM=dumb says that this one"
          + " cannot: set TERM to the terminal's name, or type `synoptic search QUERY`.";

  private final CliContext surroundings;
  private final Alignment alignment;
  private final Output out;
  private final Messages messages;

  public CommandLine(CliContext surroundings) {
    this(surroundings, Alignment.by(surroundings.encoder()));
  }

  CommandLine(CliContext surroundings, Alignment alignment) {
    this.surroundings = surroundings;
    this.alignment = alignment;
    Optional<String> noColor = Optional.ofNullable(surroundings.environment().get("NO_COLOR"));
    this.out = new Output(surroundings.out(), surroundings.columns(), noColor);
    this.messages = new Messages(new Output(surroundings.err(), OptionalInt.empty(), noColor), out);
  }

  /**
   * @param arguments what stands after {@code synoptic}
   * @return the exit status: 0 found, 1 nothing found, 2 wrong use or bad input, 70 a fault of the
   *     program, 130 interrupted
   */
  public int run(List<String> arguments) {
    try {
      int status = status(arguments);
      out.flush();
      return status;
    } catch (ClosedPipe nobodyReads) {
      return ExitStatus.FOUND.code();
    } catch (RuntimeException | Error failure) {
      return told(failure, arguments);
    }
  }

  private int status(List<String> arguments) {
    Request request = RequestParser.parse(arguments);
    if (request.has("version")) {
      out.line("synoptic " + surroundings.version());
      return ExitStatus.FOUND.code();
    }
    if (request.has("help")) {
      return help(request.command()).code();
    }
    return request.command().isEmpty()
        ? explorer(request)
        : withLibrary(request, request.command().get()).code();
  }

  private int explorer(Request request) {
    return surroundings
        .explorer()
        .map(explorer -> explorer.start(request.library()))
        .orElseThrow(
            () ->
                new UsageException(
                    isDumb()
                        ? DUMB
                        : "The explorer needs a terminal on both ends: type `synoptic search QUERY`, or"
                            + " `synoptic help` for what else works without one."));
  }

  private boolean isDumb() {
    return surroundings.columns().isPresent()
        && "dumb".equals(surroundings.environment().get("TERM"));
  }

  private ExitStatus help(Optional<Command> command) {
    out.text(command.map(HelpText::of).orElseGet(HelpText::all));
    return ExitStatus.FOUND;
  }

  private ExitStatus withLibrary(Request request, Command command) {
    try (Library library = new Library(request, surroundings.library(), messages)) {
      CommandRun run = new CommandRun(request, out, messages, library);
      ExitStatus status = status(run, command.name());
      out.flush();
      if (!READING.contains(command.name())) {
        return status;
      }
      library.settle();
      var problems = library.problems();
      messages.problems(problems);
      return problems.isEmpty() ? status : status.graver(ExitStatus.WRONG);
    }
  }

  private ExitStatus status(CommandRun run, String command) {
    return switch (command) {
      case "search" -> SearchCommand.run(run);
      case "read" -> ReadCommand.run(run);
      case "who" -> WhoCommand.who(run);
      case "speakers" -> WhoCommand.speakers(run);
      case "compare" -> CompareCommand.run(run, alignment);
      case "framing" -> FramingCommand.run(run, alignment);
      case "kwic" -> KwicCommand.run(run);
      case "timeline" -> TimelineCommand.run(run);
      case "events" -> EventsCommand.run(run);
      case "synopsis" -> SynopsisCommand.run(run);
      case "sources" -> ListCommands.sources(run);
      case "topics" -> ListCommands.topics(run);
      case "articles" -> ListCommands.articles(run);
      case "labels" -> LabelsCommand.run(run);
      case "tag" -> NoteCommand.tag(run);
      case "note" -> NoteCommand.note(run);
      case "tags" -> NoteCommand.tags(run);
      case "add" -> AddCommand.run(run);
      case "set" -> SetCommand.run(run);
      case "edit" -> EditCommand.run(run);
      case "remove" -> LibraryCommands.remove(run);
      case "restore" -> LibraryCommands.restore(run);
      case "check" -> CheckCommand.run(run);
      case "align" -> AlignCommand.run(run, alignment);
      case "statements" -> StatementsCommand.run(run);
      case "completion" -> completion(run.request().words().getFirst());
      case "help" -> help(run.request().words().stream().findFirst().map(RequestParser::command));
      default -> throw new IllegalStateException("the catalogue lists " + command);
    };
  }

  private ExitStatus completion(String shell) {
    out.text(
        switch (shell) {
          case "bash" -> BashCompletion.script();
          case "zsh" -> ZshCompletion.script();
          case "fish" -> FishCompletion.script();
          default ->
              throw new UsageException(
                  "There is a completion for bash, zsh and fish, not for "
                      + Request.quoted(shell)
                      + ".");
        });
    return ExitStatus.FOUND;
  }

  /** A failure as one sentence and a status. */
  private int told(Throwable failure, List<String> arguments) {
    ExitStatus status = statusOf(failure);
    try {
      if (status != ExitStatus.INTERRUPTED) {
        messages.wrong(sentence(failure, status, arguments));
      }
      if (arguments.contains("--debug")) {
        messages.trace(failure);
      }
    } catch (ClosedPipe | UncheckedIOException nobodyHears) {
      // Nothing can be said any more; the status still says it.
    }
    return status.code();
  }

  private static ExitStatus statusOf(Throwable failure) {
    if (failure instanceof Interrupted || Thread.currentThread().isInterrupted()) {
      return ExitStatus.INTERRUPTED;
    }
    return switch (failure) {
      case UsageException wrongUse -> ExitStatus.WRONG;
      case SearchException noAnswer -> ExitStatus.WRONG;
      case UncheckedIOException noFile -> ExitStatus.WRONG;
      default -> ExitStatus.FAULT;
    };
  }

  private static String sentence(Throwable failure, ExitStatus status, List<String> arguments) {
    if (status == ExitStatus.FAULT) {
      return "Running %s failed through a fault of the program: run it again with --debug, and report"
              .formatted(Request.quoted(String.join(" ", arguments)))
          + " what it shows.";
    }
    return failure instanceof UncheckedIOException file
        ? "Reading or writing failed: " + TextSegmenter.why(file.getCause()) + "."
        : failure.getMessage();
  }
}
