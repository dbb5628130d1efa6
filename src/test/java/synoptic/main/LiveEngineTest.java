package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import synoptic.search.Query;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.testkit.Shelf;
import synoptic.testkit.ShelfEngine;

@Timeout(60)
final class LiveEngineTest {

  private static final SearchRequest REQUEST = SearchRequest.of(new Query.Word("truce"), 10);

  private final LiveEngine<ShelfEngine> live =
      new LiveEngine<>(UnaryOperator.identity(), UnaryOperator.identity());

  @Test
  void anEngineIsClosedOnlyWhenTheLastSearchHasLeftIt() throws Exception {
    Slow slow = new Slow();
    live.exchange(slow);
    var found = CompletableFuture.supplyAsync(() -> live.search(REQUEST));
    assertTrue(slow.begun.await(10, TimeUnit.SECONDS));
    Slow next = new Slow();
    next.mayEnd.countDown();
    live.exchange(next);
    live.search(REQUEST);
    assertFalse(slow.isClosed);
    slow.mayEnd.countDown();
    assertSame(SearchResult.EMPTY, found.get(10, TimeUnit.SECONDS));
    assertTrue(slow.isClosed);
    assertFalse(next.isClosed);
  }

  @Test
  void aSearchThatFailsLeavesTheEngineToo() {
    Slow failing =
        new Slow() {
          @Override
          public SearchResult search(SearchRequest request) {
            throw new SearchException("no", null);
          }
        };
    live.exchange(failing);
    assertThrows(SearchException.class, () -> live.search(REQUEST));
    live.close();
    assertTrue(failing.isClosed);
  }

  @Test
  void afterClosingItSaysThatNothingIsOpenAndCanBeOpenedAgain() {
    live.exchange(new Slow());
    live.close();
    live.close();
    assertFalse(live.isOpen());
    assertThrows(SearchException.class, live::articles);
    live.exchange(new Slow());
    assertEquals(List.of(), live.articles());
  }

  /** An engine that finds nothing, and not before it is allowed to. */
  private static class Slow extends ShelfEngine {

    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch mayEnd = new CountDownLatch(1);
    volatile boolean isClosed;

    Slow() {
      super(new Shelf());
    }

    @Override
    public SearchResult search(SearchRequest request) {
      begun.countDown();
      try {
        assertTrue(mayEnd.await(10, TimeUnit.SECONDS));
      } catch (InterruptedException ended) {
        throw new AssertionError(ended);
      }
      return SearchResult.EMPTY;
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }
}
