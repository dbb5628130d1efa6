package synoptic.lucene.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.People;
import synoptic.corpus.Progress;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.corpus.Statement.Kind;
import synoptic.corpus.UtteranceDay;
import synoptic.lucene.IndexedShelf;
import synoptic.lucene.LuceneIndex;
import synoptic.lucene.index.IndexEntry;
import synoptic.lucene.index.IndexFolder;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.query.LibraryNames;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementRequest.Known;
import synoptic.search.StatementResult;
import synoptic.testkit.TestArticles;
import synoptic.text.Span;

/** What is asked for is looked for first, and what is told early stays true. */
final class FirstStatementsTest {

  /** A speaker of one or two words; what {@code may have} been said is doubtful. */
  private static final Pattern SAYING =
      Pattern.compile(
          "(?<who>\\p{Lu}\\w+(?: \\p{Lu}\\w+)?)(?<may> may have)? said(?: on (?<day>[\\d-]+))?"
              + " (?<what>that [^.]*)");

  private static final People PEOPLE =
      new People(
          List.of(
              new People.Named(
                  "Ada Quist", Optional.empty(), Optional.empty(), List.of("Ada Kvist"))),
          List.of());

  @TempDir private Path folder;
  private final List<String> looked = Collections.synchronizedList(new ArrayList<>());
  private IndexedShelf shelf;

  @BeforeEach
  void aShelf() {
    shelf =
        new IndexedShelf(folder)
            .annotatedBy(
                passages -> {
                  looked.add(passages.getFirst().substring(0, 1));
                  return passages.stream().map(FirstStatementsTest::said).toList();
                })
            .with("a", front("Post", "2016-05-01"), "A.", "Ada Quist said that the quay was shut.")
            .with(
                "b",
                front("Star", "2016-05-04"),
                "B.",
                "Berg said that the bridge was wet. Quist said on 2016-05-02 that it was dry.")
            .with("c", front("Post", "2016-05-03"), "C.", "Ole Berg said that the quay was open.")
            .with("d", front("Star", "2016-05-03"), "D.", "Quist may have said that the quay sank.")
            .with("e", front("Post", ""), "E.", "Una Lind said on 2016-05-02 that the roof leaked.")
            .with("f", front("Post", "2016-05"), "F.", "Ada Kvist said that the river rose.")
            .with(
                "g",
                front("Star", "2016-04-30"),
                "G. The quay is long.",
                "Eva Berg said on 2016-06-01 that the mayor was late.")
            .spelled("Ada Quist", "Ada Kvist");
  }

  private static FrontMatter front(String source, String published) {
    return TestArticles.front("Title", source, published);
  }

  private static List<Statement> said(String text) {
    List<Statement> found = new ArrayList<>();
    Matcher saying = SAYING.matcher(text);
    while (saying.find()) {
      Part who = part(text, saying, "who");
      Statement statement =
          new Statement(
              Kind.INDIRECT,
              Optional.empty(),
              Optional.of(new Speaker(who, who.text(), Speaker.Sort.PERSON)),
              List.of(part(text, saying, "what")),
              List.of());
      Optional<UtteranceDay> day =
          Optional.ofNullable(saying.group("day"))
              .flatMap(PartialDate::parse)
              .map(date -> new UtteranceDay(part(text, saying, "day"), day(date)));
      found.add(statement.saidOn(day).assured(saying.group("may") == null ? 1 : 0.1));
    }
    return found;
  }

  private static Optional<UtteranceDay.Time> day(PartialDate date) {
    return Optional.of(new UtteranceDay.Time(date, date));
  }

  private static Part part(String text, Matcher match, String group) {
    return Part.of(text, new Span(match.start(group), match.end(group)));
  }

  private String order(Supplier<Query> asked, Runnable news) {
    try (LuceneIndex index = shelf.open()) {
      index.annotate(asked, Progress.NONE, news);
    }
    return String.join("", looked);
  }

