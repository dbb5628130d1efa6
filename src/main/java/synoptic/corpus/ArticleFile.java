package synoptic.corpus;

import java.nio.file.Path;

/**
 * An article's file as a folder listing shows it, before it is read.
 *
 * @param id the file's name without the ending
 * @param path where it lies
 * @param size in bytes
 * @param modified when the system last noted a change of it, in nanoseconds since 1970: writing
 *     counts, and so does setting its time back, which does not hide that it was written
 */
public record ArticleFile(String id, Path path, long size, long modified) {

  /** A number that is another once the file was touched or renamed. */
  long fingerprint() {
    return fingerprint(path.getFileName().toString(), size, modified);
  }

  /** Of any file; those of several are added. */
  static long fingerprint(String name, long size, long changed) {
    long mixed = name.hashCode() * 31L + size;
    mixed = (mixed ^ changed) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 29;
  }
}
