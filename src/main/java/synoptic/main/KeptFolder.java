package synoptic.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import synoptic.main.ListedFiles.Look;

/**
 * What is kept beside an index of the folder that it was made from, so that a later start need not
 * look at each file before it answers.
 *
 * @param commit the state of the index, see {@code LuceneIndex.commit}
 * @param look what the folder was then
 */
record KeptFolder(String commit, Look look) {

  /** To be counted up with every change to how fingerprints are made. */
  private static final String VERSION = "folder 1";

  /** What is kept in the folder of an index; empty where that is nothing, or damaged. */
  static Optional<KeptFolder> in(Path index) {
    List<String> lines = file(index).lines();
    if (lines.size() != 5 || !lines.getFirst().equals(VERSION)) {
      return Optional.empty();
    }
    try {
      Look look =
          new Look(
              Long.parseLong(lines.get(2)),
              Long.parseLong(lines.get(3)),
              Integer.parseInt(lines.get(4)));
      return Optional.of(new KeptFolder(lines.get(1), look));
    } catch (NumberFormatException damaged) {
      return Optional.empty();
    }
  }

  /** Where that cannot be, each file is looked at the next time. */
  void keepIn(Path index) {
    String text =
        "%s\n%s\n%d\n%d\n%d\n"
            .formatted(VERSION, commit, look.folder(), look.articles(), look.files());
    try {
      file(index).write(text);
    } catch (IOException notKept) {
      return;
    }
  }

  private static KeptFile file(Path index) {
    return new KeptFile(index.resolve("folder"));
  }
}
