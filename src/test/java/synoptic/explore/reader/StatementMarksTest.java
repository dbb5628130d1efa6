package synoptic.explore.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Article;
import synoptic.corpus.Notebook;
import synoptic.explore.core.Action;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Key;
import synoptic.explore.core.Line;
import synoptic.explore.core.Size;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.core.Update;
import synoptic.explore.reader.Page.PageLine;
import synoptic.explore.reader.Reader.Beside;
import synoptic.explore.search.SearchView;
import synoptic.explore.who.WhoTest;
import synoptic.search.Query;
import synoptic.search.StatementHit;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** Statements in the reader: marked, walked through, told apart. */
final class StatementMarksTest {

  private final Session session = new Session(WhoTest.shelf(), 120, 40);

  private static Reader reader(Session session) {
    return ((QueryView) session.state.view()).reader().orElseThrow();
  }

  private static List<Beside> beside(Session session) {
    Reader reader = reader(session);
    return reader.page().lines().stream().map(reader::beside).toList();
  }

  private static String said(Session session) {
    return session.state.message().text();
  }

  @Test
  void everyStatementOfAnArticleIsMarkedBesideItsLines() {
    session.keys("Enter j Enter");
    assertEquals(2, reader(session).text().statements().size());
    assertEquals(2, beside(session).stream().filter(Beside.STATEMENT::equals).count());
  }

  @Test
  void theBracketsWalkThroughThem() {
    session.keys("Enter j Enter ]");
    assertEquals(
        "Vesna Korhal, by Bay Agency, by Coast Radio · “She” · mixed · said · 1 of 2",
        said(session));
    assertEquals(1, beside(session).stream().filter(Beside.CURRENT::equals).count());
    session.keys("]");
    assertEquals("the captain · direct · said · 2 of 2", said(session));
    assertEquals(2, reader(session).passage());
    session.keys("]");
    assertEquals("This is the last statement in this article.", said(session));
    session.keys("[ [");
    assertEquals("This is the first statement in this article.", said(session));
    assertEquals(1, reader(session).passage());
    session.keys("0 9 ]");
    assertEquals("the captain · direct · said · 2 of 2", said(session));
  }

  @Test
  void theStatementThatIsPointedAtStandsOutInItsText() {
    session.type("crowns").keys("Enter Enter ]");
    PageLine line =
        reader(session).page().lines().stream()
            .filter(each -> each.passage() == 2)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            new Line.Run("Minister Korhal promised ", Tone.PLAIN),
            new Line.Run("the fishermen 40 million ", Tone.RETOLD),
            new Line.Run("crowns", Tone.HIT),
            new Line.Run(".", Tone.PLAIN)),
        line.line().runs());
    session.keys("Esc j Enter ] ]");
    long marked =
        reader(session).page().lines().stream()
            .flatMap(each -> each.line().runs().stream())
            .filter(run -> run.tone() == Tone.RETOLD)
            .count();
    assertEquals(0, marked, "the statement before is not marked any more");
  }

  @Test
  void fromTheCursorTheNextStatementIsTheNextOne() {
    session.keys("Enter Enter n ]");
    assertTrue(said(session).startsWith("Vesna Korhal"), said(session));
    assertEquals(2, reader(session).passage());
  }

  @Test
  void aStatementOfTheListIsPointedAtInTheText() {
    session.keys("Enter 2 j Enter j Enter");
    assertEquals(1, reader(session).passage());
    assertTrue(said(session).endsWith("1 of 2"), said(session));
    session.keys("] Esc Enter");
    assertTrue(said(session).endsWith("1 of 2"), "as it is open already: " + said(session));
    session.keys("Esc [");
    assertEquals(0, session.who().statements().cursor().at());
  }

  @Test
  void withoutStatementsThatIsSaid() {
    Session quiet = new Session(new Shelf(TestArticles.article("a", "A", "2000", "Rain.")), 80, 24);
    quiet.keys("Enter Enter ]");
    assertEquals("No statement was found in this article.", said(quiet));
  }

  @Test
  void aStatementFarDownInALongPassageComesIntoSight() {
    String rain = "It rained, and it rained on. ".repeat(300);
    Shelf shelf =
        new Shelf(TestArticles.article("a", "A", "2000", rain + "The pilot said that it stopped."))
            .saying(Saying.in("a", 1, "the pilot").by("The pilot", "said").content("it stopped"));
    for (int[] size : new int[][] {{80, 24}, {160, 50}, {30, 8}}) {
      Session narrow = new Session(shelf, size[0], size[1]).keys("Enter Enter ]");
      assertShowsTheStatement(narrow);
      narrow.tell(new Action.Resized(new Size(100, 12)));
      assertShowsTheStatement(narrow);
    }
  }

  private static void assertShowsTheStatement(Session session) {
    Reader reader = reader(session);
    int at = beside(session).indexOf(Beside.CURRENT);
    assertTrue(at >= reader.top() && at < reader.top() + reader.rows(), at + "");
  }

  @Test
  void statementsThatComeLateAreSaidToBeLookedUpAndAreAskedForAgain() {
    State state = session.keys("Enter Enter").state;
    State early = state.with(session.search().withReading(unmarked(state)));
    Step asked = Update.update(early, new Action.Pressed(Key.of(']')));
    assertTrue(asked.state().message().text().contains("looked up"));
    Step back = early.view().shown(early);
    Effect.Ask ask = (Effect.Ask) back.effects().getFirst();
    assertTrue(ask.question() instanceof Reading.Mark);
  }

  private static Reading unmarked(State state) {
    Reading reading = ((SearchView) state.view()).reading();
    Optional<Reader> bare = reading.open().map(reader -> reader.with(List.of()));
    return new Reading(reading.loading(), 0, bare, Optional.empty());
  }

  @Test
  void whatChangedSinceItWasIndexedIsNotMarked() {
    Shelf shelf = WhoTest.shelf();
    Article changed =
        TestArticles.article(
            "storm", "Coast Radio", "2021-03", "Rain.", "“It was a storm,” said the captain.");
    List<StatementHit> marked = MarkedArticle.statements(shelf.engine(), changed, () -> false);
    assertEquals(List.of("the captain"), marked.stream().map(StatementHit::voice).toList());
  }

  @Test
  void manyStatementsAreFetchedPageByPageInReadingOrder() {
    String[] passages = new String[2_100];
    Arrays.setAll(passages, at -> "The pilot said that ferry " + at + " sank.");
    Saying[] sayings = new Saying[2_100];
    Arrays.setAll(
        sayings,
        at ->
            Saying.in("a", 2_100 - at, "the pilot")
                .by("The pilot", "said")
                .content("that ferry " + (2_099 - at)));
    Article article = TestArticles.article("a", "A", "2000", passages);
    Shelf shelf = new Shelf(article).saying(sayings);
    MarkedArticle text =
        MarkedArticle.of(shelf.engine(), article, new Query.All(), Notebook.NONE)
            .with(MarkedArticle.statements(shelf.engine(), article, () -> false));
    assertEquals(2_100, text.statements().size());
    assertEquals(1, text.statements().getFirst().passage().number());
    Reader reader = Reader.open(text, 1, new Geometry(new Size(80, 24)));
    assertEquals(Optional.of(2_099), reader.statementAfter(1_000_000));
  }
}
