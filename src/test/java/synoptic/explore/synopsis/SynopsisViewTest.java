package synoptic.explore.synopsis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.compare.events.Fact;
import synoptic.compare.events.Telling;
import synoptic.compare.library.SynopsisSurvey;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.compare.CompareView;
import synoptic.explore.core.Action;
import synoptic.explore.core.Message;
import synoptic.explore.core.News;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Size;
import synoptic.explore.events.EventsView;
import synoptic.explore.search.SearchView;
import synoptic.export.Document;
import synoptic.export.Format;
import synoptic.search.ArticleEntry;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;
import synoptic.testkit.TestArticles;

/** Keys in, facts and cells out, on a ferry of which five sources tell. */
final class SynopsisViewTest {

  private static final String ALL = "synopsis south north east west islander";

  private static Session session(int columns, String command) {
    return new Session(Shelves.ferry(), columns, 40).keys("Esc :").type(command).keys("Enter");
  }

  private static Session session() {
    return session(120, ALL);
  }

  private static FactTable table(Session session) {
    return session.synopsis().table().orElseThrow();
  }

  private static String here(Session session) {
    SynopsisView view = session.synopsis();
    Fact fact = view.fact().orElseThrow();
    return table(session).source(view.cursor()) + ": " + fact.text();
  }

  private static String cell(Session session, String words, String source) {
    FactTable table = table(session);
    Fact fact =
        table.told().synopsis().facts().stream()
            .filter(each -> each.told().stream().anyMatch(told -> told.text().contains(words)))
            .findFirst()
            .orElseThrow();
    return FactCell.of(table.told(), fact, source);
  }

  @Test
  void aCellSaysWhereInWhoseWordsAndWhetherItDiffers() {
    Session session = session();
    assertEquals("¶1 own", cell(session, "84 passengers on board", "South Post"));
    assertEquals("¶1 =South Post ≠", cell(session, "84 passengers on board", "North Courier"));
    assertEquals("¶3 own", cell(session, "84 passengers on board", "East Radio"));
    assertEquals("", cell(session, "84 passengers on board", "West Gazette"));
    assertEquals("¶3 own", cell(session, "two meters", "South Post"));
    assertEquals("¶4 =South Post", cell(session, "two meters", "North Courier"));
    assertEquals("¶1 own ≠", cell(session, "two meters", "West Gazette"));
    assertEquals("¶4 “” E.L.", cell(session, "new channel", "South Post"));
    assertEquals("¶2 =South Post", cell(session, "new channel", "North Courier"));
  }

  @Test
  void theEventIsThatOfTheArticleUnderTheCursor() {
    Session session = new Session(Shelves.ferry(), 120, 40).keys("Esc Enter 7");
    assertTrue(session.synopsis().isOf("south"));
    Session named = session(120, "synopsis event:south");
    assertEquals(table(session).told().event().articles(), table(named).told().event().articles());
  }

  @Test
  void whatIsUnknownIsSaid() {
    assertEquals(
        "There is no event or article \"sout\": :articles lists them.",
        session(120, "synopsis sout").state.message().text());
    assertEquals(
        "\"Nobody\" does not tell of this event; South Post, North Courier do.",
        session(120, "synopsis south north --base Nobody").state.message().text());
    Session empty = new Session(new Shelf(), 80, 24).keys("Esc 7");
    assertEquals(
        "There is no article here: :synopsis takes one, or an event.",
        empty.state.message().text());
  }

  @Test
  void movesOverFactsAndSources() {
    Session session = session();
    assertTrue(here(session).startsWith("South Post: The ferry Aurora ran aground"));
    assertTrue(here(session.keys("j l")).startsWith("North Courier: Captain Edda Lund"));
    assertTrue(here(session.keys("G 0 9 l")).startsWith("The Islander: "));
    assertTrue(here(session.keys("g 0 9 h")).startsWith("South Post: The ferry Aurora"));
  }

