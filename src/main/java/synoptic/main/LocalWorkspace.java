package synoptic.main;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import synoptic.compare.library.EventSurvey;
import synoptic.corpus.Article;
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
import synoptic.model.embedding.LazyEncoder;
import synoptic.search.EventDecision;
import synoptic.search.FeatureCounts;
import synoptic.search.NoteDecision;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.StatementRequest;
import synoptic.search.TagQueries;
import synoptic.search.VoiceDecision;

/**
 * A library folder on this machine with its index in the cache. Only opening the index waits for
 * another thread, namely for one that does the same; files are read and written beside it.
 */
final class LocalWorkspace implements Workspace {

  private final LibraryFolder library;
  private final Optional<Intake> intake;
  private final boolean isBundled;
  private final Folders folders;
  private final SearchedIndex index;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private volatile Optional<LibraryWatch> watch = Optional.empty();

  private CompletableFuture<Reference> reference;

  /**
   * @param library the library to open; what is added to the bundled one goes to the user's own
   */
  LocalWorkspace(Path library, Folders folders) {
    this(library, folders, IndexOpener.MANY);
  }

  /**
   * @param many so many files are not looked at before the first answer, see {@link IndexOpener}
   */
  LocalWorkspace(Path library, Folders folders, int many) {
    this(library, folders, folders.isBundled(library) ? folders.ownLibrary() : library, many);
  }

  /**
   * @param growing the library that takes in what is added, unless it is the bundled one
   */
  private LocalWorkspace(Path library, Folders folders, Path growing, int many) {
    this.library = LibraryFolder.at(library);
    this.folders = folders;
    this.index =
        new SearchedIndex(
            new IndexOpener(
                this.library,
                folders.index(this.library.path()),
                many,
                () -> readReference().thenApply(Reference::people),
                new LazyEncoder(1)),
            new LiveEngine<>(this::forPassages, this::forStatements),
            this::remember);
    this.isBundled = folders.isBundled(library);
    this.intake =
        Optional.of(growing)
            .filter(folder -> !folders.isBundled(folder))
            .map(folder -> Intake.into(LibraryFolder.at(folder), folders, this::changed));
  }

  /** The library to open for what {@code --library} names. Who names the bundled one means it. */
  static LocalWorkspace open(Optional<Path> named, Folders folders) {
    return named
        .map(library -> new LocalWorkspace(library, folders, library, IndexOpener.MANY))
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
    return index.engine();
  }

  @Override
  public SearchEngine engine(Progress progress) {
    return index.engine(progress);
  }

  @Override
  public void findStatements(Progress progress, Runnable news) {
    index.findStatements(progress, news);
  }

  @Override
  public void findFirst(Query query) {
    index.findFirst(forStatements(query));
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
    return index.withoutMeaning();
  }

  @Override
  public void findMeanings(Predicate<String> articles, Progress progress, Runnable news) {
    index.findMeanings(articles, progress, news);
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

  /** Why there is nothing to open, where the library is not there. */
  Optional<String> absence() {
    return index.absence();
  }

  private void remember(Collection<Problem> more) {
    synchronized (problems) {
      problems.addAll(more);
    }
  }

  @Override
  public Optional<Article> article(String id) {
    Optional<ParsedArticle> parsed =
        library.listed(id).or(() -> Optional.ofNullable(index.files().get(id))).map(library::read);
    parsed.ifPresent(read -> remember(read.problems()));
    return parsed.flatMap(ParsedArticle::article);
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
    index.list();
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
    Removed removed = trash().remove(id, index.files().containsKey(id));
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

  private void changed() {
    index.changed();
  }

  @Override
  public LibraryChange takeIn() {
    Reference read = readReference().join();
    boolean isSame = index.isAsAssumed();
    LibraryState before = new LibraryState(isSame ? Map.of() : index.files(), read);
    LibraryState now =
        isSame ? new LibraryState(Map.of(), library.reference()) : LibraryState.of(library);
    if (now.equals(before)) {
      return LibraryChange.NONE;
    }
    LibraryChange change = now.since(before, index::holds);
    synchronized (problems) {
      problems.clear();
    }
    forgetReference();
    changed();
    return change;
  }

  @Override
  public LibraryChange settle() {
    return index.isOnlyAssumed() ? takeIn() : LibraryChange.NONE;
  }

  @Override
  public List<Problem> differing(Progress progress) {
    return inspection(progress).problems(progress);
  }

  @Override
  public List<String> repair(Progress progress) {
    List<String> done =
        inspection(progress).repaired(isBundled, files -> index.read(files, progress), progress);
    changed();
    return done;
  }

  private Inspection inspection(Progress progress) {
    index.engine(progress);
    settle();
    return index.inspection(progress);
  }

  @Override
  public void watch(Runnable news) {
    watch = Optional.of(LibraryWatch.of(library, news));
  }

  @Override
  public void close() {
    watch.ifPresent(LibraryWatch::close);
    index.close();
  }
}
