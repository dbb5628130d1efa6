package synoptic.explore.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import synoptic.compare.library.Party.OfSource;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.explore.Catalogue;
import synoptic.explore.compare.CompareView.CompareQuestion;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.Remembered.Bookmark;
import synoptic.explore.core.Remembered.Memory;
import synoptic.explore.core.Workspace.Added;
import synoptic.explore.reader.MarkedArticle;
import synoptic.explore.reader.Reader;
import synoptic.explore.reader.Reading;
import synoptic.explore.search.SearchView.SearchQuestion;
import synoptic.explore.who.WhoQuestion;
import synoptic.explore.who.WhoQuestion.StatementResults;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult;
import synoptic.search.StatementResult;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;
import synoptic.text.Span;

/** What comes back of work that fails, waits, or is not wanted any more. */
@Timeout(60)
final class EffectRunnerTest {

  private final Library library = new Library();
  private final Marks memory = new Marks();
  private final LinkedBlockingQueue<Action> answers = new LinkedBlockingQueue<>();
  private final EffectRunner work =
      new EffectRunner(
          new EffectRunner.Surroundings(
              library, memory, (words, width) -> List.of(), opened -> false),
          answers::add);
  private final State state = Catalogue.start("shelf", new Size(80, 24));

  @AfterEach
  void close() {
    work.close();
  }

  private Action next() throws InterruptedException {
    Action action = answers.poll(10, TimeUnit.SECONDS);
    assertTrue(action != null, "the work did not answer");
    return action;
  }

  private String said() throws InterruptedException {
    return assertInstanceOf(Action.Said.class, next()).message().text();
  }

  private Action.Opened opened() throws InterruptedException {
    return assertInstanceOf(Action.Opened.class, next());
  }

  private Action.Answered answered() throws InterruptedException {
    return assertInstanceOf(Action.Answered.class, next());
  }

  private void assertAnswered(long revision, Answer answer) throws InterruptedException {
    Action.Answered answered = answered();
    assertEquals(revision, answered.revision());
    assertEquals(answer, answered.answer());
  }

  private static Effect search(long revision, Optional<Cursor> after) {
    SearchRequest plain = SearchRequest.of(new Query.Word("harbour"), 10);
    SearchRequest request = new SearchRequest(plain.query(), plain.sort(), 10, after);
    return new Effect.Ask(revision, new SearchQuestion("harbour", request));
  }

  private static Effect compare(long revision) {
    Pairing pairing = new Pairing(new OfSource("Morning Post"), new OfSource("Coast Radio"), "");
    return new Effect.Ask(revision, new CompareQuestion(pairing));
  }

  private static Effect load(long revision, int passage) {
    PassageRef at = new PassageRef("harbour", passage);
    return new Effect.Ask(revision, new Reading.Load(at, new Query.Word("harbour")));
  }

  @Test
  void aSearchThatFailsIsAnsweredWithNothingAndThenTheReason() throws Exception {
    library.failure = new SearchException("The index is gone.", null);
    work.start(search(7, Optional.empty()), state);
    assertAnswered(7, new SearchQuestion.Hits(SearchResult.EMPTY));
    assertEquals("The index is gone.", said());
    Optional<Cursor> after = Optional.of(new Cursor("1"));
    work.start(search(8, after), state);
    assertAnswered(8, new SearchQuestion.Hits(SearchResult.EMPTY));
    assertEquals("The index is gone.", said());
  }

  @Test
  void aQuestionForStatementsThatFailsIsAnsweredInTheSameWay() throws Exception {
    library.failure = new SearchException("The index is gone.", null);
    work.start(new Effect.Ask(7, WhoQuestion.ALL), state);
    assertAnswered(7, new StatementResults(WhoQuestion.ALL, StatementResult.EMPTY));
    assertEquals("The index is gone.", said());
  }

  @Test
  void searchesDoNotWaitForTheStatementsOfAnArticle() throws Exception {
    library.held = new CountDownLatch(1);
    Article article = library.article("harbour").orElseThrow();
    work.start(new Effect.Ask(1, new Reading.Mark(article)), state);
    work.start(search(2, Optional.empty()), state);
    answered();
    library.held.countDown();
    assertAnswered(1, new Reading.Marked("harbour", List.of()));
  }

  @Test
  void alsoAnErrorBecomesOneSentence() throws Exception {
    library.error = new StackOverflowError("at some line");
    work.start(search(1, Optional.empty()), state);
    answered();
    String said = said();
    assertTrue(said.contains("StackOverflowError") && !said.contains("\n"), said);
    work.start(load(2, 1), state);
    answered();
    assertTrue(said().contains("StackOverflowError"));
    work.start(compare(3), state);
    answered();
    assertTrue(said().contains("StackOverflowError"));
  }

