package synoptic.lucene.index;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import synoptic.corpus.Progress;

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

  private static void write(IndexFolder folder, Found found) throws IOException {
    try (Directory directory = folder.open();
        IndexTransaction writing = new IndexTransaction(folder, directory)) {
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
