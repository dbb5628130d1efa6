package synoptic.lucene.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Passage;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.lucene.index.IndexFolder.Merging;
import synoptic.search.SearchException;

/**
 * Brings the index in a folder up to date with the library's files, without the statements, which
 * {@code StatementPass} looks for. All changes become visible in one commit, so that whoever is
 * interrupted leaves the index as it was before.
 *
 * @param files the library's articles, no matter in which order
 * @param reader how a file is read; what it throws becomes a problem of that file
 * @param patience how long to wait for another process that writes to the same index
 */
public record IndexUpdater(
    IndexFolder folder,
    Supplier<List<ArticleFile>> files,
    Function<ArticleFile, ParsedArticle> reader,
    Progress progress,
    Duration patience) {

  private static final long POLL_MILLISECONDS = 100;

  /**
   * The index as it is now.
   *
   * @param problems what was wrong with the files that it was made from
   * @param isWhole whether each of them is in it, and none has to be told of but as it was before
   */
  public record Outcome(Snapshot snapshot, List<Problem> problems, boolean isWhole) {}

  /**
   * Does what is to be done, mends the index where it is damaged, and waits where it is busy. It is
   * mended once at most: damage that is there again, or cannot be cleared, has another cause.
   *
   * @throws SearchException where the folder takes no index
   */
  public Outcome run() {
    long start = System.nanoTime();
    boolean isDamaged = false;
    boolean wasCleared = false;
    while (true) {
      try {
        if (isDamaged && !wasCleared) {
          folder.clear();
          wasCleared = true;
        }
        return once();
      } catch (LockObtainFailedException busy) {
        if (System.nanoTime() - start >= patience.toNanos() || !pause(progress)) {
          return asItIs(busy);
        }
        isDamaged = false;
      } catch (IOException | RuntimeException | InternalError failure) {
        if (isDamaged || wasCleared || !IndexFolder.isDamage(failure)) {
          throw folder.cannotWrite(failure);
        }
        isDamaged = true;
      }
    }
  }

  /**
   * The index as that commit left it, without a look at any file; empty where another one is the
   * last, or it cannot be read.
   */
  public Optional<Outcome> left(String commit) {
    try {
      Snapshot last = folder.snapshot();
      if (last.commit().equals(commit)) {
        return Optional.of(new Outcome(last, last.problems(), true));
      }
      last.close();
    } catch (IOException | RuntimeException | InternalError unreadable) {
      // Whoever brings it up to date finds out why, and mends it.
    }
    return Optional.empty();
  }

  /** Takes the index away and makes it anew. */
  public Outcome anew() {
    try {
      folder.clear();
    } catch (LockObtainFailedException busy) {
      // Whoever holds it is about to mend it.
    } catch (IOException failure) {
      throw folder.cannotWrite(failure);
    }
    return run();
  }

  /** Waits a moment for another process; false where this thread is interrupted meanwhile. */
  static boolean pause(Progress progress) {
    progress.at("waiting for another synoptic to finish the index", 0, 1);
    try {
      Thread.sleep(POLL_MILLISECONDS);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Outcome asItIs(LockObtainFailedException busy) {
    try {
      Snapshot last = folder.snapshot();
      List<Problem> problems = new ArrayList<>(last.problems());
      problems.add(
          new Problem(
              folder.path().toString(),
              "another synoptic is writing this index, so what is shown may be older than the"
                  + " articles; start again when it has finished"));
      return new Outcome(last, problems, false);
    } catch (IOException | RuntimeException none) {
      throw new SearchException(
          "Another synoptic is writing the search index in "
              + folder.path()
              + "; start again when it has finished.",
          busy);
    }
  }

  private Outcome once() throws IOException {
    Directory directory = folder.open();
    Optional<Snapshot> last = Optional.empty();
    try {
      last = lastCommit(directory);
      List<Problem> unread = new ArrayList<>();
      boolean isChanged = write(directory, last, unread);
      if (isChanged) {
        last.ifPresent(Snapshot::closeReader);
        last = Optional.of(folder.snapshot(directory));
      }
      List<Problem> problems = new ArrayList<>(last.orElseThrow().problems());
      problems.addAll(unread);
      return new Outcome(last.orElseThrow(), problems, unread.isEmpty());
    } catch (IOException | RuntimeException | InternalError failure) {
      last.ifPresent(Snapshot::closeReader);
      directory.close();
      throw failure;
    }
  }

  private Optional<Snapshot> lastCommit(Directory directory) throws IOException {
    try {
      return Optional.of(folder.snapshot(directory));
    } catch (IndexNotFoundException none) {
      return Optional.empty();
    }
  }

  private boolean write(Directory directory, Optional<Snapshot> last, List<Problem> unread)
      throws IOException {
    List<IndexEntry> indexed = last.map(Snapshot::entries).orElse(List.of());
    IndexChanges changes = IndexChanges.between(indexed, files.get());
    unread.addAll(changes.problems());
    try (IndexTransaction writing = new IndexTransaction(folder, directory, Merging.MANY)) {
      if (last.isEmpty()) {
        writing.begin();
      }
      for (String id : changes.gone()) {
        writing.delete(id);
      }
      if (!changes.toRead().isEmpty()) {
        read(changes.toRead(), last, writing, unread);
      }
      return writing.commit();
    }
  }

  private void read(
      List<ArticleFile> files,
      Optional<Snapshot> last,
      IndexTransaction writing,
      List<Problem> unread)
      throws IOException {
    AtomicInteger done = new AtomicInteger();
    progress.at("indexing", 0, files.size());
    ParallelWork.each(
        files,
        file -> read(file, last, writing),
        problems -> {
          unread.addAll(problems);
          progress.at("indexing", done.incrementAndGet(), files.size());
        });
  }

  /** Returns what is to be told of the file now; may be called from any thread. */
  private List<Problem> read(ArticleFile file, Optional<Snapshot> last, IndexTransaction writing)
      throws IOException {
    ParsedArticle parsed = read(file);
    if (last.isPresent() && last.get().holds(parsed)) {
      writing.touch(last.get().entry(file.id()).in(file));
      return List.of();
    }
    if (parsed.article().isPresent()) {
      writing.replace(
          new AnnotatedArticle(
              parsed.article().get(),
              file.size(),
              file.modified(),
              lasting(parsed),
              Optional.empty()));
      return parsed.problems().stream().filter(Problem::isRemark).toList();
    }
    if (last.flatMap(known -> known.find(file.id())).isPresent()) {
      writing.delete(file.id());
    }
    return parsed.problems();
  }

  /** What is to be told at each start, and not only when the file is read. */
  static List<Problem> lasting(ParsedArticle read) {
    return read.problems().stream().filter(problem -> !problem.isRemark()).toList();
  }

  private ParsedArticle read(ArticleFile file) {
    try {
      ParsedArticle parsed = reader.apply(file);
      List<Problem> problems = new ArrayList<>(parsed.problems());
      parsed.article().ifPresent(article -> addLongPassages(article, file, problems));
      return new ParsedArticle(parsed.article(), problems);
    } catch (RuntimeException failure) {
      return new ParsedArticle(
          Optional.empty(),
          List.of(
              new Problem(
                  file.path().toString(),
                  "cannot be read (" + IndexFolder.reason(failure) + "); it is left out")));
    }
  }

  private static void addLongPassages(Article article, ArticleFile file, List<Problem> problems) {
    for (Passage passage : article.passages()) {
      if (passage.text().length() > WordTokenizer.LONGEST_TEXT) {
        problems.add(
            new Problem(
                file.path().toString(),
                "passage %d is longer than %,d characters and is searched only so far; part it"
                        .formatted(passage.number(), WordTokenizer.LONGEST_TEXT)
                    + " with blank lines"));
      }
    }
  }
}
