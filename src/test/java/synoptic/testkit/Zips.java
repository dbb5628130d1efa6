package synoptic.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zip files for tests. */
public final class Zips {

  private Zips() {}

  /**
   * @param parts names and texts in turn
   */
  public static Path write(Path file, String... parts) throws IOException {
    return Files.write(file, bytes(parts));
  }

  /** The same without a file. */
  static byte[] bytes(String... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int at = 0; at < parts.length; at += 2) {
        zip.putNextEntry(new ZipEntry(parts[at]));
        zip.write(parts[at + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
