package synoptic.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.annotate.statements.Statements;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.Recipient;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.corpus.Statement.Mark;
import synoptic.corpus.UtteranceDay;
import synoptic.corpus.UtteranceDay.Time;
import synoptic.lucene.index.StoredStatement;
import synoptic.search.QueryParser;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult.Count;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.testkit.PlainStatements;
import synoptic.testkit.TestArticles;
import synoptic.text.Span;

/** Statements are found when articles are indexed, and looked up in the index. */
final class StatementsTest {

  private static final String DIRECT =
      "“The truce will hold until the spring,” Sergey Lavrov said on Monday in Geneva.";
  private static final String INDIRECT =
      "The roads are open. Ada Quist said that the border villages were calm.";
  private static final String MIXED =
      "Sergei Lavrov said that the agreement was “a first step” towards an election.";
  private static final String NOBODY = "The bridge is forty metres long. It is grey.";

  @TempDir private static Path shared;
  private static LuceneIndex index;
  private static final String PLAN = "Nora Vane will say on Friday that the roof must go.";
  private static final String IN_MAY = "In May 2016, Nora Vane said that the roof was dry.";
  private static final String TUESDAY = "Nora Vane told Radio Nord on Tuesday that it was wet.";
  private static final String NEGATED = "Nora Vane did not say whether the roof was wet.";
  private static final String UNDATED = "On Tuesday, Ada Quist said that the quay was closed.";
  private static final String DENIED =
      "Ada Quist denied on 3 February 2015 that she had closed the quay.";

  @TempDir private Path folder;