  @Test
  void comparisonsThatAreOutdatedAreNotMade() throws Exception {
    library.comparing = new CountDownLatch(1);
    work.start(compare(1), state);
    library.awaitAsked();
    for (int revision = 2; revision <= 5; revision++) {
      work.start(compare(revision), state);
    }
    library.comparing.countDown();
    assertEquals(1, answered().revision());
    assertEquals(5, answered().revision());
    assertEquals(2, library.asked);
  }

  @Test
  void bookmarksAndSearchesDoNotWaitForAComparison() throws Exception {
    library.comparing = new CountDownLatch(1);
    work.start(compare(1), state);
    library.awaitAsked();
    Remembered marks = marks(1);
    work.start(new Effect.Keep(marks), state);
    assertTrue(memory.isKept.await(10, TimeUnit.SECONDS));
    assertSame(marks, memory.kept);
    work.start(search(2, Optional.empty()), state);
    answered();
    library.comparing.countDown();
    assertInstanceOf(CompareQuestion.Lined.class, answered().answer());
  }

  private static Remembered marks(int passage) {
    Bookmark mark = new Bookmark(new PassageRef("harbour", passage), "here");
    return Remembered.NOTHING.with(List.of(mark));
  }

  @Test
  void theLastBookmarksAreKeptBeforeAllEnds() {
    for (int passage = 1; passage <= 50; passage++) {
      work.start(new Effect.Keep(marks(passage)), state);
    }
    work.close();
    assertEquals(marks(50), memory.kept);
  }

  @Test
  void bookmarksThatAreNotWrittenYetAreNotForgottenOverAnAddition() throws Exception {
    memory.held = new CountDownLatch(1);
    Remembered marks = marks(1);
    work.start(new Effect.Keep(marks), state);
    work.start(new Effect.Add(List.of("ferry")), state);
    assertEquals(marks, opened().remembered());
    memory.held.countDown();
  }

  @Test
  void whatIsInterruptedEndsWithoutAWord() throws Exception {
    library.comparing = new CountDownLatch(1);
    work.start(compare(1), state);
    library.awaitAsked();
    work.close();
    assertTrue(library.isLeft.await(10, TimeUnit.SECONDS));
    assertEquals(List.of(), new ArrayList<>(answers));
  }

  @Test
  void anImpossibleNameIsSaidAsSuch() throws Exception {
    work.start(new Effect.Add(List.of("a\0b", "ferry")), state);
    Action.Opened opened = opened();
    assertEquals(3, opened.articles().size());
    String said = opened.problem().orElseThrow();
    assertTrue(said.startsWith("1 of 2 added; ") && said.contains("the name of a file"), said);
  }

  @Test
  void whereAnAdditionWentIsSaidWhenItWentElsewhere() throws Exception {
    library.elsewhere = Optional.of(Path.of("/own/library/articles/ferry"));
    work.start(new Effect.Add(List.of("ferry")), state);
    assertEquals(
        "1 of 1 added to /own/library; it opens next time, or with --library /own/library."
            + " It is “[A text that was added.]”, unknown source, undated.",
        opened().problem().orElseThrow());
  }

  @Test
  void anEmptiedLibraryIsOpenWithNothingInIt() throws Exception {
    library.failure = new SearchException("It has no articles.", null);
    work.start(new Effect.Remove("harbour"), state);
    Action.Opened opened = opened();
    assertEquals(List.of(), opened.articles());
    String said = opened.problem().orElseThrow();
    assertTrue(said.startsWith("Removed harbour: ") && said.endsWith(" It has no articles."), said);
    library.refusal = Optional.of(new Problem("nosuch", "there is no such file"));
    work.start(new Effect.Add(List.of("nosuch")), state);
    assertEquals("0 of 1 added; " + library.refusal.get(), opened().problem().orElseThrow());
    work.start(new Effect.OpenLibrary(), state);
    assertEquals("It has no articles.", opened().problem().orElseThrow());
  }

  @Test
  void statementsAreLookedForOnceTheLibraryIsOpen() throws Exception {
    library.statements =
        progress -> {
          progress.at("finding", 0, 2);
          progress.at("finding", 2, 2);
        };
    work.start(new Effect.OpenLibrary(), state);
    opened();
    assertEquals(new Action.Pending("finding", 0, 2), next());
    assertEquals(new Action.Pending("finding", 2, 2), next());
    assertEquals(new Action.Learned(News.STATEMENTS), next());
  }

  @Test
  void whatKeepsStatementsFromBeingFoundIsSaid() throws Exception {
    library.statements =
        progress -> {
          throw new SearchException("The disk is full.", null);
        };
    work.start(new Effect.OpenLibrary(), state);
    opened();
    Action.Pending over = assertInstanceOf(Action.Pending.class, next());
    assertEquals(over.total(), over.done());
    assertEquals("The disk is full.", said());
  }

