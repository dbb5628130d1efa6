package synoptic.explore.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import synoptic.compare.library.Party;
import synoptic.compare.library.PassageAlignment;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Problem;
import synoptic.corpus.RemovedArticle;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.Question.Lane;
import synoptic.explore.core.Remembered.Memory;
import synoptic.export.ExportedFile;
import synoptic.export.ExportedFile.Existing;
import synoptic.export.Format;
import synoptic.export.Format.FileText;
import synoptic.model.embedding.EmbeddingException;
import synoptic.search.ArticleEntry;
import synoptic.search.EventDecision;
import synoptic.search.NoteDecision;
import synoptic.search.SearchException;
import synoptic.search.VoiceDecision;

/**
 * Runs effects off the explorer's thread; what comes of them goes back as actions. Each lane of
 * questions has a thread of its own, and so have what is kept for the next run, the meanings that
 * somebody waits for, and what nobody waits for (statements and meanings that are not known yet,
 * warming up), so that no longer work holds them up; a question that is outdated when its turn
 * comes is not even asked.
 */
public final class EffectRunner {

  private static final long PROGRESS_EVERY_NANOS = 100_000_000;
  private static final int PATIENCE_SECONDS = 2;

  /** So long after the library is open the first keys have the processor for themselves. */
  private static final int QUIET_SECONDS = 2;

  /** Many short rounds of warming up, so that it soon gives way to whoever compares. */
  private static final int WARMING_ROUNDS = 10;

  /** What the runner works on and tells. */
  public record Surroundings(
      Workspace workspace,
      Memory memory,
      BiFunction<List<String>, Integer, List<String>> commandLine,
      Predicate<Workspace> warmUp) {}

  private final Workspace workspace;
  private final Surroundings around;
  private final Consumer<Action> answers;
  private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
  private final Map<Lane, AtomicLong> latest = new EnumMap<>(Lane.class);
  private final ExecutorService slow = thread("synoptic-work");
  private final ExecutorService keeping = thread("synoptic-keeping");
  private final ExecutorService finding = thread("synoptic-finding");
  private final ExecutorService understanding = thread("synoptic-meanings");
  private final AtomicReference<Optional<Remembered>> toKeep =
      new AtomicReference<>(Optional.empty());

  /** What was removed in this session, the latest first; for the thread of slow work alone. */
  private final Deque<RemovedArticle> takenOut = new ArrayDeque<>();

  private final AtomicBoolean isLookDue = new AtomicBoolean();
  private volatile long lastProgress;
  private volatile long lastPending;
  private volatile boolean isClosed;

  /** The rounds of warming up; counted by the thread that finds statements alone. */
  private int warmRounds;

