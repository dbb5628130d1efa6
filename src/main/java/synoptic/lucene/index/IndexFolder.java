package synoptic.lucene.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import synoptic.search.SearchException;

/** The folder that an index lies in. Only files that are named as Lucene's are ever touched. */
public final class IndexFolder {

  private static final Pattern OURS =
      Pattern.compile("_[0-9a-z]+[._].*|(pending_)?segments(_[0-9a-z]+)?|write\\.lock");
  private static final double BUFFER_MB = 64;

  private final Path path;
  private final SegmentEntries segments = new SegmentEntries();

  public IndexFolder(Path path) {
    this.path = path;
  }

  public Path path() {
    return path;
  }

  /**
   * The last commit, to be closed by who asked for it.
   *
   * @throws IOException where there is none that can be read
   */
  public Snapshot snapshot() throws IOException {
    Directory directory = open();
    try {
      return snapshot(directory);
    } catch (IOException | RuntimeException | Error unusable) {
      directory.close();
      throw unusable;
    }
  }

  /** The last commit in a directory that {@link #open} gave. */
  Snapshot snapshot(Directory directory) throws IOException {
    return Snapshot.open(directory, segments);
  }

  /** Read through channels and not by mapping, which takes longer to begin than a search takes. */
  Directory open() throws IOException {
    return new NIOFSDirectory(path);
  }

  /** What becomes of the segments of an index when something is written to it. */
  enum Merging {
    /** As many are made one as a search should not have to look at one by one. */
    MANY,
    /** They stay as they are: that takes a minute where an index is large. */
    NONE
  }

  /**
   * A writer to it; the only one, also among processes.
   *
   * @throws org.apache.lucene.store.LockObtainFailedException where another one is at work
   */
  IndexWriter writer(Directory directory, Merging merging) throws IOException {
    removeLinks();
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setCommitOnClose(false);
    config.setMergePolicy(policy(merging));
    config.setMergeScheduler(new SerialMergeScheduler());
    IndexWriter writer = new IndexWriter(new NormsInMemory(directory), config);
    if (!isOurs(writer.getLiveCommitData())) {
      writer.setLiveCommitData(IndexVersion.ours().entrySet());
    }
    return writer;
  }

  /** What is said anew is a change, and this is none. */
  private static boolean isOurs(Iterable<Map.Entry<String, String>> data) {
    Map<String, String> said = new HashMap<>();
    if (data != null) {
      data.forEach(each -> said.put(each.getKey(), each.getValue()));
    }
    return said.equals(IndexVersion.ours());
  }

  private static MergePolicy policy(Merging merging) {
    if (merging == Merging.NONE) {
      return NoMergePolicy.INSTANCE;
    }
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setNoCFSRatio(1);
    return merges;
  }

  /** Takes the index away, as long as nobody else writes to it. */
  void clear() throws IOException {
    removeLinks();
    try (Directory directory = open();
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (Path file : files()) {
        lock.ensureValid();
        if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
          Files.delete(file);
        }
      }
    }
  }

  /** A link in place of a file of ours would have us write elsewhere. */
  private void removeLinks() throws IOException {
    for (Path file : files()) {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (var all = Files.list(path)) {
      return all.filter(file -> OURS.matcher(file.getFileName().toString()).matches()).toList();
    }
  }

  /** Whether the index itself is at fault, and not the disk that it lies on. */
  public static boolean isDamage(Throwable failure) {
    if (isInterruption(failure)) {
      return false;
    }
    if (failure instanceof UncheckedIOException reading) {
      return isDamage(reading.getCause());
    }
    return failure instanceof CorruptIndexException
        || failure instanceof IndexNotFoundException
        || failure instanceof IndexFormatTooOldException
        || failure instanceof IndexFormatTooNewException
        || failure instanceof EOFException
        || failure instanceof FileNotFoundException
        || failure instanceof NoSuchFileException
        || failure instanceof RuntimeException
        || failure instanceof InternalError;
  }

  /** Whether a thread that was interrupted while it read has closed the files for all. */
  public static boolean isInterruption(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClosedChannelException) {
        return true;
      }
    }
    return false;
  }

  public SearchException cannotWrite(Throwable reason) {
    return new SearchException(
        "Cannot write the search index in "
            + path
            + " ("
            + reason(reason)
            + "): make room there and make it writable, or set XDG_CACHE_HOME to a folder that is.",
        reason);
  }

  public static String reason(Throwable failure) {
    String message = failure.getMessage();
    String name = failure.getClass().getSimpleName();
    return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
  }
}
