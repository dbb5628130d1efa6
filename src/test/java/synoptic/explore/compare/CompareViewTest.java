package synoptic.explore.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.compare.align.Comparison;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Party;
import synoptic.compare.library.Party.OfSource;
import synoptic.compare.library.PassageAlignment;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.corpus.Progress;
import synoptic.explore.compare.CompareRows.CompareLine;
import synoptic.explore.compare.CompareView.Showing;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Size;
import synoptic.explore.core.Tone;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

final class CompareViewTest {

  private static final Pairing PAIRING =
      new Pairing(new OfSource("Bay Post"), new OfSource("Coast Radio"), "");

  private static Article many(String id, String source, int passages) {
    return TestArticles.article(
        id,
        source,
        "2016",
        IntStream.range(0, passages)
            .mapToObj(at -> "Boat Kestrel" + at + " left harbour on day " + at + ".")
            .toArray(String[]::new));
  }

  private static Comparison compare(Shelf shelf, String a, String b, String topic) {
    return PassageAlignment.compare(shelf, new OfSource(a), new OfSource(b), topic, Progress.NONE);
  }

  @Test
  void whatIsTooMuchOfASideIsCounted() {
    Shelf shelf = new Shelf(many("long", "Bay Post", 4_100), many("short", "Coast Radio", 3));
    for (String topic : List.of("", "boat")) {
      Comparison lined = compare(shelf, "Bay Post", "Coast Radio", topic);
      assertEquals(4_000, lined.a().passages().size());
      assertEquals(100, lined.leftOut(), topic);
      assertEquals(0, lined.b().leftOut());
    }
  }

  @Test
  void warmingUpTakesAPartOfTheTwoLongestArticlesWhereThereAreTwo() {
    Shelf shelf =
        new Shelf(
            many("short", "Coast Radio", 3),
            many("long", "Bay Post", PassageAlignment.WARMING_PASSAGES + 1),
            many("middle", "Bay Post", 20));
    Comparison lined = PassageAlignment.warmUp(shelf).orElseThrow();
    assertEquals(PassageAlignment.WARMING_PASSAGES, lined.a().passages().size());
    assertEquals("long", lined.a().passages().getFirst().article());
    assertEquals(20, lined.b().passages().size());
    assertEquals(
        Optional.empty(), PassageAlignment.warmUp(new Shelf(many("short", "Coast Radio", 3))));
  }

  @Test
  void whatHasNoSourceIsAPartyToo() {
    Passage passage = new Passage(1, "", "Boat Kestrel2 left harbour.");
    Article leaflet = new Article("leaflet", FrontMatter.UNKNOWN, List.of(passage));
    Shelf shelf = new Shelf(many("short", "Coast Radio", 3), leaflet);
    Parties.Meaning meaning = Parties.meaning("unknown source", shelf.articles());
    Party unknown = assertInstanceOf(Parties.Meaning.One.class, meaning).party();
    for (String topic : List.of("", "boat")) {
      Comparison lined =
          PassageAlignment.compare(
              shelf, unknown, new OfSource("Coast Radio"), topic, Progress.NONE);
      assertEquals(1, lined.pairs().size(), topic);
    }
  }

  @Test
  void aLongComparisonIsLaidOutAroundTheCursorAndShowsIt() {
    Shelf shelf = new Shelf(many("one", "Bay Post", 300), many("two", "Coast Radio", 300));
    Comparison lined = compare(shelf, "Bay Post", "Coast Radio", "");
    assertEquals(300, lined.pairs().size());
    for (int columns : List.of(80, 120)) {
      Geometry geometry = new Geometry(new Size(columns, 24));
      CompareView place = CompareView.of(PAIRING, Optional.empty()).lined(lined).resized(geometry);
      for (int row : List.of(1, 2, 3, 150, 149, 299, 298, 150, 0, 299)) {
        place = place.selecting(row, geometry);
        assertShows(place, row, geometry);
      }
      place = place.showing(Showing.ONLY_IN_A, geometry);
      assertEquals(List.of(), place.layout().lines());
      place = place.showing(Showing.PAIRS, geometry);
      assertShows(place, 0, geometry);
    }
  }

  /** One step down moves the screen no further than the next row needs. */
  @Test
  void theScreenStaysWhereItIsWhileTheNextRowIsInSight() {
    Shelf shelf = new Shelf(many("one", "Bay Post", 300), many("two", "Coast Radio", 300));
    Geometry geometry = new Geometry(new Size(120, 40));
    CompareView place =
        CompareView.of(PAIRING, Optional.empty())
            .lined(compare(shelf, "Bay Post", "Coast Radio", ""))
            .resized(geometry)
            .selecting(150, geometry);
    CompareLine first = place.layout().lines().get(place.cursor().top());
    CompareView up = place.selecting(149, geometry);
    assertEquals(first, up.layout().lines().get(up.cursor().top()));
  }

  private static void assertShows(CompareView place, int row, Geometry geometry) {
    int height = CompareRows.height(geometry);
    List<CompareLine> lines = place.layout().lines();
    assertTrue(lines.size() < 5 * height, lines.size() + " lines");
    long shown =
        lines.stream()
            .skip(place.cursor().top())
            .limit(height)
            .filter(line -> line.row() == row)
            .count();
    assertEquals(lines.stream().filter(line -> line.row() == row).count(), shown);
    assertTrue(lines.size() - place.cursor().top() >= height, "the screen is full");
  }

  @Test
  void theLastLineOffersWhatTheRowsThatAreShownAllow() {
    Session session = new Session(new Shelf(many("one", "A", 3), many("two", "B", 3)), 120, 40);
    session.keys("Enter a j b c");
    assertTrue(offered(session).contains("n/p pair"), offered(session));
    session.keys("o");
    assertFalse(offered(session).contains("pair"), offered(session));
    assertTrue(offered(session).contains("o only in B"), offered(session));
    session.keys("o");
    assertTrue(offered(session).contains("o pairs"), offered(session));
  }

  private static String offered(Session session) {
    return session.state.keyboard().hints(session.state).stream()
        .map(hint -> hint.key() + " " + hint.label())
        .collect(Collectors.joining(", "));
  }

  @Test
  void whereLittleIsSharedNothingButThatIsMarked() {
    Shelf shelf =
        new Shelf(
            TestArticles.article(
                "a", "A", "2000", "The ferry nearly sank before it hit the old mole yesterday."),
            TestArticles.article(
                "b", "B", "2000", "A ferry and a mole wait for patient engineers from Bergen."));
    CompareView view = new Session(shelf, 120, 40).keys("Enter a j b c").compare();
    String gutter =
        view.layout().lines().stream()
            .map(line -> line.gutter().text())
            .collect(Collectors.joining(" "));
    assertTrue(gutter.contains("little in common"), gutter);
    assertTrue(
        view.layout().lines().stream()
            .flatMap(line -> line.a().runs().stream())
            .noneMatch(run -> run.tone() == Tone.OWN_A));
  }

  @Test
  void theTieColumnGrowsWithTheScreen() {
    assertEquals(16, CompareRows.gutter(new Geometry(new Size(160, 50))));
    assertEquals(39, CompareRows.gutter(new Geometry(new Size(200, 50))));
    assertEquals(40, CompareRows.gutter(new Geometry(new Size(400, 50))));
  }
}
