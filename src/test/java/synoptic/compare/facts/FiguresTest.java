package synoptic.compare.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.compare.facts.TollsTest.Comparing;

final class FiguresTest {

  private static final Path TABLE = Path.of("src/test/resources/compare/figures.txt");
  private static final Path CLOSEST = Path.of("src/test/resources/compare/figures-closest.txt");

  static Stream<Arguments> table() throws IOException {
    return DifferencesTest.rows(TABLE);
  }

  static Stream<Arguments> closest() throws IOException {
    return DifferencesTest.rows(CLOSEST);
  }

  @ParameterizedTest
  @MethodSource("table")
  void aFigureThatTheOtherArticleLacksIsHeldAgainstItsOwn(String a, String b, String expected) {
    Comparing apart = (mine, theirs, weight) -> Figures.differing(mine, theirs, weight, Map.of());
    assertEquals(expected.equals("-") ? "" : expected, TollsTest.shown(a, b, apart));
  }

  @ParameterizedTest
  @MethodSource("closest")
  void theOnlyTwoOfTheirSortInPassagesThatAreClosestAreHeldAgainstEachOther(
      String a, String b, String expected) {
    Comparing beside =
        (mine, theirs, weight) -> Figures.differing(mine, theirs, weight, Map.of(0, 0));
    assertEquals(expected.equals("-") ? "" : expected, TollsTest.shown(a, b, beside));
  }
}
