package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Dropped;
import synoptic.testkit.Taking;

final class PageFurnitureTest {

  @TempDir private Path temp;

  @Test
  void regionsAloneAreNoMenu() {
    assertEquals(Optional.empty(), reason("Europe / Asia / Africa / Americas"));
    assertTrue(reason("Home / Europe / Asia / Africa").isPresent());
  }

  @Test
  void anOldDayAndAnHourBehindAPlaceDateNothing() throws IOException {
    String text =
        "%s\n\n%s\n\nThe ferry left the quay with all that the council of Norrvik owned.\n";
    Path file = temp.resolve("a.txt");
    Files.writeString(file, text.formatted("The last ferry", "Norrvik, 6 February 1950, 8 am"));
    assertEquals(Optional.empty(), front(file).published());
    Files.writeString(file, text.formatted("Inflation (Part 2) – what comes next", "6 May 2017"));
    assertEquals(Optional.of("Inflation (Part 2) – what comes next"), front(file).title());
  }

  private static FrontMatter front(Path file) {
    return Taking.one(file, FrontMatter.UNKNOWN).article().orElseThrow().front();
  }

  private static Optional<Dropped.Reason> reason(String line) {
    return PageFurniture.anywhere(line).or(() -> PageFurniture.atTheEdge(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We and our European partners use sanctions because they are all that is left to us.",
        "Registration begins on Monday at the school behind the quay.",
        "Unsubscribe, they told me, and I was glad to do them the favour.",
        "Like her mother before her, she will not stay on Facebook for long, her friends say.",
        "Find out for yourself what he wrote on X.",
        "Copyright 2021 was the year when all was lost, the lawyer said.",
      })
  void aSentenceIsText(String line) {
    assertEquals(Optional.empty(), reason(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We and our 842 partners store and access personal data on your device.",
        "Unsubscribe at any time",
        "Follow us and our authors on X",
        "Follow Ines Okafor on Facebook.",
        "Join the conversation on Twitter",
        "Síguenos en Facebook",
        "Suivez-nous sur Facebook",
        "Copyright 2021 The Coast Courier",
        "Copyright 2021 by Ines Okafor",
        "Copyright Coast Courier Ltd., 2021",
      })
  void whatPagesPrintAroundIsNone(String line) {
    assertTrue(reason(line).isPresent());
  }
}