  @BeforeAll
  static void anIndex() {
    index = shelf(shared).openAnnotated();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static IndexedShelf shelf(Path folder) {
    return new IndexedShelf(folder)
        .annotatedBy(PlainStatements::of)
        .with("old", TestArticles.front("Truce", "Star", "2016-06-01"), NOBODY, DIRECT, INDIRECT)
        .with("new", TestArticles.front("Poll", "Post", "2017-02"), MIXED)
        .with("undated", TestArticles.front("Calm", "Post", ""), INDIRECT)
        .spelled("Sergey Lavrov", "Sergei Lavrov");
  }

  private static StatementResult ask(StatementRequest request) {
    return index.statements(request);
  }

  private static StatementResult ask(IndexedShelf changed, StatementRequest request) {
    try (LuceneIndex fresh = changed.openAnnotated()) {
      return fresh.statements(request);
    }
  }

  private static StatementRequest request(String typed) {
    return StatementRequest.of(QueryParser.parse(typed), 100);
  }

  private static List<String> names(StatementResult result) {
    return result.hits().stream()
        .map(hit -> hit.article().id() + "/" + hit.passage().number())
        .toList();
  }

  @Test
  void theNewestArticlesComeFirst() {
    assertEquals(List.of("new/1", "old/2", "old/3", "undated/1"), names(ask(request(""))));
  }

  @Test
  void aStatementComesBackAsItWasFound() {
    List<String> texts = List.of(MIXED, DIRECT, INDIRECT, INDIRECT);
    List<StatementHit> hits = ask(request("")).hits();
    assertEquals(texts, hits.stream().map(hit -> hit.passage().text()).toList());
    assertEquals(
        PlainStatements.of(texts), hits.stream().map(hit -> List.of(hit.statement())).toList());
  }

  @Test
  void whatTheProgramFindsComesBackAsWell() {
    IndexedShelf shelf = shelf(folder);
    List<String> texts = List.of(NOBODY, INDIRECT, DIRECT + " " + MIXED);
    shelf.annotatedBy(this::statements).with("long", texts.toArray(String[]::new));
    List<Statement> found =
        ask(shelf, request("article:long")).hits().stream().map(StatementHit::statement).toList();
    assertEquals(statements(texts).stream().flatMap(List::stream).toList(), found);
  }

  private List<List<Statement>> statements(List<String> texts) {
    List<Passage> passages =
        IntStream.range(0, texts.size())
            .mapToObj(at -> new Passage(at + 1, "", texts.get(at)))
            .toList();
    return Statements.of(new Article("long", FrontMatter.UNKNOWN, passages));
  }

  @Test
  void everyPartOfAStatementIsKept() throws Exception {
    String text = "One, cited by Two, says “three”, and four.";
    Part one = Part.of(text, new Span(0, 3));
    Part two = Part.of(text, new Span(14, 17));
    Statement statement =
        new Statement(
            Statement.Kind.MIXED,
            Optional.empty(),
            Optional.of(
                new Speaker(
                    one, "Mr One", Speaker.Sort.OFFICE, Optional.of("Mayor"), Optional.of("Two"))),
            List.of(Part.of(text, new Span(24, 31)), Part.of(text, new Span(33, 41))),
            List.of(
                new Reporter(two, "Two", Optional.of(Part.of(text, new Span(5, 13)))),
                new Reporter(two, "Mrs Two", Optional.empty())));
    Span sentence = new Span(0, text.length());
    assertEquals(
        new StoredStatement(statement, sentence),
        StoredStatement.of(StoredStatement.bytes(statement, sentence), text));
  }

  @Test
  void whatIsNotPlainlySaidItsHearersAndItsDayAreKept() throws Exception {
    String text = "One did not say to Two on Monday that four is in early 2016.";
    Part words = Part.of(text, new Span(26, 32));
    Statement statement =
        new Statement(
            Statement.Kind.INDIRECT,
            Optional.of(Part.of(text, new Span(4, 15))),
            Optional.empty(),
            List.of(Part.of(text, new Span(33, 59))),
            List.of(),
            List.of(Mark.NEGATED, Mark.HYPOTHETICAL),
            Optional.of(new Recipient(Part.of(text, new Span(19, 22)), "Mrs Two")),
            Optional.of(
                new UtteranceDay(
                    words,
                    Optional.of(
                        new Time(new PartialDate(2016, 5, 0), new PartialDate(2016, 6, 1))))),
            0.42);
    Span sentence = new Span(0, text.length());
    for (Statement each :
        List.of(
            statement, statement.saidOn(Optional.of(new UtteranceDay(words, Optional.empty()))))) {
      assertEquals(
          new StoredStatement(each, sentence),
          StoredStatement.of(StoredStatement.bytes(each, sentence), text));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|plan/1 told/3 told/2 told/1 undated/2 undated/1",
        "mark:negated|told/3",
        "mark:denied|undated/2",
        "-mark:denied -mark:negated|plan/1 told/2 told/1 undated/1",
        "mark:refused|",
        "mark:expected|plan/1",
        "when:2017-03-07|told/2",
        "when:2017-03-08|told/3",
        "when:2017-03-07..2017-03-08|told/3 told/2",
        "when:2016|told/1",
        "when:2016-05-17|told/1",
        "when:..2016|told/1 undated/2",
        "-when:2017|told/1 undated/2 undated/1",
        "when:2015-02-03 mark:denied|undated/2"
      })
  void statementsAreFoundByMarkAndDayAndListedByDay(String typed, String found) {
    IndexedShelf shelf =
        new IndexedShelf(folder)
            .with("plan", TestArticles.front("Plan", "Post", "2017-03-09"), PLAN)
            .with(
                "told", TestArticles.front("Roof", "Star", "2017-03-08"), IN_MAY, TUESDAY, NEGATED)
            .with("undated", TestArticles.front("Quay", "Post", ""), UNDATED, DENIED);
    List<String> wanted = found == null ? List.of() : List.of(found.split(" "));
    assertEquals(wanted, names(ask(shelf, request(typed))));
    try (LuceneIndex index = shelf.openAnnotated()) {
      assertEquals(Set.copyOf(wanted), Set.copyOf(IndexedShelf.find(index, typed)), "passages");
    }
  }

  @Test
  void whatIsDoubtfulComesLastAndCanBeLeftOut() {
    IndexedShelf shelf =
        shelf(folder)
            .annotatedBy(
                passages ->
                    PlainStatements.of(passages).stream()
                        .map(all -> all.stream().map(StatementsTest::doubted).toList())
                        .toList());
    assertEquals(List.of("new/1", "old/2", "old/3", "undated/1"), names(ask(request(""))));
    assertEquals(List.of("old/2", "old/3", "undated/1", "new/1"), names(ask(shelf, request(""))));
    assertEquals(List.of("new/1"), names(ask(shelf, request("mark:doubtful"))));
    assertEquals(
        List.of("old/2", "old/3", "undated/1"),
        names(ask(shelf, StatementRequest.of(StatementRequest.SURE, 100))));
  }

  private static Statement doubted(Statement statement) {
    return statement.assured(statement.kind() == Statement.Kind.MIXED ? 0.4 : 0.5);
  }

  @Test
  void aTextWhoseStatementsCannotBeFoundIsSearchedAllTheSame() {
    IndexedShelf shelf = shelf(folder);
    shelf.annotatedBy(
        passages -> {
          throw new IllegalStateException("no idea");
        });
    try (LuceneIndex index = shelf.openAnnotated()) {
      assertEquals(1, IndexedShelf.find(index, "truce").size());
      assertEquals(3, index.problems().size());
      assertTrue(index.problems().getFirst().what().contains("no idea"));
      assertEquals(0, index.statements(request("")).total().count());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "truce|old/2",
        "holding|old/2",
        "roads|",
        "bridge|",
        "monday|old/2",
        "said:monday|",
        "said:villages|old/3 undated/1",
        "said:village -source:star|undated/1",
        "'said:\"border villages\"'|old/3 undated/1",
        "title:poll|new/1",
        "source:post|new/1 undated/1",
        "date:2016|old/2 old/3",
        "date:2016..2017|new/1 old/2 old/3",
        "article:old|old/2 old/3",
        "speaker:quist|old/3 undated/1",
        "speaker:nobody|",
        "'speaker:\"sergey lavrov\"'|new/1 old/2",
        "speaker:sergei|new/1 old/2",
        "speaker:lavr*|new/1 old/2",
        "speaker:(-lavrov)|old/3 undated/1",
        "-speaker:lavrov|old/3 undated/1",
        "-truce|new/1 old/3 undated/1"
      })
  void aQueryFindsStatements(String typed, String found) {
    List<String> wanted = found == null ? List.of() : List.of(found.split(" "));
    assertEquals(wanted, names(ask(request(typed))));
  }

  @Test
  void wordsAreMarkedInTheSentencesOfTheStatement() {
    StatementHit hit = ask(request("source:star villages")).hits().getFirst();
    String text = hit.passage().text();
    assertEquals(List.of("villages"), hit.marks().stream().map(mark -> mark.in(text)).toList());
    StatementHit said = ask(request("said:truce")).hits().getFirst();
    assertEquals(
        List.of("truce"),
        said.marks().stream().map(mark -> mark.in(said.passage().text())).toList());
  }

  @Test
  void namesOfOnePersonAreOneVoice() {
    StatementResult all = ask(request(""));
    assertEquals(
        List.of("Ada Quist", "Sergey Lavrov"), all.voices().stream().map(Voice::name).toList());
    Voice lavrov = all.voices().get(1);
    assertEquals(2, lavrov.statements());
    assertEquals(List.of("Sergei Lavrov"), lavrov.spellings());
    assertEquals(List.of(new Count("Post", 1), new Count("Star", 1)), lavrov.sources());
    assertEquals("Sergey Lavrov", all.hits().getFirst().voice());
  }

  @Test
  void aSpeakerIsWhoSpeaksAndNotWhoIsMentionedInTheDescription() {
    IndexedShelf shelf = shelf(folder);
    shelf
        .annotatedBy(this::statements)
        .with("ferry", "Governor Nell Quist said that the ferry was late.")
        .with("aide", "Otto Pell, an adviser to Nell Quist, said that the ferry was old.")
        .with("critic", "Columnist Ida Marr, who has urged Ms. Quist to act, said that it leaked.");
    assertEquals(
        Set.of("aide/1", "critic/1", "ferry/1"),
        new HashSet<>(names(ask(shelf, request("ferry OR leaked")))));
    assertEquals(List.of("ferry/1"), names(ask(shelf, request("speaker:nell"))));
    try (LuceneIndex index = shelf.openAnnotated()) {
      assertEquals(List.of("ferry/1"), IndexedShelf.find(index, "speaker:nell"));
    }
  }

  @Test
  void aSurnameIsThatOfTheArticlesAboutTheSameEvent() {
    String same = "said on Friday that the old wooden pier would close in spring for repairs.";
    IndexedShelf shelf = shelf(folder);
    shelf
        .annotatedBy(this::statements)
        .with("one", TestArticles.front("Pier", "Post", "2018-04-06"), "Marr " + same)
        .with("two", TestArticles.front("Pier", "Star", "2018-04-06"), "Mayor Ida Marr " + same)
        .with(
            "three",
            TestArticles.front("Choir", "Herald", "2018-04-06"),
            "Otto Marr, who leads the choir, said on Thursday that nobody could sing.");
    StatementResult all = ask(shelf, request("pier OR sing"));
    assertEquals(List.of("Ida Marr", "Otto Marr"), all.voices().stream().map(Voice::name).toList());
  }

  @Test
  void aVoiceIsFoundByASpellingThatNoArticleHas() {
    assertEquals(2, ask(request("speaker:lavroff")).total().count());
    assertEquals(2, ask(request("speaker:\"Sergei Lavroff\"")).total().count());
    assertEquals(0, ask(request("speaker:quisling")).total().count());
  }

  @Test
  void aVoiceAndKindsNarrowWhatIsFoundButNotTheVoices() {
    StatementRequest all = request("");
    StatementResult lavrov =
        ask(
            new StatementRequest(
                all.query(), Optional.of("Sergey Lavrov"), Set.of(), 100, Optional.empty()));
    assertEquals(List.of("new/1", "old/2"), names(lavrov));
    assertEquals(2, lavrov.total().count());
    assertEquals(2, lavrov.voices().size());
    assertEquals(List.of(new Count("direct", 1), new Count("mixed", 1)), lavrov.kinds());
    StatementResult mixed =
        ask(
            new StatementRequest(
                all.query(),
                Optional.empty(),
                Set.of(Statement.Kind.MIXED, Statement.Kind.INDIRECT),
                100,
                Optional.empty()));
    assertEquals(List.of("new/1", "old/3", "undated/1"), names(mixed));
    assertEquals(List.of(new Count("Post", 2), new Count("Star", 1)), mixed.sources());
    StatementResult none =
        ask(
            new StatementRequest(
                all.query(), Optional.of("Nobody"), Set.of(), 100, Optional.empty()));
    assertEquals(0, none.total().count());
    assertEquals(List.of(), names(none));
  }

  @Test
  void numbersAloneCanBeAskedFor() {
    StatementResult result = ask(StatementRequest.of(QueryParser.parse(""), 0));
    assertEquals(List.of(), result.hits());
    assertEquals(4, result.total().count());
    assertEquals(2, result.voices().size());
    assertTrue(result.next().isEmpty());
  }

  @Test
  void pagesFollowEachOtherEvenWhenArticlesChange() {
    IndexedShelf shelf = shelf(folder);
    List<String> found = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var next = new StatementRequest(QueryParser.parse(""), Optional.empty(), Set.of(), 1, after);
      StatementResult page = ask(shelf, next);
      found.addAll(names(page));
      after = page.next();
      shelf.with("new", TestArticles.front("Poll", "Post", "2017-02"), NOBODY, MIXED);
    } while (after.isPresent());
    assertEquals(List.of("new/1", "new/2", "old/2", "old/3", "undated/1"), found);
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    for (String token : List.of("", "date 1 2 a", "statement x 1 a", "statement 1 2")) {
      var request =
          new StatementRequest(
              QueryParser.parse(""), Optional.empty(), Set.of(), 1, Optional.of(new Cursor(token)));
      assertThrows(SearchException.class, () -> ask(request), token);
    }
  }

