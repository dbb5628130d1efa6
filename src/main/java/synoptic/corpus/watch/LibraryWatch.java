package synoptic.corpus.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import synoptic.corpus.LibraryFolder;

/**
 * Tells when files of a library may have changed, whoever did it. Where the system tells of events,
 * it looks at the folder once these pause; where it may not (a network drive, no watches left),
 * every few seconds, and anyway once in a while. A look takes no more than a twentieth of one
 * processor's time, however many files there are.
 */
public final class LibraryWatch implements AutoCloseable {

  /** Between two looks where events may be missed. */
  static final Duration OFTEN = Duration.ofSeconds(3);

  /** Between two looks where none should be missed. */
  static final Duration SELDOM = Duration.ofMinutes(1);

  /** Who writes several files, or one in several steps, is not interrupted. */
  static final Duration PAUSE = Duration.ofMillis(150);

  private static final int MOST_PAUSES = 12;
  private static final int SHARE = 20;

  private final FolderEvents events;
  private final Thread thread;

  private LibraryWatch(FolderEvents events, Runnable watching) {
    this.events = events;
    this.thread = Thread.ofPlatform().daemon().name("synoptic-watch").unstarted(watching);
  }

  /**
   * Watches a library until it is closed.
   *
   * @param news told that something was touched, on a thread of the watch's own; also once soon
   *     after the beginning, for what happened before
   */
  public static LibraryWatch of(LibraryFolder library, Runnable news) {
    List<Path> folders = List.of(library.path(), library.path().resolve("articles"));
    FolderEvents events = FolderEvents.in(folders);
    LibraryWatch watch =
        new LibraryWatch(events, () -> watch(events, library::fingerprint, System::nanoTime, news));
    watch.thread.setPriority(Thread.MIN_PRIORITY);
    watch.thread.start();
    return watch;
  }

  /**
   * Goes on until it is interrupted.
   *
   * @param look gives another number once something was touched
   * @param nanos a clock, by which looks are measured
   */
  static void watch(FolderEvents events, LongSupplier look, LongSupplier nanos, Runnable news) {
    try {
      boolean isTold = events.listen();
      Optional<Long> last = Optional.empty();
      Duration wait = OFTEN;
      while (!Thread.currentThread().isInterrupted()) {
        if (events.await(wait)) {
          settle(events);
        }
        isTold = events.listen();
        long before = nanos.getAsLong();
        Optional<Long> now = Optional.of(look.getAsLong());
        Duration rest = Duration.ofNanos((nanos.getAsLong() - before) * SHARE);
        if (!now.equals(last)) {
          last = now;
          news.run();
        }
        events.rest(rest);
        wait = isTold ? SELDOM : OFTEN;
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static void settle(FolderEvents events) throws InterruptedException {
    int pauses = 0;
    while (pauses < MOST_PAUSES && events.await(PAUSE)) {
      pauses++;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    events.close();
  }
}
