package synoptic.ingest.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import synoptic.ingest.core.Limits;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;

/** A zip file of which some parts are read, all together no more than a limit. */
final class Pack implements AutoCloseable {

  private final ZipFile zip;
  private long left = Limits.UNPACKED;

  private Pack(ZipFile zip) {
    this.zip = zip;
  }

  static Pack open(Source source) throws IOException {
    if (Files.size(source.path()) > Limits.PACKED) {
      throw Limits.tooLarge(Limits.PACKED);
    }
    try {
      return new Pack(new ZipFile(source.path().toFile()));
    } catch (ZipException | IllegalArgumentException damaged) {
      throw new Refusal("is a damaged zip file and cannot be read");
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The part of that name; none where there is none. */
  Optional<InputStream> part(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Counted(zip.getInputStream(entry)));
    } catch (ZipException | IllegalArgumentException damaged) {
      throw new Refusal("is a damaged zip file and cannot be read");
    }
  }

  Optional<byte[]> bytes(String name) throws IOException {
    Optional<InputStream> part = part(name);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = part.get()) {
      return Optional.of(Source.bytes(in, Limits.ARTICLE));
    } catch (ZipException damaged) {
      throw new Refusal("is a damaged zip file and cannot be read");
    }
  }

  Optional<String> text(String name) throws IOException {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what is unpacked. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws Refusal {
      left -= read;
      if (left < 0) {
        throw new Refusal("unpacks to more than 64 MB and was not taken in");
      }
    }
  }
}
