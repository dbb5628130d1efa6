package synoptic.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import synoptic.compare.library.EventSurvey;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Notebook;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.corpus.RemovedArticle;
import synoptic.corpus.watch.LibraryWatch;
import synoptic.explore.core.LibraryChange;
import synoptic.explore.core.Workspace;
import synoptic.lucene.LuceneIndex;
import synoptic.main.ListedFiles.Listed;
import synoptic.model.attribution.AttributionNetwork;
import synoptic.model.embedding.Encoder;
import synoptic.model.embedding.LazyEncoder;
import synoptic.search.EventDecision;
import synoptic.search.FeatureCounts;
import synoptic.search.NoteDecision;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.StatementRequest;
import synoptic.search.TagQueries;
import synoptic.search.VoiceDecision;

/**
 * A library folder on this machine with its index in the cache. Only opening the index waits for
 * another thread, namely for one that does the same; files are read and written beside it.
 */
final class LocalWorkspace implements Workspace {

  /** So many articles, whose meanings take some seconds, before others get their turn. */
  private static final int AT_ONCE = 100;

  private final LibraryFolder library;
  private final ListedFiles listing;
  private final Optional<Intake> intake;
  private final boolean isBundled;
  private final Folders folders;
  private final Encoder encoder;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final LiveEngine engine = new LiveEngine(this::forPassages, this::forStatements);
  private final Object opening = new Object();
  private final Object finding = new Object();

  /** Fair, so that whoever waits for a few articles comes before the rest of them. */
  private final ReentrantLock understanding = new ReentrantLock(true);

  private final AtomicLong changes = new AtomicLong();
  private volatile long indexed = -1;
  private volatile Optional<LuceneIndex> newest = Optional.empty();
  private volatile Query asked = new Query.All();
  private volatile boolean isClosed;
  private volatile Optional<LibraryWatch> watch = Optional.empty();
  private CompletableFuture<Reference> reference;

  /**
   * @param library the library to open; what is added to the bundled one goes to the user's own
   */
  LocalWorkspace(Path library, Folders folders) {
    this(library, folders, folders.isBundled(library) ? folders.ownLibrary() : library);
  }

  /**
   * @param growing the library that takes in what is added, unless it is the bundled one
   */
  private LocalWorkspace(Path library, Folders folders, Path growing) {
    this.library = LibraryFolder.at(library);
    this.listing = new ListedFiles(this.library, this::remember);
    this.folders = folders;
    this.encoder = new LazyEncoder(1);
    this.isBundled = folders.isBundled(library);
    this.intake =
        Optional.of(growing)
            .filter(folder -> !folders.isBundled(folder))
            .map(folder -> Intake.into(LibraryFolder.at(folder), folders, this::changed));
  }

  /** The library to open for what {@code --library} names. Who names the bundled one means it. */
  static LocalWorkspace open(Optional<Path> named, Folders folders) {
    return named
        .map(library -> new LocalWorkspace(library, folders, library))
        .orElseGet(() -> new LocalWorkspace(folders.library(named), folders));
  }

  @Override
  public Path folder() {
    return library.path();
  }

  @Override
  public String name() {
    Path name = library.path().getFileName();
    return name == null ? "/" : name.toString();
  }

  @Override
  public Path file(String typed) {
    return typed.startsWith("~/")
        ? folders.home().resolve(typed.substring(2).replaceFirst("^/+", ""))
        : Path.of(typed);
  }

  @Override
  public SearchEngine engine() {
    return engine.isOpen() ? engine : engine(Progress.NONE);
  }

  @Override
  public SearchEngine engine(Progress progress) {
    if (isOutdated()) {
      synchronized (opening) {
        if (isOutdated()) {
          refresh(progress);
        }
      }
    }
    return engine;
  }

