package synoptic.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;

/** What files that come in together tell of each other. */
final class RecurringTest {

  private static final Path TEXTS = Path.of("src/test/resources/ingest/together");

  @TempDir Path temporary;

  @Test
  void whatSeveralTextsPrintAlikeIsTheirOutletOrNoPartOfThem() throws IOException {
    List<Ingested> taken = Taking.together(texts());
    assertEquals(
        """
        Mill pond to be drained in spring | Rill and Weir | Petra Holm | 2 passages
        Bus to the weir will stop twice | Rill and Weir | Arno Vance | 2 passages
        Bees move into the old bank | Rill and Weir | Petra Holm | 2 passages
        Footbridge sways in the wind | Upland Rill | Lena Moreau | 2 passages
        Snow closes the pass | Upland Rill | Lena Moreau | 2 passages
        Lamps come back to the square | Upland Rill | Lena Moreau | 2 passages
        A bell without a tower |  | Ana Cruz | 2 passages
        """,
        taken.stream().map(RecurringTest::written).collect(Collectors.joining()));
    assertEquals(
        List.of(
            "in other files too: Seven mornings a week",
            "in other files too: Printed on flour bags since 1931",
            "in other files too: Written to by the whole valley"),
        taken.getFirst().dropped().stream()
            .map(each -> each.reason() + ": " + each.text())
            .toList());
  }

  @Test
  void aFileThatComesInAloneIsReadByItself() throws IOException {
    Ingested alone = Taking.together(List.of(TEXTS.resolve("4-bridge.txt"))).getFirst();
    assertEquals(
        "Footbridge sways in the wind – Upland Rill", alone.article().orElseThrow().title());
    assertTrue(alone.dropped().isEmpty());
  }

  @Test
  void outletAndDayOnOneLineAreFactsInAllFilesOfADay() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int each = 1; each <= 3; each++) {
      String told = "Number " + each + " of the houses in the valley has got a new roof this year.";
      String text = "Roof number " + each + " is on\n\nHill Tribune, 6 February 2017\n\n" + told;
      files.add(Files.writeString(temporary.resolve(each + ".txt"), text));
    }
    for (Ingested ingested : Taking.together(files)) {
      FrontMatter front = ingested.article().orElseThrow().front();
      assertEquals(Optional.of("Hill Tribune"), front.source());
      assertEquals("2017-02-06", front.published().orElseThrow().toString());
      assertEquals(List.of(), ingested.dropped());
    }
  }

  @Test
  void copiesOfOneTextTellNothing() throws IOException {
    List<Path> copies = new ArrayList<>();
    for (int copy = 0; copy < 4; copy++) {
      Path file = temporary.resolve("copy" + copy + ".txt");
      copies.add(Files.copy(TEXTS.resolve("1-pond.txt"), file));
    }
    assertEquals(
        Taking.one(copies.getFirst(), FrontMatter.UNKNOWN), Taking.together(copies).getFirst());
  }

  @Test
  void ofManyFilesSomeHundredAreLookedAt() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int each = 0; each < 900; each++) {
      String told = "Number " + each + " of the houses in the valley has got a new roof this year.";
      Path file = temporary.resolve(each + ".txt");
      files.add(Files.writeString(file, "Valley Roofs\n\nRoof number " + each + "\n\n" + told));
    }
    files.add(temporary.resolve("not-there.txt"));
    assertEquals(
        List.of("Valley Roofs"), List.copyOf(Ingest.recurring(files, Optional.empty()).lines()));
  }

  private static List<Path> texts() throws IOException {
    try (var files = Files.list(TEXTS)) {
      return files.sorted().toList();
    }
  }

  private static String written(Ingested ingested) {
    Article article = ingested.article().orElseThrow();
    return "%s | %s | %s | %d passages\n"
        .formatted(
            article.title(),
            article.front().source().orElse(""),
            article.front().author().orElse(""),
            article.passages().size());
  }
}
