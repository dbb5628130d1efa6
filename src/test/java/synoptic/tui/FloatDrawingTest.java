package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.explore.core.Line;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;

/** What floats is moved by as much as is drawn of it. */
final class FloatDrawingTest {

  private static final int FRAME = 3;

  @ParameterizedTest
  @CsvSource({"80,24", "40,10", "160,50", "20,6"})
  void pageByPageEachLineIsShownOnce(int columns, int rows) throws IOException {
    Session session = new Session(new Shelf(), columns, rows).keys("Enter ?");
    List<String> all =
        session.state.floating().orElseThrow().lines().stream()
            .map(Line::text)
            .map(FloatDrawingTest::plain)
            .toList();
    List<String> read = new ArrayList<>(shown(session, columns, rows));
    int page = read.size();
    while (read.size() + page <= all.size()) {
      read.addAll(shown(session.keys("PgDn"), columns, rows));
    }
    for (int at = 0; at < read.size(); at++) {
      String line = read.get(at);
      assertEquals(line, all.get(at).substring(0, Math.min(all.get(at).length(), line.length())));
    }
  }

  @ParameterizedTest
  @CsvSource({"80,24", "40,10", "160,50"})
  void atTheEndALineUpIsALineUp(int columns, int rows) throws IOException {
    Session session = new Session(new Shelf(), columns, rows).keys("Enter ? G");
    List<String> last = shown(session, columns, rows);
    assertNotEquals(last, shown(session.keys("k"), columns, rows));
  }

  /** The text in the frame; the sign that something is cut is taken off. */
  private static List<String> shown(Session session, int columns, int rows) throws IOException {
    return Painted.of(session.state, columns, rows)
        .text()
        .lines()
        .dropWhile(line -> !line.contains("┌"))
        .skip(1)
        .takeWhile(line -> !line.contains("└"))
        .map(line -> line.substring(line.indexOf('│') + FRAME, line.lastIndexOf('│')))
        .map(FloatDrawingTest::plain)
        .toList();
  }

  private static String plain(String line) {
    return line.replace("…", "").strip();
  }
}
