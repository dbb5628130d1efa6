package synoptic.compare.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.compare.facts.TollsTest.Comparing;

final class QuotedWordingTest {

  private static final Path TABLE = Path.of("src/test/resources/compare/quoted-wording.txt");

  static Stream<Arguments> table() throws IOException {
    return DifferencesTest.rows(TABLE);
  }

  @ParameterizedTest
  @MethodSource("table")
  void theSameQuotationWithOtherWordsDiffers(String a, String b, String expected) {
    Comparing quoted = (mine, theirs, weight) -> QuotedWording.differing(mine, theirs);
    assertEquals(expected.equals("-") ? "" : expected, TollsTest.shown(a, b, quoted));
  }
}
