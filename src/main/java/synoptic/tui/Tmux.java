package synoptic.tui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * The tmux that this process runs in.
 *
 * @param command tmux itself
 */
record Tmux(List<String> command) {

  private static final int PATIENCE_SECONDS = 5;
  private static final int MOST_SAID = 200;

  Tmux {
    command = List.copyOf(command);
  }

  /**
   * @param environment the value of a variable, or null
   */
  static Optional<Tmux> around(UnaryOperator<String> environment) {
    String socket = environment.apply("TMUX");
    return socket == null || socket.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tmux(List.of("tmux")));
  }

  /**
   * Loads a text into a new buffer of tmux. Waits for the process, so it is called where nobody
   * else waits.
   *
   * @param passOn whether tmux is to send it on to the clipboard of its terminal
   * @return why it was not loaded
   */
  Optional<String> load(byte[] text, boolean passOn) {
    List<String> words = new ArrayList<>(command);
    words.addAll(passOn ? List.of("load-buffer", "-w", "-") : List.of("load-buffer", "-"));
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      try {
        return given(process, text);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException notThere) {
      return Optional.of("tmux cannot be run.");
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Optional.of("the program ended.");
    }
  }

  private static Optional<String> given(Process process, byte[] text)
      throws IOException, InterruptedException {
    try (OutputStream in = process.getOutputStream()) {
      in.write(text);
    } catch (IOException notRead) {
      // It ended without reading, and says why.
    }
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      return Optional.of("tmux does not answer.");
    }
    if (process.exitValue() == 0) {
      return Optional.empty();
    }
    byte[] said = process.getInputStream().readNBytes(MOST_SAID);
    return Optional.of("tmux says: " + new String(said, StandardCharsets.UTF_8).strip());
  }
}
