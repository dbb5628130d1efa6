package synoptic.explore;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.text.Span;

/**
 * Runs effects off the explorer's thread; what comes of them goes back as actions. Searches and
 * loads have a thread of their own, so that no longer work holds up a keystroke; a question that is
 * outdated when its turn comes is not even asked.
 */
final class Work {

  private static final int MOST_MARKED = 2_000;
  private static final long PROGRESS_EVERY_NANOS = 100_000_000;

  private final Workspace workspace;
  private final Memory memory;
  private final BiFunction<List<String>, Integer, List<String>> commandLine;
  private final Consumer<Action> answers;
  private final ExecutorService quick = thread("synoptic-search");
  private final ExecutorService slow = thread("synoptic-work");
  private final AtomicLong lastSearch = new AtomicLong();
  private final AtomicLong lastLoad = new AtomicLong();
  private volatile long lastProgress;

  Work(
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

  void close() {
    quick.shutdownNow();
    slow.shutdownNow();
  }

  void start(Effect effect, State state) {
    switch (effect) {
      case Effect.Search search -> {
        lastSearch.set(search.revision());
        on(quick, () -> search(search));
      }
      case Effect.Load load -> {
        lastLoad.set(load.revision());
        on(quick, () -> load(load));
      }
      case Effect.OpenLibrary open -> on(slow, this::open);
      case Effect.Compare compare -> on(slow, () -> compare(compare));
      case Effect.KeepBookmarks(List<Bookmark> bookmarks) -> on(slow, () -> keep(bookmarks));
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

  private void on(ExecutorService thread, Runnable work) {
    thread.execute(
        () -> {
          try {
            work.run();
          } catch (SearchException problem) {
            say(Message.warning(problem.getMessage()));
          } catch (RuntimeException fault) {
            say(Message.warning("A fault in Synoptic: " + fault + ". Please report it."));
          }
        });
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

  private void open() {
    try {
      SearchEngine engine = workspace.engine(this::progress);
      opened(engine, workspace.problems().stream().findFirst().map(Problem::toString));
    } catch (SearchException problem) {
      answers.accept(
          new Action.Opened(
              List.of(),
              workspace.reference(),
              memory.bookmarks(),
              Optional.of(problem.getMessage())));
    }
  }

  private void opened(SearchEngine engine, Optional<String> said) {
    answers.accept(
        new Action.Opened(engine.articles(), workspace.reference(), memory.bookmarks(), said));
  }

  private void search(Effect.Search search) {
    if (search.revision() != lastSearch.get()) {
      return;
    }
    long start = System.nanoTime();
    SearchResult result = workspace.engine(Progress.NONE).search(search.request());
    long millis = (System.nanoTime() - start) / 1_000_000;
    answers.accept(
        search.request().after().isPresent()
            ? new Action.Continued(search.revision(), search.request().after(), result)
            : new Action.Answered(search.revision(), search.typed(), result, millis));
  }

  private void load(Effect.Load load) {
    if (load.revision() != lastLoad.get()) {
      return;
    }
    Optional<Article> article = workspace.article(load.article());
    if (article.isEmpty()) {
      say(Message.warning("The article " + load.article() + " cannot be read: see :check."));
      return;
    }
    answers.accept(new Action.Loaded(load.revision(), article.get(), load.passage(), marks(load)));
  }

  /** Where the query matches in the article, by passage. */
  private Map<Integer, List<Span>> marks(Effect.Load load) {
    Query query = QueryParser.parse(load.typed());
    if (query instanceof Query.All) {
      return Map.of();
    }
    Query within = new Query.In(FieldName.ARTICLE, new Query.Word(load.article()));
    SearchRequest request = SearchRequest.of(Query.and(query, within), MOST_MARKED);
    Map<Integer, List<Span>> marks = new HashMap<>();
    workspace
        .engine(Progress.NONE)
        .search(request)
        .hits()
        .forEach(hit -> marks.put(hit.passage().number(), hit.marks()));
    return marks;
  }

  private void compare(Effect.Compare effect) {
    answers.accept(
        new Action.Compared(
            effect.revision(),
            Comparing.compare(workspace, effect.a(), effect.b(), effect.topic(), this::progress)));
  }

  private void keep(List<Bookmark> bookmarks) {
    try {
      memory.keep(bookmarks);
    } catch (UncheckedIOException problem) {
      say(Message.warning("Bookmarks cannot be kept: " + problem.getCause().getMessage()));
    }
  }

  private void add(List<String> files) {
    int added = 0;
    Optional<String> problem = Optional.empty();
    for (String file : files) {
      Workspace.Added result = workspace.add(Path.of(file), FrontMatter.UNKNOWN);
      added += result.article().isPresent() ? 1 : 0;
      problem = problem.or(() -> result.problems().stream().findFirst().map(Problem::toString));
    }
    String said = added + " of " + files.size() + " added";
    opened(
        workspace.engine(this::progress),
        Optional.of(said + problem.map(text -> "; " + text).orElse(".")));
  }

  private void remove(String article) {
    Workspace.Removed removed = workspace.remove(article);
    opened(
        workspace.engine(this::progress),
        removed
            .problem()
            .map(Problem::toString)
            .or(() -> removed.file().map(file -> "Removed; it lies now at " + file + ".")));
  }

  private void show(String title, List<String> words, int width) {
    answers.accept(new Action.Shown(title, commandLine.apply(words, width)));
  }
}
