package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.search.FeatureCounts;

/** What is kept of the grouping into events. */
final class KeptEventsTest {

  private static final FeatureCounts COUNTS =
      new FeatureCounts(9, Map.of("ferry", 3, "once", 1), Map.of("bergen", 2));

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgain() {
    KeptEvents events = new KeptEvents(folder);
    assertEquals(Map.of(), events.read());
    assertEquals(FeatureCounts.NONE, events.counts());
    events.write(Map.of("a", "a", "b", "a", "ü c", "ü c"), FeatureCounts.NONE);
    events.write(Map.of("a", "b", "b", "b"), COUNTS);
    assertEquals(Map.of("a", "b", "b", "b"), events.read());
    assertEquals(
        new FeatureCounts(9, Map.of("ferry", 3), Map.of("bergen", 2)),
        events.counts(),
        "what one article alone has is not kept");
  }

  @Test
  void whatIsDamagedOrOfAnotherVersionIsNothing() throws IOException {
    KeptEvents events = new KeptEvents(folder);
    for (String text : new String[] {"", "events 0\na\ta\n", "a\ta\n", "events 3"}) {
      Files.writeString(folder.resolve("events"), text);
      assertEquals(Map.of(), events.read(), text);
    }
    Files.writeString(folder.resolve("events"), "events 3\na\tb\nnothing\n\tx\ty\n");
    assertEquals(Map.of("a", "b"), events.read());
    for (String text :
        new String[] {"", "events 3", "events 3\n9\nverb\tx\t2", "events 3\n9\nword\tx\tmany"}) {
      Files.writeString(folder.resolve("features"), text);
      assertEquals(FeatureCounts.NONE, events.counts(), text);
    }
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() {
    KeptEvents events = new KeptEvents(folder.resolve("missing"));
    events.write(Map.of("a", "a"), COUNTS);
    assertFalse(Files.exists(folder.resolve("missing")));
  }
}
