package synoptic.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Parsed;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.explore.Workspace;
import synoptic.ingest.Ingest;
import synoptic.ingest.Ingested;
import synoptic.lucene.LuceneIndex;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;

/** A library folder on this machine with its index in the cache. */
final class LocalWorkspace implements Workspace {

  private final LibraryFolder library;
  private final LibraryFolder own;
  private final Path indexFolder;
  private final boolean isBundled;
  private final List<Problem> problems = new ArrayList<>();
  private LuceneIndex index;
  private Map<String, ArticleFile> files;
  private CompletableFuture<Reference> reference;

  /**
   * @param library the library to open
   */
  LocalWorkspace(Path library, Folders folders) {
    this.library = LibraryFolder.at(library);
    this.isBundled = isSame(library, folders.bundledLibrary());
    this.own = isBundled ? LibraryFolder.at(folders.ownLibrary()) : this.library;
    this.indexFolder = folders.index(library);
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  @Override
  public Path folder() {
    return library.path();
  }

  @Override
  public String name() {
    Path name = library.path().toAbsolutePath().normalize().getFileName();
    return name == null ? "/" : name.toString();
  }

  @Override
  public synchronized SearchEngine engine(Progress progress) {
    if (index == null) {
      List<ArticleFile> listed = List.copyOf(files().values());
      if (listed.isEmpty()) {
        throw new SearchException(empty(), null);
      }
      var spellings = readReference().thenApply(read -> read.people().spellings());
      index = LuceneIndex.open(indexFolder, listed, library::read, spellings, progress);
      remember(index.problems());
    }
    return index;
  }

  private String empty() {
    String more = "add some with `synoptic add FILE…`, or name another library with --library.";
    return Files.isDirectory(library.path())
        ? "The library " + library.path() + " has no articles: " + more
        : "The library " + library.path() + " is not there: " + more;
  }

  private void remember(List<Problem> more) {
    more.stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
  }

  @Override
  public synchronized Optional<Article> article(String id) {
    Optional<ArticleFile> file = Optional.ofNullable(files().get(id));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Parsed parsed = library.read(file.get());
    remember(parsed.problems());
    return parsed.article();
  }

  /** The article files by id, listed once until the library changes. */
  private Map<String, ArticleFile> files() {
    if (files == null) {
      var listing = library.listing();
      remember(listing.problems());
      files = new TreeMap<>();
      listing.files().forEach(file -> files.put(file.id(), file));
    }
    return files;
  }

  @Override
  public synchronized Reference reference() {
    Reference read = readReference().join();
    remember(read.problems());
    return read;
  }

  /**
   * Reads beside what else is done to open the library, on a thread that takes no lock of this
   * workspace: whoever holds that may wait for it.
   */
  private CompletableFuture<Reference> readReference() {
    if (reference == null) {
      reference =
          CompletableFuture.supplyAsync(
              library::reference, Thread.ofPlatform().daemon().name("synoptic-reference")::start);
    }
    return reference;
  }

  @Override
  public synchronized List<Problem> problems() {
    files();
    reference();
    return List.copyOf(problems);
  }

  @Override
  public synchronized Added add(Path file, FrontMatter given) {
    Ingested ingested = Ingest.read(file, given);
    List<String> dropped =
        ingested.dropped().stream().map(each -> each.reason() + ": " + each.text()).toList();
    if (ingested.article().isEmpty()) {
      return new Added(Optional.empty(), Optional.empty(), dropped, ingested.problems());
    }
    try {
      Article stored = own.add(ingested.article().get());
      stale();
      Path where = own.path().resolve("articles").resolve(stored.id() + ".md");
      return new Added(
          Optional.of(ArticleEntry.of(stored)), Optional.of(where), dropped, ingested.problems());
    } catch (IOException problem) {
      List<Problem> all = new ArrayList<>(ingested.problems());
      all.add(
          new Problem(
              file.toString(), "cannot be added to " + own.path() + ": " + reason(problem)));
      return new Added(Optional.empty(), Optional.empty(), dropped, all);
    }
  }

  @Override
  public synchronized Removed remove(String id) {
    if (isBundled) {
      return refused(
          id, "the library that comes with the program is read only; add your own files first");
    }
    Path file = library.path().resolve("articles").resolve(id + ".md");
    if (!files().containsKey(id)) {
      return refused(id, "there is no such article; `synoptic articles` lists them");
    }
    try {
      Path trashed = library.remove(id).path();
      stale();
      return new Removed(Optional.of(trashed), Optional.empty());
    } catch (IOException problem) {
      return refused(file.toString(), "cannot be moved to the trash: " + reason(problem));
    }
  }

  private static Removed refused(String where, String why) {
    return new Removed(Optional.empty(), Optional.of(new Problem(where, why)));
  }

  private static String reason(IOException problem) {
    return switch (problem) {
      case java.nio.file.AccessDeniedException denied -> "permission is denied; check who owns it";
      case java.nio.file.NoSuchFileException absent -> "it does not exist";
      default -> problem.getMessage() + "; check the folder and the space left";
    };
  }

  /** The index is opened anew, and brought up to date, when it is asked for next. */
  private void stale() {
    files = null;
    if (index != null) {
      index.close();
      index = null;
    }
  }

  @Override
  public synchronized void close() {
    stale();
  }
}