  /** The engine is exchanged after each commit; searches go on in the one before until then. */
  @Override
  public void findStatements(Progress progress, Runnable news) {
    engine(preparing(progress));
    synchronized (finding) {
      LuceneIndex index = newest.orElseThrow();
      if (!isClosed && index.waiting() > 0) {
        index.annotate(() -> asked, progress, renewed(news));
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

  @Override
  public void findFirst(Query query) {
    asked = forStatements(query);
  }

  private Query forPassages(Query query) {
    Query known = EventSurvey.resolved(this, query);
    return TagQueries.nameOne(known) ? TagQueries.inPassages(known, notebook()) : known;
  }

  private Query forStatements(Query query) {
    Query known = EventSurvey.resolved(this, query);
    return TagQueries.nameOne(known) ? TagQueries.inStatements(known, notebook()) : known;
  }

  private Notebook notebook() {
    return readReference().join().notebook();
  }

  @Override
  public Set<String> withoutMeaning() {
    engine(Progress.NONE);
    return new TreeSet<>(newest.orElseThrow().withoutMeaning());
  }

  @Override
  public void findMeanings(Predicate<String> articles, Progress progress, Runnable news) {
    engine(progress);
    Set<String> waiting = withoutMeaning();
    waiting.removeIf(articles.negate());
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
                (what, some, total) -> progress.at(what, Math.min(done + some, all), all),
                renewed(news));
      } finally {
        understanding.unlock();
      }
      waiting.removeAll(next);
    }
  }

  @Override
  public Map<String, String> keptEvents() {
    return events().read();
  }

  @Override
  public FeatureCounts keptCounts() {
    return events().counts();
  }

  @Override
  public void keepEvents(Map<String, String> grouped, FeatureCounts counts) {
    events().write(grouped, counts);
  }

  private KeptEvents events() {
    return new KeptEvents(folders.index(library.path()));
  }

  private Runnable renewed(Runnable news) {
    return () -> {
      renew();
      news.run();
    };
  }

  private void renew() {
    synchronized (opening) {
      refresh(Progress.NONE);
    }
  }

  private boolean isOutdated() {
    return !engine.isOpen() || indexed != changes.get();
  }

  /** Opens the index as it is to be now; searches go on in the one before until then. */
  private void refresh(Progress progress) {
    Listed now = listed();
    if (now.files().isEmpty()) {
      engine.close();
      throw new SearchException(absence().orElseGet(this::emptiness), null);
    }
    LuceneIndex index = open(now.files().values(), progress);
    remember(index.problems());
    engine.exchange(index);
    newest = Optional.of(index);
    indexed = now.change();
    if (isClosed) {
      engine.close();
    }
  }

  private LuceneIndex open(Collection<ArticleFile> files, Progress progress) {
    return LuceneIndex.open(
        folders.index(library.path()),
        List.copyOf(files),
        library::read,
        readReference().thenApply(Reference::people),
        encoder,
        progress);
  }

  /** Why there is nothing to open, where the library is not there. */
  Optional<String> absence() {
    return Files.isDirectory(library.path())
        ? Optional.empty()
        : Optional.of("The library " + library.path() + " is not there: " + MORE);
  }

  private String emptiness() {
    return "The library " + library.path() + " has no articles: " + MORE;
  }

  private static final String MORE =
      "add some with `synoptic add FILE…`, or name another library with --library.";

  private void remember(Collection<Problem> more) {
    synchronized (problems) {
      problems.addAll(more);
    }
  }

  @Override
  public Optional<Article> article(String id) {
    Optional<ParsedArticle> parsed =
        Optional.ofNullable(listed().files().get(id)).map(library::read);
    parsed.ifPresent(read -> remember(read.problems()));
    return parsed.flatMap(ParsedArticle::article);
  }

  private Listed listed() {
    return listing.after(changes.get());
  }

  @Override
  public Reference reference() {
    Reference read = readReference().join();
    remember(read.problems());
    return read;
  }

  /**
   * Reads beside what else is done to open the library, on a thread that takes no lock of this
   * workspace: whoever holds one may wait for it.
   */
  private synchronized CompletableFuture<Reference> readReference() {
    if (reference == null) {
      reference =
          CompletableFuture.supplyAsync(
              library::reference, Thread.ofPlatform().daemon().name("synoptic-reference")::start);
    }
    return reference;
  }

