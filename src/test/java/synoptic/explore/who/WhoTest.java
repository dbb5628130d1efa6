package synoptic.explore.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Statement.Kind;
import synoptic.corpus.Statement.Mark;
import synoptic.explore.compare.CompareView;
import synoptic.explore.core.Action;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Size;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.Attribution;
import synoptic.explore.search.SearchView;
import synoptic.explore.who.StatementList.StatementRow;
import synoptic.explore.who.WhoQuestion.StatementResults;
import synoptic.export.Document;
import synoptic.search.Query;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.StatementHit;
import synoptic.search.Voice;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.ShelfEngine;
import synoptic.testkit.TestArticles;

/** The view of who says what: keys in, state out. */
public final class WhoTest {

  public static Shelf shelf() {
    return new Shelf(
            TestArticles.article(
                "harbour",
                "Morning Post",
                "2021-03-02",
                "The harbour of Ostrava Bay was closed after the storm.",
                "Minister Korhal promised the fishermen 40 million crowns. Nobody believed it."),
            TestArticles.article(
                "storm",
                "Coast Radio",
                "2021-03",
                "She said that the crowns were “on their way”, Bay Agency quotes her.",
                "“It was a storm,” said the captain."),
            TestArticles.article(
                "ferry", "Coast Radio", "2019", "The ferry is late, it was reported."))
        .saying(
            Saying.in("harbour", 2, "Vesna Korhal")
                .by("Korhal", "promised")
                .office("Minister of Fisheries")
                .content("the fishermen 40 million crowns"),
            Saying.in("storm", 1, "Vesna Korhal")
                .by("She", "said")
                .kind(Kind.MIXED)
                .content("that the crowns were “on their way”")
                .via("Bay Agency"),
            Saying.in("storm", 2, "the captain")
                .by("the captain", "said")
                .kind(Kind.DIRECT)
                .content("It was a storm"),
            Saying.in("ferry", 1, Voice.UNKNOWN)
                .cue("it was reported")
                .content("The ferry is late"),
            Saying.in("ferry", 1, Voice.UNKNOWN).content("late"));
  }

  private final Session session = new Session(shelf(), 120, 40);

  private List<String> names() {
    return session.who().voices().voices().stream().map(Voice::name).toList();
  }

  private String text() {
    return text(session);
  }

  private static String text(Session session) {
    return session.who().statements().rows().stream()
        .map(row -> row.line().text())
        .reduce("", (all, line) -> all + line + "\n");
  }

  @Test
  void theKeyOpensEveryoneThatSpeaksTheUnknownOneLast() {
    session.keys("Enter 2");
    assertEquals(WhoView.VOICES, session.state.pane());
    assertEquals(List.of("Vesna Korhal", "the captain", Voice.UNKNOWN), names());
    assertEquals(Optional.empty(), session.who().voices().chosen());
    assertEquals(5, session.who().told().hits().size());
  }

  @Test
  void theQueryOfTheSearchIsCarriedOver() {
    session.type("crowns").keys("Enter 2");
    assertEquals("crowns", session.who().box().text());
    assertEquals(List.of("Vesna Korhal"), names());
  }

  @Test
  void typingNarrowsByWordsWithEachKeystroke() {
    session.keys("Enter 2 /").type("cap");
    assertEquals(List.of("the captain"), names());
    session.keys("Backspace Backspace Backspace");
    assertEquals(3, names().size());
    assertEquals(Pane.BOX, session.state.pane());
    session.keys("Enter");
    assertEquals(WhoView.VOICES, session.state.pane());
  }

  @Test
  void movingOverTheVoicesShowsTheStatementsOfEach() {
    session.keys("Enter 2 j");
    assertEquals(2, session.who().told().hits().size());
    session.keys("j");
    assertEquals("the captain", session.who().statement().orElseThrow().voice());
    session.keys("G");
    assertEquals(Voice.UNKNOWN, session.who().statement().orElseThrow().voice());
    session.keys("g");
    assertEquals(5, session.who().told().hits().size());
  }

