package synoptic.main;

import java.nio.file.Files;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.lucene.LuceneIndex;
import synoptic.main.IndexOpener.Left;
import synoptic.main.ListedFiles.Listed;
import synoptic.model.attribution.AttributionNetwork;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;

/**
 * The index that a library is searched by, opened when it is first asked for and brought up to date
 * when the library has changed. Only opening it waits for another thread, namely for one that does
 * the same; searches go on in the one before until then.
 */
final class SearchedIndex {

  /** So many articles, whose meanings take some seconds, before others get their turn. */
  private static final int AT_ONCE = 100;

  private static final String MORE =
      "add some with `synoptic add FILE…`, or name another library with --library.";

  private final LibraryFolder library;
  private final IndexOpener opener;
  private final LiveEngine<LuceneIndex> engine;
  private final Consumer<Collection<Problem>> told;
  private final ListedFiles listing;
  private final Object opening = new Object();
  private final Object finding = new Object();

  /** Fair, so that whoever waits for a few articles comes before the rest of them. */
  private final ReentrantLock understanding = new ReentrantLock(true);

  private final AtomicLong changes = new AtomicLong();
  private volatile long indexed = -1;
  private volatile Optional<LuceneIndex> newest = Optional.empty();
  private volatile Query asked = new Query.All();
  private volatile boolean isClosed;

  /** Whether the files are what the index was opened for without a look at them. */
  private volatile Optional<CompletableFuture<Boolean>> assumed = Optional.empty();

  /**
   * @param told is told what is wrong with the library's files
   */
  SearchedIndex(
      IndexOpener opener, LiveEngine<LuceneIndex> engine, Consumer<Collection<Problem>> told) {
    this.library = opener.library();
    this.opener = opener;
    this.engine = engine;
    this.told = told;
    this.listing = new ListedFiles(library, told::accept);
  }

  /** What searches go to, also while the index is out of date. */
  SearchEngine engine() {
    return engine.isOpen() ? engine : engine(Progress.NONE);
  }

  /** The same once the index is up to date. */
  SearchEngine engine(Progress progress) {
    if (isOutdated()) {
      synchronized (opening) {
        if (isOutdated()) {
          refresh(progress);
        }
      }
    }
    return engine;
  }

  private boolean isOutdated() {
    return !engine.isOpen() || indexed != changes.get();
  }

  /** The index is brought up to date when it is asked for next; until then it can be searched. */
  void changed() {
    changes.incrementAndGet();
  }

  private void refresh(Progress progress) {
    Optional<Left> left = newest.isEmpty() && changes.get() == 0 ? opener.left() : Optional.empty();
    left.ifPresent(this::assume);
    Listed now = listed();
    use(left.map(Left::index).orElseGet(() -> upToDate(now, progress)), now);
  }

  private void use(LuceneIndex index, Listed now) {
    told.accept(index.problems());
    engine.exchange(index);
    newest = Optional.of(index);
    indexed = now.change();
    if (isClosed) {
      engine.close();
    }
  }

  private LuceneIndex upToDate(Listed now, Progress progress) {
    if (now.files().isEmpty()) {
      engine.close();
      throw new SearchException(absence().orElseGet(() -> emptiness(now)), null);
    }
    return opener.upToDate(now, progress);
  }

  private String emptiness(Listed now) {
    String why = now.problem().map(each -> " (" + each + ")").orElse("");
    return "The library " + library.path() + " has no articles" + why + ": " + MORE;
  }

  /** Why there is nothing to open, where the library is not there. */
  Optional<String> absence() {
    return Files.isDirectory(library.path())
        ? Optional.empty()
        : Optional.of("The library " + library.path() + " is not there: " + MORE);
  }

  /** What was left is answered from at once; whether it is still so is found out beside. */
  private void assume(Left left) {
    listing.assume(changes.get(), left.look(), () -> left.index().files(library::file));
    assumed =
        Optional.of(
            CompletableFuture.supplyAsync(
                () -> library.articlesFingerprint() == left.look().articles(),
                Thread.ofPlatform().daemon().name("synoptic-look")::start));
  }

