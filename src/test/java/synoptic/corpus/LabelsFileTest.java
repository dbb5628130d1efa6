package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels go into a file that people write by hand, and nothing of theirs is lost. */
final class LabelsFileTest {

  private static final Path CASES = Path.of("src/test/resources/corpus-labels");

  @TempDir private Path temp;

  private static LabelGroup group(String name, String... labels) {
    return new LabelGroup(name, Optional.empty(), List.of(labels));
  }

  private Path file() {
    return temp.resolve("labels.yaml");
  }

  private String added(String before, LabelGroup group) throws IOException {
    Files.writeString(file(), before);
    LibraryFolder.at(temp).addLabels(group);
    return Files.readString(file());
  }

  private String refused(String before, LabelGroup group) throws IOException {
    Files.writeString(file(), before);
    IOException why =
        assertThrows(IOException.class, () -> LibraryFolder.at(temp).addLabels(group));
    assertEquals(before, Files.readString(file()));
    try (Stream<Path> files = Files.list(temp)) {
      assertEquals(List.of(file()), files.toList(), "nothing is left behind");
    }
    return why.getMessage();
  }

  private List<LabelGroup> read() {
    return LibraryFolder.at(temp).reference().labels();
  }

  @Test
  void labelsAreTakenBackOneByOneUnlessSomebodyHasChangedTheFile() throws IOException {
    String before = "# ours\ngroups:\n  - name: staff\n    labels: [crew]\n";
    String between = added(before, group("staff", "hands"));
    LibraryFolder library = LibraryFolder.at(temp);
    library.addLabels(group("guests", "visitors"));
    library.takeBackLabels();
    assertEquals(between, Files.readString(file()));
    library.takeBackLabels();
    assertEquals(before, Files.readString(file()));
    library.addLabels(group("staff", "hands"));
    Files.writeString(file(), Files.readString(file()) + "# more\n");
    assertThrows(IOException.class, library::takeBackLabels);
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** Each file is what stood there, a line of equals signs, and what it becomes. */
  @ParameterizedTest
  @MethodSource("cases")
  void theRestStaysAsItIs(Path file) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^====\n");
    String name = file.getFileName().toString();
    LabelGroup wanted =
        name.startsWith("new-")
            ? group("port staff", "port staff", "crews: all, really")
            : group("dock workers", "dockers", "strikers", "port staff");
    String after = added(parts[0], wanted);
    assertEquals(parts[1], after);
    assertEquals(List.of(), LibraryFolder.at(temp).reference().problems());
  }

  @Test
  void aFileThatIsMissingIsMade() throws IOException {
    Path library = temp.resolve("new/library");
    Path made = LibraryFolder.at(library).addLabels(group("rain", "rain", "downpour"));
    assertEquals("groups:\n  - name: rain\n    labels: [rain, downpour]\n", Files.readString(made));
  }

  @Test
  void carriageReturnsAndAByteOrderMarkStay() throws IOException {
    String before = "\uFEFF# mine\r\ngroups:\r\n  - name: rain\r\n    labels: [rain]\r\n# end\r\n";
    assertEquals(
        "\uFEFF# mine\r\ngroups:\r\n  - name: rain\r\n    labels: [rain, downpour]\r\n# end\r\n",
        added(before, group("rain", "downpour")));
    assertEquals(
        before.replace("# end", "  - name: snow\r\n    labels: [snow]\r\n# end"),
        added(before, group("snow", "snow")));
  }

  @Test
  void whatIsThereAlreadyIsNotAddedAgain() throws IOException {
    String before = "groups:\n- {name: rain, labels: [rain, downpour]}";
    assertEquals(before, added(before, group("rain", "downpour")));
  }

