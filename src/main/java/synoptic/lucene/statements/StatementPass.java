package synoptic.lucene.statements;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Statement;
import synoptic.lucene.index.AnnotatedArticle;
import synoptic.lucene.index.IndexEntry;
import synoptic.lucene.index.IndexFolder;
import synoptic.lucene.index.LaterPass;
import synoptic.lucene.index.ParallelWork;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.query.LibraryNames;
import synoptic.search.Query;

/**
 * The second pass over an index: looks for the statements of the articles that wait for it. They
 * are taken from the index and not from their files, so that statements always belong to the text
 * that is searched. Each commit holds what was found since the one before; whoever is interrupted
 * loses no more than that. The folder is locked only while something is written.
 *
 * @param files the library's articles, which a problem is told of
 * @param annotator finds the statements of an article, a list for each passage, on any thread
 * @param pace how long to look before what was found is committed, at most: the first commits come
 *     sooner, so that somebody who waits soon sees something
 * @param patience how long to wait for another process that writes to the same index
 */
public record StatementPass(
    IndexFolder folder,
    Supplier<List<ArticleFile>> files,
    Function<Article, List<List<Statement>>> annotator,
    Duration pace,
    Duration patience) {

  /** After so long the first commit; each next one after half as long again. */
  private static final Duration FIRST_PACE = Duration.ofMillis(250);

  /** So soon somebody waits for what is found. */
  private static final Duration SHORT_PACE = Duration.ofSeconds(1);

  private static final int MOST_ARTICLES = 500;

  /**
   * News is told when it is at least one in so many of the articles found for a question: whoever
   * takes it in hears all voices anew, which takes the longer the more there are.
   */
  private static final int WORTH_TELLING = 20;

  private static final String WHAT = "finding who says what";

  /**
   * Ends when no article waits any more, or while another process goes on writing.
   *
   * @param asked what is asked for now: articles that may have it are looked through first. Another
   *     question ends what is under way with a commit
   * @param names known of the library when it was asked
   * @param news told after the first commits and whenever much has come since, and at the end
   * @throws IOException where the index cannot be read or written
   */
  public void run(Supplier<Query> asked, LibraryNames names, Progress progress, Runnable news)
      throws IOException {
    int done = 0;
    int untold = 0;
    boolean isTidied = false;
    try (ParallelAnnotator annotating = new ParallelAnnotator(annotator)) {
      Look look = new Look(annotating, names, asked, asked.get(), first(), 0);
      List<AnnotatedArticle> found = look(look, progress, done);
      while (!found.isEmpty() && isWritten(found, progress)) {
        done += found.size();
        untold += found.size();
        if (look.isWorthTelling(found.size(), untold)) {
          untold = 0;
          news.run();
        }
        isTidied = LaterPass.isTidied(folder);
        look = look.next(found.size(), first(), pace.toNanos());
        found = look(look, progress, done);
      }
    } finally {
      if (isTidied || untold > 0) {
        news.run();
      }
    }
    progress.at(WHAT, done, done);
  }

  private long first() {
    return Math.min(FIRST_PACE.toNanos(), pace.toNanos());
  }

  /**
   * What is done between two commits.
   *
   * @param question what was asked for when it began
   * @param nanos for how long
   * @param found for how many articles it was answered before
   */
  private record Look(
      ParallelAnnotator annotating,
      LibraryNames names,
      Supplier<Query> asked,
      Query question,
      long nanos,
      int found) {

    /**
     * @param more how many articles were found
     */
    Look next(int more, long first, long longest) {
      Query now = asked.get();
      return now.equals(question)
          ? new Look(
              annotating, names, asked, now, Math.min(nanos + nanos / 2, longest), found + more)
          : new Look(annotating, names, asked, now, first, 0);
    }

    /**
     * @param more how many articles were found in this look
     * @param untold how many since news was told
     */
    boolean isWorthTelling(int more, int untold) {
      return found + more <= WORTH_TELLING * untold || !asked.get().equals(question);
    }

    boolean goesOn(long start) {
      return System.nanoTime() - start < nanos && asked.get().equals(question);
    }

    /** How many articles are held at a time: few where somebody waits, as all are ended first. */
    int ahead() {
      return nanos <= SHORT_PACE.toNanos() ? ParallelWork.THREADS + 1 : ParallelAnnotator.AHEAD;
    }
  }

  /** An article whose statements are being looked for. */
  private record Begun(AnnotatedArticle indexed, Future<List<List<Statement>>> statements) {}

  /** The next articles that wait, with their statements; none where none waits. */
  private List<AnnotatedArticle> look(Look look, Progress progress, int done) throws IOException {
    try (Snapshot snapshot = folder.snapshot()) {
      MatchingArticles matching = new MatchingArticles(snapshot, look.names());
      List<IndexEntry> first = ReadingOrder.first(MOST_ARTICLES, matching, look.question());
      int waiting = snapshot.countWaiting();
      List<AnnotatedArticle> found = new ArrayList<>();
      Deque<Begun> begun = new ArrayDeque<>();
      long start = System.nanoTime();
      int next = 0;
      do {
        while (next < first.size()
            && begun.size() < look.ahead()
            && (next == 0 || look.goesOn(start))) {
          AnnotatedArticle indexed = snapshot.indexed(first.get(next++));
          begun.add(new Begun(indexed, look.annotating().begin(indexed.article())));
        }
        if (!begun.isEmpty()) {
          progress.at(WHAT, done + found.size(), done + waiting);
          found.add(annotated(begun.remove()));
        }
      } while (!begun.isEmpty());
      return found;
    }
  }

  /** Without statements where they cannot be found: the text is there all the same. */
  private AnnotatedArticle annotated(Begun begun) throws IOException {
    AnnotatedArticle indexed = begun.indexed();
    try {
      return with(indexed, indexed.problems(), ParallelAnnotator.end(begun.statements()));
    } catch (IllegalStateException failure) {
      Article article = indexed.article();
      List<Problem> problems = new ArrayList<>(indexed.problems());
      problems.add(
          new Problem(
              where(article),
              "cannot be looked through for statements ("
                  + IndexFolder.reason(failure.getCause())
                  + "); the text is searched all the same"));
      return with(
          indexed, problems, article.passages().stream().map(passage -> NO_STATEMENT).toList());
    }
  }

  private static final List<Statement> NO_STATEMENT = List.of();

  private static AnnotatedArticle with(
      AnnotatedArticle indexed, List<Problem> problems, List<List<Statement>> statements) {
    return new AnnotatedArticle(
        indexed.article(), indexed.size(), indexed.modified(), problems, Optional.of(statements));
  }

  private String where(Article article) {
    return files.get().stream()
        .filter(file -> file.id().equals(article.id()))
        .findFirst()
        .map(file -> file.path().toString())
        .orElse(article.id());
  }

  /** What another process has changed, taken away or annotated meanwhile is left as it is. */
  private boolean isWritten(List<AnnotatedArticle> found, Progress progress) throws IOException {
    return LaterPass.isWritten(
        folder,
        patience,
        progress,
        (last, writing) -> {
          for (AnnotatedArticle each : found) {
            if (last.find(each.article().id())
                .filter(entry -> entry.isAwaiting(each))
                .isPresent()) {
              writing.annotate(each);
            }
          }
        });
  }
}
