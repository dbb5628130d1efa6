package synoptic.lucene.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParallelWorkTest {

  private static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 1_000})
  void outcomesComeInTheOrderOfTheThings(int count) throws IOException {
    List<Integer> taken = new ArrayList<>();
    ParallelWork.each(upTo(count), thing -> 2 * thing, taken::add);
    assertEquals(upTo(count).stream().map(thing -> 2 * thing).toList(), taken);
  }

  @Test
  void outcomesAreTakenOnTheThreadThatAsked() throws IOException {
    Set<Thread> takers = ConcurrentHashMap.newKeySet();
    ParallelWork.each(upTo(100), thing -> thing, thing -> takers.add(Thread.currentThread()));
    assertEquals(Set.of(Thread.currentThread()), takers);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 300})
  void theFirstFailureEndsItWhenNothingIsUnderWayAnyMore(int count) {
    List<Integer> taken = new ArrayList<>();
    AtomicInteger underWay = new AtomicInteger();
    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                ParallelWork.each(
                    upTo(count),
                    thing -> {
                      underWay.incrementAndGet();
                      try {
                        if (thing >= 2) {
                          throw new IOException("at " + thing);
                        }
                        return thing;
                      } finally {
                        underWay.decrementAndGet();
                      }
                    },
                    taken::add));
    assertEquals("at 2", failure.getMessage());
    assertEquals(List.of(0, 1), taken);
    assertEquals(0, underWay.get());
  }

  @Test
  void whoIsInterruptedStopsWaitingAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    assertThrows(
        ClosedByInterruptException.class,
        () -> ParallelWork.each(upTo(100), thing -> thing, thing -> {}));
    assertTrue(Thread.interrupted());
  }

  /** A thing that takes seconds, as one does that fills a segment of the index. */
  @Test
  void othersGoOnWhileOneTakesLong() throws IOException {
    assumeTrue(ParallelWork.THREADS > 1);
    CountDownLatch others = new CountDownLatch(500);
    List<Boolean> taken = new ArrayList<>();
    ParallelWork.each(
        upTo(600),
        thing -> {
          others.countDown();
          return thing > 0 || hasCome(others);
        },
        taken::add);
    assertEquals(Set.of(true), Set.copyOf(taken));
  }

  @Test
  void eachThreadDoesTheSameAtOnce() throws IOException {
    CountDownLatch all = new CountDownLatch(ParallelWork.THREADS);
    AtomicInteger met = new AtomicInteger();
    ParallelWork.onEachThread(
        () -> {
          all.countDown();
          met.addAndGet(hasCome(all) ? 1 : 0);
        });
    assertEquals(ParallelWork.THREADS, met.get());
  }

  @Test
  void whatFailsOnOneThreadIsThrown() {
    AtomicInteger begun = new AtomicInteger();
    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                ParallelWork.onEachThread(
                    () -> {
                      if (begun.incrementAndGet() == 1) {
                        throw new IOException("no room");
                      }
                    }));
    assertEquals("no room", failure.getMessage());
    assertEquals(ParallelWork.THREADS, begun.get());
  }

  private static boolean hasCome(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException stopped) {
      return false;
    }
  }
}