  @Override
  public List<Problem> problems() {
    listed();
    reference();
    synchronized (problems) {
      return List.copyOf(problems);
    }
  }

  /** Of a file of many articles it tells the first, and how many more have come in. */
  @Override
  public Added add(Path file, FrontMatter given) {
    Adding plainly = new Adding(given, Optional.empty(), false, false);
    return Intake.joined(
        file,
        each ->
            addAll(List.of(file), plainly, Progress.NONE, (unused, added) -> each.accept(added)));
  }

  @Override
  public void addAll(
      List<Path> files, Adding how, Progress progress, BiConsumer<Path, Added> each) {
    intake.ifPresentOrElse(
        into -> into.takeAll(files, how, progress, each), () -> Intake.refuseAll(files, each));
  }

  @Override
  public Stated state(String id, FrontMatter facts) {
    Stated done = new ArticleStatements(library, isBundled).of(id, facts);
    done.file().ifPresent(file -> changed());
    return done;
  }

  @Override
  public Removed remove(String id) {
    Removed removed = trash().remove(id, listed().files().containsKey(id));
    removed.article().ifPresent(out -> changed());
    return removed;
  }

  @Override
  public List<RemovedArticle> removed() {
    return library.removed();
  }

  @Override
  public Restored restore(String id) {
    Restored restored = trash().restore(id);
    restored.id().ifPresent(back -> changed());
    return restored;
  }

  private Trash trash() {
    return new Trash(library, isBundled);
  }

  @Override
  public Labelled addLabels(LabelGroup group) {
    return notes().addLabels(group);
  }

  @Override
  public Labelled takeBackLabels() {
    return notes().takeBackLabels();
  }

  @Override
  public Decided decide(VoiceDecision decision) {
    StatementRequest all = StatementRequest.of(new Query.All(), 0);
    Decided decided =
        notes().decide(decision, reference().people(), () -> engine().statements(all).voices());
    decided.done().ifPresent(done -> changed());
    return decided;
  }

  @Override
  public Decided decide(EventDecision decision) {
    return notes().decide(decision);
  }

  @Override
  public Decided decide(NoteDecision decision) {
    return notes().decide(decision);
  }

  private Notes notes() {
    return new Notes(library, isBundled, this::forgetReference);
  }

  private synchronized void forgetReference() {
    reference = null;
  }

  /** The index is brought up to date when it is asked for next; until then it can be searched. */
  private void changed() {
    changes.incrementAndGet();
  }

  @Override
  public LibraryChange takeIn() {
    LibraryState before = new LibraryState(listed().files(), readReference().join());
    LibraryState now = LibraryState.of(library);
    if (now.equals(before)) {
      return LibraryChange.NONE;
    }
    LibraryChange change = now.since(before, this::isSearched);
    synchronized (problems) {
      problems.clear();
    }
    forgetReference();
    changed();
    return change;
  }

  private boolean isSearched(ArticleFile file) {
    return engine.isOpen()
        && library.read(file).article().filter(newest.orElseThrow()::holds).isPresent();
  }

  @Override
  public List<Problem> differing(Progress progress) {
    return inspection(progress).problems(progress);
  }

  @Override
  public List<String> repair(Progress progress) {
    List<String> done =
        inspection(progress).repaired(isBundled, files -> open(files, progress).close(), progress);
    changed();
    return done;
  }

  private Inspection inspection(Progress progress) {
    engine(progress);
    return new Inspection(library, listed().files().values(), newest.orElseThrow());
  }

  @Override
  public void watch(Runnable news) {
    watch = Optional.of(LibraryWatch.of(library, news));
  }

  /** Waits for nobody; an index that is being opened is closed by who opens it. */
  @Override
  public void close() {
    isClosed = true;
    watch.ifPresent(LibraryWatch::close);
    engine.close();
  }
}
