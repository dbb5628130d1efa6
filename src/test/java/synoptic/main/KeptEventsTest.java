package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the grouping into events. */
final class KeptEventsTest {

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgain() {
    KeptEvents events = new KeptEvents(folder.resolve("events"));
    assertEquals(Map.of(), events.read());
    events.write(Map.of("a", "a", "b", "a", "ü c", "ü c"));
    events.write(Map.of("a", "b", "b", "b"));
    assertEquals(Map.of("a", "b", "b", "b"), events.read());
  }

  @Test
  void whatIsDamagedOrOfAnotherVersionIsNothing() throws IOException {
    Path file = folder.resolve("events");
    for (String text : new String[] {"", "events 0\na\ta\n", "a\ta\n", "events 1"}) {
      Files.writeString(file, text);
      assertEquals(Map.of(), new KeptEvents(file).read(), text);
    }
    Files.writeString(file, "events 1\na\tb\nnothing\n\tx\ty\n");
    assertEquals(Map.of("a", "b"), new KeptEvents(file).read());
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() {
    KeptEvents events = new KeptEvents(folder.resolve("missing").resolve("events"));
    events.write(Map.of("a", "a"));
    assertFalse(Files.exists(folder.resolve("missing")));
  }
}