  /** Each article is committed by itself here: the first are told one by one, then fewer times. */
  @Test
  void newsIsToldWhenMuchHasComeAndAtTheEnd() {
    for (int article = 0; article < 60; article++) {
      shelf.with("more-" + article, front("Post", "2015-01-01"), "M.", "Berg said that it rained.");
    }
    List<Integer> told = new ArrayList<>();
    order(Query.All::new, () -> told.add(looked.size()));
    assertEquals(List.of(1, 2, 3), told.subList(0, 3));
    assertEquals(67, told.getLast());
    assertTrue(told.size() < 45, () -> "told " + told);
  }

  /** What is committed by then can be seen. */
  @Test
  void newsIsToldWhereFindingEndsInAFault() {
    for (int article = 0; article < 60; article++) {
      shelf.with("more-" + article, front("Post", "2015-01-01"), "M.", "Berg said that it rained.");
    }
    List<Integer> told = new ArrayList<>();
    Supplier<Query> asked =
        () -> {
          if (looked.size() == 50) {
            throw new IllegalStateException("no question");
          }
          return new Query.All();
        };
    assertThrows(SearchException.class, () -> order(asked, () -> told.add(looked.size())));
    assertEquals(List.of(46, 49, 50), told.subList(told.size() - 3, told.size()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                | EFBCDAG",
        "quay                            | CDAG EFB",
        "\"quay was\"                    | CA EFBDG",
        "qua*                            | CDAG EFB",
        "quay bridge                     | EFBCDAG",
        "quay OR bridge                  | BCDAG EF",
        "quay -open                      | CDAG EFB",
        "-quay                           | EFBCDAG",
        "quay -source:star               | CA EFBDG",
        "source:star                     | BDG EFCA",
        "date:2016-05-03..2016-05-04     | FBCD EAG",
        "said:quay                       | CDAG EFB",
        "mark:doubtful quay              | CDAG EFB",
        "speaker:berg                    | BCG EFDA",
        "speaker:\"ole berg\"            | BCG EFDA",
        "speaker:quist                   | FBDA ECG",
        "speaker:berg quay               | CG EFBDA",
        "speaker:lind OR bridge          | EB FCDAG",
        "quay -speaker:berg              | CDAG EFB",
        "speaker:(-berg)                 | EFBCDAG",
        "together:(bridge dry)           | B EFCDAG",
      })
  void articlesThatMayHaveItComeFirstAndTheLatestOfThem(String typed, String wanted)
      throws IOException {
    shelf.open().close();
    try (Snapshot snapshot = new IndexFolder(folder).snapshot()) {
      MatchingArticles matching = new MatchingArticles(snapshot, LibraryNames.of(PEOPLE));
      Query asked = QueryParser.parse(typed == null ? "" : typed);
      String order =
          ReadingOrder.first(100, matching, asked).stream()
              .map(entry -> entry.article().id())
              .collect(Collectors.joining());
      assertEquals(wanted.replace(" ", ""), order.toUpperCase(Locale.ROOT));
      List<IndexEntry> few = ReadingOrder.first(3, matching, asked);
      assertEquals(ReadingOrder.first(100, matching, asked).subList(0, 3), few);
      assertEquals(order.length(), snapshot.countWaiting());
    }
  }

  @Test
  void anotherQuestionTurnsThePassRound() {
    AtomicReference<Query> asked = new AtomicReference<>(QueryParser.parse("speaker:lind"));
    List<String> questions = new ArrayList<>(List.of("speaker:berg", "river", "quay"));
    String order =
        order(
            asked::get,
            () -> {
              if (!questions.isEmpty()) {
                asked.set(QueryParser.parse(questions.removeFirst()));
              }
            });
    assertEquals("EBFCDAG", order);
  }

  private static List<String> rows(List<StatementHit> hits) {
    return hits.stream()
        .map(hit -> hit.article().id() + " " + hit.statement().content().getFirst().text())
        .toList();
  }

  private StatementResult ask(Query query, Known known, Optional<Cursor> after) {
    try (LuceneIndex index = shelf.open()) {
      return index.statements(
          new StatementRequest(query, Optional.empty(), Set.of(), 100, after).with(known));
    }
  }

  /** All that is told while articles are looked through, page after page. */
  private final class Beginning {
    private final Query query;
    private final List<StatementHit> told = new ArrayList<>();
    private Optional<Cursor> after = Optional.empty();

    /** How many articles had been looked through when the first was told. */
    private int soon = Integer.MAX_VALUE;

    Beginning(Query query) {
      this.query = query;
    }

    void more() {
      StatementResult page = ask(query, Known.FOR_GOOD, after);
      told.addAll(page.hits());
      after = page.next().or(() -> after);
      soon = told.isEmpty() ? soon : Math.min(soon, looked.size());
    }
  }

  /** What is told of each query while articles are looked through for another one. */
  private List<Beginning> told(String asked, List<String> typed) {
    List<Beginning> all =
        typed.stream().map(each -> new Beginning(QueryParser.parse(each))).toList();
    order(() -> QueryParser.parse(asked), () -> all.forEach(Beginning::more));
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "quay", "speaker:berg", "source:post"})
  void theBeginningOfTheListIsToldInItsOrderAndStaysSo(String asked) {
    List<String> typed =
        List.of(
            "",
            "quay",
            "-quay",
            "quay OR bridge",
            "quay -open",
            "source:post",
            "said:that",
            "date:2016-05-02..",
            "when:2016-05-02",
            "mark:doubtful",
            "quay source:star",
            "mayor",
            "bridge together:(dry wet)",
            "nothing");
    for (Beginning beginning : told(asked, typed)) {
      List<StatementHit> whole = ask(beginning.query, Known.SO_FAR, Optional.empty()).hits();
      assertEquals(rows(whole), rows(beginning.told), beginning.query.toString());
    }
  }

