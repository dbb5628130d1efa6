package synoptic.lucene.meaning;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import synoptic.corpus.Passage;
import synoptic.corpus.Progress;
import synoptic.lucene.index.EmbeddedArticle;
import synoptic.lucene.index.IndexEntry;
import synoptic.lucene.index.IndexFolder;
import synoptic.lucene.index.LaterPass;
import synoptic.lucene.index.Snapshot;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.EmbeddingException;
import synoptic.model.embedding.Encoder;
import synoptic.search.ArticleEntry;
import synoptic.text.Sentences;
import synoptic.text.Span;

/**
 * The third pass over an index: works out what the sentences of the articles mean that wait for it.
 * Like the second it takes the text from the index, commits what was found from time to time, and
 * locks the folder only while it writes.
 *
 * @param encoder turns sentences into vectors
 * @param pace how long to work before what was found is committed
 * @param patience how long to wait for another process that writes to the same index
 */
public record MeaningPass(IndexFolder folder, Encoder encoder, Duration pace, Duration patience) {

  /** Of a longer passage the beginning counts, so that no text takes more than its share. */
  private static final int MOST_SENTENCES = 64;

  /** So many sentences are encoded at once, or as many as the passage has that goes beyond. */
  private static final int TOGETHER = 64;

  private static final int MOST_ARTICLES = 500;
  private static final String WHAT = "comparing meanings";

  /**
   * Ends when no article that is wanted waits any more, or while another process goes on writing.
   *
   * @param wanted whether an article of that id is to be looked at
   * @param news told after each commit, and once the index is tidied at the end
   * @throws IOException where the index cannot be read or written
   * @throws EmbeddingException where this machine cannot do it
   */
  public void run(Predicate<String> wanted, Progress progress, Runnable news) throws IOException {
    int done = 0;
    boolean isTidied = false;
    List<EmbeddedArticle> found = look(wanted, progress, done);
    while (!found.isEmpty() && isWritten(found, progress)) {
      done += found.size();
      news.run();
      isTidied = LaterPass.isTidied(folder);
      found = look(wanted, progress, done);
    }
    if (isTidied) {
      news.run();
    }
    progress.at(WHAT, done, done);
  }

  /** The next articles that wait, with what they mean; none where none waits. */
  private List<EmbeddedArticle> look(Predicate<String> wanted, Progress progress, int done)
      throws IOException {
    try (Snapshot snapshot = folder.snapshot()) {
      List<IndexEntry> waiting =
          snapshot.withoutMeaning().stream()
              .filter(entry -> wanted.test(entry.article().id()))
              .toList();
      List<EmbeddedArticle> found = new ArrayList<>();
      long start = System.nanoTime();
      for (IndexEntry entry : waiting) {
        if (found.size() == MOST_ARTICLES
            || !found.isEmpty() && System.nanoTime() - start > pace.toNanos()) {
          break;
        }
        progress.at(WHAT, done + found.size(), done + waiting.size());
        found.add(
            new EmbeddedArticle(entry, understood(entry.article(), snapshot.passages(entry))));
      }
      return found;
    }
  }

  /**
   * What each sentence of each passage means. Those of several passages are encoded together: in
   * more company a sentence finds others of its length.
   */
  private List<List<Embedding>> understood(ArticleEntry article, List<Passage> passages) {
    List<List<Embedding>> all = new ArrayList<>();
    List<List<String>> together = new ArrayList<>();
    int sentences = 0;
    for (Passage passage : passages) {
      String text = passage.text();
      together.add(sentences(article, text).stream().map(span -> span.in(text)).toList());
      sentences += together.getLast().size();
      if (sentences >= TOGETHER) {
        all.addAll(understood(together));
        together.clear();
        sentences = 0;
      }
    }
    all.addAll(understood(together));
    return all;
  }

  private List<List<Embedding>> understood(List<List<String>> passages) {
    Iterator<Embedding> meanings =
        encoder.encode(passages.stream().flatMap(List::stream).toList()).iterator();
    List<List<Embedding>> all = new ArrayList<>();
    for (List<String> sentences : passages) {
      all.add(
          sentences.stream()
              .map(sentence -> meanings.next())
              .filter(meaning -> !meaning.isNowhere())
              .toList());
    }
    return all;
  }

  /** The sentences of a passage whose meaning is kept. */
  static List<Span> sentences(ArticleEntry article, String text) {
    return Sentences.of(text, article.front().languageOf(text)).stream()
        .limit(MOST_SENTENCES)
        .toList();
  }

  /** What another process has changed, taken away or looked at meanwhile is left as it is. */
  private boolean isWritten(List<EmbeddedArticle> found, Progress progress) throws IOException {
    return LaterPass.isWritten(
        folder,
        patience,
        progress,
        (last, writing) -> {
          for (EmbeddedArticle each : found) {
            if (last.isWithoutMeaning(each.entry())) {
              writing.add(each);
            }
          }
        });
  }
}
