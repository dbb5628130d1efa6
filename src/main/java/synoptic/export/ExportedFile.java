package synoptic.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import synoptic.export.Format.FileText;

/** Writes a file that somebody named, whole or not at all. */
public final class ExportedFile {

  private ExportedFile() {}

  /** What happens to a file that is there already. */
  public enum Existing {
    /** It stays, and nothing is written. */
    STAYS,
    /** It is replaced in one step. */
    IS_REPLACED
  }

  /** Whether something has that name. */
  public static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes the files of a document, none where one of them is there that stays.
   *
   * @return where they lie: as named, or beside it with the name of their part, {@code
   *     NAME-PART.csv}
   * @throws FileAlreadyExistsException where one is there that stays
   * @throws IOException with a message for a person where one cannot be written
   */
  public static List<Path> write(Path named, List<FileText> texts, Existing existing)
      throws IOException {
    for (FileText text : texts) {
      Path file = part(named, text.part());
      if (existing == Existing.STAYS && isThere(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
    List<Path> written = new ArrayList<>();
    for (FileText text : texts) {
      written.add(write(part(named, text.part()), text.text(), existing));
    }
    return written;
  }

  private static Path part(Path named, String part) {
    String name = named.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return part.isEmpty()
        ? named
        : named.resolveSibling(name.substring(0, dot) + "-" + part + name.substring(dot));
  }

  /**
   * @return where the file lies
   * @throws FileAlreadyExistsException where one is there that stays
   * @throws IOException with a message for a person where it cannot be written
   */
  public static Path write(Path named, String text, Existing existing) throws IOException {
    Path file = named.toAbsolutePath().normalize();
    if (existing == Existing.STAYS && isThere(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(file + " is not a plain file: name another");
    }
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder + ": make it, or name another");
    }
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file;
      put(target, text, existing);
      return file;
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (FileSystemException refused) {
      throw new IOException(folder + " cannot be written to: name another folder", refused);
    }
  }

  private static void put(Path file, String text, Existing existing) throws IOException {
    Path unfinished = Files.createTempFile(file.getParent(), ".synoptic-", ".tmp");
    try {
      Files.writeString(unfinished, text);
      makeReadable(unfinished, file);
      switch (existing) {
        case STAYS -> moveBeside(unfinished, file);
        case IS_REPLACED -> replace(unfinished, file);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** A hard link fails where the name is taken, in one step; a move may overwrite. */
  private static void moveBeside(Path unfinished, Path file) throws IOException {
    try {
      Files.createLink(file, unfinished);
    } catch (FileAlreadyExistsException | NoSuchFileException plain) {
      throw plain;
    } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
      Files.move(unfinished, file);
    }
  }

  private static void replace(Path unfinished, Path file) throws IOException {
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Temporary files are the owner's alone: a new file is as readable as others made here. */
  private static void makeReadable(Path unfinished, Path file) throws IOException {
    try {
      if (Files.exists(file)) {
        Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(file));
        return;
      }
      Path plain = Files.createFile(unfinished.resolveSibling(unfinished.getFileName() + ".new"));
      try {
        Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(plain));
      } finally {
        Files.delete(plain);
      }
    } catch (UnsupportedOperationException notHere) {
      // There are no such permissions on this system.
    }
  }
}
