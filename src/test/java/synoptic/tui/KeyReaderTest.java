package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import synoptic.explore.core.Key;

/** What the reader does between keys. */
final class KeyReaderTest {

  private static final long ESCAPE_MILLIS = 10;

  @Test
  void whoeverDoesNotTypeRestsAgainAndAgainAndLosesNoKey() throws Exception {
    BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    CountDownLatch rests = new CountDownLatch(3);
    PipedOutputStream keys = new PipedOutputStream();
    PipedInputStream input = new PipedInputStream(keys);
    Thread reading = reading(input, new KeyReader.Rest(1, rests::countDown), events);
    rests.await();
    keys.write('x');
    keys.flush();
    assertEquals(new Event.KeyPressed(Key.of('x')), events.take());
    keys.close();
    reading.join();
    assertEquals(new Event.Ended(), events.take());
  }

  /** Escape is one of its own when nothing has followed it in time, however often there is rest. */
  @Test
  void escapeAloneIsAKeyAmongRests() throws Exception {
    BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    PipedOutputStream keys = new PipedOutputStream();
    PipedInputStream input = new PipedInputStream(keys);
    Thread reading = reading(input, new KeyReader.Rest(1, () -> {}), events);
    keys.write('\033');
    keys.flush();
    assertEquals(new Event.KeyPressed(Key.ESCAPE), events.take());
    keys.close();
    reading.join();
  }

  @Test
  void onlyMuchGarbageIsCleared() {
    List<String> cleared = new ArrayList<>();
    new OldGarbage(() -> OldGarbage.WORTH_IT, () -> cleared.add("little")).clear();
    new OldGarbage(() -> OldGarbage.WORTH_IT + 1, () -> cleared.add("much")).clear();
    assertEquals(List.of("much"), cleared);
  }

  private static Thread reading(
      InputStream input, KeyReader.Rest rest, BlockingQueue<Event> events) {
    KeyReader reader = new KeyReader(input, ESCAPE_MILLIS, rest, events::add);
    return Thread.ofPlatform().daemon().start(reader::run);
  }
}
