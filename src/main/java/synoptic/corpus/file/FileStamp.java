package synoptic.corpus.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to have been touched without reading it.
 *
 * @param size in bytes
 * @param changed when the system last noted a change of it, in nanoseconds since 1970. That is the
 *     time of the file's record ({@code ctime}), which no program can set; where the system has
 *     none, the time of the last writing
 */
public record FileStamp(long size, long changed) {

  private static final String UNIX = "unix:isRegularFile,size,ctime";

  /**
   * @throws IOException where the file cannot be looked at
   */
  public static FileStamp of(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return of(Files.readAttributes(file, UNIX));
    }
    BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileStamp(facts.size(), nanos(facts.lastModifiedTime()));
  }

  /**
   * The same of a plain file; empty where it is a link, or something else, or cannot be told so at
   * once.
   */
  public static Optional<FileStamp> ofPlain(Path file) {
    try {
      Map<String, Object> facts = Files.readAttributes(file, UNIX, LinkOption.NOFOLLOW_LINKS);
      return (Boolean) facts.get("isRegularFile") ? Optional.of(of(facts)) : Optional.empty();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException notHere) {
      return Optional.empty();
    }
  }

  private static FileStamp of(Map<String, Object> facts) {
    return new FileStamp((Long) facts.get("size"), nanos((FileTime) facts.get("ctime")));
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
