package synoptic.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.file.HandWrittenFile;
import synoptic.corpus.yaml.HandWrittenText;
import synoptic.corpus.yaml.HandWrittenText.Items;
import synoptic.corpus.yaml.Yaml;
import synoptic.text.CleanText;

/** Puts labels into {@code labels.yaml}: the new text is the old one with something put in. */
final class LabelsFile {

  private final HandWrittenFile file;

  LabelsFile(Path library) {
    file = new HandWrittenFile(library, "labels.yaml", ReferenceFiles.LONGEST);
  }

  /**
   * Adds labels to the group of that name, or a new group where there is none. Labels that the
   * group has already stay as they are.
   *
   * @throws IOException with a message for a person where the file cannot be changed safely; it is
   *     as it was then
   */
  Path add(LabelGroup wanted) throws IOException {
    return file.changeKept(text -> edited(text, wanted));
  }

  /**
   * Brings back the text that the last change has replaced.
   *
   * @throws IOException as above, and where the file is not as a change has left it
   */
  Path takeBack() throws IOException {
    return file.takeBack();
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
        new HandWrittenText(text).with("groups", new Items(wanted.name(), "labels", fresh));
    if (!ReferenceFiles.groups(CleanText.of(edited), problems).equals(after)
        || !problems.isEmpty()) {
      throw new IOException(
          "it is written in a way that cannot be added to safely; add %s to `%s` by hand"
              .formatted(Yaml.list(fresh), wanted.name()));
    }
    return edited;
  }
}
