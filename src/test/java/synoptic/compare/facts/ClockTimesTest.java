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

final class ClockTimesTest {

  private static final Path TABLE = Path.of("src/test/resources/compare/clock-times.txt");

  static Stream<Arguments> table() throws IOException {
    return DifferencesTest.rows(TABLE);
  }

  @ParameterizedTest
  @MethodSource("table")
  void theOnlyTimesOfPassagesThatAreClosestAreHeldAgainstEachOther(
      String a, String b, String expected) {
    Comparing closest = (mine, theirs, weight) -> ClockTimes.differing(mine, theirs, Map.of(0, 0));
    assertEquals(expected.equals("-") ? "" : expected, TollsTest.shown(a, b, closest));
  }
}
