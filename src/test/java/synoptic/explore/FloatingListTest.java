package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.Line;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** Lists that float: narrowed by typing, chosen from, and read. */
final class FloatingListTest {

  private final Session session =
      new Session(
          new Shelf(
              TestArticles.article("storm", "Post", "2020", "Rain."),
              TestArticles.article("ferry", "Radio", "2020", "Rain."),
              TestArticles.article("fère", "Courier", "2020", "Rain.")),
          80,
          24);

  private FloatingList list() {
    return session.state.floating().orElseThrow();
  }

  private List<String> lines() {
    return list().lines().stream().map(Line::text).map(String::strip).toList();
  }

  @Test
  void aSlashNarrowsAChoiceAndEnterChooses() {
    session.keys("Enter :").type("articles").keys("Enter /").type("FER");
    assertEquals(2, lines().size());
    session.type("ry").keys("Enter");
    assertEquals("ferry", session.search().reader().orElseThrow().article().id());
  }

  @Test
  void whatIsLeftOfHelpStandsBelowThePlacesItBelongsTo() {
    session.keys("Enter ? /").type("tag");
    List<String> sections = lines().stream().filter(line -> !line.contains("tag")).toList();
    assertEquals("Keys in the results", sections.getFirst());
    assertEquals("Commands after :", sections.getLast());
    assertEquals(sections.stream().distinct().toList(), sections);
    assertTrue(lines().getLast().contains("tag"));
    assertTrue(lines().get(1).contains("tag"));
  }

  @Test
  void aHeadingThatHasTheWordsKeepsItsLines() {
    session.keys("Enter ? /").type("in the results");
    assertEquals("Keys in the results", lines().getFirst());
    assertTrue(lines().contains("y                     copy with citation"), lines().toString());
    assertFalse(lines().contains("Commands after :"));
  }

  @Test
  void escapeShowsAllAgainAndThenCloses() {
    session.keys("Enter :").type("articles").keys("Enter /").type("zzz");
    assertEquals(List.of(), lines());
    session.keys("Enter j Esc");
    assertEquals(3, lines().size());
    session.keys("Esc");
    assertTrue(session.state.floating().isEmpty());
  }

  @Test
  void helpIsSearchedAndHasTheKeysOfThisPlaceFirst() {
    session.keys("Enter ?");
    assertEquals("Keys in the results", lines().getFirst());
    assertTrue(list().lines().size() < 210, list().lines().size() + " lines");
    session.keys("/").type("citation").keys("Enter");
    assertEquals(
        List.of("Keys in the results", "y                     copy with citation"), lines());
    assertFalse(list().isTyping());
  }

  @Test
  void helpIsNotCut() {
    for (int columns : List.of(40, 80, 160)) {
      Session here = new Session(new Shelf(), columns, 24).keys("Enter ?");
      for (Line line : here.state.floating().orElseThrow().lines()) {
        assertTrue(line.text().length() <= Math.max(columns - 5, 34), line.text());
      }
    }
  }

  @Test
  void nothingIsOfferedThatDoesNothing() {
    Session here = session;
    for (String keys :
        List.of("Enter", "?", "q", "2", "l", "x", "4", "Enter", "3", "o", "o", "5", "K")) {
      here.keys(keys);
      assertFalse(here.state.keyboard().hints(here.state).isEmpty(), keys);
    }
  }
}
