package synoptic.ingest.core;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is read.
 *
 * @param name what people call it
 * @param encoding how its text is written, where the user says so
 */
public record Source(Path path, String name, Optional<Charset> encoding) {

  public static Source of(Path path, Optional<Charset> encoding) {
    String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    return new Source(path, name, encoding);
  }

  /** Whether the name ends so, in letters of any size. */
  public boolean isNamed(String... endings) {
    String small = name.toLowerCase(java.util.Locale.ROOT);
    for (String ending : endings) {
      if (small.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The file from its beginning; who opens it closes it. */
  public InputStream open() throws IOException {
    if (Files.size(path) > Limits.COLLECTION) {
      throw Limits.tooLarge(Limits.COLLECTION);
    }
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  /** The whole file, for formats of which it holds one article. */
  public byte[] bytes() throws IOException {
    if (Files.size(path) > Limits.ARTICLE) {
      throw Limits.tooLarge(Limits.ARTICLE);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return bytes(in, Limits.ARTICLE);
    }
  }

  /** The first bytes of the file. */
  public byte[] start(int length) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(length);
    }
  }

  /**
   * What is left of a stream.
   *
   * @throws Refusal where that is more than {@code limit}
   */
  public static byte[] bytes(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw Limits.tooLarge(limit);
    }
    return bytes;
  }
}
