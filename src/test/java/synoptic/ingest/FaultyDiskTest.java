package synoptic.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Faults;
import synoptic.testkit.Samples;
import synoptic.testkit.Taking;

/** A file that cannot be read to its end is told as such; no part of it passes for the whole. */
final class FaultyDiskTest {

  @TempDir private Path temp;

  /** Packed files are opened by the JDK's own code, past any file system but the machine's. */
  private static boolean isPacked(String name) {
    return name.endsWith(".docx") || name.endsWith(".odt") || name.endsWith(".epub");
  }

  @Test
  void whereAStepFailsItIsTold() throws Exception {
    String text = "The council of Norrvik has decided to buy a new ferry for the islands.";
    for (Map.Entry<String, byte[]> sample : Samples.of(text).entrySet()) {
      if (!isPacked(sample.getKey())) {
        Path file = Files.write(temp.resolve(sample.getKey()), sample.getValue());
        assertToldAtEachStep(file, Taking.all(file));
      }
    }
  }

  private static void assertToldAtEachStep(Path file, List<Ingested> whole) {
    for (int at = 1; ; at++) {
      Faults faults = Faults.once(at);
      List<Ingested> read = Taking.readOrRefused(faults.on(file));
      boolean isTold = read.stream().anyMatch(each -> !each.problems().isEmpty());
      assertTrue(isTold || read.equals(whole), file + ", step " + at);
      if (!faults.isReached()) {
        assertEquals(whole, read);
        assertTrue(at > 3, at + " steps");
        return;
      }
    }
  }
}
