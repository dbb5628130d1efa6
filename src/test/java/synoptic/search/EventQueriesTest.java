package synoptic.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An event in a query stands for its articles. */
final class EventQueriesTest {

  private static List<String> articles(String id) {
    return id.equals("x") ? List.of() : id.equals("c") ? List.of("c") : List.of("a", "b");
  }

  private static String resolved(String typed) {
    return QueryText.of(
        EventQueries.resolved(QueryParser.parse(typed), EventQueriesTest::articles));
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
      assertEquals(query, EventQueries.resolved(query, EventQueriesTest::articles));
    }
    assertTrue(EventQueries.nameOne(QueryParser.parse("river -event:a")));
  }

  @Test
  void anEventAloneNarrowsToWholeArticles() {
    assertEquals(Optional.of("a"), EventQueries.whole(QueryParser.parse("event:a")));
    assertEquals(Optional.of("a b"), EventQueries.whole(EventQueries.of("a b")));
    assertEquals(Optional.empty(), EventQueries.whole(QueryParser.parse("river event:a")));
    assertEquals(Optional.empty(), EventQueries.whole(QueryParser.parse("-event:a")));
  }

  @Test
  void anEventAmongOthersNarrowsThem() {
    Query query = QueryParser.parse("river event:a mud");
    assertEquals(Optional.of("a"), EventQueries.narrowing(query));
    assertEquals("river mud", QueryText.of(EventQueries.widened(query)).replaceAll("[()]", ""));
    assertEquals("", QueryText.of(EventQueries.widened(EventQueries.of("a"))));
    for (String typed : List.of("river", "river OR event:a", "river -event:a")) {
      assertEquals(Optional.empty(), EventQueries.narrowing(QueryParser.parse(typed)));
    }
  }

  @Test
  void everyEventThatIsNamedIsKnownByName() {
    assertEquals(
        List.of("a", "b", "c"),
        EventQueries.named(QueryParser.parse("event:a -event:b (river OR event:c)")));
    assertEquals("event:a", QueryText.of(EventQueries.of("a")));
    assertEquals(EventQueries.of("a b"), QueryParser.parse(QueryText.of(EventQueries.of("a b"))));
  }
}