  @Test
  void readsThePassageUnderTheCursorAndComesBack() {
    Session session = session().keys("l Enter");
    assertEquals(Pane.READER, session.state.pane());
    assertEquals("north", session.search().reader().orElseThrow().article().id());
    assertTrue(here(session.keys("H")).startsWith("North Courier: The ferry Aurora"));
    assertInstanceOf(SearchView.class, session.keys("q").state.view());
    assertTrue(here(session.keys("7")).startsWith("North Courier: The ferry Aurora"));
    String west = "West Gazette does not tell this.";
    assertEquals(west, session.keys("l l Enter").state.message().text());
  }

  @Test
  void closesToWhereItWasOpened() {
    Session session = new Session(Shelves.ferry(), 120, 40).keys("Esc 6 Enter");
    assertInstanceOf(SynopsisView.class, session.state.view());
    assertInstanceOf(EventsView.class, session.keys("q").state.view());
    assertInstanceOf(SearchView.class, session.keys("q").state.view());
    session.keys("7 :").type("synopsis east west").keys("Enter");
    assertInstanceOf(SynopsisView.class, session.keys("q").state.view());
    assertInstanceOf(SearchView.class, session.keys("q").state.view());
  }

  @Test
  void anotherBaseTellsInItsOwnOrder() {
    Session session = session().keys("l b");
    assertEquals("North Courier", table(session).told().synopsis().base());
    assertEquals("North Courier", table(session).told().sources().getFirst());
    assertTrue(here(session).startsWith("North Courier: With 91 passengers"));
    assertEquals("¶1 own ≠", cell(session, "84 passengers on board", "South Post"));
    assertEquals("North Courier is the base.", session.keys("b").state.message().text());
    Session named = session(120, ALL + " --base 'east radio'");
    assertEquals("East Radio", table(named).told().synopsis().base());
  }

  @Test
  void foldsWhatOneSourceAloneTellsBehindTheRest() {
    Session session = session();
    int shared = table(session).told().synopsis().shared().size();
    assertEquals(shared, table(session).facts().size());
    List<Fact> all = table(session.keys("u")).facts();
    assertTrue(all.size() > shared);
    assertTrue(all.subList(0, shared).stream().noneMatch(ToldEvent::isAlone));
    assertTrue(all.subList(shared, all.size()).stream().allMatch(ToldEvent::isAlone));
    assertEquals(shared, table(session.keys("u")).facts().size());
  }

  @Test
  void whatNobodyElseTellsIsShownWhereThereIsNothingElse() {
    assertEquals(2, table(alone()).facts().size());
  }

  /** An article that no other source tells of. */
  private static Session alone() {
    return new Session(
            new Shelf(
                TestArticles.article(
                    "west", "West Gazette", "2019-05-08", "The pier is blue.", "A cat sat on it.")),
            120,
            40)
        .keys("Esc :")
        .type("synopsis west")
        .keys("Enter");
  }

  @Test
  void narrowsToWhatDiffersAndToWords() {
    Session session = session().keys("d");
    assertTrue(table(session).facts().stream().allMatch(table(session).told()::differs));
    assertEquals(2, table(session).facts().size());
    session.keys("d f").type("channel").keys("Enter");
    assertEquals(1, table(session).facts().size());
    assertTrue(here(session).contains("new channel"));
    assertTrue(table(session.keys("f C-u Enter")).facts().size() > 1);
    assertTrue(here(session).contains("new channel"));
  }

  @Test
  void sortsByHowManyTellAndByTime() {
    Session session = session().keys("s");
    List<Integer> told =
        table(session).facts().stream().map(fact -> -fact.sources().size()).toList();
    assertEquals(told.stream().sorted().toList(), told);
    List<Integer> first =
        table(session.keys("s")).facts().stream()
            .map(
                fact ->
                    List.of("south", "north", "east", "west", "islander")
                        .indexOf(fact.told().getFirst().article().id()))
            .toList();
    assertEquals(first.stream().sorted().toList(), first);
    assertEquals(FactChoice.Order.BASE, session.keys("s").synopsis().choice().order());
  }

