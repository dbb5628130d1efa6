package synoptic.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;
import synoptic.text.Columns;

/** On a terminal nothing stands out to the right, however long the words and the names are. */
final class WidthTest {

  private static final List<List<String>> VIEWS =
      List.of(
          List.of("search"),
          List.of("search", "river"),
          List.of("read", "long"),
          List.of("articles"),
          List.of("compare", "long", "wide"));

  private final Shelf library = new Shelf();

  @BeforeEach
  void fill() {
    String prose = "Nobody in the harbour had seen the river rise so fast in a single night. ";
    library.with(
        "long",
        TestArticles.front("Of a harbour and its river " + "and more ".repeat(40), "Post", "2016"),
        prose.repeat(9),
        "x".repeat(500) + " harbour",
        "漢字".repeat(90) + " harbour");
    library.with("wide", TestArticles.front("W", "Star", "2017"), prose, "A harbour " + prose);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 99, 100, 130, 220})
  void everyLineFits(int width) {
    for (List<String> view : VIEWS) {
      Screen screen = Screen.of(library, OptionalInt.of(width), view.toArray(String[]::new));
      for (String line : screen.out().lines().toList()) {
        String plain = line.replace("\033[1m", "").replace("\033[22m", "");
        assertTrue(Columns.of(plain) <= width, view + " at " + width + ": " + plain);
      }
    }
  }

  @Test
  void columnsOfAComparisonStandBelowEachOther() {
    Screen screen = Screen.of(library, OptionalInt.of(120), "compare", "long", "wide");
    List<Integer> bars =
        screen
            .out()
            .lines()
            .filter(line -> line.contains(" │ "))
            .map(line -> Columns.of(line.substring(0, line.indexOf(" │ "))))
            .distinct()
            .toList();
    assertEquals(List.of(51), bars);
  }
}
