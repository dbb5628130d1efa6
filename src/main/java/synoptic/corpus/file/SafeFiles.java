package synoptic.corpus.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntFunction;

/** File operations that never leave half a file, and overwrite only where they say so. */
public final class SafeFiles {

  /** What the files are called that a text is written into before it gets its place. */
  public static final String TEMPORARY = ".new-*.tmp";

  private static final Duration PATIENCE = Duration.ofHours(1);

  private SafeFiles() {}

  /** Whether a temporary file is one that nobody is still writing. */
  public static boolean isLeft(Path temporary) throws IOException {
    Instant written = Files.getLastModifiedTime(temporary, LinkOption.NOFOLLOW_LINKS).toInstant();
    return Files.isRegularFile(temporary, LinkOption.NOFOLLOW_LINKS)
        && written.isBefore(Instant.now().minus(PATIENCE));
  }

  /**
   * Writes a new file.
   *
   * @param names the file's name at each attempt, from 1; the first that is free is taken
   * @return where it is
   */
  public static Path write(Path folder, IntFunction<String> names, String text) throws IOException {
    Path unfinished = Files.createTempFile(folder, ".new-", ".tmp");
    try {
      fill(unfinished, text);
      return move(unfinished, folder, names);
    } finally {
      discard(unfinished);
    }
  }

  /** Takes a temporary file away if it can; one that stays is no reason to call the work failed. */
  static void discard(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException left) {
      // It is swept away when it is old enough.
    }
  }

  /** Writes a text into a temporary file, which becomes as readable as its folder. */
  static void fill(Path unfinished, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      var bytes = java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    makeReadable(unfinished);
  }

  /** Puts a new file in the place of an old one, in one step where the system can do that. */
  static void replace(Path fresh, Path old) throws IOException {
    try {
      Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(fresh, old, StandardCopyOption.REPLACE_EXISTING);
    }
    settle(old.getParent());
  }

  /**
   * Moves a file.
   *
   * @param names its new name at each attempt, from 1; the first that is free is taken
   * @return where it is then
   */
  public static Path move(Path from, Path folder, IntFunction<String> names) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Path to = folder.resolve(names.apply(attempt));
      try {
        moveTo(from, to);
        settle(folder);
        return to;
      } catch (FileAlreadyExistsException taken) {
        continue;
      }
    }
  }

  /**
   * A hard link fails where the name is taken, in one step; a move may overwrite. A move that was
   * broken off between its two steps is ended.
   */
  static void moveTo(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException taken) {
      if (!areNamesOfOne(from, to)) {
        throw taken;
      }
    } catch (NoSuchFileException gone) {
      throw gone;
    } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
      Files.move(from, to);
      return;
    }
    try {
      Files.deleteIfExists(from);
    } catch (IOException stays) {
      Files.delete(to);
      throw stays;
    }
  }

  /** Whether one file has both names, in two folders: taking away one leaves the other. */
  private static boolean areNamesOfOne(Path one, Path other) throws IOException {
    Object key = key(one);
    return key != null
        && key.equals(key(other))
        && !Files.isSameFile(one.getParent(), other.getParent());
  }

  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  /** Temporary files are the owner's alone; articles are as readable as the folder they are in. */
  private static void makeReadable(Path file) {
    try {
      var allowed = Files.getPosixFilePermissions(file.getParent());
      allowed.removeIf(permission -> permission.name().endsWith("_EXECUTE"));
      allowed.add(java.nio.file.attribute.PosixFilePermission.OWNER_READ);
      allowed.add(java.nio.file.attribute.PosixFilePermission.OWNER_WRITE);
      allowed.remove(java.nio.file.attribute.PosixFilePermission.GROUP_WRITE);
      allowed.remove(java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE);
      Files.setPosixFilePermissions(file, allowed);
    } catch (IOException | UnsupportedOperationException notHere) {
      // The file is whole, only more private than it need be.
    }
  }

  /** Makes the new name outlive a power cut; where a folder cannot be opened, nothing is lost. */
  private static void settle(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException | UnsupportedOperationException notHere) {
      // Some systems cannot open a folder.
    }
  }

  /** At most {@code most} bytes of a file, empty where it has more. */
  public static Optional<byte[]> read(Path file, int most) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    }
  }

  /** What kept a file from being read, for a sentence. */
  public static String why(Exception failure) {
    return failure instanceof AccessDeniedException
        ? "no permission"
        : failure.getClass().getSimpleName() + " " + failure.getMessage();
  }

  /** Whether the letters of a file's name lead to the file; a name need not be UTF-8. */
  public static boolean canBeNamed(Path file) {
    return file.toString().indexOf('\uFFFD') < 0 || exists(Path.of(file.toString()));
  }

  /** Whether {@code file} is a plain file that really lies inside {@code folder}. */
  public static boolean isInside(Path folder, Path file) {
    return leadsInto(folder, file) && Files.isRegularFile(file);
  }

  /** Whether a path really lies inside {@code folder}, wherever links lead. */
  public static boolean leadsInto(Path folder, Path path) {
    try {
      return path.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException | java.io.UncheckedIOException | SecurityException unreadable) {
      return false;
    }
  }

  /** Whether there is no such file; not where nobody can tell. */
  public static boolean isAbsent(Path file) {
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
  }

  public static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
