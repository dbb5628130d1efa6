package synoptic.lucene.index;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work on many things, several at a time, whose outcomes are taken in the order of the things. */
public final class ParallelWork {

  private static final int MOST_THREADS = 8;

  /** How many threads share long work. */
  public static final int THREADS =
      Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);

  /**
   * How many outcomes are held at a time: enough that no thread waits for one that has a segment of
   * the index to write, which takes seconds.
   */
  private static final int AHEAD = 512 * THREADS;

  /** Fewer are done sooner than threads are there. */
  private static final int FEW = 16;

  /** The work on one thing. */
  interface Work<T, R> {
    R on(T thing) throws IOException;
  }

  /** What is done with an outcome, on the thread that has asked for the work. */
  interface Taker<R> {
    void take(R outcome);
  }

  /** Work that is the same on each thread. */
  interface Step {
    void run() throws IOException;
  }

  private ParallelWork() {}

  /**
   * Ends when all is done, or with the first failure; nothing is under way any more then.
   *
   * @throws ClosedByInterruptException where this thread is interrupted while others are at work
   */
  static <T, R> void each(List<T> things, Work<T, R> work, Taker<R> taker) throws IOException {
    if (things.size() < FEW) {
      for (T thing : things) {
        taker.take(work.on(thing));
      }
      return;
    }
    AtomicBoolean isOver = new AtomicBoolean();
    ExecutorService threads = threads("synoptic-indexing-");
    try {
      Deque<Future<R>> begun = new ArrayDeque<>();
      Iterator<T> left = things.iterator();
      while (left.hasNext() || !begun.isEmpty()) {
        while (left.hasNext() && begun.size() < AHEAD) {
          T next = left.next();
          begun.add(threads.submit(() -> isOver.get() ? null : work.on(next)));
        }
        taker.take(end(begun.remove()));
      }
    } finally {
      isOver.set(true);
      finish(threads);
    }
  }

  /** Does the same on all threads at once; ends when the last has ended. */
  static void onEachThread(Step step) throws IOException {
    ExecutorService threads = threads("synoptic-writing-");
    try {
      List<Future<Void>> begun = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        begun.add(
            threads.submit(
                () -> {
                  step.run();
                  return null;
                }));
      }
      for (Future<Void> each : begun) {
        end(each);
      }
    } finally {
      finish(threads);
    }
  }

  /** So many threads that end with the program, each named so, with a number. */
  public static ExecutorService threads(String name) {
    return Executors.newFixedThreadPool(
        THREADS, Thread.ofPlatform().daemon().name(name, 0).factory());
  }

  private static <R> R end(Future<R> begun) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ClosedByInterruptException();
    }
    try {
      return begun.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw new IllegalStateException(failed.getCause());
      }
    }
  }

  /** Waits for what is under way: to interrupt it would close the index's files. */
  private static void finish(ExecutorService threads) {
    threads.shutdown();
    boolean wasInterrupted = false;
    boolean isDone = false;
    while (!isDone) {
      try {
        isDone = threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException stopped) {
        wasInterrupted = true;
      }
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
