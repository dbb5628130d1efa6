package synoptic.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import synoptic.compare.Basis;
import synoptic.compare.Comparison;
import synoptic.compare.Concordance;
import synoptic.compare.Timeline;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Problem;
import synoptic.embedding.EmbeddingException;
import synoptic.export.Document;
import synoptic.export.ExportedFile;
import synoptic.export.ExportedFile.Existing;
import synoptic.export.Format;
import synoptic.search.ArticleEntry;
import synoptic.search.QueryParser;
import synoptic.search.SearchException;
import synoptic.search.SearchResult;
import synoptic.search.StatementHit;
import synoptic.search.StatementResult;

/**
 * Runs effects off the explorer's thread; what comes of them goes back as actions. Searches and
 * loads have a thread of their own, and so have the statements of an article, comparisons, the
 * keeping of bookmarks, and what nobody waits for (statements and meanings that are not known yet,
 * warming up), so that no longer work holds them up; a question that is outdated when its turn
 * comes is not even asked.
 */
final class EffectRunner {

  private static final long PROGRESS_EVERY_NANOS = 100_000_000;
  private static final int PATIENCE_SECONDS = 2;

  /** So long after the library is open the first keys have the processor for themselves. */
  private static final int QUIET_SECONDS = 2;

  /** Many short rounds of warming up, so that it soon gives way to whoever compares. */
  private static final int WARMING_ROUNDS = 10;

  private final Workspace workspace;
  private final Memory memory;
  private final BiFunction<List<String>, Integer, List<String>> commandLine;
  private final Consumer<Action> answers;
  private final ExecutorService quick = thread("synoptic-search");
  private final ExecutorService marking = thread("synoptic-statements");
  private final ExecutorService comparing = thread("synoptic-compare");
  private final ExecutorService slow = thread("synoptic-work");
  private final ExecutorService keeping = thread("synoptic-bookmarks");
  private final ExecutorService finding = thread("synoptic-finding");
  private final ExecutorService understanding = thread("synoptic-meanings");
  private final AtomicLong lastSearch = new AtomicLong();
  private final AtomicLong lastStatements = new AtomicLong();
  private final AtomicLong lastMarked = new AtomicLong();
  private final AtomicLong lastSpeakers = new AtomicLong();
  private final AtomicLong lastLoad = new AtomicLong();
  private final AtomicLong lastTimeline = new AtomicLong();
  private final AtomicLong lastConcordance = new AtomicLong();
  private final AtomicLong lastCompare = new AtomicLong();
  private final AtomicLong lastFrame = new AtomicLong();
  private final AtomicReference<Optional<List<Bookmark>>> toKeep =
      new AtomicReference<>(Optional.empty());
  private volatile long lastProgress;
  private volatile long lastPending;
  private volatile boolean isClosed;

  /** The rounds of warming up; counted by the thread that finds statements alone. */
  private int warmRounds;