  @Test
  void copiesTheSentenceWithItsCitation() {
    assertEquals(
        "With 91 passengers on board the ferry Aurora ran aground off Holm island on Sunday"
            + " evening.\n(“Aurora stuck on sandbank”, North Courier, 7 May 2019, ¶ 1)\n",
        session().keys("l y").copied.getFirst());
  }

  @Test
  void marksWordsOfOneAndWhatDiffers() {
    FactTable table = table(session());
    Fact fact = table.facts().getFirst();
    String lines = ToldLines.of(table.told(), fact, Optional.empty(), true, 118, 9).toString();
    assertTrue(lines.contains("Run[text=84, tone=DIFFERS]"), lines);
    assertTrue(lines.contains("Run[text=91, tone=DIFFERS]"), lines);
  }

  @Test
  void theSentenceOfTheSourceUnderTheCursorIsInSight() {
    FactTable table = table(session());
    Fact fact = table.facts().getFirst();
    Telling last = fact.toldBy("The Islander").getFirst();
    String lines = ToldLines.of(table.told(), fact, Optional.of(last), true, 60, 3).toString();
    assertTrue(lines.contains("› The Islander ¶2"), lines);
  }

  @Test
  void scrollsSidewaysWhereColumnsDoNotFit() {
    Article[] many =
        IntStream.range(10, 30)
            .mapToObj(
                at ->
                    TestArticles.article(
                        "a" + at,
                        "Source number " + at,
                        "",
                        "The mole of Torv fell on Sunday night."))
            .toArray(Article[]::new);
    StringBuilder ids = new StringBuilder("synopsis");
    for (Article article : many) {
      ids.append(' ').append(article.id());
    }
    Session session =
        new Session(new Shelf(many), 110, 30)
            .keys("Esc :")
            .type(ids.toString())
            .keys("Enter 0 1 9 l");
    SynopsisView view = session.synopsis();
    SynopsisShape shape = SynopsisShape.of(table(session), session.state.geometry());
    FactLines lines = new FactLines(table(session), view.choice(), view.cursor(), shape);
    assertTrue(lines.headings().getFirst().text().contains("‹ 20 of 20 ›"));
    assertTrue(lines.facts().getFirst().text().strip().endsWith("]"));
    session.tell(new Action.Resized(new Size(30, 8)));
    assertEquals(19, session.synopsis().cursor().source());
  }

  @Test
  void theLegendOfLettersBreaksBetweenNamesAndHasTheCursorsAmongThem() {
    List<String> names = List.of("South Post", "North Courier", "East Radio");
    assertEquals(List.of(List.of(0, 1), List.of(2)), SourceLetters.rows(names, 34));
    assertEquals(List.of(List.of(0), List.of(1), List.of(2)), SourceLetters.rows(names, 20));
    assertEquals(List.of(List.of(0, 1, 2)), SourceLetters.rows(names, 80));
    Session narrow = session(40, ALL);
    FactTable table = table(narrow);
    SynopsisShape shape = SynopsisShape.of(table, narrow.state.geometry());
    FactCursor last = narrow.synopsis().cursor().moved(table, 0, 9);
    List<String> legend =
        new FactLines(table, narrow.synopsis().choice(), last, shape)
            .headings().stream().map(line -> line.text().strip()).toList();
    assertEquals(
        List.of(
            "S South Post   N North Courier", "E East Radio   W West Gazette", "T The Islander"),
        legend);
  }

  @Test
  void eachSourceHasALetterOfItsOwn() {
    assertEquals(
        List.of("S", "N", "o", "u", "A"),
        SourceLetters.of(List.of("South", "North", "Sound", "Sun", "SNou")));
    assertEquals(
        List.of("T", "H", "N", "P"),
        SourceLetters.of(List.of("The Post", "The Herald", "The New Herald", "The “Post”")));
  }

