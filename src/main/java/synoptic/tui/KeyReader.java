package synoptic.tui;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingInputStream;

/**
 * The one thread that reads a terminal's input. It waits in the read itself; only where a byte
 * leaves open whether it is a key of its own does it wait for no longer than a moment.
 */
final class KeyReader {

  /** Far longer than the parts of one sequence lie apart on a bad line. */
  private static final long REST_OF_SEQUENCE_MILLIS = 1_000;

  private final NonBlockingInputStream input;
  private final long escapeMillis;
  private final Rest rest;
  private final Consumer<Event> sink;
  private final KeyDecoder decoder;

  /**
   * What is done whenever no key came for a while.
   *
   * @param millis how long; not for ever, because an untimed read of JLine's holds the stream's
   *     monitor meanwhile, and the stream could not be closed before the next key
   */
  record Rest(long millis, Runnable done) {

    /** As good as never. */
    static final Rest NONE = new Rest(3_600_000, () -> {});
  }

  /**
   * @param escapeMillis how long after Escape something may follow that makes it another key
   */
  KeyReader(InputStream input, long escapeMillis, Rest rest, Consumer<Event> sink) {
    this.input = NonBlocking.nonBlocking("keys", input);
    this.escapeMillis = escapeMillis;
    this.rest = rest;
    this.sink = sink;
    this.decoder = new KeyDecoder(sink);
  }

  /** Reads until the input ends, fails, or the thread is interrupted; then says so. */
  void run() {
    try {
      for (int octet = next(); octet != NonBlockingInputStream.EOF; octet = next()) {
        if (octet != NonBlockingInputStream.READ_EXPIRED) {
          decoder.feed(octet);
        } else if (decoder.pending() == KeyDecoder.Pending.NOTHING) {
          rest.done().run();
        } else {
          decoder.giveUpWaiting();
        }
      }
    } catch (IOException gone) {
      // The terminal hung up, or the window was closed: either way no more keys come.
    }
    sink.accept(new Event.Ended());
  }

  private int next() throws IOException {
    return switch (decoder.pending()) {
      case NOTHING -> input.read(rest.millis());
      case ESCAPE -> input.read(escapeMillis);
      case SEQUENCE -> input.read(REST_OF_SEQUENCE_MILLIS);
    };
  }
}