  @Test
  void statementsFollowTheFiles() {
    IndexedShelf shelf = shelf(folder);
    assertEquals(4, ask(shelf, request("")).total().count());
    shelf.without("undated").with("old", NOBODY);
    StatementResult rest = ask(shelf, request(""));
    assertEquals(List.of("new/1"), names(rest));
    assertEquals(1, rest.voices().size());
    assertEquals(List.of(), names(ask(shelf, request("speaker:quist"))));
  }

  @Test
  void whoIsNotToldIsUnknown() {
    IndexedShelf shelf = shelf(folder);
    shelf.with("rumour", "It was reported that the ferry had sunk in the night.");
    StatementResult result = ask(shelf, request("ferry"));
    assertEquals(List.of("rumour/1"), names(result));
    assertEquals(Voice.UNKNOWN, result.hits().getFirst().voice());
    assertEquals(Voice.UNKNOWN, result.voices().getFirst().name());
    var asked =
        new StatementRequest(
            QueryParser.parse(""), Optional.of(Voice.UNKNOWN), Set.of(), 9, Optional.empty());
    assertEquals(List.of("rumour/1"), names(ask(shelf, asked)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|new/1 old/1 old/2 old/3 undated/1",
        "villages|old/3 undated/1",
        "article:old|old/1 old/2 old/3",
        "article:o*|old/1 old/2 old/3",
        "source:star|old/1 old/2 old/3",
        "date:2017|new/1",
        "speaker:lavrov|new/1 old/2",
        "said:truce|old/2",
        "said:monday|",
        "'said:\"until the spring\"'|old/2"
      })
  void aSearchForPassagesFindsThemAlone(String typed, String found) {
    List<String> wanted = found == null ? List.of() : List.of(found.split(" "));
    var result = index.search(SearchRequest.of(QueryParser.parse(typed), 100));
    assertEquals(wanted, IndexedShelf.names(result).stream().sorted().toList());
    assertEquals(wanted.size(), result.total().count());
  }

  @Test
  void aManyTimesChangedLibraryKeepsPassageAndStatementTogether() {
    IndexedShelf shelf = shelf(folder);
    for (int change = 0; change < 12; change++) {
      shelf.with("more" + change % 5, NOBODY, DIRECT + " " + INDIRECT, "Part " + change, MIXED);
      for (StatementHit hit : ask(shelf, request("")).hits()) {
        for (Part piece : hit.statement().content()) {
          assertEquals(piece.text(), piece.span().in(hit.passage().text()));
        }
        assertFalse(hit.passage().text().startsWith("Part"));
      }
    }
    assertEquals(4 + 5 * 3, ask(shelf, request("")).total().count());
  }
}
