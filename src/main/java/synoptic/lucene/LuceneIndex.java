package synoptic.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;
import synoptic.annotate.statements.Statements;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.People;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Statement;
import synoptic.lucene.index.IndexEntry;
import synoptic.lucene.index.IndexFolder;
import synoptic.lucene.index.IndexUpdater;
import synoptic.lucene.index.IndexUpdater.Outcome;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.meaning.MeaningPass;
import synoptic.lucene.passages.PassageSearcher;
import synoptic.lucene.query.LibraryNames;
import synoptic.lucene.statements.KnownVoices;
import synoptic.lucene.statements.StatementPass;
import synoptic.lucene.statements.StatementSearcher;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.EmbeddingException;
import synoptic.model.embedding.Encoder;
import synoptic.search.ArticleEntry;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.search.StatementRequest;
import synoptic.search.StatementRequest.Known;
import synoptic.search.StatementResult;

/**
 * A search engine on an index in a folder. The index is derived from the article files and holds
 * nothing else, so whatever is wrong with it is mended by making it anew.
 *
 * <p>Ranked by BM25 (Robertson and Zaragoza 2009; k1 1.2, b 0.75) with small weights for the form
 * typed and for the article's title; what ranks the same comes by article id and passage number.
 */
public final class LuceneIndex implements SearchEngine {

  /** Kept here because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
    IndexSearcher.setMaxClauseCount(1 << 21);
  }

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Longer than a commit takes by far, and no more than a person minds to lose. */
  private static final Duration PACE = Duration.ofSeconds(20);

  private final IndexUpdater updating;
  private final StatementPass statementPass;
  private final MeaningPass meaningPass;
  private final CompletableFuture<LibraryNames> names;
  private final Object listening = new Object();
  private Optional<Overheard> overheard = Optional.empty();
  private volatile Snapshot current;
  private volatile List<Problem> problems;
  private final boolean isWhole;
  private boolean wasMended;
  private volatile boolean isClosed;

  /** The voices of a snapshot, worked out when statements are first asked for. */
  private record Overheard(Snapshot snapshot, KnownVoices voices) {}

  private LuceneIndex(
      IndexUpdater updating,
      StatementPass statementPass,
      MeaningPass meaningPass,
      CompletableFuture<LibraryNames> names,
      Outcome outcome) {
    this.updating = updating;
    this.statementPass = statementPass;
    this.meaningPass = meaningPass;
    this.names = names;
    this.current = outcome.snapshot();
    this.problems = outcome.problems();
    this.isWhole = outcome.isWhole();
  }

  /**
   * The index in {@code folder}, brought up to date with {@code files}: only new and changed ones
   * are read. The folder is made where it is not there, and other files in it are left alone. The
   * statements of what was read are left to {@link #annotate}.
   *
   * @param files the library's articles, no matter in which order
   * @param reader reads one of them
   * @param people the people and bodies whose names are known; waited for only when a query is
   *     asked
   * @param encoder turns sentences into vectors, for {@link #understand} and queries by meaning
   * @throws SearchException where the folder cannot be written to and has no index that is fresh
   */
  public static LuceneIndex open(
      Path folder,
      List<ArticleFile> files,
      Function<ArticleFile, ParsedArticle> reader,
      CompletableFuture<People> people,
      Encoder encoder,
      Progress progress) {
    return open(folder, files, reader, Statements::of, people, encoder, progress, PACE, PATIENCE);
  }

  static LuceneIndex open(
      Path folder,
      List<ArticleFile> files,
      Function<ArticleFile, ParsedArticle> reader,
      Function<Article, List<List<Statement>>> annotator,
      CompletableFuture<People> people,
      Encoder encoder,
      Progress progress,
      Duration pace,
      Duration patience) {
    IndexFolder place = new IndexFolder(folder);
    List<ArticleFile> all = List.copyOf(files);
    IndexUpdater updating = new IndexUpdater(place, () -> all, reader, progress, patience);
    StatementPass statementPass = new StatementPass(place, () -> all, annotator, pace, patience);
    MeaningPass meaningPass = new MeaningPass(place, encoder, pace, patience);
    CompletableFuture<LibraryNames> names = people.thenApply(LibraryNames::of);
    return new LuceneIndex(updating, statementPass, meaningPass, names, updating.run());
  }

