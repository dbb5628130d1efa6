package synoptic.lucene.statements;

import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.corpus.Statement;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.lucene.index.ParallelWork;

/**
 * Finds the statements of articles, several at a time, as that takes far longer than indexing what
 * is found. Its threads end with the program, and are not waited for.
 */
final class ParallelAnnotator implements AutoCloseable {

  /** How many articles are held at a time: enough that no thread waits for the one that writes. */
  static final int AHEAD = 4 * ParallelWork.THREADS;

  private final Function<Article, List<List<Statement>>> annotator;
  private final ExecutorService threads = ParallelWork.threads("synoptic-annotating-");

  /**
   * @param annotator finds the statements of an article, a list for each passage
   */
  ParallelAnnotator(Function<Article, List<List<Statement>>> annotator) {
    this.annotator = annotator;
  }

  Future<List<List<Statement>>> begin(Article article) {
    List<Passage> passages = article.passages().stream().map(ParallelAnnotator::capped).toList();
    Article capped = new Article(article.id(), article.front(), passages);
    return threads.submit(() -> annotator.apply(capped));
  }

  private static Passage capped(Passage passage) {
    String text = WordTokenizer.capped(passage.text());
    return new Passage(passage.number(), passage.section(), text);
  }

  /**
   * @throws ClosedByInterruptException where this thread is interrupted while it waits
   * @throws IllegalStateException with the cause, where the article's statements cannot be found
   */
  static List<List<Statement>> end(Future<List<List<Statement>>> begun)
      throws ClosedByInterruptException {
    try {
      return begun.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
