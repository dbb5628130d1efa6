package synoptic.lucene.index;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What is read from an index when it is first asked for, from any thread. */
final class Lazy<T> {

  private final Reading<T> reading;
  private volatile T read;

  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  Lazy(Reading<T> reading) {
    this.reading = reading;
  }

  /**
   * @throws UncheckedIOException where it cannot be read
   */
  T get() {
    T known = read;
    return known == null ? readOnce() : known;
  }

  boolean isRead() {
    return read != null;
  }

  private synchronized T readOnce() {
    if (read == null) {
      try {
        read = reading.read();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return read;
  }
}
