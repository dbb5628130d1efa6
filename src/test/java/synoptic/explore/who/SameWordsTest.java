package synoptic.explore.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.core.Action;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Size;
import synoptic.explore.reader.Wording;
import synoptic.explore.search.SearchView;
import synoptic.export.Document;
import synoptic.search.StatementHit;
import synoptic.search.Voice;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.ShelfEngine;
import synoptic.testkit.Shelves;
import synoptic.testkit.TestArticles;

/** The same words in several articles: keys in, state out. */
final class SameWordsTest {

  private static final String FERRY =
      "also in Coast Radio · 3 Mar 2021 · ¶ 1 · cut: without “storm or no storm”";

  private static final String DOUBT =
      "also in Evening Star · 4 Mar 2021 · ¶ 1 · there unknown speaker"
          + " · other words: “Our” for “The”";

  private final Session session = new Session(Shelves.quoted(), 200, 40).keys("Enter 2 j Enter");

  /** What the statement under the cursor says of others, each in one line again. */
  private static List<String> also(Session session) {
    String shown =
        session.who().statements().rows().stream()
            .filter(row -> row.item() == session.who().statements().cursor().at())
            .map(row -> row.line().text())
            .collect(Collectors.joining(" "));
    return Arrays.stream(shown.strip().split(" (?=also in |and in )")).skip(1).toList();
  }

  private StatementHit here() {
    return session.who().pointedStatement().orElseThrow();
  }

  @Test
  void aStatementSaysWhoElseHasItAndHowItIsCut() {
    assertEquals("monday", here().article().id());
    assertEquals(
        List.of(
            "also in Morning Post · 2 Mar 2021 · ¶ 1 · longer: with “storm or no storm”",
            "also in Evening Star · 4 Mar 2021 · ¶ 1 · there unknown speaker · other words:"
                + " “Our” for “The”, with “storm or no storm”"),
        also(session));
    session.keys("j");
    assertEquals(List.of(FERRY, DOUBT), also(session));
    session.keys("j");
    assertEquals("“No comment,”", here().statement().content().getFirst().text());
    assertEquals(List.of(), also(session));
  }

  @Test
  void theLastLineOffersItWhereThereIsAny() {
    assertTrue(offers().contains("same words"), offers() + "");
    session.keys("Enter ]");
    assertTrue(offers().contains("same words"), offers() + "");
    session.keys("Esc j j");
    assertFalse(offers().contains("same words"), offers() + "");
  }

  private List<String> offers() {
    return session.who().offers().stream().map(Offer::label).toList();
  }

  @Test
  void oLeadsToTheOneThatIsChosen() {
    session.keys("j o");
    List<String> choices =
        session.state.floating().orElseThrow().lines().stream().map(line -> line.text()).toList();
    assertEquals(List.of(FERRY.substring(8), DOUBT.substring(8)), choices);
    session.keys("j Enter");
    assertEquals(Pane.READER, session.state.pane());
    assertEquals("doubt", session.who().reader().orElseThrow().article().id());
    assertEquals("doubt", here().article().id());
    assertTrue(
        session
            .state
            .message()
            .text()
            .contains("also in Morning Post (other words), Coast Radio (other words) · 1 of 1"),
        session.state.message().text());
    session.keys("H");
    assertEquals(WhoView.STATEMENTS, session.state.pane());
    assertEquals("ferry", here().article().id());
    session.keys("Enter");
    assertEquals("ferry", here().article().id());
  }

  @Test
  void fromTheReaderItLeadsBackAgain() {
    session.keys("j Enter o Enter");
    assertEquals("monday", here().article().id());
    session.keys("o Enter");
    assertEquals("ferry", here().article().id());
    session.tell(new Action.Resized(new Size(80, 24)));
    assertEquals("ferry", here().article().id());
    session.keys("Esc");
    assertEquals(WhoView.STATEMENTS, session.state.pane());
  }

  @Test
  void theReaderOfASearchLeadsThereToo() {
    session.keys("q q 1 /").type("promise").keys("Enter Enter ] o j Enter");
    SearchView search = (SearchView) session.state.view();
    assertEquals("monday", search.reader().orElseThrow().article().id());
    assertEquals("monday", search.pointedStatement().map(hit -> hit.article().id()).orElse("none"));
  }

  @Test
  void whereNoOtherHasItThatIsSaid() {
    session.keys("j j o");
    assertEquals("No other article is known to quote these words.", session.state.message().text());
    session.keys("q q 1 Enter Enter o");
    assertEquals(
        "There is no statement here; ] goes to the next one.", session.state.message().text());
  }

  @Test
  void oneAloneIsGoneToAtOnce() {
    Shelf two = Shelves.quoted();
    Session there = new Session(two, 120, 40);
    there.keys("Enter :").type("remove doubt").keys("Enter 2 j Enter o");
    assertEquals(Pane.READER, there.state.pane());
    assertEquals("ferry", there.who().reader().orElseThrow().article().id());
  }

  @Test
  void ofManyTheFirstAreShownAndAllAreExported() {
    Shelf many = new Shelf();
    IntStream.range(0, 7)
        .forEach(
            at ->
                many.with(
                        TestArticles.article(
                            "a" + at, "Post", "2021-03-0" + (at + 1), "“Our old ferries sank.”"))
                    .saying(
                        Saying.in("a" + at, 1, Voice.UNKNOWN)
                            .kind(Kind.DIRECT)
                            .content("“Our old ferries sank.”")));
    assertEquals(List.of(), also(new Session(many, 120, 40).keys("Enter 2 Enter")));
    Shelf telling = new Shelf();
    IntStream.range(0, 7)
        .forEach(
            at ->
                telling
                    .with(
                        TestArticles.article(
                            "a" + at, "Post", "2021-03-0" + (at + 1), "“Old ferries sank twice.”"))
                    .saying(
                        Saying.in("a" + at, 1, Voice.UNKNOWN)
                            .kind(Kind.DIRECT)
                            .content("“Old ferries sank twice.”")));
    Session there = new Session(telling, 120, 40).keys("Enter 2 Enter");
    assertEquals(5, also(there).size());
    assertEquals("and in 2 more", also(there).getLast());
    Document exported = there.who().export().orElseThrow().document(new ShelfEngine(telling), 10);
    String told = exported.records().rows().getFirst().getLast();
    assertEquals(6, told.split("; ").length, told);
    assertTrue(told.endsWith("the same words"), told);
  }

  @Test
  void ofALongDifferenceTheEndsAreShown() {
    String[] words = new String[30];
    Arrays.setAll(words, at -> "word" + at);
    String end = String.join(" ", words);
    Shelf two =
        new Shelf(
                TestArticles.article("a", "Post", "2021", "“Old ferries sank twice.”"),
                TestArticles.article("b", "Star", "2020", "“Old ferries sank twice, " + end + "”"))
            .saying(
                Saying.in("a", 1, "Korhal").kind(Kind.DIRECT).content("Old ferries sank twice"),
                Saying.in("b", 1, "Korhal")
                    .kind(Kind.DIRECT)
                    .content("Old ferries sank twice, " + end));
    Session there = new Session(two, 120, 40).keys("Enter 2 Enter");
    String told = Wording.also(there.who().statement().orElseThrow()).getFirst();
    assertTrue(
        told.endsWith(
            "longer: with “word0 word1 word2 word3 word4 … word25 word26 word27 word28 word29”"),
        told);
    assertFalse(told.contains("word7"), told);
  }
}
