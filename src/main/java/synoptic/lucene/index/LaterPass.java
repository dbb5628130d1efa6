package synoptic.lucene.index;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import synoptic.corpus.Progress;
import synoptic.lucene.index.IndexFolder.Merging;

/** How a pass over an index writes what it has found without holding the lock meanwhile. */
public final class LaterPass {

  private LaterPass() {}

  /** Adds to an index what was found, as far as it still fits what the last commit holds. */
  @FunctionalInterface
  public interface Found {
    void write(Snapshot last, IndexTransaction writing) throws IOException;
  }

  /**
   * Writes and commits what was found.
   *
   * @param patience how long to wait for another process that writes to the same index
   * @return false where another process goes on writing for longer
   */
  public static boolean isWritten(
      IndexFolder folder, Duration patience, Progress progress, Found found) throws IOException {
    long start = System.nanoTime();
    while (true) {
      try {
        write(folder, found);
        return true;
      } catch (LockObtainFailedException busy) {
        if (System.nanoTime() - start >= patience.toNanos() || !IndexUpdater.pause(progress)) {
          return false;
        }
      }
    }
  }

  /**
   * What a commit leaves to be done so that searches stay quick; takes long at times, so whoever
   * waits for what was committed is told before. Does nothing while another process writes.
   *
   * @return whether the index is in another state now
   */
  public static boolean isTidied(IndexFolder folder) throws IOException {
    try (Directory directory = folder.open();
        IndexTransaction writing = new IndexTransaction(folder, directory, Merging.MANY)) {
      return writing.isMerged();
    } catch (LockObtainFailedException busy) {
      return false;
    }
  }

  private static void write(IndexFolder folder, Found found) throws IOException {
    try (Directory directory = folder.open();
        IndexTransaction writing = new IndexTransaction(folder, directory, Merging.NONE)) {
      writing.begin();
      Snapshot last = folder.snapshot(directory);
      try {
        found.write(last, writing);
      } finally {
        last.closeReader();
      }
      writing.commit();
    }
  }
}
