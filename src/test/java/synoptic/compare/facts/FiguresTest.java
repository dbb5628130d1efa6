package synoptic.compare.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FiguresTest {

  private static final Path TABLE = Path.of("src/test/resources/compare/figures.txt");

  static Stream<Arguments> table() throws IOException {
    return DifferencesTest.rows(TABLE);
  }

  @ParameterizedTest
  @MethodSource("table")
  void aFigureThatTheOtherArticleLacksIsHeldAgainstItsOwn(String a, String b, String expected) {
    assertEquals(expected.equals("-") ? "" : expected, TollsTest.shown(a, b, Figures::differing));
  }
}
