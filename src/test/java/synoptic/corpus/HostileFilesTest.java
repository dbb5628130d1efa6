package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault in one file of a library names that file, and the others are read as ever. */
final class HostileFilesTest {

  private static final List<String> REFERENCE =
      List.of("people.yaml", "topics.yaml", "labels.yaml");

  @TempDir private Path temp;
  private LibraryFolder library;

  @BeforeEach
  void aWholeLibrary() throws IOException {
    library = LibraryFolder.at(temp);
    Files.createDirectories(temp.resolve("articles"));
    write("articles/a.md", "---\ntitle: Kept\n---\n\nText.\n");
    write("people.yaml", "people: [{name: Kept}]\n");
    write("topics.yaml", "topics: [{name: Kept, query: kept}]\n");
    write("labels.yaml", "groups: [{name: Kept, labels: [kept]}]\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(temp.resolve(name), text);
  }

  /** How many entries each of the files has given, by the files' order. */
  private static List<Integer> entries(Reference reference) {
    return List.of(
        reference.people().persons().size(), reference.topics().size(), reference.labels().size());
  }

  private static Stream<Integer> edges() {
    return Stream.of(512, 1024, 2048, 3072, 4096, 8192, 16_384)
        .flatMap(edge -> IntStream.rangeClosed(edge - 8, edge + 8).boxed());
  }

  /** The text with a comment behind its first line, so that the sign stands at that place. */
  private static String withSignAt(int place, String begin, String end) {
    return begin + "# " + "x".repeat(place - begin.length() - 2) + "😀".repeat(3) + "\n" + end;
  }

  @ParameterizedTest
  @MethodSource("edges")
  void aSignOfTwoCharactersMayStandAnywhere(int place) throws IOException {
    for (String name : REFERENCE) {
      write(name, withSignAt(place, "", Files.readString(temp.resolve(name))));
    }
    assertEquals(List.of(), library.reference().problems());
    assertEquals(List.of(1, 1, 1), entries(library.reference()));
    ParsedArticle parsed =
        ArticleText.parse("a", withSignAt(place, "---\n", "title: On 😀\n---\n\nText.\n"));
    assertEquals(List.of(), parsed.problems());
    assertEquals("On 😀", parsed.article().orElseThrow().front().title().orElseThrow());
  }

  @Test
  void aHalfSignIsReadAsUnreadable() {
    String text = "---\ntitle: " + "x".repeat(1016) + "\uD83D\nsource: S\n---\n\nText.\n";
    ParsedArticle parsed = ArticleText.parse("a", text);
    assertEquals("S", parsed.article().orElseThrow().front().source().orElseThrow());
  }

  static Stream<Arguments> broken() {
    String mapping = "people: [{name: A}]\n";
    return Stream.of(
            "people: [unclosed\n",
            "\tpeople: tab\n",
            "people: {a: [b, {c: d]}\n",
            "- a\n- b\n",
            "people: 7\n",
            "people: *nowhere\n",
            "&a people: *a\n",
            "people: &a [*a, *a]\n",
            "? [a, b]\n: c\n",
            "people: !!java.net.URL [x]\n",
            "%YAML 9.9\n---\n" + mapping,
            mapping + mapping,
            "[".repeat(100_000),
            "{a: ".repeat(100_000),
            "- ".repeat(100_000),
            "? ".repeat(100_000),
            "a: &a [x]\n" + "b: [*a, *a, *a]\n".repeat(1_000),
            "\"" + "x".repeat(100_000),
            "a: |\n  " + "x\n".repeat(2_000),
            "people: \"\\ud83d\"\n",
            "people: \"\\UFFFFFFFF\"\n",
            "people: \"\\xZZ\"\n",
            "people: !<x\n",
            "people: !%\n",
            "--- \n...\n---\npeople: []\n")
        .flatMap(text -> REFERENCE.stream().map(name -> Arguments.of(name, text)));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenYamlCostsItsOwnFileAlone(String name, String text) throws IOException {
    write(name, text);
    assertOnlyToldOf(name);
  }

  /** Problems name this file and no other, and the others have given what they hold. */
  private void assertOnlyToldOf(String name) {
    Reference reference = library.reference();
    List<Problem> problems = reference.problems();
    assertTrue(!problems.isEmpty(), "nothing is told");
    for (Problem problem : problems) {
      assertEquals(name, problem.where());
      assertTrue(!problem.what().contains("\n") && problem.what().length() < 300, problem.what());
    }
    for (int each = 0; each < REFERENCE.size(); each++) {
      if (!REFERENCE.get(each).equals(name)) {
        assertEquals(1, entries(reference).get(each), REFERENCE.get(each));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.yaml", "topics.yaml", "labels.yaml"})
  void bytesThatAreNoTextAreTold(String name) throws IOException {
    byte[] bad = "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(temp.resolve(name), bad, StandardOpenOption.APPEND);
    assertOnlyToldOf(name);
    assertEquals(List.of(1, 1, 1), entries(library.reference()), "what can be read is read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.yaml", "topics.yaml", "labels.yaml"})
  void aFolderALinkAndAHugeFileAreTold(String name) throws IOException {
    Files.delete(temp.resolve(name));
    Files.createDirectory(temp.resolve(name));
    assertOnlyToldOf(name);
    Files.delete(temp.resolve(name));
    Files.createSymbolicLink(temp.resolve(name), temp.resolve("nowhere"));
    assertOnlyToldOf(name);
    Files.delete(temp.resolve(name));
    try (var file = new RandomAccessFile(temp.resolve(name).toFile(), "rw")) {
      file.setLength(50 << 20);
    }
    assertOnlyToldOf(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.yaml", "topics.yaml", "labels.yaml"})
  void anEmptyFileSaysNothing(String name) throws IOException {
    write(name, "");
    assertEquals(List.of(), library.reference().problems());
    write(name, "# nothing yet\n---\n");
    assertEquals(List.of(), library.reference().problems());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenFrontMatterKeepsTheText(String name, String yaml) throws IOException {
    assumeFalse(yaml.startsWith("---"), "what stands below is text");
    write("articles/b.md", "---\n" + yaml + "\n---\n\nText.\n");
    List<ArticleFile> files = library.listing().byId();
    ParsedArticle whole = library.read(files.get(0));
    assertEquals(List.of(), whole.problems());
    ParsedArticle parsed = library.read(files.get(1));
    assertEquals("Text.", parsed.article().orElseThrow().passages().getLast().text());
    assertTrue(!parsed.problems().isEmpty(), "nothing is told");
    parsed.problems().forEach(problem -> assertEquals("articles/b.md", problem.where()));
  }
}
