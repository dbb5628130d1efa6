package synoptic.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts labels into {@code labels.yaml} without touching what stands there: the new text is the old
 * one with something put in at one place, it is read back before it is kept, and it replaces the
 * file in one step. What others write meanwhile is not lost: the file is read again then.
 */
final class LabelsFile {

  private static final String NAME = "labels.yaml";
  private static final int ATTEMPTS = 20;

  /** One thread of this process at a time; the lock on the file keeps other processes out. */
  private static final Object TURN = new Object();

  private final Path library;
  private final Path file;

  LabelsFile(Path library) {
    this.library = library;
    this.file = library.resolve(NAME);
  }

  /**
   * Adds labels to the group of that name, or a new group where there is none. Labels that the
   * group has already stay as they are.
   *
   * @throws IOException with a message for a person where the file cannot be changed safely; it is
   *     as it was then
   */
  Path add(LabelGroup wanted) throws IOException {
    synchronized (TURN) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (SafeFiles.exists(file) ? changed(wanted) : created(wanted)) {
          return file;
        }
      }
    }
    throw new IOException("someone else keeps changing it; try again");
  }

  private boolean created(LabelGroup wanted) throws IOException {
    Files.createDirectories(library);
    Path unfinished = unfinished(edited("", wanted));
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
  private boolean changed(LabelGroup wanted) throws IOException {
    if (Files.isSymbolicLink(file) || !SafeFiles.isInside(library, file)) {
      throw new IOException("it is not a plain file inside the library; add the labels by hand");
    }
    Object known = key();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.lock();
      if (!Objects.equals(known, key())) {
        return false;
      }
      byte[] before = bytes();
      String text = edited(decoded(before), wanted);
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
        .orElseThrow(() -> new IOException("it is larger than 2 MB; add the labels by hand"));
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

  /** The text with the labels in it, read back to see that nothing else has changed. */
  private static String edited(String text, LabelGroup wanted) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<LabelGroup> before = ReferenceFiles.groups(CleanText.of(text), problems);
    if (!problems.isEmpty()) {
      throw new IOException(problems.getFirst().what() + "; mend that first");
    }
    List<LabelGroup> after = new ArrayList<>(before);
    Optional<LabelGroup> known =
        before.stream().filter(group -> group.name().equals(wanted.name())).findFirst();
    List<String> fresh =
        wanted.labels().stream()
            .filter(label -> known.filter(group -> group.labels().contains(label)).isEmpty())
            .toList();
    if (known.isPresent()) {
      LabelGroup group = known.get();
      List<String> labels = new ArrayList<>(group.labels());
      labels.addAll(fresh);
      after.set(before.indexOf(group), new LabelGroup(group.name(), group.about(), labels));
    } else {
      after.add(new LabelGroup(wanted.name(), Optional.empty(), fresh));
    }
    if (fresh.isEmpty()) {
      return text;
    }
    String edited =
        new LabelsText(text).with(new LabelGroup(wanted.name(), Optional.empty(), fresh));
    if (!ReferenceFiles.groups(CleanText.of(edited), problems).equals(after)
        || !problems.isEmpty()) {
      throw new IOException(
          "it is written in a way that cannot be added to safely; add %s to `%s` by hand"
              .formatted(Yaml.list(fresh), wanted.name()));
    }
    return edited;
  }
}
