package synoptic.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as it is built, started by its launcher, in a home of its own. */
record Program(Path home) {

  /** What one run printed, and how it ended. */
  record Run(int status, String out, String err) {}

  static Program inside(Path home) {
    return new Program(home);
  }

  static Path launcher() {
    return Path.of("synoptic").toAbsolutePath();
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", home.toString());
    for (String variable : List.of("CACHE", "DATA", "STATE")) {
      environment.put("XDG_" + variable + "_HOME", home.resolve(variable).toString());
    }
    environment.put("SYNOPTIC_LIBRARY", "");
    environment.put("NO_COLOR", "");
    return environment;
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  Run run(Map<String, String> more, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher().toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(home, "out", "");
    Path err = Files.createTempFile(home, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment());
    builder.environment().putAll(more);
    builder.environment().values().removeIf(String::isEmpty);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " did not end");
    }
    return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