  @Test
  void whatCannotBeReadIsLeftAlone() throws IOException {
    LabelGroup rain = group("rain", "rain", "downpour");
    assertTrue(refused("groups: [unclosed\n", rain).contains("is not YAML"));
    assertTrue(refused("groups: [{{{{\n", rain).contains("mend that first"));
    assertTrue(refused("groups:\n  - labels: [a]\n", rain).contains("without `name`"));
    assertTrue(refused("groups: yes please\n", rain).contains("should be a list"));
    assertTrue(refused("groups: !!java.io.File /etc/passwd\n", rain).contains("should be a list"));
    assertTrue(refused("- a list\n", rain).contains("key: value"));
    assertTrue(refused("groups: []\n---\ngroups: []\n", rain).contains("mend that first"));
    assertTrue(refused("a: &a [x]\n".repeat(2) + "[".repeat(3000), rain).contains("mend"));
    Files.write(file(), new byte[] {'g', (byte) 0xff, '\n'});
    IOException why = assertThrows(IOException.class, () -> LibraryFolder.at(temp).addLabels(rain));
    assertTrue(why.getMessage().contains("not UTF-8 from byte 1"));
  }

  @Test
  void whatWouldChangeAnotherGroupTooIsRefused() throws IOException {
    String shared =
        "groups:\n  - {name: rain, labels: &wet [rain]}\n  - {name: snow, labels: *wet}\n";
    assertTrue(refused(shared, group("snow", "sleet")).contains("by hand"));
    assertTrue(refused("groups: null\n", group("snow", "sleet")).contains("by hand"));
    assertTrue(refused("{groups: []}\n...\n# the end", group("snow\nx", "a")).contains("by hand"));
  }

  @Test
  void aLinkIsNotFollowedAndNotReplaced() throws IOException {
    Path elsewhere = Files.writeString(temp.resolve("elsewhere.yaml"), "groups: []\n");
    Files.createSymbolicLink(file(), elsewhere);
    IOException why =
        assertThrows(
            IOException.class, () -> LibraryFolder.at(temp).addLabels(group("rain", "rain")));
    assertTrue(why.getMessage().contains("not a plain file"));
    assertTrue(Files.isSymbolicLink(file()));
    assertEquals("groups: []\n", Files.readString(elsewhere));
  }

  @Test
  void whoMayReadTheFileStaysTheSame() throws IOException {
    Files.writeString(file(), "groups: []\n");
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
    LibraryFolder.at(temp).addLabels(group("rain", "rain"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
  }

  @Test
  void namesThatYamlWouldMisreadComeBackAsTheyWere() throws IOException {
    List<String> hostile =
        List.of(
            "yes",
            "a: b",
            "# no comment",
            "[x]",
            "- dash",
            "\"quoted\"",
            "a, b",
            "'",
            "{}",
            "~",
            "back\\slash",
            "&anchor",
            "*alias",
            "!tag",
            "%percent",
            "🌊 wave",
            "x\u202Ey");
    for (String before : List.of("", "groups: []", "groups:\n  - name: old\n    labels: [x]\n")) {
      added(before, group("hostile: name, # really", hostile.toArray(String[]::new)));
      assertEquals(hostile, read().getLast().labels());
      LibraryFolder.at(temp).addLabels(group("hostile: name, # really", "one, more"));
      assertEquals("one, more", read().getLast().labels().getLast());
      assertEquals("hostile: name, # really", read().getLast().name());
    }
  }

  @Test
  void whatManyAddAtOnceIsAllThere() throws Exception {
    Set<String> wanted = new HashSet<>();
    List<java.util.concurrent.Callable<Path>> adding = new ArrayList<>();
    for (int at = 0; at < 40; at++) {
      LabelGroup group = group("group " + at % 10, "label " + at);
      wanted.addAll(group.labels());
      adding.add(() -> LibraryFolder.at(temp).addLabels(group));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(adding)) {
        done.get();
      }
    }
    Set<String> there = new HashSet<>();
    read().forEach(group -> there.addAll(group.labels()));
    assertEquals(wanted, there);
    assertEquals(10, read().size());
    assertFalse(Files.list(temp).anyMatch(file -> file.getFileName().toString().endsWith(".tmp")));
  }
}
