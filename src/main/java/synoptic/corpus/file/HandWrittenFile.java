package synoptic.corpus.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file of a library that people write by hand, changed without losing anything of theirs: it is
 * replaced in one step, and what others write meanwhile is not lost, because the file is read again
 * then.
 */
public final class HandWrittenFile {

  /** What becomes of the file's text; empty where the file is missing. */
  @FunctionalInterface
  public interface Edit {
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
  private final Path trash;
  private final int longest;

  /**
   * @param longest of a longer file nothing is changed, in bytes
   */
  public HandWrittenFile(Path library, String name, int longest) {
    this.longest = longest;
    this.library = library;
    this.file = library.resolve(name);
    this.trash = library.resolve(".trash");
  }

  /**
   * Changes the file, which is made where it is missing.
   *
   * @throws IOException with a message for a person where the file cannot be changed safely; it is
   *     as it was then
   */
  public Path change(Edit edit) throws IOException {
    synchronized (TURN) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (SafeFiles.exists(file) ? changed(edit) : created(edit)) {
          return file;
        }
      }
    }
    throw new IOException("someone else keeps changing it; try again");
  }

  /**
   * Changes the file and keeps what it was in {@code .trash}, under what tells the new text from
   * any other, so that it can be brought back as long as nobody has changed the file since.
   *
   * @throws IOException as {@link #change}
   */
  public Path changeKept(Edit edit) throws IOException {
    return change(
        text -> {
          String changed = edit.of(text);
          if (!changed.equals(text)) {
            keep(text, changed);
          }
          return changed;
        });
  }

  /**
   * Brings back the text that the last {@link #changeKept} has replaced, and so on one by one.
   *
   * @throws IOException as {@link #change}, and where the file is not as a change has left it
   */
  public Path takeBack() throws IOException {
    return change(this::earlier);
  }

  private void keep(String text, String changed) throws IOException {
    Files.createDirectories(trash);
    Path unfinished = Files.createTempFile(trash, ".new-", ".tmp");
    try {
      SafeFiles.fill(unfinished, text);
      SafeFiles.replace(unfinished, kept(changed));
    } finally {
      SafeFiles.discard(unfinished);
    }
  }

  private String earlier(String text) throws IOException {
    Path kept = kept(text);
    if (!Files.isRegularFile(kept)) {
      throw new IOException(
          isAsItWas(text) ? "there is nothing to take back" : "it was changed by hand since");
    }
    return Files.readString(kept);
  }

  /** Whether it reads as before the first change, or was never changed but by hand. */
  private boolean isAsItWas(String text) throws IOException {
    if (!Files.isDirectory(trash)) {
      return true;
    }
    boolean isKept = false;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(trash, stem() + "*.yaml")) {
      for (Path each : all) {
        if (Files.readString(each).equals(text)) {
          return true;
        }
        isKept = true;
      }
    }
    return !isKept;
  }

  private String stem() {
    return file.getFileName().toString().replace(".yaml", "-");
  }

  /** Where the text lies that became this one: {@code people-1f0….yaml}. */
  private Path kept(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] told = MessageDigest.getInstance("SHA-256").digest(bytes);
      return trash.resolve(stem() + HexFormat.of().formatHex(told, 0, 16) + ".yaml");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
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
      SafeFiles.discard(unfinished);
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
        takePermissions(unfinished);
        boolean isUntouched = Arrays.equals(before, bytes());
        if (isUntouched) {
          SafeFiles.replace(unfinished, file);
        }
        return isUntouched;
      } finally {
        SafeFiles.discard(unfinished);
      }
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private void takePermissions(Path unfinished) throws IOException {
    try {
      Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(file));
    } catch (UnsupportedOperationException notHere) {
      // There are no such permissions on this system.
    }
  }

  /** What tells the file from another that takes its name; null on systems without that. */
  private Object key() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private byte[] bytes() throws IOException {
    return SafeFiles.read(file, longest)
        .orElseThrow(
            () ->
                new IOException(
                    "it is larger than %d MB; change it by hand".formatted(longest >> 20)));
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
    try {
      SafeFiles.fill(unfinished, text);
      return unfinished;
    } catch (IOException full) {
      SafeFiles.discard(unfinished);
      throw full;
    }
  }
}
