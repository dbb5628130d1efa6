package synoptic.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An event in a query stands for its articles. */
final class EventQueriesTest {

  private static final Map<String, String> EVENTS =
      new TreeMap<>(Map.of("a", "b", "b", "b", "c", "c"));

  private static String resolved(String typed) {
    return QueryText.of(EventQueries.resolved(QueryParser.parse(typed), EVENTS));
  }

  @Test
  void anEventIsItsArticles() {
    String both = QueryText.of(QueryParser.parse("article:a OR article:b"));
    assertEquals(both, resolved("event:b"));
    assertEquals(both, resolved("event:a"), "named by any of its articles");
    assertEquals(both, resolved("event:\"a\""));
    assertEquals("river (" + both + ")", resolved("river event:b"));
    assertEquals("river -(" + both + ")", resolved("river -event:b"));
  }

  @Test
  void anEventThatIsNotKnownIsTheArticleOfThatName() {
    assertEquals("article:x", resolved("event:x"));
  }

  @Test
  void otherQueriesStayAsTheyAre() {
    for (String typed : new String[] {"river", "river OR sea", "source:Post -mud", "\"a b\"~3"}) {
      Query query = QueryParser.parse(typed);
      assertFalse(EventQueries.nameOne(query));
      assertEquals(query, EventQueries.resolved(query, EVENTS));
    }
    assertTrue(EventQueries.nameOne(QueryParser.parse("river -event:a")));
  }
}