  @Test
  void exportsATableAndAColumnForEachSource() {
    Session session = session();
    Document document = session.synopsis().export().orElseThrow().document(null, 100);
    String markdown = Format.MARKDOWN.write(document);
    assertTrue(markdown.contains("|  | Fact | South Post | North Courier |"), markdown);
    assertTrue(markdown.contains("| ¶1 own | ¶1 =South Post ≠ | ¶3 own |  |"), markdown);
    List<String> columns = document.records().columns();
    assertEquals(table(session).told().sources(), columns.subList(7, columns.size()));
    assertEquals(table(session).told().synopsis().facts().size(), document.records().rows().size());
    String html = Format.HTML.write(document);
    assertTrue(html.contains("<u class=\"differs\">84</u>"), html);
  }

  @Test
  void moreKnowledgeAsksAgainOnlyWhereSomeWasMissing() {
    Session session = session();
    assertEquals(0, session.synopsis().awaited());
    session.slow().tell(new Action.Learned(News.STATEMENTS));
    assertEquals(0, session.synopsis().awaited());
    Session missing =
        new Session(Shelves.ferry().waiting(2, 2), 120, 40).keys("Esc :").type(ALL).keys("Enter j");
    String before = here(missing);
    missing.slow().tell(new Action.Learned(News.STATEMENTS)).tell(new Action.Said(Message.NONE));
    assertTrue(missing.synopsis().awaited() != 0);
    assertEquals(before, here(missing.answers()));
  }

  @Test
  void aComparisonStillTakesItsOwnKeys() {
    Session session = session().keys(":").type("compare south north").keys("Enter");
    assertInstanceOf(CompareView.class, session.state.view());
    assertTrue(session.keys("7").synopsis().isOf("north"));
  }

  @Test
  void goesThroughAllPassagesInWhichASourceTellsAFact() {
    String said = "The mole of Torv fell on Sunday night in the storm.";
    Session session =
        new Session(
                new Shelf(
                    TestArticles.article("a", "Herald", "2019-05-06", said),
                    TestArticles.article("b", "Star", "2019-05-07", said, "Weather.", said)),
                120,
                40)
            .keys("Esc :")
            .type("synopsis a b")
            .keys("Enter");
    assertEquals("¶1,3 =Herald", cell(session, "mole", "Star"));
    assertEquals(1, session.synopsis().telling().orElseThrow().passage().number());
    assertEquals(3, session.keys("Space").synopsis().telling().orElseThrow().passage().number());
    assertEquals(1, session.keys("Space").synopsis().telling().orElseThrow().passage().number());
    session.keys("Space Enter");
    assertEquals(3, session.search().reader().orElseThrow().passage());
    assertEquals(
        "The source tells it in this passage alone.",
        session.keys("H l Space").state.message().text());
  }

  @Test
  void whoeverSaysItMayBeNamedAtLengthBesideIt() {
    String fell = "The mole of Torv fell on Sunday night";
    Session session =
        new Session(
                new Shelf(
                        TestArticles.article(
                            "a",
                            "Herald",
                            "2019-05-06",
                            fell
                                + ", the Harbour Watch, a group of pilots with an office in Vess,"
                                + " said."),
                        TestArticles.article(
                            "b",
                            "Star",
                            "2019-05-07",
                            "“"
                                + fell
                                + ",” said Edda Lund, 71, who watched it from the window of"
                                + " her kitchen."),
                        TestArticles.article(
                            "c",
                            "Post",
                            "2019-05-07",
                            fell
                                + " and hit two boats and a shed in which nets were kept, she"
                                + " said."))
                    .saying(
                        Saying.in("a", 1, "Harbour Watch")
                            .by("Harbour Watch", "said")
                            .content(fell))
                    .saying(
                        Saying.in("b", 1, "Edda Lund")
                            .by("Edda Lund", "said")
                            .kind(Kind.DIRECT)
                            .content(fell)),
                120,
                40)
            .keys("Esc :")
            .type("synopsis a b c")
            .keys("Enter");
    assertEquals("¶1 rep. H.W.", cell(session, "mole", "Herald"));
    assertEquals("¶1 “” E.L.", cell(session, "mole", "Star"));
    assertEquals("¶1 own", cell(session, "mole", "Post"));
  }