  @Test
  void theChosenVoiceStaysWhileItHasSomethingToSay() {
    session.keys("Enter 2 j / C-u").type("crowns");
    assertEquals("Vesna Korhal", session.who().voices().chosen().orElseThrow().name());
    session.keys("C-u").type("captain");
    assertEquals(Optional.empty(), session.who().voices().chosen());
    assertEquals(1, session.who().told().hits().size());
    assertEquals(Message.NONE, session.state.message());
  }

  @Test
  void anAnswerToAnOlderQuestionIsDropped() {
    session.keys("Enter 2 j");
    StatementResults before = session.who().told();
    WhoQuestion older = before.question().on("old", new Query.Word("old"));
    session.tell(new Action.Answered(1, older, older.none(), 0));
    WhoQuestion more = before.question().after(Optional.of(new Cursor("9")));
    session.tell(new Action.Answered(session.who().frame().asked(), more, more.none(), 0));
    assertEquals(before, session.who().told());
  }

  @Test
  void enterLeadsFromTheVoiceToItsStatementsAndIntoTheText() {
    session.keys("Enter 2 j Enter");
    assertEquals(WhoView.STATEMENTS, session.state.pane());
    session.keys("j Enter");
    assertEquals(Pane.READER, session.state.pane());
    assertEquals("storm", session.who().reader().orElseThrow().article().id());
    session.keys("Esc");
    assertEquals(WhoView.STATEMENTS, session.state.pane());
    assertEquals(1, session.who().statements().cursor().at());
    session.keys("q");
    assertEquals(WhoView.VOICES, session.state.pane());
    session.keys("q");
    assertEquals(SearchView.LIST, session.state.pane());
    session.keys("L");
    assertEquals(WhoView.VOICES, session.state.pane());
  }

  @Test
  void twoLeadsBackToTheVoiceAsItWasLeft() {
    session.keys("Enter 2 j Enter j 1 2");
    assertEquals("Vesna Korhal", session.who().voices().chosen().orElseThrow().name());
    assertEquals(1, session.who().statements().cursor().at());
  }

  @Test
  void theCommandTakesAQueryAVoiceAndAKind() {
    session.keys("Enter :").type("who crowns --source 'Coast Radio'").keys("Enter");
    assertEquals("crowns source:\"Coast Radio\"", session.who().box().text());
    assertEquals(1, session.who().told().hits().size());
    session.keys(":").type("who --speaker korhal").keys("Enter");
    assertEquals("Vesna Korhal", session.who().voices().chosen().orElseThrow().name());
    session.keys(":").type("who --speaker ''").keys("Enter");
    assertEquals(Optional.empty(), session.who().voices().chosen());
    session.keys(":").type("who --kind mixed").keys("Enter");
    assertEquals(1, session.who().told().hits().size());
    session.keys(":").type("who --kind loud").keys("Enter");
    assertTrue(session.state.message().text().contains("direct, indirect or mixed"));
  }

  @Test
  void theCommandTakesAMarkAndDaysOfUtterances() {
    session.keys("Enter :").type("who crowns --mark denied --said-from 2021 --said-to 2021-03");
    session.keys("Enter");
    assertEquals("crowns mark:denied when:2021..2021-03", session.who().box().text());
    session.keys(":").type("who --said-to 2021").keys("Enter");
    assertEquals("when:..2021", session.who().box().text());
    session.keys(":").type("who --mark shouted").keys("Enter");
    assertTrue(session.state.message().text().contains("negated, denied, refused, expected"));
  }

