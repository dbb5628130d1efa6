package synoptic.shell;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import synoptic.explore.command.Command;
import synoptic.search.SearchException;
import synoptic.shell.Output.ClosedPipe;
import synoptic.shell.Run.Interrupted;

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
          "sources",
          "topics",
          "articles",
          "labels");

  private static final String DUMB =
      "The explorer needs a terminal that can move its cursor, and TERM=dumb says that this one"
          + " cannot: set TERM to the terminal's name, or type `synoptic search QUERY`.";

  private final Surroundings surroundings;
  private final Alignment alignment;
  private final Output out;
  private final Messages messages;

  public CommandLine(Surroundings surroundings) {
    this(surroundings, Alignment.by(surroundings.encoder()));
  }

  CommandLine(Surroundings surroundings, Alignment alignment) {
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
      return Status.FOUND.code();
    } catch (RuntimeException | Error failure) {
      return told(failure, arguments);
    }
  }

  private int status(List<String> arguments) {
    Request request = RequestParser.parse(arguments);
    if (request.has("version")) {
      out.line("synoptic " + surroundings.version());
      return Status.FOUND.code();
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
                new WrongUse(
                    isDumb()
                        ? DUMB
                        : "The explorer needs a terminal on both ends: type `synoptic search QUERY`, or"
                            + " `synoptic help` for what else works without one."));
  }

  private boolean isDumb() {
    return surroundings.columns().isPresent()
        && "dumb".equals(surroundings.environment().get("TERM"));
  }

  private Status help(Optional<Command> command) {
    out.text(command.map(HelpText::of).orElseGet(HelpText::all));
    return Status.FOUND;
  }

  private Status withLibrary(Request request, Command command) {
    try (Library library = new Library(request, surroundings.library(), messages)) {
      Run run = new Run(request, out, messages, library);
      Status status = status(run, command.name());
      out.flush();
      if (!READING.contains(command.name())) {
        return status;
      }
      var problems = library.problems();
      messages.problems(problems);
      return problems.isEmpty() ? status : status.graver(Status.WRONG);
    }
  }

  private Status status(Run run, String command) {
    return switch (command) {
      case "search" -> SearchCommand.run(run);
      case "read" -> ReadCommand.run(run);
      case "who" -> WhoCommand.who(run);
      case "speakers" -> WhoCommand.speakers(run);
      case "compare" -> CompareCommand.run(run, alignment);
      case "framing" -> FramingCommand.run(run, alignment);
      case "kwic" -> KwicCommand.run(run);
      case "timeline" -> TimelineCommand.run(run);
      case "sources" -> ListCommands.sources(run);
      case "topics" -> ListCommands.topics(run);
      case "articles" -> ListCommands.articles(run);
      case "labels" -> LabelsCommand.run(run);
      case "add" -> AddCommand.run(run);
      case "remove" -> KeepCommands.remove(run);
      case "check" -> KeepCommands.check(run);
      case "align" -> AlignCommand.run(run, alignment);
      case "statements" -> StatementsCommand.run(run);
      case "completion" -> completion(run.request().words().getFirst());
      case "help" -> help(run.request().words().stream().findFirst().map(RequestParser::command));
      default -> throw new IllegalStateException("the catalogue lists " + command);
    };
  }

  private Status completion(String shell) {
    out.text(
        switch (shell) {
          case "bash" -> BashCompletion.script();
          case "zsh" -> ZshCompletion.script();
          case "fish" -> FishCompletion.script();
          default ->
              throw new WrongUse(
                  "There is a completion for bash, zsh and fish, not for "
                      + Request.quoted(shell)
                      + ".");
        });
    return Status.FOUND;
  }

  /** A failure as one sentence and a status. */
  private int told(Throwable failure, List<String> arguments) {
    Status status = statusOf(failure);
    try {
      if (status != Status.INTERRUPTED) {
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

  private static Status statusOf(Throwable failure) {
    if (failure instanceof Interrupted || Thread.currentThread().isInterrupted()) {
      return Status.INTERRUPTED;
    }
    return switch (failure) {
      case WrongUse wrongUse -> Status.WRONG;
      case SearchException noAnswer -> Status.WRONG;
      case UncheckedIOException noFile -> Status.WRONG;
      default -> Status.FAULT;
    };
  }

  private static String sentence(Throwable failure, Status status, List<String> arguments) {
    if (status == Status.FAULT) {
      return "Running %s failed through a fault of the program: run it again with --debug, and report"
              .formatted(Request.quoted(String.join(" ", arguments)))
          + " what it shows.";
    }
    return failure instanceof UncheckedIOException file
        ? "Reading or writing failed: " + Units.why(file.getCause()) + "."
        : failure.getMessage();
  }
}
