package synoptic.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as it is built, started by its launcher, in a home of its own. */
record Program(Path home) {

  /** What can be made anew is made once for all tests: to prepare a fast start takes seconds. */
  private static final Path CACHE = emptied(Path.of("target", "acceptance-cache"));

  /** What one run printed, and how it ended. */
  record Run(int status, String out, String err) {}

  private static Path emptied(Path folder) {
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
      }
      return Files.createDirectories(folder).toAbsolutePath();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Where the launcher keeps what makes a start fast. */
  static Path preparedStarts() {
    return CACHE.resolve("synoptic/start");
  }

  static Program inside(Path home) {
    return new Program(home);
  }

  static Path launcher() {
    return Path.of("synoptic").toAbsolutePath();
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", home.toString());
    environment.put("XDG_CACHE_HOME", CACHE.toString());
    for (String variable : List.of("DATA", "STATE")) {
      environment.put("XDG_" + variable + "_HOME", home.resolve(variable).toString());
    }
    environment.put("SYNOPTIC_LIBRARY", "");
    environment.put("NO_COLOR", "");
    return environment;
  }

  /**
   * The explorer in a terminal, between two looks at the terminal's settings; {@code status 0}
   * stands there when it has ended well.
   *
   * @param folder where the settings are noted, as {@code before} and {@code after}, and the
   *     program's {@code pid}
   */
  Tmux explorer(Path folder, int columns, int rows, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment());
    all.putAll(more);
    String script =
        "cd '%1$s'; stty -g >before; echo $$ >shell; (echo $BASHPID >pid; exec '%2$s');"
            + " status=$?; stty -g >after; echo done >>after; echo status $status; exec cat";
    return Tmux.start(
        columns, rows, all, List.of("bash", "-c", script.formatted(folder, launcher())));
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  Run run(Map<String, String> more, String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile(home, "out", "");
    Path err = Files.createTempFile(home, "err", "");
    Process process = start(more, out, err, arguments);
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(List.of(arguments) + " did not end");
    }
    return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** Starts it on an input that is at its end; what it prints goes into files. */
  Process start(Map<String, String> more, Path out, Path err, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment());
    builder.environment().putAll(more);
    builder.environment().values().removeIf(String::isEmpty);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
