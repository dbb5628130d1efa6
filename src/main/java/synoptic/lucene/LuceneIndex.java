package synoptic.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.Parsed;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.search.StatementRequest;
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
    IndexSearcher.setMaxClauseCount(1 << 16);
  }

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Updating updating;
  private final CompletableFuture<Spellings> spellings;
  private volatile Snapshot current;
  private volatile List<Problem> problems;
  private boolean wasMended;
  private volatile boolean isClosed;

  private LuceneIndex(
      Updating updating, CompletableFuture<Spellings> spellings, Updating.Outcome outcome) {
    this.updating = updating;
    this.spellings = spellings;
    this.current = outcome.snapshot();
    this.problems = outcome.problems();
  }

  /**
   * The index in {@code folder}, brought up to date with {@code files}: only new and changed ones
   * are read. The folder is made where it is not there, and other files in it are left alone.
   *
   * @param files the library's articles, no matter in which order
   * @param reader reads one of them
   * @param spellings for each person or body all the ways in which the name is written; waited for
   *     only when a query is asked
   * @throws SearchException where the folder cannot be written to and has no index that is fresh
   */
  public static LuceneIndex open(
      Path folder,
      List<ArticleFile> files,
      Function<ArticleFile, Parsed> reader,
      CompletableFuture<List<List<String>>> spellings,
      Progress progress) {
    return open(folder, files, reader, spellings, progress, PATIENCE);
  }

  static LuceneIndex open(
      Path folder,
      List<ArticleFile> files,
      Function<ArticleFile, Parsed> reader,
      CompletableFuture<List<List<String>>> spellings,
      Progress progress,
      Duration patience) {
    Updating updating =
        new Updating(new IndexFolder(folder), List.copyOf(files), reader, progress, patience);
    return new LuceneIndex(updating, spellings.thenApply(Spellings::of), updating.run());
  }

  @Override
  public SearchResult search(SearchRequest request) {
    Snapshot snapshot = current;
    try {
      return answer(snapshot, request);
    } catch (SearchException known) {
      throw known;
    } catch (IOException | RuntimeException | InternalError failure) {
      return afterMending(snapshot, request, failure);
    }
  }

  @Override
  public StatementResult statements(StatementRequest request) {
    return StatementResult.EMPTY;
  }

  @Override
  public List<ArticleEntry> articles() {
    return current.entries().values().stream().map(Entry::article).toList();
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

  private SearchResult answer(Snapshot snapshot, SearchRequest request) throws IOException {
    return new Answering(snapshot, spellings.join()).answer(request);
  }

  private SearchResult afterMending(Snapshot broken, SearchRequest request, Throwable failure) {
    try {
      return answer(mended(broken, failure), request);
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
      current = Snapshot.open(updating.folder().open());
    } else if (wasMended) {
      throw cannotSearch(failure);
    } else {
      wasMended = true;
      Updating.Outcome outcome = updating.anew();
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
