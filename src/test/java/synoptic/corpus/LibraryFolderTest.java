package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LibraryFolderTest {

  private static final LibraryFolder SMALL =
      LibraryFolder.at(Path.of("src/test/resources/corpus-small"));

  private static final LibraryFolder BROKEN =
      LibraryFolder.at(Path.of("src/test/resources/corpus-broken"));

  @TempDir private Path temp;

  private static List<String> ids(LibraryFolder library) {
    return library.listing().byId().stream().map(ArticleFile::id).toList();
  }

  private Path articleFile(String name, String text) throws IOException {
    Files.createDirectories(temp.resolve("articles"));
    return Files.writeString(temp.resolve("articles").resolve(name), text);
  }

  private ParsedArticle readOnly() {
    LibraryFolder library = LibraryFolder.at(temp);
    return library.read(library.listing().byId().getFirst());
  }

  /** Java cannot make such a name, a shell can. */
  @Test
  void aNameThatIsNoUtf8IsToldAsSuch(@TempDir Path strange) throws Exception {
    Path articles = Files.createDirectories(strange.resolve("articles"));
    String script =
        "printf 'A ferry.' > \"$0/\"$'\\xe4\\xf6.md'; printf 'A boat.' > \"$0/\uFFFD.md\"";
    assertEquals(
        0, new ProcessBuilder("bash", "-c", script, articles.toString()).start().waitFor());
    Listing listing = LibraryFolder.at(strange).listing();
    assertEquals(List.of("\uFFFD"), listing.files().stream().map(ArticleFile::id).toList());
    assertTrue(listing.problems().getFirst().what().startsWith("has a name that is not UTF-8"));
  }

  @Test
  void articlesAreListedByIdWithoutHiddenOnes() {
    assertEquals(List.of("bridge", "ferry"), ids(SMALL));
    ArticleFile ferry = SMALL.listing().byId().get(1);
    assertTrue(ferry.size() > 100 && ferry.modified() > 0, ferry::toString);
    assertEquals("The ferry stops running", SMALL.read(ferry).article().orElseThrow().title());
  }

  @Test
  void aMissingFolderIsOneSentence() {
    assertEquals(
        "is not a folder",
        LibraryFolder.at(temp.resolve("nowhere")).listing().problems().getFirst().what());
    assertEquals(
        "has no folder `articles`", LibraryFolder.at(temp).listing().problems().getFirst().what());
  }

  @Test
  void linksAreFollowedInsideTheLibraryOnly() throws Exception {
    Path outside = Files.writeString(temp.resolve("secret.md"), "secret");
    Path library = Files.createDirectories(temp.resolve("library/articles"));
    Files.writeString(library.resolve("a.md"), "text");
    Files.createSymbolicLink(library.resolve("b.md"), library.resolve("a.md"));
    Files.createSymbolicLink(library.resolve("c.md"), outside);
    Files.createSymbolicLink(library.resolve("d.md"), temp.resolve("missing.md"));
    Files.createDirectory(library.resolve("e.md"));
    LibraryFolder folder = LibraryFolder.at(temp.resolve("library"));
    assertEquals(List.of("a", "b"), ids(folder));
    assertEquals(
        List.of("articles/c.md", "articles/d.md", "articles/e.md"),
        folder.listing().problems().stream().map(Problem::where).toList());
    ParsedArticle refused = folder.read(new ArticleFile("c", library.resolve("c.md"), 6, 0));
    assertEquals(Optional.empty(), refused.article());
    assertEquals(1, refused.problems().size());
  }

  @Test
  void malformedBytesAreToldWithTheirPlace() throws Exception {
    Path file = articleFile("a.md", "");
    Files.write(file, "caf\u00e9 noir".getBytes(StandardCharsets.ISO_8859_1));
    ParsedArticle parsed = readOnly();
    assertEquals("caf\uFFFD noir", parsed.article().orElseThrow().passage(1).orElseThrow().text());
    assertEquals(
        List.of("articles/a.md: is not UTF-8 from byte 3 on"),
        parsed.problems().stream().map(Problem::toString).toList());
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws Exception {
    try (var file = new RandomAccessFile(articleFile("a.md", "").toFile(), "rw")) {
      file.setLength(LibraryFolder.LONGEST_FILE + 1L);
    }
    ParsedArticle parsed = readOnly();
    assertEquals(Optional.empty(), parsed.article());
    assertTrue(parsed.problems().getFirst().what().contains("64 MB"));
  }

  @Test
  void aFileThatWentAwayIsAProblem() throws Exception {
    Path file = articleFile("a.md", "text");
    LibraryFolder library = LibraryFolder.at(temp);
    ArticleFile listed = library.listing().byId().getFirst();
    Files.delete(file);
    assertEquals("is not there any more", library.read(listed).problems().getFirst().what());
  }

  @Test
  void addedArticlesAreNumberedWhereTheNameIsTaken() throws Exception {
    LibraryFolder library = LibraryFolder.at(temp.resolve("new"));
    assertEquals("000", library.add(Articles.of("000", "One", "First.")).id());
    assertEquals("000-2", library.add(Articles.of("000", "Two", "Second.")).id());
    assertEquals("000-3", library.add(Articles.of("000", "Three", "Third.")).id());
    assertEquals(List.of("000", "000-2", "000-3"), ids(library));
    Article stored = library.read(library.listing().byId().get(1)).article().orElseThrow();
    assertEquals("Two", stored.title());
    try (var left = Files.list(temp.resolve("new/articles"))) {
      assertEquals(3, left.count(), "no unfinished file is left");
    }
  }

  @Test
  void anAddedArticleComesBackAsItIsStored() throws Exception {
    LibraryFolder library = LibraryFolder.at(temp);
    Article stored = library.add(Articles.of("../é v i l/x", "T\nU", "a\nb", " "));
    assertEquals("é-v-i-l-x", stored.id());
    assertEquals(stored, readOnly().article().orElseThrow());
    assertEquals("T U", stored.title());
    assertEquals(1, stored.passages().size());
  }

  @Test
  void aRemovedArticleCanBePutBack() throws Exception {
    LibraryFolder library = LibraryFolder.at(temp);
    library.add(Articles.of("a", "One", "First."));
    RemovedArticle first = library.remove("a");
    library.add(Articles.of("a", "Two", "Second."));
    RemovedArticle second = library.remove("a");
    assertEquals(List.of(), ids(library));
    assertEquals("a", library.restore(second));
    assertEquals("a-2", library.restore(first));
    assertEquals("Two", readOnly().article().orElseThrow().title());
    assertFalse(Files.exists(first.path()));
    assertThrows(IOException.class, () -> library.restore(first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "../people", "", ".", "..", "a/b", ".hidden"})
  void onlyArticlesAreRemoved(String id) throws Exception {
    Files.writeString(temp.resolve("people.md"), "not an article");
    articleFile("a.md", "text");
    articleFile(".hidden.md", "text");
    LibraryFolder library = LibraryFolder.at(temp);
    assertThrows(IOException.class, () -> library.remove(id));
    assertTrue(Files.exists(temp.resolve("people.md")));
  }

  @Test
  void peopleTopicsAndLabelsAreRead() {
    Reference reference = SMALL.reference();
    assertEquals(List.of(), reference.problems());
    assertEquals(
        List.of(
            List.of("Ines Okafor", "Okafor", "I. Okafor"),
            List.of("Tom Reyes"),
            List.of("Harbour Council", "the council")),
        reference.people().spellings());
    assertEquals(Optional.of("harbour master"), reference.people().persons().getFirst().office());
    assertEquals(
        List.of(
            new Topic(
                "Ferry", Optional.of("What became of the ferry."), "ferry OR \"ferry service\"")),
        reference.topics());
    assertEquals(
        List.of(
            new LabelGroup(
                "those who stopped work", Optional.empty(), List.of("strikers", "pickets"))),
        reference.labels());
  }

  @Test
  void whatIsMissingSaysNothing() {
    assertEquals(Reference.NONE, LibraryFolder.at(temp).reference());
  }

  @Test
  void whatIsBrokenIsToldAndTheRestKept() {
    Reference reference = BROKEN.reference();
    assertEquals(List.of(List.of("Kept Person")), reference.people().spellings());
    assertEquals(List.of(), reference.topics());
    assertEquals(
        List.of(
            "people.yaml: line 3 has an entry without `name`, which is left out",
            "people.yaml: line 4 has `name`, which should be plain text",
            "people.yaml: line 4 has an entry without `name`, which is left out",
            "people.yaml: line 5 has `bodies`, which should be a list"),
        told(reference, "people.yaml"));
    assertEquals(1, told(reference, "topics.yaml").size());
    assertEquals(1, told(reference, "labels.yaml").size());
  }

  private static List<String> told(Reference reference, String file) {
    return reference.problems().stream()
        .filter(problem -> problem.where().equals(file))
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aKeyThatNothingReadsIsToldWithItsLine() throws Exception {
    Files.writeString(temp.resolve("people.yaml"), "bodies: []\npersons:\n  - name: A\n");
    Files.writeString(temp.resolve("labels.yaml"), "group: []\n");
    Reference reference = LibraryFolder.at(temp).reference();
    assertEquals(
        List.of(
            "people.yaml: line 2 has the key `persons`, which is not known;"
                + " people.yaml has `people`, `bodies` and `apart`",
            "labels.yaml: line 1 has the key `group`, which is not known; labels.yaml has `groups`"),
        reference.problems().stream().map(Problem::toString).toList());
    articleFile("a.md", "---\ntitle: T\nsauce: S\n---\n\nText.\n");
    ParsedArticle parsed = readOnly();
    assertEquals(
        List.of(
            "articles/a.md: line 3 has the key `sauce`, which is not known; front matter has"
                + " `title`, `source`, `author`, `published`, `language`, `url` and `note`"),
        parsed.problems().stream().map(Problem::toString).toList());
    assertEquals("T", parsed.article().orElseThrow().title());
    assertEquals(Optional.empty(), parsed.article().orElseThrow().front().source());
  }
}