  EffectRunner(
      Workspace workspace,
      Memory memory,
      BiFunction<List<String>, Integer, List<String>> commandLine,
      Consumer<Action> answers) {
    this.workspace = workspace;
    this.memory = memory;
    this.commandLine = commandLine;
    this.answers = answers;
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /** Stops all work, but for bookmarks, which are written first unless that takes too long. */
  void close() {
    isClosed = true;
    quick.shutdownNow();
    marking.shutdownNow();
    comparing.shutdownNow();
    slow.shutdownNow();
    finding.shutdownNow();
    understanding.shutdownNow();
    keeping.shutdown();
    try {
      if (!keeping.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        keeping.shutdownNow();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  void start(Effect effect, State state) {
    switch (effect) {
      case Effect.Search search -> {
        lastSearch.set(search.revision());
        on(quick, question(lastSearch, search.revision(), () -> search(search)));
      }
      case Effect.AskStatements ask -> {
        long number = ask.question().number();
        lastStatements.set(number);
        on(quick, question(lastStatements, number, () -> statements(ask)));
      }
      case Effect.AskSpeakers ask -> {
        lastSpeakers.set(ask.revision());
        on(marking, question(lastSpeakers, ask.revision(), () -> speakers(ask)));
      }
      case Effect.Load load -> {
        lastLoad.set(load.revision());
        on(quick, question(lastLoad, load.revision(), () -> load(load)));
      }
      case Effect.MarkStatements mark -> {
        lastMarked.set(mark.revision());
        on(marking, question(lastMarked, mark.revision(), () -> mark(mark)));
      }
      case Effect.AskTimeline ask -> {
        lastTimeline.set(ask.revision());
        on(comparing, question(lastTimeline, ask.revision(), () -> timeline(ask)));
      }
      case Effect.AskConcordance ask -> {
        lastConcordance.set(ask.revision());
        on(quick, question(lastConcordance, ask.revision(), () -> concordance(ask)));
      }
      case Effect.Compare compare -> {
        lastCompare.set(compare.revision());
        on(comparing, question(lastCompare, compare.revision(), () -> compare(compare)));
      }
      case Effect.Frame frame -> {
        lastFrame.set(frame.revision());
        on(comparing, question(lastFrame, frame.revision(), () -> frame(frame)));
      }
      case Effect.Export export -> on(comparing, () -> export(export));
      case Effect.OpenLibrary open -> on(slow, this::open);
      case Effect.KeepBookmarks(List<Bookmark> bookmarks) -> {
        toKeep.set(Optional.of(bookmarks));
        on(keeping, () -> keep(bookmarks));
      }
      case Effect.Add(List<String> files) -> on(slow, () -> add(files));
      case Effect.Remove(String article) -> on(slow, () -> remove(article));
      case Effect.Show(String title, List<String> words) -> {
        int width = Math.min(Geometry.PROSE, state.size().columns() - 6);
        on(slow, () -> show(title, words, width));
      }
      case Effect.Copy copy -> throw new IllegalArgumentException("the screen copies");
      case Effect.Quit quit -> throw new IllegalArgumentException("the explorer quits");
    }
  }

  /**
   * EffectRunner that is left out, and whose failure is nobody's concern, once another was asked
   * for.
   */
  private static Runnable question(AtomicLong last, long revision, Runnable work) {
    return () -> {
      if (revision == last.get()) {
        try {
          work.run();
        } catch (RuntimeException | Error failure) {
          if (revision == last.get()) {
            throw failure;
          }
        }
      }
    };
  }

  /** Whatever goes wrong is said in a sentence, unless the work was told to end. */
  private void on(Executor thread, Runnable work) {
    thread.execute(
        () -> {
          try {
            work.run();
          } catch (Throwable failure) {
            if (!isClosed && !Thread.currentThread().isInterrupted()) {
              say(Message.warning(sentence(failure)));
            }
          }
        });
  }

  private static String sentence(Throwable failure) {
    return failure instanceof SearchException known
        ? known.getMessage()
        : "A fault in Synoptic (%s) ended this: please report it."
            .formatted(failure.getClass().getSimpleName());
  }

  private void say(Message message) {
    answers.accept(new Action.Said(message));
  }

  private void progress(String what, int done, int total) {
    long now = System.nanoTime();
    if (now - lastProgress > PROGRESS_EVERY_NANOS) {
      lastProgress = now;
      answers.accept(new Action.Progressed(what, done, total));
    }
  }

  private void pending(String what, int done, int total) {
    long now = System.nanoTime();
    if (done >= total || now - lastPending > PROGRESS_EVERY_NANOS) {
      lastPending = now;
      answers.accept(new Action.Pending(what, done, total));
    }
  }

  private void open() {
    try {
      List<ArticleEntry> articles = workspace.engine(this::progress).articles();
      opened(articles, workspace.problems().stream().findFirst().map(Problem::toString));
    } catch (SearchException problem) {
      opened(List.of(), Optional.of(problem.getMessage()));
    }
  }

  /** Opens the library again, and says what came of the work; also when nothing is left in it. */
  private void reopen(String said, boolean isChanged) {
    try {
      opened(workspace.engine(this::progress).articles(), Optional.of(said));
    } catch (SearchException problem) {
      String all = isChanged ? said + " " + problem.getMessage() : said;
      opened(List.of(), Optional.of(all));
    }
  }

  /** Bookmarks that are on their way to the file are newer than what lies there. */
  private void opened(List<ArticleEntry> articles, Optional<String> said) {
    List<Bookmark> bookmarks = toKeep.get().orElseGet(memory::bookmarks);
    answers.accept(new Action.Opened(articles, workspace.reference(), bookmarks, said));
    if (!articles.isEmpty()) {
      on(finding, this::findStatements);
      on(CompletableFuture.delayedExecutor(QUIET_SECONDS, TimeUnit.SECONDS, finding), this::warmUp);
    }
  }

  private void findStatements() {
    try {
      workspace.findStatements(this::pending, () -> answers.accept(new Action.StatementsCame()));
      workspace.findMeanings(
          article -> true, this::pending, () -> answers.accept(new Action.MeaningsCame()));
    } catch (EmbeddingException impossible) {
      answers.accept(new Action.Pending("", 0, 0));
      say(Message.warning(impossible.getMessage()));
    } catch (RuntimeException | Error failure) {
      answers.accept(new Action.Pending("", 0, 0));
      throw failure;
    }
  }

  /** When nothing else is left to do, and only until someone compares. */
  private void warmUp() {
    try {
      boolean goesOn = true;
      while (goesOn && warmRounds < WARMING_ROUNDS && lastCompare.get() == 0) {
        goesOn = Comparing.warmUp(workspace).isPresent();
        warmRounds += goesOn ? 1 : 0;
      }
    } catch (RuntimeException unasked) {
      // Whoever asks for a comparison is told.
    }
  }

  private void search(Effect.Search search) {
    long start = System.nanoTime();
    try {
      SearchResult result = workspace.engine().search(search.request());
      answers.accept(answer(search, result, (System.nanoTime() - start) / 1_000_000));
    } catch (RuntimeException | Error failure) {
      answers.accept(answer(search, SearchResult.EMPTY, 0));
      throw failure;
    }
  }

  private static Action answer(Effect.Search search, SearchResult result, long millis) {
    return search.request().after().isPresent()
        ? new Action.Continued(search.revision(), search.request().after(), result)
        : new Action.Answered(search.revision(), search.typed(), result, millis);
  }

  private void statements(Effect.AskStatements ask) {
    long start = System.nanoTime();
    try {
      StatementResult result = workspace.engine().statements(ask.request());
      answers.accept(answer(ask, result, (System.nanoTime() - start) / 1_000_000));
    } catch (RuntimeException | Error failure) {
      answers.accept(answer(ask, StatementResult.EMPTY, 0));
      throw failure;
    }
  }

  private static Action answer(Effect.AskStatements ask, StatementResult result, long millis) {
    return ask.request().after().isPresent()
        ? new Action.MoreStatements(ask.question(), ask.request().after(), result)
        : new Action.StatementsFound(ask.question(), result, millis);
  }

  private void speakers(Effect.AskSpeakers ask) {
    List<StatementHit> hits = new ArrayList<>();
    for (Effect.Where place : ask.places()) {
      hits.addAll(
          Marking.statements(
              workspace.engine(),
              place.article(),
              place.passage(),
              () -> ask.revision() != lastSpeakers.get()));
    }
    answers.accept(new Action.SpeakersFound(ask.revision(), ask.title(), hits));
  }

  private void load(Effect.Load load) {
    Optional<Article> article = workspace.article(load.article());
    if (article.isEmpty()) {
      say(Message.warning("The article " + load.article() + " cannot be read: see :check."));
      return;
    }
    int passage = Math.max(1, Math.min(load.passage(), article.get().passages().size()));
    var marks = Marking.hits(workspace.engine(), article.get(), load.typed());
    MarkedArticle text = MarkedArticle.of(article.get(), load.typed(), marks);
    answers.accept(new Action.Loaded(load.revision(), text, passage));
  }

  private void mark(Effect.MarkStatements mark) {
    List<StatementHit> statements =
        Marking.statements(
            workspace.engine(), mark.article(), () -> mark.revision() != lastMarked.get());
    answers.accept(new Action.StatementsMarked(mark.revision(), mark.article().id(), statements));
  }

  private void timeline(Effect.AskTimeline ask) {
    long start = System.nanoTime();
    Timeline timeline = Timeline.NOTHING;
    try {
      timeline = Chronicle.of(workspace.engine(), QueryParser.parse(ask.typed()));
    } finally {
      long millis = (System.nanoTime() - start) / 1_000_000;
      answers.accept(
          new Action.Dated(new TimelineFound(ask.revision(), ask.typed(), timeline, millis)));
    }
  }

  private void concordance(Effect.AskConcordance ask) {
    long start = System.nanoTime();
    Concordance concordance = Concordance.NOTHING;
    try {
      concordance = Keywords.of(workspace.engine(), Keywords.query(ask.typed()));
    } finally {
      long millis = (System.nanoTime() - start) / 1_000_000;
      answers.accept(
          new Action.Located(
              ConcordanceFound.of(ask.revision(), ask.typed(), concordance, millis)));
    }
  }

  private void compare(Effect.Compare effect) {
    Comparison lined =
        Comparing.compare(workspace, effect.a(), effect.b(), effect.topic(), this::progress);
    answers.accept(new Action.Compared(effect.revision(), lined));
    if (lined.basis() == Basis.WORDS && workspace.engine().waitingForMeaning() > 0) {
      on(understanding, question(lastCompare, effect.revision(), () -> understand(effect)));
    }
  }

  /**
   * The meanings of those that were compared by words come before all others. Why there can be none
   * is said when all others are looked at.
   */
  private void understand(Effect.Compare effect) {
    Comparing.understand(
        workspace,
        effect.a(),
        effect.b(),
        this::pending,
        () -> answers.accept(new Action.MeaningsCame()));
  }

  private void frame(Effect.Frame frame) {
    answers.accept(
        new Action.Framed(
            frame.revision(),
            Gathering.framing(workspace, frame.a(), frame.b(), frame.topic(), this::progress)));
  }

  private void export(Effect.Export export) {
    try {
      Path file = workspace.file(export.file());
      if (export.existing() == Existing.STAYS && ExportedFile.isThere(file)) {
        answers.accept(new Action.FileIsThere(export.file()));
        return;
      }
      Document document =
          Exporting.document(workspace.engine(this::progress), export.what(), Exporting.MOST);
      String text = Format.of(export.file()).orElseThrow().write(document);
      say(Message.info("Exported to " + ExportedFile.write(file, text, export.existing()) + "."));
    } catch (FileAlreadyExistsException wasMadeMeanwhile) {
      answers.accept(new Action.FileIsThere(export.file()));
    } catch (InvalidPathException impossible) {
      say(Message.warning("Not exported: \"" + export.file() + "\" cannot be a file's name."));
    } catch (IOException problem) {
      say(Message.warning("Not exported: " + problem.getMessage() + "."));
    }
  }

  private void keep(List<Bookmark> bookmarks) {
    if (toKeep.get().filter(last -> last == bookmarks).isEmpty()) {
      return;
    }
    try {
      memory.keep(bookmarks);
    } catch (UncheckedIOException problem) {
      say(Message.warning("Bookmarks cannot be kept: " + problem.getCause().getMessage()));
    }
  }

  private void add(List<String> files) {
    int added = 0;
    Optional<String> problem = Optional.empty();
    Optional<Path> elsewhere = Optional.empty();
    for (String file : files) {
      Workspace.Added result = add(file);
      added += result.article().isPresent() ? 1 : 0;
      problem = problem.or(() -> result.problems().stream().findFirst().map(Problem::toString));
      elsewhere = elsewhere.or(() -> result.file().flatMap(this::otherLibrary));
    }
    String said =
        added
            + " of "
            + files.size()
            + " added"
            + elsewhere.map(EffectRunner::where).orElse("")
            + problem.map(text -> "; " + text).orElse(".");
    reopen(said, added > 0);
  }

  private Workspace.Added add(String typed) {
    try {
      return workspace.add(workspace.file(typed), FrontMatter.UNKNOWN);
    } catch (InvalidPathException impossible) {
      List<Problem> problems = List.of(new Problem(typed, "cannot be the name of a file"));
      return new Workspace.Added(Optional.empty(), Optional.empty(), List.of(), problems);
    }
  }

  /** The library that an article was added to, where it is not the one that is open. */
  private Optional<Path> otherLibrary(Path added) {
    return Optional.of(added)
        .filter(file -> !file.startsWith(workspace.folder()))
        .map(Path::getParent)
        .map(Path::getParent);
  }

  private static String where(Path library) {
    return " to " + library + "; it opens next time, or with --library " + library;
  }

  private void remove(String article) {
    Workspace.Removed removed = workspace.remove(article);
    String said =
        removed
            .file()
            .map(file -> "Removed; it lies now at " + file + ".")
            .or(() -> removed.problem().map(Problem::toString))
            .orElse("There is no article " + article + ".");
    reopen(said, removed.file().isPresent());
  }

  private void show(String title, List<String> words, int width) {
    answers.accept(new Action.Shown(title, commandLine.apply(words, width)));
  }
}
