package synoptic.explore.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.compare.LocatedPassage;
import synoptic.compare.align.Comparison;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Parties.Two;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.OfSource;
import synoptic.compare.library.Party.Others;
import synoptic.compare.library.PassageAlignment;
import synoptic.corpus.Progress;
import synoptic.explore.compare.CompareView.Showing;
import synoptic.explore.core.FloatingList;
import synoptic.explore.framing.FramingView;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** All the others as a party, and one B after another. */
final class OthersTest {

  private static final Shelf SHELF =
      new Shelf(
          TestArticles.article(
              "harbour",
              "Morning Post",
              "2021",
              "The harbour of Ostrava Bay was closed after the storm.",
              "Minister Korhal promised the fishermen 40 million crowns."),
          TestArticles.article(
              "storm",
              "Coast Radio",
              "2021",
              "A storm closed the harbour at Ostrava Bay.",
              "Fishermen are to get 30 million crowns, Korhal promises."),
          TestArticles.article("ferry", "Coast Radio", "2019", "Tickets become dearer on Monday."),
          TestArticles.article(
              "mole",
              "Island Courier",
              "2019",
              "The mole will be mended.",
              "Korhal owes the fishermen 50 million crowns."));

  private static Two two(String a, String b) {
    return Parties.two(a, b, SHELF.articles());
  }

  private static String refused(String a, String b) {
    return assertInstanceOf(Two.Refused.class, two(a, b)).why();
  }

  private static OfArticle article(String id) {
    return new OfArticle(
        SHELF.articles().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow());
  }

  @Test
  void theOthersAreAllArticlesButThoseOfTheOtherSide() {
    OfSource radio = new OfSource("Coast Radio");
    assertEquals(new Two.Apart(radio, new Others(radio)), two("coast", "others"));
    assertEquals(new Two.Apart(new Others(radio), radio), two(" Others ", "coast"));
    assertEquals(
        List.of("harbour", "mole"),
        SHELF.articles().stream().filter(new Others(radio)::has).map(entry -> entry.id()).toList());
    assertEquals(
        List.of("harbour", "ferry", "mole"),
        SHELF.articles().stream()
            .filter(new Others(article("storm"))::has)
            .map(entry -> entry.id())
            .toList());
  }

  @Test
  void whatCannotBeComparedIsSaidInASentence() {
    assertTrue(refused("others", "others").contains("cannot both be the others"));
    assertTrue(refused("nothing such", "others").contains("called \"nothing such\""));
    assertTrue(refused("coast", "storm").contains("share 1 article (storm)"));
    assertTrue(refused("coast", "coast radio").contains("are both Coast Radio"));
    Shelf one = new Shelf(TestArticles.article("x", "Only", "2020", "Text."));
    assertEquals(
        new Two.Refused("There is nothing else to compare with."),
        Parties.two("x", "others", one.articles()));
    assertThrows(
        IllegalArgumentException.class, () -> new Others(new Others(new OfSource("Coast Radio"))));
  }

  @Test
  void aSourceThatIsCalledOthersIsMeantByItsName() {
    Shelf shelf =
        new Shelf(
            TestArticles.article("x", "Others", "2020", "Text."),
            TestArticles.article("y", "Post", "2020", "Text."));
    assertEquals(
        new Two.Apart(new OfSource("Post"), new OfSource("Others")),
        Parties.two("post", "others", shelf.articles()));
  }

  @Test
  void aSideOfTheOthersHasTheirPassagesOnly() {
    OfArticle storm = article("storm");
    for (String topic : List.of("", "crowns")) {
      Comparison lined =
          PassageAlignment.compare(SHELF, storm, new Others(storm), topic, Progress.NONE);
      assertTrue(
          lined.b().passages().stream().map(LocatedPassage::article).noneMatch("storm"::equals),
          topic);
      assertEquals(topic.isEmpty() ? 5 : 2, lined.b().passages().size());
      assertEquals("Morning Post · harbour ¶ " + (topic.isEmpty() ? 1 : 2), lined.b().where(0));
    }
  }

  private static Session comparing(String a, String b) {
    Session session = new Session(SHELF, 120, 40);
    session.keys("Enter :").type("compare " + a + " " + b).keys("Enter");
    return session;
  }

  @Test
  void bracketsPutOneSourceAfterAnotherBesideATheClosestFirst() {
    Session session = comparing("harbour", "Coast");
    session.keys("]");
    assertEquals(new Others(article("harbour")), session.compare().pairing().b());
    session.keys("]");
    assertEquals(new OfSource("Island Courier"), session.compare().pairing().b());
    session.keys("[ [");
    assertEquals(new OfSource("Coast Radio"), session.compare().pairing().b());
    assertEquals(article("harbour"), session.compare().pairing().a());
  }

  @Test
  void anArticleIsFollowedByAnArticleOnTheSameTopicAtTheSamePassage() {
    Session session = comparing("harbour", "storm --topic crowns");
    session.keys("] ]");
    assertEquals(article("mole"), session.compare().pairing().b());
    assertEquals("crowns", session.compare().pairing().topic());
    session = comparing("harbour", "storm");
    session.keys("n");
    int passage = session.compare().rows().get(session.compare().selected()).index();
    assertEquals(1, passage);
    session.keys("] ]");
    assertEquals(1, session.compare().rows().get(session.compare().selected()).index());
  }

  @Test
  void bOffersAllThatSharesNoArticleWithA() {
    Session session = comparing("coast", "harbour");
    session.keys("b");
    FloatingList list = session.state.floating().orElseThrow();
    assertEquals(
        List.of(
            "all the others",
            "Morning Post",
            "Island Courier",
            "Morning Post · Title of harbour",
            "Island Courier · Title of mole"),
        list.lines().stream().map(line -> line.runs().get(1).text().strip()).toList());
    assertEquals(3, list.cursor());
    session.keys("g Enter");
    assertEquals(new Others(new OfSource("Coast Radio")), session.compare().pairing().b());
  }

  @Test
  void theViewThatIsLeftAndComeBackToHasTheBThatWasChosen() {
    Session session = new Session(SHELF, 120, 40);
    session.keys("Enter a j b c ] 1 3");
    assertEquals(Optional.of(session.compare().pairing().b()), session.state.b());
    assertEquals(article("ferry"), session.compare().pairing().b());
    session.keys("o o");
    assertEquals(Showing.ONLY_IN_B, session.compare().showing());
    session.keys("]");
    assertEquals(article("mole"), session.compare().pairing().b());
  }

  @Test
  void theFramingChangesItsBToo() {
    Session session = comparing("harbour", "coast");
    session.keys("4 [");
    FramingView place = (FramingView) session.state.view();
    assertEquals(new OfSource("Island Courier"), place.pairing().b());
    assertTrue(place.framing().isPresent());
    session.keys("b g Enter");
    assertEquals(article("mole"), ((FramingView) session.state.view()).pairing().b());
  }

  @Test
  void othersIsCompletedAfterCompare() {
    Session session = new Session(SHELF, 120, 40);
    session.keys("Enter :").type("compare mole oth").keys("Tab");
    assertEquals("compare mole others", session.state.prompt().orElseThrow().input().text());
  }
}
