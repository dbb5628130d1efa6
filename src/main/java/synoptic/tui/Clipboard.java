package synoptic.tui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import synoptic.explore.core.Message;
import synoptic.text.SafeText;

/**
 * The clipboard of the terminal at which the user sits (OSC 52), by way of tmux where the program
 * runs in it, because tmux as it is installed keeps that sequence from its terminal. Never reads
 * what is there. A terminal does not say whether it took a text, so no more is promised than was
 * done.
 */
final class Clipboard {

  /** Terminals take no more (the limit of hterm and of xterm's documentation). */
  static final int MOST_BASE64 = 74_994;

  /** What that leaves for a text. */
  static final int MOST_BYTES = MOST_BASE64 / 4 * 3;

  private static final int PATIENCE_SECONDS = 2;

  private final Optional<Tmux> tmux;
  private final ExecutorService copying =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("copying").factory());

  Clipboard(Optional<Tmux> tmux) {
    this.tmux = tmux;
  }

  /** Sends a sequence to the terminal. */
  interface Wire {
    void send(String sequence) throws IOException;
  }

  /**
   * Copies a text, made safe; what is too long for the way it has to go is not copied at all, since
   * its end says where it comes from.
   *
   * @param said told what came of it, from another thread where that takes its time
   */
  void copy(String text, Wire wire, Consumer<Message> said) throws IOException {
    byte[] bytes = SafeText.prose(text).getBytes(StandardCharsets.UTF_8);
    if (tmux.isPresent()) {
      copying.execute(() -> said.accept(inTmux(tmux.get(), bytes)));
    } else if (bytes.length > MOST_BYTES) {
      said.accept(
          Message.warning(
              String.format(
                  Locale.US,
                  "Not copied: %,d bytes, and a terminal takes %,d; e exports to a file.",
                  bytes.length,
                  MOST_BYTES)));
    } else {
      wire.send("\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u001b\\");
      said.accept(Message.info("Copied with its citation, if the terminal lets programs copy."));
    }
  }

  private static Message inTmux(Tmux tmux, byte[] text) {
    boolean fits = text.length <= MOST_BYTES;
    Optional<String> problem = tmux.load(text, fits);
    if (problem.isPresent()) {
      return Message.warning("Not copied: " + problem.get());
    }
    return Message.info(
        fits
            ? "Copied with its citation to tmux, and to the clipboard where allowed."
            : "Copied with its citation to tmux alone: too long for the clipboard.");
  }

  /** What is being copied is finished first, unless that takes too long. */
  void close() {
    copying.shutdown();
    try {
      if (!copying.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        copying.shutdownNow();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
