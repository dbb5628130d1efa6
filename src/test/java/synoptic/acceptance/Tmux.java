package synoptic.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;

/** A real terminal for a test: one command in a tmux server of its own. */
final class Tmux implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final AtomicInteger SERVERS = new AtomicInteger();

  private final String socket;

  private Tmux(String socket) {
    this.socket = socket;
  }

  /** Whether tmux is installed. */
  static boolean available() {
    try {
      return run(List.of("tmux", "-V")).status() == 0;
    } catch (UncheckedIOException notInstalled) {
      return false;
    }
  }

  /** Aborts the test where there is no tmux, but fails it where CI runs: there it must be. */
  static void assumeAvailable() {
    if (!available() && System.getenv("CI") != null) {
      fail("tmux is not installed, and a build server must have it");
    }
    Assumptions.assumeTrue(available(), "tmux is not installed");
  }

  /**
   * Starts a command in a terminal.
   *
   * @param environment added to that of this process; an empty value takes a variable out
   * @param command a program and its arguments
   */
  static Tmux start(int columns, int rows, Map<String, String> environment, List<String> command) {
    String socket = "synoptic-" + ProcessHandle.current().pid() + "-" + SERVERS.incrementAndGet();
    Tmux tmux = new Tmux(socket);
    List<String> shown = new ArrayList<>();
    environment.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            shown.addAll(0, List.of("-u", name));
          } else {
            shown.add(name + "=" + value);
          }
        });
    shown.addFirst("env");
    shown.addAll(command);
    // One command list: else a program that ends at once takes the server with it.
    String setUp =
        "start-server ; set-option -g status off ; set-option -g remain-on-exit on ;"
            + " set-option -sg escape-time 0 ; new-session -d -x %d -y %d";
    List<String> all = new ArrayList<>(List.of(setUp.formatted(columns, rows).split(" ")));
    all.add(quoted(shown));
    tmux.tmux(all.toArray(String[]::new));
    return tmux;
  }

  /** Presses keys by tmux's names: {@code Enter}, {@code Escape}, {@code C-z}, {@code PageDown}. */
  void keys(String... names) {
    List<String> arguments = new ArrayList<>(List.of("send-keys"));
    arguments.addAll(List.of(names));
    tmux(arguments.toArray(String[]::new));
  }

  /** Types text as it is. */
  void type(String text) {
    tmux("send-keys", "-l", "--", text);
  }

  /** Pastes text as the mouse would, bracketed if the program asked for that. */
  void paste(String text) {
    tmux("set-buffer", "--", text);
    tmux("paste-buffer", "-p");
  }

  /** What was copied last. */
  String buffer() {
    return tmux("show-buffer");
  }

  /** What stands on the screen, blanks at the ends of lines taken off. */
  String screen() {
    return tmux("capture-pane", "-p");
  }

  /** The screen with its colours, as escape sequences. */
  String colouredScreen() {
    return tmux("capture-pane", "-p", "-e");
  }

  /** The value of one of tmux's variables, as {@code #{alternate_on}} or {@code #{pane_title}}. */
  String value(String format) {
    return tmux("display-message", "-p", format).strip();
  }

  /** Waits until the screen is as it should be; fails when it does not become so. */
  String await(Predicate<String> isAsExpected, String what) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      String screen = screen();
      if (isAsExpected.test(screen)) {
        return screen;
      }
      if (System.nanoTime() > deadline) {
        return fail("never came: " + what + "; the screen:\n" + screen);
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  String await(String text) {
    return await(screen -> screen.contains(text), text);
  }

  void resize(int columns, int rows) {
    tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
  }

  /** Sends the command a signal, by its name. */
  void signal(String name) {
    run(List.of("kill", "-" + name, value("#{pane_pid}")));
  }

  @Override
  public void close() {
    run(List.of("tmux", "-L", socket, "kill-server"));
  }

  private String tmux(String... arguments) {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-L", socket, "-f", "/dev/null"));
    command.addAll(List.of(arguments));
    Result result = run(command);
    return result.status() == 0 ? result.output() : fail(command + ": " + result.output());
  }

  private static String quoted(List<String> words) {
    return words.stream()
        .map(word -> "'" + word.replace("'", "'\\''") + "'")
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }

  private record Result(int status, String output) {}

  private static Result run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return new Result(process.waitFor(), output);
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return fail("interrupted while waiting for " + command);
    }
  }
}
