package synoptic.main;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import synoptic.explore.Workspace;
import synoptic.shell.CommandLine;
import synoptic.shell.Surroundings;
import synoptic.tui.ExplorerWindow;

/**
 * The parts wired together.
 *
 * @param columns the width of the terminal that {@code out} is, or empty where it is none
 */
record Program(Folders folders, OutputStream out, OutputStream err, OptionalInt columns) {

  int run(List<String> arguments) {
    Optional<Surroundings.Explorer> explorer =
        ExplorerWindow.isPossible() ? Optional.of(this::explore) : Optional.empty();
    return new CommandLine(
            new Surroundings(
                out, err, columns, this::open, explorer, version(), folders.variables()))
        .run(arguments);
  }

  private Workspace open(Optional<Path> named) {
    return new LocalWorkspace(folders.library(named), folders);
  }

  private int explore(Optional<Path> named) {
    try (LocalWorkspace workspace = new LocalWorkspace(folders.library(named), folders)) {
      ExplorerWindow.run(workspace, bookmarks(workspace), shown(workspace)::lines);
      return 0;
    } catch (IOException gone) {
      return 2;
    }
  }

  KeptBookmarks bookmarks(Workspace workspace) {
    return new KeptBookmarks(folders.bookmarks(workspace.folder()));
  }

  /** The command line as the explorer shows its output. */
  CommandLineText shown(Workspace workspace) {
    return new CommandLineText(workspace, folders.variables());
  }

  static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(built without a version)");
  }

  /** Runs commands and gives what they print as lines. */
  record CommandLineText(Workspace workspace, Map<String, String> variables) {

    List<String> lines(List<String> words, int columns) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      Map<String, String> plain = Map.of("NO_COLOR", "1");
      new CommandLine(
              new Surroundings(
                  text,
                  text,
                  OptionalInt.of(columns),
                  named -> new Borrowed(workspace),
                  Optional.empty(),
                  version(),
                  plain))
          .run(words);
      return text.toString(StandardCharsets.UTF_8).lines().toList();
    }
  }
}
