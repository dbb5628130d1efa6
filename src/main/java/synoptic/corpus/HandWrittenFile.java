package synoptic.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file of a library that people write by hand, changed without losing anything of theirs: it is
 * replaced in one step, and what others write meanwhile is not lost, because the file is read again
 * then.
 */
final class HandWrittenFile {

  /** What becomes of the file's text; empty where the file is missing. */
  @FunctionalInterface
  interface Edit {
    /**
     * @throws IOException with a message for a person where the text cannot be changed safely
     */
    String of(String text) throws IOException;
  }

  private static final int ATTEMPTS = 20;

  /** One thread of this process at a time; the lock on the file keeps other processes out. */
  private static final Object TURN = new Object();

  private final Path library;
  private final Path file;

  HandWrittenFile(Path library, String name) {
    this.library = library;
    this.file = library.resolve(name);
  }

  /**
   * Changes the file, which is made where it is missing.
   *
   * @throws IOException with a message for a person where the file cannot be changed safely; it is
   *     as it was then
   */
  Path change(Edit edit) throws IOException {
    synchronized (TURN) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (SafeFiles.exists(file) ? changed(edit) : created(edit)) {
          return file;
        }
      }
    }
    throw new IOException("someone else keeps changing it; try again");
  }

  private boolean created(Edit edit) throws IOException {
    Files.createDirectories(library);
    Path unfinished = unfinished(edit.of(""));
    try {
      SafeFiles.moveTo(unfinished, file);
      return true;
    } catch (FileAlreadyExistsException someoneWasFaster) {
      return false;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Whether it was done; not where the file was exchanged or changed meanwhile. */
  private boolean changed(Edit edit) throws IOException {
    if (Files.isSymbolicLink(file) || !SafeFiles.isInside(library, file)) {
      throw new IOException("it is not a plain file inside the library; change it by hand");
    }
    Object known = key();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.lock();
      if (!Objects.equals(known, key())) {
        return false;
      }
      byte[] before = bytes();
      String text = edit.of(decoded(before));
      Path unfinished = unfinished(text);
      try {
        Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(file));
      } catch (UnsupportedOperationException notHere) {
        // There are no such permissions on this system.
      }
      try {
        boolean isUntouched = Arrays.equals(before, bytes());
        if (isUntouched) {
          SafeFiles.replace(unfinished, file);
        }
        return isUntouched;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  /** What tells the file from another that takes its name; null on systems without that. */
  private Object key() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private byte[] bytes() throws IOException {
    return SafeFiles.read(file, ReferenceFiles.LONGEST)
        .orElseThrow(() -> new IOException("it is larger than 2 MB; change it by hand"));
  }

  private static String decoded(byte[] bytes) throws IOException {
    Utf8Text text = Utf8Text.of(bytes);
    if (text.malformedAt().isPresent()) {
      throw new IOException(
          "it is not UTF-8 from byte " + text.malformedAt().getAsInt() + " on; mend that first");
    }
    return text.text();
  }

  private Path unfinished(String text) throws IOException {
    Path unfinished = Files.createTempFile(library, ".new-", ".tmp");
    SafeFiles.fill(unfinished, text);
    return unfinished;
  }
}
