package synoptic.lucene.index;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import synoptic.lucene.index.IndexFolder.Merging;

/**
 * Changes to an index that become visible together, or not at all. The writer, and with it the
 * lock, is taken only when there is something to write. Changes may come from any thread.
 */
public final class IndexTransaction implements AutoCloseable {

  /** So many bytes in memory take longer to write than threads take to begin. */
  private static final long MUCH = 4L << 20;

  private final IndexFolder folder;
  private final Directory directory;
  private final Merging merging;
  private final ThreadLocal<ArticleDocuments> documents =
      ThreadLocal.withInitial(ArticleDocuments::new);
  private IndexWriter writer;

  IndexTransaction(IndexFolder folder, Directory directory, Merging merging) {
    this.folder = folder;
    this.merging = merging;
    this.directory = directory;
  }

  synchronized void begin() throws IOException {
    if (writer == null) {
      writer = folder.writer(directory, merging);
    }
  }

  /** An article whose text is new or another than before. */
  void replace(AnnotatedArticle read) throws IOException {
    begin();
    writer.deleteDocuments(new Term(MeaningDocuments.ARTICLE, read.article().id()));
    annotate(read);
  }

  /** An article whose file was touched, and whose text is as before. */
  void touch(IndexEntry entry) throws IOException {
    begin();
    writer.updateBinaryDocValue(
        new Term(ArticleDocuments.ENTRY_OF, entry.article().id()),
        ArticleDocuments.ENTRY,
        entry.bytes());
  }

  /** An article of which more is known; its text is as before. */
  public void annotate(AnnotatedArticle read) throws IOException {
    begin();
    writer.updateDocuments(
        new Term(ArticleDocuments.ARTICLE, read.article().id()), documents.get().of(read));
  }

  /** What an article means, of which nothing was known. */
  public void add(EmbeddedArticle understood) throws IOException {
    begin();
    writer.addDocuments(MeaningDocuments.of(understood));
  }

  void delete(String id) throws IOException {
    begin();
    writer.deleteDocuments(
        new Term(ArticleDocuments.ARTICLE, id), new Term(MeaningDocuments.ARTICLE, id));
  }

  /** Whether there was anything to commit. */
  boolean commit() throws IOException {
    if (writer == null) {
      return false;
    }
    if (writer.ramBytesUsed() > MUCH) {
      // Each thread has written to a buffer of its own; a commit would write them out in turn.
      ParallelWork.onEachThread(writer::flushNextBuffer);
    }
    writer.commit();
    return true;
  }

  /** Makes one of many segments, where there are so many that searches suffer from it. */
  boolean isMerged() throws IOException {
    begin();
    writer.maybeMerge();
    boolean isMerged = writer.hasUncommittedChanges();
    if (isMerged) {
      writer.commit();
    }
    return isMerged;
  }

  /** What is not committed is dropped. */
  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.rollback();
    }
  }
}