  @Test
  void marksBeyondAnArticleThatHasBecomeShorterAreLeftOut() throws Exception {
    library.loaded =
        TestArticles.article("harbour", "Morning Post", "2021", "A harbour", "The harb");
    work.start(load(1, 9), state);
    Reading.Loaded loaded = assertInstanceOf(Reading.Loaded.class, answered().answer());
    MarkedArticle text = loaded.text().orElseThrow();
    assertEquals(Map.of(1, List.of(new Span(2, 9)), 2, List.of()), text.marks());
    assertFalse(text.marks().containsKey(3));
    assertEquals(2, Reader.open(text, 9, state.geometry()).passage());
  }

  @Test
  void whatOthersChangeIsTakenInOnceTheyAreDone() throws Exception {
    work.start(new Effect.OpenLibrary(), state);
    opened();
    library.awaitWatcher();
    LibraryChange change = new LibraryChange(Set.of("ferry"), Set.of(), Set.of(), List.of());
    library.changed(change).with(TestArticles.article("ferry", "Coast Radio", "2019", "A ferry."));
    library.touched();
    Action.Renewed renewed = assertInstanceOf(Action.Renewed.class, next());
    assertEquals(change, renewed.change());
    assertEquals(3, renewed.articles().size());
    library.touched();
    work.start(new Effect.Reload(), state);
    assertEquals(
        new Action.Renewed(
            List.of(), library.reference(), LibraryChange.NONE, Optional.empty(), true),
        next());
  }

  @Test
  void whatWasRemovedComesBackOneByOneTheLatestFirst() throws Exception {
    work.start(new Effect.Remove("harbour"), state);
    work.start(new Effect.Remove("storm"), state);
    opened();
    assertEquals(0, opened().articles().size());
    work.start(new Effect.RestoreLast(), state);
    assertEquals("Article storm is back.", opened().problem().orElseThrow());
    work.start(new Effect.RestoreLast(), state);
    assertEquals(2, opened().articles().size());
    work.start(new Effect.RestoreLast(), state);
    assertEquals("Nothing was removed since the start; :restore lists the trash.", said());
  }

  /** A shelf that fails, or holds up comparisons, or finds another article than it indexed. */
  private static final class Library extends Shelf {

    private final CountDownLatch isAsked = new CountDownLatch(1);
    private final CountDownLatch isLeft = new CountDownLatch(1);
    private final CountDownLatch isWatched = new CountDownLatch(1);
    private volatile SearchException failure;
    private volatile Error error;
    private volatile CountDownLatch comparing = new CountDownLatch(0);
    private volatile Optional<Problem> refusal = Optional.empty();
    private volatile Article loaded;
    private volatile Optional<Path> elsewhere = Optional.empty();
    private volatile int asked;
    private volatile Consumer<Progress> statements;

    private Library() {
      super(
          TestArticles.article(
              "harbour", "Morning Post", "2021", "A harbour", "The harbour", "This harbour"),
          TestArticles.article("storm", "Coast Radio", "2021", "A storm over the harbour."));
      file("ferry", "A text that was added.");
    }

    private void awaitAsked() throws InterruptedException {
      assertTrue(isAsked.await(10, TimeUnit.SECONDS));
    }

    @Override
    public SearchEngine engine() {
      if (failure != null) {
        throw failure;
      }
      if (error != null) {
        throw error;
      }
      return super.engine(Progress.NONE);
    }

    @Override
    public synchronized SearchEngine engine(Progress progress) {
      asked++;
      isAsked.countDown();
      try {
        comparing.await();
      } catch (InterruptedException ended) {
        throw new IllegalStateException(ended);
      } finally {
        isLeft.countDown();
      }
      return engine();
    }

    @Override
    public void watch(Runnable news) {
      super.watch(news);
      isWatched.countDown();
    }

    void awaitWatcher() throws InterruptedException {
      assertTrue(isWatched.await(10, TimeUnit.SECONDS));
    }

    @Override
    public void findStatements(Progress progress, Runnable news) {
      if (statements != null) {
        statements.accept(progress);
        news.run();
      }
    }

    @Override
    public Optional<Article> article(String id) {
      return loaded == null ? super.article(id) : Optional.of(loaded);
    }

    @Override
    public Added add(Path file, FrontMatter given) {
      if (refusal.isPresent()) {
        return new Added(Optional.empty(), Optional.empty(), List.of(), List.of(refusal.get()));
      }
      Added added = super.add(file, given);
      return new Added(added.article(), elsewhere.or(added::file), List.of(), List.of());
    }
  }

  private static final class Marks implements Memory {

    private final CountDownLatch isKept = new CountDownLatch(1);
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile Remembered kept = Remembered.NOTHING;

    @Override
    public Remembered remembered() {
      return kept;
    }

    @Override
    public void keep(Remembered all) {
      try {
        assertTrue(held.await(10, TimeUnit.SECONDS));
      } catch (InterruptedException ended) {
        throw new AssertionError(ended);
      }
      kept = all;
      isKept.countDown();
    }
  }
}
