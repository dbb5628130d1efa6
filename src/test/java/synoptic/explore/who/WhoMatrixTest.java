package synoptic.explore.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Article;
import synoptic.explore.core.Action;
import synoptic.explore.core.Line;
import synoptic.explore.core.Size;
import synoptic.search.Voice;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;
import synoptic.text.Columns;

/** The table of who quotes whom. */
final class WhoMatrixTest {

  private final Session session = new Session(WhoTest.shelf(), 120, 40);

  private static MatrixLines lines(Session session) {
    WhoView place = session.who();
    return MatrixLines.of(place.voices(), place.matrix(), session.state.geometry());
  }

  private static List<String> words(Line line) {
    return List.of(line.text().strip().split(" {2,}| (?=\\[)"));
  }

  @Test
  void aRowForEachVoiceAColumnForEachSource() {
    session.keys("Enter 2 x");
    assertEquals(WhoView.MATRIX, session.state.pane());
    MatrixLines lines = lines(session);
    assertEquals(List.of("all", "Coast Radio", "Morning Post"), words(lines.sources()));
    assertEquals(List.of("everyone", "[5]", "4", "1"), words(lines.voices().get(0)));
    assertEquals(List.of("Vesna Korhal", "2", "1", "1"), words(lines.voices().get(1)));
    assertEquals(List.of(Voice.UNKNOWN, "2", "2", "·"), words(lines.voices().get(3)));
    assertEquals("everyone in all sources: 5 statements", lines.cell().text());
  }

  @Test
  void theCursorBeginsOnTheVoiceAndMovesByVoicesAndSources() {
    session.keys("Enter 2 j x l l");
    assertEquals("Vesna Korhal in Morning Post: 1 statement", lines(session).cell().text());
    session.keys("G h g");
    assertEquals("everyone in Coast Radio: 4 statements", lines(session).cell().text());
    session.keys("0 9 l 0 9 j");
    assertEquals("unknown speaker in Morning Post: 0 statements", lines(session).cell().text());
  }

  @Test
  void enterShowsTheStatementsOfACellAndBackLeadsToIt() {
    session.keys("Enter 2 j x l Enter");
    assertEquals(WhoView.STATEMENTS, session.state.pane());
    assertEquals("source:\"Coast Radio\"", session.who().box().text());
    assertEquals("Vesna Korhal", session.who().voices().chosen().orElseThrow().name());
    assertEquals(1, session.who().told().hits().size());
    session.keys("H");
    assertEquals(WhoView.MATRIX, session.state.pane());
    assertEquals("Vesna Korhal in Coast Radio: 1 statement", lines(session).cell().text());
  }

  @Test
  void anEmptyCellIsSaidNotOpened() {
    session.keys("Enter 2 x G l l Enter");
    assertEquals(WhoView.MATRIX, session.state.pane());
    assertEquals("unknown speaker is not heard in Morning Post.", session.state.message().text());
  }

  @Test
  void xAndQLeadBackToTheVoices() {
    session.keys("Enter");
    for (String key : List.of("x", "q", "Esc", "2")) {
      session.keys("2 x " + key);
      assertEquals(WhoView.VOICES, session.state.pane(), key);
    }
  }

  @Test
  void withoutVoicesThereIsNoTable() {
    session.type("zzz").keys("Enter 2 x");
    assertEquals("Nobody speaks here.", session.state.message().text());
  }

  @Test
  void manySourcesAndVoicesScrollAndFitIntoTheWidth() {
    Article[] articles = new Article[40];
    Saying[] sayings = new Saying[40];
    for (int at = 0; at < 40; at++) {
      String name = "Person Number " + at + " of the Very Long Name Society of the Coast";
      String text = name + " said that it rained.";
      articles[at] = TestArticles.article("a" + at, "Source with a long name " + at, "2000", text);
      sayings[at] = Saying.in("a" + at, 1, name).by(name, "said").content("that it rained");
    }
    Shelf many = new Shelf(articles).saying(sayings);
    for (int[] size : new int[][] {{20, 6}, {80, 24}, {160, 50}}) {
      Session session = new Session(many, size[0], size[1]).keys("Enter 2 x G 0 9 9 l");
      MatrixLines lines = lines(session);
      assertTrue(lines.cell().text().contains("long name"), lines.cell().text());
      assertTrue(
          lines.voices().stream().anyMatch(line -> line.text().contains("[")), "the cursor's cell");
      assertTrue(lines.voices().size() <= session.state.geometry().bodyRows() - 2 || size[1] == 6);
      for (Line line : lines.voices()) {
        assertTrue(Columns.of(line.text()) <= size[0], line.text());
      }
      assertTrue(Columns.of(lines.sources().text()) <= size[0], lines.sources().text());
      session.tell(new Action.Resized(new Size(100, 10)));
      assertTrue(
          lines(session).voices().stream().anyMatch(line -> line.text().contains("[")),
          Arrays.toString(size));
    }
  }
}
