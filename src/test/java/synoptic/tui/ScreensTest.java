package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.compare.events.PortTown;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.core.Tone;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;
import synoptic.testkit.TestArticles;

/**
 * Keys in, screens out. Each file names a size and keys and shows the screen that they lead to, and
 * below it the tones of its cells, see {@link Painted}; {@code -Dgenerated=write} writes the
 * screens anew, to be read before they are kept.
 */
final class ScreensTest {

  private static final Path SCREENS = Path.of("src/test/resources/screens");

  static List<Path> screens() throws IOException {
    try (Stream<Path> files = Files.list(SCREENS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("screens")
  void keysLeadToTheScreen(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String head = lines.get(0) + "\n" + lines.get(1) + "\n\n";
    String shown = head + painted(shelf(file, lines.get(1)), lines.get(0), lines.get(1)).written();
    if ("write".equals(System.getProperty("generated"))) {
      Files.writeString(file, shown);
    }
    assertEquals(Files.readString(file), shown);
  }

  /** Whatever two tones a drawing confuses, some screen shows it. */
  @Test
  void noTwoTonesCanBeExchangedUnseen() throws IOException {
    StringBuilder recorded = new StringBuilder();
    for (Path file : screens()) {
      recorded.append(Painted.tonesIn(Files.readString(file)));
    }
    for (Tone one : Tone.values()) {
      assertTrue(recorded.indexOf(Painted.letter(one)) >= 0, one + " is on no screen");
      for (Tone other : Tone.values()) {
        assertEquals(one == other, Painted.letter(one).equals(Painted.letter(other)));
      }
    }
  }

  private static Painted painted(Shelf shelf, String sizeLine, String keysLine) throws IOException {
    String[] size = sizeLine.replace("size: ", "").split("×");
    int columns = Integer.parseInt(size[0]);
    int rows = Integer.parseInt(size[1]);
    Session session = new Session(shelf, columns, rows);
    session.steps(keysLine.replace("keys:", ""));
    return Painted.of(session.state, columns, rows);
  }

  /** Events are shown of a town with more news, a synopsis of several articles on one. */
  private static Shelf shelf(Path file, String keys) {
    if (file.getFileName().toString().startsWith("events")) {
      return PortTown.read().shelf();
    }
    if (file.getFileName().toString().startsWith("synopsis")) {
      return Shelves.ferry();
    }
    return keys.contains("'gulls'")
        ? gulls()
        : keys.contains("'police'") ? Shelves.strike() : shelf();
  }

  private static Shelf shelf() {
    return storm()
        .labels(
            new LabelGroup(
                "those against her",
                Optional.empty(),
                List.of("opposition", "opposition leaders", "critics")),
            new LabelGroup("the harbour", Optional.empty(), List.of("harbour", "mole", "quay")));
  }

  /** Enough text for words that stand beside others more often than by chance. */
  private static Shelf gulls() {
    String elsewhere =
        "Farmers sold apples, bakers sold loaves and weavers sold linen while clerks wrote long"
            + " letters to the owners of orchards. ";
    return new Shelf(
        TestArticles.article(
            "quay",
            "Morning Post",
            "2021-03-02",
            "Hungry gulls circle the quay. Fishermen feed the hungry gulls at dawn.",
            elsewhere.repeat(3)),
        TestArticles.article(
            "roof",
            "Coast Radio",
            "2021-03",
            "Gulls nest on the roof of the school; noisy gulls wake the children.",
            "Noisy gulls, hungry gulls: the town counts a thousand.",
            elsewhere.repeat(3)),
        TestArticles.article(
            "island", "Island Courier", "2019", "No gulls nest here.", elsewhere.repeat(2)));
  }

  private static Shelf storm() {
    return new Shelf(
            TestArticles.article(
                "harbour",
                "Morning Post",
                "2021-03-02",
                "The harbour of Ostrava Bay was closed on 1 March after the storm had torn two cranes"
                    + " from the quay and thrown a ferry against the mole.",
                "Minister Vesna Korhal promised the fishermen 40 million crowns, half of it before"
                    + " Easter, and called the damage the worst in a generation.",
                "Opposition leaders called the promise an empty gesture.",
                "Schools will reopen next week."),
            TestArticles.article(
                "storm",
                "Coast Radio",
                "2021-03",
                "A storm closed the harbour at Ostrava Bay on Monday, 1 March; a ferry hit the mole.",
                "Fishermen are to get 30 million crowns from the state, Korhal promises.",
                "Her critics in the opposition speak of empty gestures.",
                "Tickets become dearer in June."),
            TestArticles.article(
                "ferry",
                "Island Courier",
                "2019",
                "The ferry waits in the harbour for a captain.",
                "\u201cNobody sails in such a storm,\u201d its owner Ada Brandt told the"
                    + " Harbour Gazette. She added that the mole was \u201ca disgrace\u201d."))
        .saying(
            Saying.in("harbour", 2, "Vesna Korhal")
                .by("Minister Vesna Korhal", "promised")
                .office("Minister of Fisheries")
                .content("the fishermen 40 million crowns, half of it before Easter"),
            Saying.in("harbour", 2, "Vesna Korhal")
                .by("Minister Vesna Korhal", "called")
                .office("Minister of Fisheries")
                .content("the damage the worst in a generation"),
            Saying.in("harbour", 3, "opposition leaders")
                .by("Opposition leaders", "called")
                .content("the promise an empty gesture"),
            Saying.in("storm", 2, "Vesna Korhal")
                .by("Korhal", "promises")
                .content("Fishermen are to get 30 million crowns from the state"),
            Saying.in("storm", 3, "unknown speaker")
                .by("Her critics in the opposition", "speak")
                .content("of empty gestures"),
            Saying.in("ferry", 2, "Ada Brandt")
                .by("Ada Brandt", "told")
                .kind(Kind.DIRECT)
                .content("Nobody sails in such a storm")
                .via("Harbour Gazette"),
            Saying.in("ferry", 2, "Ada Brandt")
                .by("She", "added")
                .kind(Kind.MIXED)
                .content("that the mole was \u201ca disgrace\u201d"));
  }
}