  @Test
  void whoSpeaksIsToldOnlyWhereTheArticleItselfTellsIt() {
    List<String> typed =
        List.of(
            "speaker:quist",
            "speaker:berg",
            "speaker:\"ada quist\"",
            "speaker:\"ole berg\"",
            "speaker:kvist quay",
            "quay -speaker:berg",
            "speaker:quits",
            "speaker:(ada OR una)");
    for (Beginning beginning : told("", typed)) {
      List<String> whole = rows(ask(beginning.query, Known.SO_FAR, Optional.empty()).hits());
      List<String> told = rows(beginning.told);
      assertEquals(
          whole.stream().filter(told::contains).toList(), told, beginning.query.toString());
    }
  }

  @Test
  void aSpeakerIsFoundByWhatTheArticleCallsHim() {
    List<Beginning> all = told("speaker:berg", List.of("speaker:berg", "quay -speaker:berg"));
    assertEquals(
        List.of(
            "b that the bridge was wet", "c that the quay was open", "g that the mayor was late"),
        rows(all.get(0).told));
    assertEquals(List.of(), rows(all.get(1).told));
  }

  @Test
  void theFirstRowsNeedNoMoreThanTheArticlesBeforeThem() {
    Query query = QueryParser.parse("quay");
    Beginning beginning = new Beginning(query);
    order(() -> query, beginning::more);
    assertEquals(1, beginning.soon);
    Beginning bySpeaker = new Beginning(QueryParser.parse("speaker:lind"));
    looked.clear();
    shelf.with("e", front("Post", ""), "E.", "Una Lind said that the roof held.", "It held.");
    order(() -> bySpeaker.query, bySpeaker::more);
    assertEquals(1, bySpeaker.soon);
  }

  @Test
  void aSurnameIsNotCompletedByWhatIsReadByThen() {
    Query query = QueryParser.parse("bridge OR open");
    List<List<String>> voices = new ArrayList<>();
    order(
        () -> query,
        () ->
            voices.add(
                ask(query, Known.FOR_GOOD, Optional.empty()).hits().stream()
                    .map(StatementHit::voice)
                    .toList()));
    assertEquals(List.of("Berg"), voices.getFirst());
    assertEquals(List.of("Berg", "Ole Berg"), voices.get(1));
  }

  @Test
  void whatIsStillToBeSaidStandsOnTheDayOnWhichItWasAnnounced() {
    Query query = QueryParser.parse("");
    order(() -> query, () -> {});
    List<String> whole = rows(ask(query, Known.SO_FAR, Optional.empty()).hits());
    assertEquals("g that the mayor was late", whole.get(whole.size() - 2));
  }
}