  public EffectRunner(Surroundings around, Consumer<Action> answers) {
    this.workspace = around.workspace();
    this.around = around;
    this.answers = answers;
    for (Lane lane : Lane.values()) {
      lanes.put(lane, thread("synoptic-" + lane.ordinal()));
      latest.put(lane, new AtomicLong());
    }
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /**
   * Stops all work, but for what is to be kept, which is written first unless that takes too long.
   */
  public void close() {
    isClosed = true;
    lanes.values().forEach(ExecutorService::shutdownNow);
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

  public void start(Effect effect, State state) {
    switch (effect) {
      case Effect.Ask(long revision, Question question) -> {
        latest.get(question.lane()).set(revision);
        on(lanes.get(question.lane()), () -> ask(revision, question));
      }
      case Effect.FindMeanings(List<Party> parties) ->
          on(understanding, () -> findMeanings(parties));
      case Effect.Write write -> on(lanes.get(Lane.SURVEY), () -> write(write));
      case Effect.OpenLibrary open -> {
        on(slow, this::open);
        on(slow, () -> workspace.watch(this::touched));
      }
      case Effect.Reload reload -> on(slow, () -> takeIn(true));
      case Effect.Keep(Remembered all) -> {
        toKeep.set(Optional.of(all));
        on(keeping, () -> keep(all));
      }
      case Effect.Add(List<String> files) -> on(slow, () -> add(files));
      case Effect.Remove(String article) -> on(slow, () -> remove(article));
      case Effect.Restore(String article) -> on(slow, () -> restore(article));
      case Effect.RestoreLast last -> on(slow, this::restoreLast);
      case Effect.Decide(VoiceDecision decision) ->
          on(
              slow,
              () -> decided(workspace.decide(decision), decision instanceof VoiceDecision.Undo));
      case Effect.DecideEvents(EventDecision decision) ->
          on(
              slow,
              () -> decided(workspace.decide(decision), decision instanceof EventDecision.Undo));
      case Effect.WriteNote(NoteDecision decision) ->
          on(
              slow,
              () -> decided(workspace.decide(decision), decision instanceof NoteDecision.Undo));
      case Effect.AddLabels(LabelGroup group) ->
          on(
              slow,
              () ->
                  labelled(
                      workspace.addLabels(group),
                      "Added " + String.join(", ", group.labels()) + "; u takes it back."));
      case Effect.TakeBackLabels back ->
          on(slow, () -> labelled(workspace.takeBackLabels(), "Took the last labels back."));
      case Effect.Show(String title, List<String> words) -> {
        int width = Math.min(Geometry.PROSE, state.size().columns() - 6);
        on(slow, () -> show(title, words, width));
      }
      case Effect.Copy copy -> throw new IllegalArgumentException("the screen copies");
      case Effect.Quit quit -> throw new IllegalArgumentException("the explorer quits");
    }
  }

  /** A question is left out, and its failure nobody's concern, once another was asked for. */
  private void ask(long revision, Question question) {
    AtomicLong last = latest.get(question.lane());
    if (revision != last.get()) {
      return;
    }
    long start = System.nanoTime();
    try {
      Answer answer =
          question.answer(workspace, this::progress, () -> revision != last.get() || isClosed);
      answered(revision, question, answer, start);
    } catch (RuntimeException | Error failure) {
      if (!isClosed) {
        answered(revision, question, question.none(), start);
      }
      if (revision == last.get()) {
        throw failure;
      }
    }
  }

  private void answered(long revision, Question question, Answer answer, long start) {
    long millis = (System.nanoTime() - start) / 1_000_000;
    answers.accept(new Action.Answered(revision, question, answer, millis));
  }

  /** Whatever goes wrong is said in a sentence, unless the work was told to end. */
  private void on(Executor thread, Runnable work) {
    thread.execute(
        () -> {
          try {
            work.run();
          } catch (Throwable failure) {
            if (!isClosed && !Thread.currentThread().isInterrupted()) {
              warn(sentence(failure));
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

  private void warn(String sentence) {
    say(Message.warning(sentence));
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

  private void learned(News news) {
    answers.accept(new Action.Learned(news));
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

  /** However often this is told while a look is still to come, one is enough. */
  private void touched() {
    if (!isClosed && isLookDue.compareAndSet(false, true)) {
      on(slow, () -> takeIn(false));
    }
  }

  /** What was done here is known by then: both happen on one thread. */
  private void takeIn(boolean isAsked) {
    isLookDue.set(false);
    LibraryChange change = workspace.takeIn();
    List<ArticleEntry> articles = List.of();
    Optional<String> problem = Optional.empty();
    if (!change.isNone()) {
      try {
        articles = workspace.engine(this::pending).articles();
        on(finding, this::findStatements);
      } catch (SearchException none) {
        problem = Optional.of(none.getMessage());
      }
    }
    if (!change.isNone() || isAsked) {
      answers.accept(new Action.Renewed(articles, workspace.reference(), change, problem, isAsked));
    }
  }

  /** What is on its way to the file is newer than what lies there. */
  private void opened(List<ArticleEntry> articles, Optional<String> said) {
    Remembered all = toKeep.get().orElseGet(around.memory()::remembered);
    answers.accept(new Action.Opened(articles, workspace.reference(), all, said));
    if (!articles.isEmpty()) {
      on(finding, this::findStatements);
      on(CompletableFuture.delayedExecutor(QUIET_SECONDS, TimeUnit.SECONDS, finding), this::warmUp);
    }
  }

  private void findStatements() {
    try {
      workspace.findStatements(this::pending, () -> learned(News.STATEMENTS));
      workspace.findMeanings(article -> true, this::pending, () -> learned(News.MEANINGS));
    } catch (EmbeddingException impossible) {
      answers.accept(new Action.Pending("", 0, 0));
      warn(impossible.getMessage());
    } catch (RuntimeException | Error failure) {
      answers.accept(new Action.Pending("", 0, 0));
      throw failure;
    }
  }

  /** When nothing else is left to do, and only until someone asks for something longer. */
  private void warmUp() {
    try {
      boolean goesOn = true;
      while (goesOn && warmRounds < WARMING_ROUNDS && latest.get(Lane.SURVEY).get() == 0) {
        goesOn = around.warmUp().test(workspace);
        warmRounds += goesOn ? 1 : 0;
      }
    } catch (RuntimeException unasked) {
      // Whoever asks for a comparison is told.
    }
  }

  /** Why there can be none is said when the meanings of all others are looked for. */
  private void findMeanings(List<Party> parties) {
    PassageAlignment.understand(workspace, parties, this::pending, () -> learned(News.MEANINGS));
  }

  private void write(Effect.Write write) {
    try {
      Path file = workspace.file(write.file());
      if (write.existing() == Existing.STAYS && ExportedFile.isThere(file)) {
        answers.accept(new Action.FileIsThere(write.file()));
        return;
      }
      Format format = Format.of(write.file()).orElseThrow();
      List<FileText> texts =
          format.files(
              new NotedDocument(workspace.reference().notebook())
                  .of(write.what().document(workspace.engine(this::progress), Export.MOST)));
      List<Path> written = ExportedFile.write(file, texts, write.existing());
      int more = written.size() - 1;
      String others = more == 0 ? "" : " and " + more + " more beside it";
      say(Message.info("Exported to " + written.getFirst() + others + "."));
    } catch (FileAlreadyExistsException wasMadeMeanwhile) {
      answers.accept(new Action.FileIsThere(write.file()));
    } catch (InvalidPathException impossible) {
      warn("Not exported: \"" + write.file() + "\" cannot be a file's name.");
    } catch (IOException problem) {
      warn("Not exported: " + problem.getMessage() + ".");
    }
  }

  private void keep(Remembered all) {
    if (toKeep.get().filter(last -> last == all).isEmpty()) {
      return;
    }
    try {
      around.memory().keep(all);
    } catch (UncheckedIOException problem) {
      warn("Bookmarks and queries cannot be kept: " + problem.getCause().getMessage());
    }
  }

  private void add(List<String> files) {
    int added = 0;
    int known = 0;
    Optional<String> problem = Optional.empty();
    Optional<Path> elsewhere = Optional.empty();
    Optional<Workspace.Likeness> likeness = Optional.empty();
    Optional<ArticleEntry> only = Optional.empty();
    for (String file : files) {
      Workspace.Added result = add(file);
      known += result.isKnown() ? 1 : 0;
      added += result.article().isPresent() && !result.isKnown() ? 1 : 0;
      problem = problem.or(() -> result.problems().stream().findFirst().map(Problem::toString));
      elsewhere = elsewhere.or(() -> result.file().flatMap(this::otherLibrary));
      likeness = likeness.or(() -> result.likeness().filter(each -> !result.isKnown()));
      only = result.article().filter(each -> files.size() == 1);
    }
    String said =
        added
            + " of "
            + files.size()
            + " added"
            + (known == 0 ? "" : ", " + known + " there already")
            + elsewhere.map(EffectRunner::where).orElse("")
            + likeness.map(each -> ", " + each.words()).orElse("")
            + problem.map(text -> "; " + text).orElse(".")
            + (problem.isPresent() && only.isPresent() ? "." : "")
            + only.map(EffectRunner::about).orElse("");
    reopen(said, added > 0);
  }

  /** What is known of an article that was added, to be corrected where it is wrong. */
  private static String about(ArticleEntry article) {
    String published = article.front().published().map(PartialDate::spoken).orElse("undated");
    return " It is “%s”, %s, %s.".formatted(article.title(), article.source(), published);
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
    removed.article().ifPresent(takenOut::push);
    String said =
        removed
            .article()
            .map(
                out ->
                    "Removed " + article + ": u in a list of results, or :restore, brings it back.")
            .or(() -> removed.problem().map(Problem::toString))
            .orElse("There is no article " + article + ".");
    reopen(said, removed.article().isPresent());
  }

  /** The article that was removed last, and so on one by one. */
  private void restoreLast() {
    if (takenOut.isEmpty()) {
      warn("Nothing was removed since the start; :restore lists the trash.");
    } else {
      restore(takenOut.peek().inTrash());
    }
  }

  private void restore(String name) {
    Workspace.Restored restored = workspace.restore(name);
    takenOut.removeIf(out -> out.inTrash().equals(name));
    String said =
        restored
            .id()
            .map(id -> "Article " + id + " is back.")
            .or(() -> restored.problem().map(Problem::toString))
            .orElseThrow();
    reopen(said, restored.id().isPresent());
  }

  private void decided(Workspace.Decided decided, boolean isTakenBack) {
    decided
        .done()
        .ifPresentOrElse(
            done -> reopen(done + (isTakenBack ? "." : "; u takes it back."), true),
            () -> warn(decided.problem().orElseThrow()));
  }

  private void labelled(Workspace.Labelled labelled, String done) {
    labelled
        .file()
        .ifPresentOrElse(
            file -> reopen(done, true), () -> warn(labelled.problem().orElseThrow().toString()));
  }

  private void show(String title, List<String> words, int width) {
    answers.accept(new Action.Shown(title, around.commandLine().apply(words, width)));
  }
}