  @Test
  void whatSomebodyIsSaidToHaveSaidIsReportedOfThem() {
    String said = "the mole of Torv fell on Sunday night in the storm";
    Session session =
        new Session(
                new Shelf(
                        TestArticles.article(
                            "a", "Herald", "2019-05-06", "Lund said " + said + "."),
                        TestArticles.article(
                            "b", "Star", "2019-05-07", "We saw that " + said + "."))
                    .saying(
                        Saying.in("a", 1, "Edda Lund")
                            .by("Lund", "said")
                            .kind(Kind.INDIRECT)
                            .content(said)),
                120,
                40)
            .keys("Esc :")
            .type("synopsis a b")
            .keys("Enter");
    assertEquals("¶1 rep. E.L.", cell(session, "mole", "Herald"));
    assertEquals("¶1 own", cell(session, "mole", "Star"));
  }

  @Test
  void whereASourceHasSeveralArticlesACellCountsTheOtherPassages() {
    String said = "The mole of Torv fell on Sunday night in the storm.";
    Session session =
        new Session(
                new Shelf(
                    TestArticles.article("a", "Herald", "2019-05-06", said),
                    TestArticles.article("b", "Star", "2019-05-07", "Weather.", said),
                    TestArticles.article("c", "Star", "2019-05-08", said)),
                120,
                40)
            .keys("Esc :")
            .type("synopsis a b c")
            .keys("Enter");
    assertEquals("¶2+1 =Herald", cell(session, "mole", "Star"));
  }

  @Test
  void comparesTheSourceUnderTheCursorWithTheBase() {
    CompareView view = assertInstanceOf(CompareView.class, session().keys("l l c").state.view());
    assertEquals("south east", pairing(view));
    view = assertInstanceOf(CompareView.class, session().keys("c").state.view());
    assertEquals("south north", pairing(view), "the base beside the next");
    String told = alone().keys("c").state.message().text();
    assertEquals("West Gazette alone tells of this.", told);
  }

  private static String pairing(CompareView view) {
    return view.pairing().typed().strip();
  }

  @Test
  void warmsUpOnTheLongestArticlesIfThereAreTwo() {
    Shelf shelf = Shelves.ferry();
    for (String number : List.of("one", "two", "three")) {
      shelf.with(number, FrontMatter.UNKNOWN, "The ferry waits at pier " + number + ".");
    }
    List<String> warmed =
        SynopsisSurvey.warmUp(shelf).orElseThrow().event().articles().stream()
            .map(ArticleEntry::id)
            .toList();
    assertEquals(6, warmed.size());
    assertTrue(
        warmed.containsAll(
            Shelves.ferry().engine().articles().stream().map(ArticleEntry::id).toList()),
        warmed.toString());
    assertEquals(Optional.empty(), SynopsisSurvey.warmUp(new Shelf()));
  }

  @Test
  void countsOnceWhatIsTakenFromAnother() {
    ToldEvent told = table(session()).told();
    Fact crack =
        told.shared().stream()
            .filter(fact -> fact.text().contains("two meters"))
            .findFirst()
            .orElseThrow();
    assertEquals("3 (2 independent)", told.counted(crack));
    assertEquals(List.of("South Post", "West Gazette"), told.synopsis().independent(crack));
  }

  @Test
  void saysWhomEachSourceLetsSpeak() {
    ToldEvent told = table(session()).told();
    assertEquals("Edda Lund 1", SourceVoices.listed(told.column("South Post").voices()));
    assertEquals("Lund 1", SourceVoices.brief(told.column("South Post").voices(), 10));
    assertEquals("", SourceVoices.brief(told.column("South Post").voices(), 5));
    assertEquals("", SourceVoices.listed(told.column("West Gazette").voices()));
  }
}
