package synoptic.main;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import synoptic.explore.core.Workspace;
import synoptic.model.embedding.Encoder;
import synoptic.model.embedding.LazyEncoder;
import synoptic.search.SearchException;
import synoptic.shell.CliContext;
import synoptic.shell.CommandLine;
import synoptic.tui.ExplorerWindow;

/**
 * The parts wired together.
 *
 * @param columns the width of the terminal that {@code out} is, or empty where it is none
 */
record Program(Folders folders, OutputStream out, OutputStream err, OptionalInt columns) {

  /** For what needs no library; on as many threads as there are cores, up to four. */
  private static final Encoder ENCODER =
      new LazyEncoder(Math.min(4, Runtime.getRuntime().availableProcessors()));

  int run(List<String> arguments) {
    Optional<CliContext.Explorer> explorer =
        ExplorerWindow.isPossible() ? Optional.of(this::explore) : Optional.empty();
    return new CommandLine(
            new CliContext(
                out, err, columns, this::open, explorer, version(), folders.variables(), ENCODER))
        .run(arguments);
  }

  private LocalWorkspace open(Optional<Path> named) {
    return LocalWorkspace.open(named, folders);
  }

  /** A library that is not there is said before the screen opens; an empty one can be filled. */
  int explore(Optional<Path> named) {
    named.filter(folder -> !Files.isDirectory(folder)).ifPresent(Program::refuse);
    try (LocalWorkspace workspace = open(named)) {
      Optional<String> absence = workspace.absence();
      if (absence.isPresent()) {
        throw new SearchException(absence.get(), null);
      }
      String farewell = ExplorerWindow.run(workspace, memory(workspace), shown(workspace)::lines);
      if (!farewell.isEmpty()) {
        err.write((farewell + "\n").getBytes(StandardCharsets.UTF_8));
        err.flush();
      }
      return 0;
    } catch (IOException gone) {
      throw new UncheckedIOException(
          new IOException("the terminal cannot be used (" + gone.getMessage() + ")", gone));
    }
  }

  private static void refuse(Path folder) {
    throw new SearchException(
        "There is no folder \"%s\" to open as a library: give --library a folder."
            .formatted(folder),
        null);
  }

  KeptMemory memory(Workspace workspace) {
    Path library = workspace.folder();
    return new KeptMemory(folders.bookmarks(library), folders.session(library));
  }

  /** The command line as the explorer shows its output. */
  CommandLineText shown(Workspace workspace) {
    return new CommandLineText(workspace);
  }

  static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(built without a version)");
  }

  /** Runs commands and gives what they print as lines. */
  record CommandLineText(Workspace workspace) {

    List<String> lines(List<String> words, int columns) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      Map<String, String> plain = Map.of("NO_COLOR", "1");
      new CommandLine(
              new CliContext(
                  text,
                  text,
                  OptionalInt.of(columns),
                  named -> new NonClosingWorkspace(workspace),
                  Optional.empty(),
                  version(),
                  plain,
                  ENCODER))
          .run(words);
      return text.toString(StandardCharsets.UTF_8).lines().toList();
    }
  }
}