  /**
   * The index in {@code folder} as it was left, without a look at any file; empty where it is not
   * the one that was left, or cannot be read.
   *
   * @param commit what {@link #commit} gave of the one that was left
   * @param files the library's articles, asked for only where the index has to be made anew
   */
  public static Optional<LuceneIndex> left(
      Path folder,
      String commit,
      Supplier<List<ArticleFile>> files,
      Function<ArticleFile, ParsedArticle> reader,
      CompletableFuture<People> people,
      Encoder encoder) {
    IndexFolder place = new IndexFolder(folder);
    IndexUpdater updating = new IndexUpdater(place, files, reader, Progress.NONE, PATIENCE);
    return updating
        .left(commit)
        .map(
            outcome ->
                new LuceneIndex(
                    updating,
                    new StatementPass(place, files, Statements::of, PACE, PATIENCE),
                    new MeaningPass(place, encoder, PACE, PATIENCE),
                    people.thenApply(LibraryNames::of),
                    outcome));
  }

  /**
   * This index as the last commit has it, without a look at any file unless it has to be mended;
   * what was read of it before is known.
   */
  public LuceneIndex again() {
    try {
      Snapshot last = updating.folder().snapshot();
      return new LuceneIndex(
          updating, statementPass, meaningPass, names, new Outcome(last, last.problems(), isWhole));
    } catch (IOException | RuntimeException | InternalError unreadable) {
      return new LuceneIndex(updating, statementPass, meaningPass, names, updating.run());
    }
  }

  /** What this index was when it was opened; another one at each change. */
  public String commit() {
    return current.commit();
  }

  /** Whether all files that it was opened with are in it, and none is to be told of anew. */
  public boolean isWhole() {
    return isWhole;
  }

  /**
   * Looks for the statements of the articles in the folder that wait for that, and writes them
   * there, again and again until all are there. This index stays as it is: whoever opens the folder
   * anew has what was written.
   *
   * @param asked what somebody wants to know now: articles that may have it come first
   * @param news told whenever there is something new in the folder
   * @throws SearchException where the folder cannot be written to
   */
  public void annotate(Supplier<Query> asked, Progress progress, Runnable news) {
    writing(() -> statementPass.run(asked, names.join(), kept(progress), kept(news)));
  }

  /**
   * Works out what the articles in the folder mean that wait for that, and writes it there. This
   * index stays as it is: whoever opens the folder anew has what was written.
   *
   * @param wanted whether an article of that id is to be looked at
   * @param news told whenever there is something new in the folder
   * @throws SearchException where the folder cannot be written to
   * @throws EmbeddingException where this machine cannot do it
   */
  public void understand(Predicate<String> wanted, Progress progress, Runnable news) {
    writing(() -> meaningPass.run(wanted, kept(progress), kept(news)));
  }

  /** Work that writes to the folder. */
  private interface Pass {
    void run() throws IOException;
  }

  /** What was thrown by who is told of news: no fault of the index, which needs no mending. */
  private static final class Told extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Told(RuntimeException fault) {
      super(fault);
    }