  @Test
  void whatIsDoubtfulIsSaidAndCanBeLeftOut() {
    session.keys("Enter 2").type("D");
    assertEquals("-mark:doubtful", session.who().box().text());
    session.type("D");
    assertEquals("", session.who().box().text());
    session.keys(":").type("who crowns --mark doubtful").keys("Enter");
    assertEquals("crowns mark:doubtful", session.who().box().text());
    session.keys(":").type("who crowns --sure").keys("Enter");
    assertEquals("crowns -mark:doubtful", session.who().box().text());
    session.type("D");
    assertEquals("crowns", session.who().box().text());
    Saying mood = Saying.in("ferry", 1, "the captain").content("late").confidence(0.3);
    Session there = new Session(shelf().saying(mood), 120, 40).keys("Enter 2 j j Enter");
    assertTrue(text(there).contains("indirect · doubtful"), text(there));
  }

  @Test
  void whatIsNotPlainlySaidItsHearersAndItsDayAreToldEverywhere() {
    Shelf marked =
        new Shelf(
                TestArticles.article(
                    "quay",
                    "Morning Post",
                    "2021-03-03",
                    "Korhal did not tell Radio Bay on Tuesday that the quay was closed."))
            .saying(
                Saying.in("quay", 1, "Vesna Korhal")
                    .by("Korhal", "did not tell")
                    .marked(Mark.NEGATED)
                    .to("Radio Bay")
                    .on("Tuesday", "2021-03-02")
                    .content("that the quay was closed"));
    Session there = new Session(marked, 160, 40).keys("Enter 2 j");
    String how = "indirect · negated · did not tell · to Radio Bay · on 2 Mar 2021 (Tuesday)";
    String shown = text(there).replace('\n', ' ');
    assertTrue(shown.contains("3 Mar 2021 · Morning Post · " + how), shown);
    there.keys("Enter y");
    assertTrue(
        there.copied.getFirst().contains("Vesna Korhal · “Korhal” · " + how),
        there.copied.getFirst());
    Document exported = there.who().export().orElseThrow().document(new ShelfEngine(marked), 10);
    assertEquals(
        List.of(
            "Vesna Korhal",
            "indirect",
            "negated",
            "1.00",
            "did not tell",
            "",
            "Radio Bay",
            "Tuesday",
            "2021-03-02",
            "2021-03-02"),
        exported.records().rows().getFirst().subList(7, 17));
  }

  @Test
  void aVoiceThatNobodyHasIsSaid() {
    session.keys("Enter :").type("who --speaker Nemo").keys("Enter");
    assertEquals(Optional.empty(), session.who().voices().chosen());
    assertTrue(session.state.message().text().contains("\"Nemo\""));
  }

  @Test
  void theLinesSayDateSourceKindCueChainAndTheWordsOfTheText() {
    session.keys("Enter 2 j");
    String shown = text();
    assertTrue(shown.contains("2 Mar 2021 · Morning Post · indirect · promised"), shown);
    assertTrue(shown.contains("Mar 2021 · Coast Radio · mixed · said · in the text “She”"), shown);
    assertTrue(shown.contains("Vesna Korhal, by Bay Agency, by Coast Radio"), shown);
    assertFalse(shown.contains("Nobody believed it"), shown);
  }

  @Test
  void spokenWordsStandOutFromParaphraseAndBothFromTheSentence() {
    session.keys("Enter 2 j");
    StatementHit mixed = session.who().told().hits().get(1);
    Line line =
        StatementList.NONE.and(List.of(mixed), false, 200).rows().stream()
            .map(StatementRow::line)
            .filter(each -> each.text().startsWith("  She"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            new Line.Run("  ", Tone.PLAIN),
            new Line.Run("She said ", Tone.QUIET),
            new Line.Run("that the crowns were ", Tone.PLAIN),
            new Line.Run("“on their way”", Tone.SPOKEN),
            new Line.Run(", Bay Agency quotes her.", Tone.QUIET)),
        line.runs());
  }

