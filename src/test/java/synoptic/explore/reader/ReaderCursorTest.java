package synoptic.explore.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** Where the cursor of the reader can go. */
final class ReaderCursorTest {

  private static Session reading(int passages) {
    String[] text =
        IntStream.rangeClosed(1, passages)
            .mapToObj(number -> "The ferry left pier " + number + ".")
            .toArray(String[]::new);
    Shelf shelf = new Shelf(TestArticles.article("ferry", "Post", "2020", text));
    return new Session(shelf, 80, 24).keys("Enter Enter");
  }

  private static int at(Session session) {
    return session.search().reader().orElseThrow().passage();
  }

  private static List<Integer> visited(Session session, String key, int times) {
    List<Integer> visited = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      int before = visited.isEmpty() ? 0 : visited.getLast();
      int now = at(session.keys(key));
      if (now != before) {
        visited.add(now);
      }
    }
    return visited;
  }

  @Test
  void anArticleThatIsAllInSightIsWalkedPassageByPassage() {
    Session session = reading(4);
    assertEquals(List.of(2, 3, 4), visited(session, "j", 6));
    assertEquals(List.of(3, 2, 1), visited(session, "k", 6));
  }

  @Test
  void eachPassageIsReachedWhereTheTextScrolls() {
    Session session = reading(30);
    List<Integer> down = visited(session, "j", 200);
    List<Integer> up = visited(session, "k", 200);
    for (int passage = 2; passage < 30; passage++) {
      assertTrue(down.contains(passage) || up.contains(passage), "passage " + passage);
    }
  }

  @Test
  void theEndOfALongPassageStaysInSight() {
    Shelf shelf =
        new Shelf(TestArticles.article("a", "Post", "2020", "Short.", "ferry ".repeat(900)));
    Session session = new Session(shelf, 80, 24).keys("Enter Enter G");
    int end = session.search().reader().orElseThrow().top();
    assertEquals(end, session.keys("j").search().reader().orElseThrow().top());
  }

  @Test
  void theFirstAndTheLastAreReachedAtOnce() {
    Session session = reading(30);
    assertEquals(30, at(session.keys("G")));
    assertEquals(1, at(session.keys("g")));
    assertEquals(30, at(session.keys("0 9 9 9 PgDn")));
    assertEquals(1, at(session.keys("0 9 9 9 k")));
  }
}