  /** Whether nobody knows yet if the files are what the index was opened for. */
  boolean isOnlyAssumed() {
    return assumed.isPresent();
  }

  /**
   * Whether the files are what the index was opened for without a look at them; waits for that
   * look, which counts once.
   */
  boolean isAsAssumed() {
    boolean isAsAssumed = assumed.map(CompletableFuture::join).orElse(false);
    assumed = Optional.empty();
    return isAsAssumed;
  }

  private Listed listed() {
    return listing.after(changes.get());
  }

  /** Lists the library's files, unless that is done. */
  void list() {
    listed();
  }

  /** The library's files, by id. */
  Map<String, ArticleFile> files() {
    return listed().files();
  }

  /** Whether this is searched which is in the file now. */
  boolean holds(ArticleFile file) {
    return engine.isOpen() && library.read(file).article().filter(this::holds).isPresent();
  }

  private boolean holds(Article article) {
    return engine.with(index -> index.holds(article));
  }

  /** What compares the index with the files. */
  Inspection inspection(Progress progress) {
    engine(progress);
    return new Inspection(library, files().values(), newest.orElseThrow());
  }

  /** Brings the index to files as they are given. */
  void read(Collection<ArticleFile> files, Progress progress) {
    opener.upToDate(files, progress).close();
  }

  /** What statements are wanted of first. */
  void findFirst(Query query) {
    asked = query;
  }

  /** Ends when all statements are known; tells whenever there are more. */
  void findStatements(Progress progress, Runnable news) {
    engine(preparing(progress));
    synchronized (finding) {
      if (!isClosed && engine.waiting() > 0) {
        newest.orElseThrow().annotate(() -> asked, progress, renewed(news));
      }
    }
  }

  /** What is told of is new, so its statements are looked for next: the network is read beside. */
  private static Progress preparing(Progress progress) {
    Thread reading =
        Thread.ofPlatform()
            .daemon()
            .uncaughtExceptionHandler((thread, toldToWhoNeedsIt) -> {})
            .unstarted(AttributionNetwork::learned);
    return (what, done, total) -> {
      if (reading.getState() == Thread.State.NEW) {
        reading.start();
      }
      progress.at(what, done, total);
    };
  }

  /** The ids of the articles of which it is not known what they mean. */
  Set<String> withoutMeaning() {
    engine(Progress.NONE);
    return new TreeSet<>(engine.with(LuceneIndex::withoutMeaning));
  }

  /** Ends when it is known what the articles mean that are wanted; tells whenever more is known. */
  void findMeanings(Predicate<String> wanted, Progress progress, Runnable news) {
    engine(progress);
    Set<String> waiting = withoutMeaning();
    waiting.removeIf(wanted.negate());
    int all = waiting.size();
    while (!waiting.isEmpty() && !isClosed) {
      Set<String> next = waiting.stream().limit(AT_ONCE).collect(Collectors.toSet());
      int done = all - waiting.size();
      understanding.lock();
      try {
        newest
            .orElseThrow()
            .understand(
                next::contains,
                (what, some, total) -> {
                  int here = some == total ? next.size() : some;
                  progress.at(what, Math.min(done + here, all), all);
                },
                renewed(news));
      } finally {
        understanding.unlock();
      }
      waiting.removeAll(next);
    }
  }

  private Runnable renewed(Runnable news) {
    return () -> {
      synchronized (opening) {
        if (isOutdated()) {
          refresh(Progress.NONE);
        } else {
          use(opener.again(newest.orElseThrow(), listed()), listed());
        }
      }
      news.run();
    };
  }

  /** Waits for nobody; an index that is being opened is closed by who opens it. */
  void close() {
    isClosed = true;
    engine.close();
  }
}