  @Test
  void theMarksAroundADirectQuotationBelongToIt() {
    session.keys("Enter 2 j j");
    List<Line.Mark> marks = Attribution.marks(session.who().statement().orElseThrow());
    String text = "“It was a storm,” said the captain.";
    assertEquals(List.of("“It was a storm"), marks.stream().map(m -> m.span().in(text)).toList());
    assertEquals(Tone.SPOKEN, marks.getFirst().tone());
  }

  @Test
  void yCopiesTheStatementWithItsCitation() {
    session.keys("Enter 2 j Enter j y");
    assertEquals(
        "Vesna Korhal, by Bay Agency, by Coast Radio · “She” · mixed · said:\n"
            + "She said that the crowns were “on their way”, Bay Agency quotes her.\n"
            + "(Author of storm, “Title of storm”, Coast Radio, March 2021, ¶ 1)\n",
        session.copied.getFirst());
  }

  @Test
  void theArticleOfAStatementIsTakenBookmarkedAndCompared() {
    session.keys("Enter 2 j Enter a j b m");
    assertEquals("harbour", session.state.a().orElseThrow().typed());
    assertEquals("storm", session.state.b().orElseThrow().typed());
    assertEquals("storm", session.kept.bookmarks().getFirst().at().article());
    session.keys("k c");
    assertEquals(CompareView.COMPARE, session.state.pane());
    session.keys("H");
    assertEquals(WhoView.STATEMENTS, session.state.pane());
  }

  @Test
  void aLongAnswerComesPageByPage() {
    String[] passages = new String[200];
    Arrays.setAll(passages, at -> "The pilot said that ferry " + at + " sank.");
    Saying[] sayings = new Saying[200];
    Arrays.setAll(
        sayings,
        at -> Saying.in("a", at + 1, "the pilot").by("The pilot", "said").content("ferry " + at));
    Shelf many = new Shelf(TestArticles.article("a", "A", "2000", passages)).saying(sayings);
    for (int columns : List.of(80, 120)) {
      Session long200 = new Session(many, columns, 24).keys("Enter 2 Enter");
      assertEquals(60, long200.who().told().hits().size());
      long200.keys("G G G G");
      assertEquals(200, long200.who().told().hits().size());
      assertEquals(199, long200.who().statements().cursor().at());
      assertShowsTheCursor(long200);
      long200.keys("PgUp PgUp");
      assertShowsTheCursor(long200);
      assertTrue(long200.who().statements().cursor().at() < 195);
    }
  }

  private static void assertShowsTheCursor(Session session) {
    StatementList list = session.who().statements();
    int first = list.starts().get(list.cursor().at());
    int height = session.state.geometry().statementRows();
    assertTrue(
        first >= list.cursor().top() && first < list.cursor().top() + height, list.cursor() + "");
  }

  @Test
  void anEmptyLibraryIsNotAsked() {
    Session empty = new Session(new Shelf(), 80, 24).keys("Enter 2");
    assertFalse(empty.who().awaiting());
    assertEquals(List.of(), empty.who().told().hits());
    empty.keys("j Enter Enter y a PgDn f");
    assertEquals(WhoView.STATEMENTS, empty.state.pane());
  }

  @Test
  void theLibraryGrowsUnderTheView() {
    session.keys("Enter 2 j j Enter Enter Esc :").type("remove storm").keys("Enter");
    assertEquals(List.of("Vesna Korhal", Voice.UNKNOWN), names());
    assertEquals(Optional.empty(), session.who().reader());
  }

  @Test
  void theSizeChangesWithoutLosingThePlace() {
    session.keys("Enter 2 j Enter j");
    for (int[] size : new int[][] {{80, 24}, {20, 6}, {250, 70}}) {
      session.tell(new Action.Resized(new Size(size[0], size[1])));
      assertEquals(1, session.who().statements().cursor().at());
      assertEquals("Vesna Korhal", session.who().voices().chosen().orElseThrow().name());
      assertShowsTheCursor(session);
    }
  }
}
