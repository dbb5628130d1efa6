package synoptic.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Topic;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;

/** Which commands look for statements first, and what they say of it. */
final class WaitingTest {

  private final Shelf library = Shelves.hearing();

  private Screen run(String line) {
    return Screen.of(library, OptionalInt.empty(), line.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search harbour source:post",
        "read hearing",
        "articles",
        "sources",
        "topics",
        "check",
        "compare calm-returns harbour-flood",
        "compare calm-returns harbour-flood --topic river"
      })
  void whatNeedsNoStatementsLeavesThemForLater(String line) {
    library.waiting(1_200);
    Screen screen = run(line);
    assertEquals(1_200, library.waiting());
    assertEquals(
        "", screen.err().lines().filter(said -> said.contains("who says")).findFirst().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who",
        "speakers",
        "search speaker:quist",
        "search harbour OR (river -said:gates)",
        "search --speaker Quist",
        "compare calm-returns harbour-flood --topic said:gates",
        "compare calm-returns harbour-flood --topic mayor"
      })
  void whatAsksForStatementsLooksForThemFirst(String line) {
    library.waiting(1_200);
    library.topics(new Topic("mayor", Optional.empty(), "speaker:mayor"));
    Screen screen = run(line);
    assertEquals(0, library.waiting());
    assertTrue(screen.err().startsWith("finding who says what: 1,200 articles …\n"), screen.err());
  }

  @Test
  void whatCannotBeLookedForNowIsSaid() {
    library.waiting(3, 2);
    Screen screen = run("who");
    assertEquals(
        "synoptic: the statements of 2 articles are still to be looked for, and are left out: run"
            + " this again.",
        screen.err().lines().findFirst().orElseThrow());
    assertEquals(0, screen.status());
  }

  @Test
  void checkSaysHowManyArticlesWait() {
    library.waiting(1_200);
    assertTrue(run("check").out().contains("still to be looked for in 1,200 articles\n"));
    library.waiting(0);
    assertTrue(!run("check").out().contains("still"));
  }
}
