package synoptic.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.search.SearchResult;

/** Whether a query finds a passage, and what it marks there. */
final class FindsTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "[{0} in {1}]")
  @MethodSource("table")
  void findsAndMarks(String typed, String passage, String marked) {
    SearchResult result = new IndexedShelf(folder).with("a", passage).search(typed);
    assertEquals(
        marked,
        result.hits().stream()
            .map(
                hit ->
                    hit.marks().stream()
                        .map(span -> span.in(hit.passage().text()))
                        .collect(joining(",")))
            .findFirst()
            .orElse("-"));
  }

  static Stream<Arguments> table() throws IOException {
    try (var file = FindsTest.class.getResourceAsStream("finds.txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .replace("\\u0301", "\u0301")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", 3))
          .map(cells -> Arguments.of(cells[0].strip(), cells[1].strip(), cells[2].strip()));
    }
  }
}