    RuntimeException fault() {
      return (RuntimeException) getCause();
    }
  }

  private static Progress kept(Progress progress) {
    return (what, done, total) -> kept(() -> progress.at(what, done, total)).run();
  }

  private static Runnable kept(Runnable news) {
    return () -> {
      try {
        news.run();
      } catch (RuntimeException fault) {
        throw new Told(fault);
      }
    };
  }

  private void writing(Pass pass) {
    try {
      runOrMend(pass);
    } catch (Told told) {
      throw told.fault();
    } catch (SearchException | EmbeddingException known) {
      throw known;
    } catch (IOException | RuntimeException | InternalError failure) {
      throw updating.folder().cannotWrite(failure);
    }
  }

  private void runOrMend(Pass pass) throws IOException {
    try {
      pass.run();
    } catch (Told | SearchException | EmbeddingException known) {
      throw known;
    } catch (IOException | RuntimeException | InternalError failure) {
      if (!IndexFolder.isDamage(failure)) {
        throw failure;
      }
      updating.anew().snapshot().close();
      pass.run();
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return answered(
        snapshot ->
            new PassageSearcher(snapshot, names.join().spellings(), meaningPass.encoder())
                .answer(request));
  }

  @Override
  public StatementResult statements(StatementRequest request) {
    return answered(
        snapshot ->
            new StatementSearcher(snapshot, names.join(), voices(snapshot, request.known()))
                .answer(request));
  }

  private KnownVoices voices(Snapshot snapshot, Known basis) throws IOException {
    if (basis == Known.FOR_GOOD) {
      return KnownVoices.byArticle(snapshot, names.join().people());
    }
    synchronized (listening) {
      if (overheard.filter(known -> known.snapshot() == snapshot).isEmpty()) {
        overheard =
            Optional.of(new Overheard(snapshot, KnownVoices.of(snapshot, names.join().people())));
      }
      return overheard.orElseThrow().voices();
    }
  }

  @Override
  public List<ArticleEntry> articles() {
    return answered(snapshot -> snapshot.entries().stream().map(IndexEntry::article).toList());
  }

  @Override
  public int waiting() {
    return answered(Snapshot::countWaiting);
  }

  @Override
  public Optional<List<List<Embedding>>> meanings(String article) {
    return answered(snapshot -> snapshot.meanings(article));
  }

  @Override
  public int waitingForMeaning() {
    return withoutMeaning().size();
  }

  /** Whether this is what is searched for an article of that id. */
  public boolean holds(Article article) {
    return answered(snapshot -> snapshot.holds(article));
  }

  /** Reads all of it; where it is damaged it is made anew, as it is when that shows in a search. */
  public void checkIntegrity() {
    answered(
        snapshot -> {
          for (var leaf : snapshot.reader().leaves()) {
            leaf.reader().checkIntegrity();
          }
          return true;
        });
  }

  /** The ids of the articles whose meanings are still to be worked out. */
  public List<String> withoutMeaning() {
    return answered(Snapshot::withoutMeaning).stream().map(entry -> entry.article().id()).toList();
  }

  /**
   * The files that it was made from, as they were then.
   *
   * @param path where the file of the article with an id lies
   */
  public Map<String, ArticleFile> files(Function<String, Path> path) {
    Map<String, ArticleFile> files = new HashMap<>();
    for (IndexEntry entry : answered(Snapshot::entries)) {
      String id = entry.article().id();
      files.put(id, entry.file(path.apply(id)));
    }
    return files;
  }

  /** What was wrong with article files, also with those that were read at an earlier start. */
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    current.close();
  }

  /** A question, to be asked of any snapshot. */
  private interface Question<A> {
    A on(Snapshot snapshot) throws IOException;
  }

  private <A> A answered(Question<A> question) {
    Snapshot snapshot = current;
    try {
      return question.on(snapshot);
    } catch (SearchException known) {
      throw known;
    } catch (EmbeddingException impossible) {
      throw new SearchException(
          impossible.getMessage() + " Without ~ the words are searched.", impossible);
    } catch (IOException | RuntimeException | InternalError failure) {
      return afterMending(snapshot, question, failure);
    }
  }

  private <A> A afterMending(Snapshot broken, Question<A> question, Throwable failure) {
    try {
      return question.on(mended(broken, failure));
    } catch (IOException | RuntimeException | InternalError again) {
      throw again instanceof SearchException known ? known : cannotSearch(again);
    }
  }

  /** The index made anew, once; an index that breaks again has a cause that this does not mend. */
  private synchronized Snapshot mended(Snapshot broken, Throwable failure) throws IOException {
    if (isClosed) {
      throw cannotSearch(failure);
    }
    if (current != broken) {
      return current;
    }
    if (IndexFolder.isInterruption(failure)) {
      current = updating.folder().snapshot();
    } else if (wasMended) {
      throw cannotSearch(failure);
    } else {
      wasMended = true;
      Outcome outcome = updating.anew();
      current = outcome.snapshot();
      problems = outcome.problems();
    }
    broken.close();
    return current;
  }

  private SearchException cannotSearch(Throwable failure) {
    String what = isClosed ? "it is closed" : IndexFolder.reason(failure);
    return new SearchException(
        "Cannot search the index in "
            + updating.folder().path()
            + " ("
            + what
            + "): start again, and delete that folder if it happens again.",
        failure);
  }
}
