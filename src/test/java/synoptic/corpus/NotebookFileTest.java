package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.testkit.Saying;
import synoptic.testkit.TestArticles;

/** What readers write about articles goes into a file that they write by hand as well. */
final class NotebookFileTest {

  private static final String BEFORE =
      """
      # mine
      notes:
        - at: quay            # the whole article
          tags: [harbour, to read]
          note: Compare with the minutes.
        # between
        - at: quay#2
          said: the ferries would be back
          tags:
            - doubtful   # why?
      """;

  private static final NotePlace QUAY = NotePlace.of("quay");
  private static final NotePlace SAID =
      NotePlace.of("quay#2").saying(Optional.of("the ferries would be back"));

  @TempDir private Path temp;

  private Path file() {
    return temp.resolve("notes.yaml");
  }

  private LibraryFolder library(String before) throws IOException {
    Files.writeString(file(), before);
    return LibraryFolder.at(temp);
  }

  private Notebook read() {
    Reference reference = LibraryFolder.at(temp).reference();
    assertEquals(List.of(), reference.problems());
    return reference.notebook();
  }

  private static String refused(Executable change) {
    return assertThrows(IOException.class, change).getMessage();
  }

  @Test
  void whatIsWrittenByHandIsRead() throws IOException {
    library(BEFORE);
    assertEquals(
        List.of(
            new Note(QUAY, List.of("harbour", "to read"), Optional.of("Compare with the minutes.")),
            new Note(SAID, List.of("doubtful"), Optional.empty())),
        read().notes());
  }

  @Test
  void anIdOfDigitsIsNoNumber() throws IOException {
    library("notes:\n- {at: 000, tags: [one]}\n- {at: 000#7, tags: [One, two]}\n");
    assertEquals(
        List.of("000", "000#7"),
        read().notes().stream().map(note -> note.place().typed()).toList());
    assertEquals(List.of(new Notebook.Tag("one", 2), new Notebook.Tag("two", 1)), read().tags());
  }

  @Test
  void aNewPlaceGetsAnEntryAndTheRestStays() throws IOException {
    LibraryFolder library = library(BEFORE);
    library.tag(NotePlace.of("rain#1"), List.of("a: b", "sea"), List.of());
    library.note(NotePlace.of("rain#1"), "Who\n counted?");
    assertEquals(
        BEFORE
            + """
              - at: "rain#1"
                tags: ["a: b", sea]
                note: "Who  counted?"
            """,
        Files.readString(file()));
    assertEquals(Optional.of("Who  counted?"), read().at(NotePlace.of("rain#1")).text());
  }

  @Test
  void tagsAreAddedWhereTheyStand() throws IOException {
    LibraryFolder library = library(BEFORE);
    library.tag(QUAY, List.of("Harbour", "sea"), List.of());
    library.tag(SAID, List.of("ask"), List.of());
    assertEquals(
        BEFORE.replace("to read]", "to read, sea]").replace("why?\n", "why?\n      - ask\n"),
        Files.readString(file()));
  }

  @Test
  void aTagAndANoteGoAndTheirEntryWithTheLastOfThem() throws IOException {
    LibraryFolder library = library(BEFORE.replace("   # why?", ""));
    library.tag(QUAY, List.of(), List.of("TO-READ", "unknown"));
    library.note(QUAY, "");
    library.tag(SAID, List.of(), List.of("doubtful"));
    assertEquals(
        """
        # mine
        notes:
          - at: quay            # the whole article
            tags: [harbour]
          # between
        """,
        Files.readString(file()));
  }

  /** Where an entry has a comment, or shares its line with others, it stays and says nothing. */
  @Test
  void whatCannotGoWithoutLossStaysEmpty() throws IOException {
    LibraryFolder library =
        library("notes: [{at: rain, tags: [sea], note: Wet.}, {at: quay, tags: [x]}] # flow\n");
    library.tag(NotePlace.of("rain"), List.of(), List.of("sea"));
    library.note(NotePlace.of("rain"), "");
    library.note(QUAY, "More.");
    assertEquals(
        "notes: [{at: rain, tags: ~, note: ~}, {at: quay, tags: [x], note: More.}] # flow\n",
        Files.readString(file()));
    assertEquals(1, read().notes().size());
  }

  @Test
  void aCommentIsNeverLost() throws IOException {
    LibraryFolder library = library(BEFORE);
    library.tag(SAID, List.of(), List.of("doubtful"));
    String left = BEFORE.replace("tags:\n      - doubtful", "tags: ~");
    assertEquals(left, Files.readString(file()));
    library.tag(SAID, List.of("ask"), List.of());
    assertEquals(left.replace("~", "[ask]"), Files.readString(file()));
    String between = BEFORE.replace("why?\n", "why?\n      - ask\n");
    LibraryFolder other = library(between);
    assertTrue(refused(() -> other.tag(SAID, List.of(), List.of("ask"))).contains("by hand"));
    assertEquals(between, Files.readString(file()));
  }

  @Test
  void changesAreTakenBackOneByOneToTheLastSign() throws IOException {
    String before = "\uFEFF" + BEFORE.replace("\n", "\r\n");
    LibraryFolder library = library(before);
    library.note(QUAY, "Other words");
    String between = Files.readString(file());
    assertEquals(before.replace("Compare with the minutes.", "Other words"), between);
    library.tag(QUAY, List.of("sea"), List.of("harbour"));
    library.takeBackNotes();
    assertEquals(between, Files.readString(file()));
    library.takeBackNotes();
    assertEquals(before, Files.readString(file()));
    assertTrue(refused(library::takeBackNotes).contains("nothing to take back"));
  }

  @Test
  void aFileThatIsMissingIsMadeAndADamagedOneStays() throws IOException {
    LibraryFolder.at(temp).tag(QUAY, List.of("sea"), List.of());
    assertEquals("notes:\n  - at: quay\n    tags: [sea]\n", Files.readString(file()));
    String damaged = "notes: [\n";
    LibraryFolder library = library(damaged);
    assertTrue(refused(() -> library.note(QUAY, "x")).endsWith("mend that first"));
    assertEquals(damaged, Files.readString(file()));
  }

  /** One sentence for what is wrong, and the entry beside it is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{tags: [x]} | line 2 has an entry without `at`, which is left out",
        "{at: rain, tags: x} | line 2 has `tags`, which should be a list",
        "{at: rain, tags: [[x]]} | line 2 has `tags`, which should be plain text",
        "{at: rain, note: [x]} | line 2 has `note`, which should be plain text",
        "{at: {x: y}} | line 2 has `at`, which should be plain text",
        "{at: rain, said: x, tags: [x]} | line 2 has `said` without a passage, as in `at: 003#4`; the"
            + " entry is left out",
        "{at: rain, tags: [x], tags: [y]} | line 2 has the key `tags` a second time; what stands"
            + " there before is left out",
        "{at: rain, tag: [x]} | line 2 has the key `tag`, which is not known; an entry of notes.yaml"
            + " has `at`, `said`, `tags` and `note`",
        "{at: quay, note: more} | line 3 has a second entry at quay; both are read as one",
        "rain | line 2 should hold `key: value` lines"
      })
  void aFaultIsToldAndTheRestIsRead(String entry, String told) throws IOException {
    library("notes:\n- " + entry + "\n- {at: quay, tags: [harbour]}\n");
    Reference reference = LibraryFolder.at(temp).reference();
    assertEquals("notes.yaml: " + told, reference.problems().getFirst().toString());
    assertEquals(List.of("harbour"), reference.notebook().at(QUAY).tags());
  }

  @Test
  void aNoteIsSaidOnALineWithASignForEachPart() {
    Note note = new Note(SAID, List.of("port", "to read"), Optional.of("Who counted?"));
    assertEquals("“the ferries would be back” +port +to read * Who counted?", note.spoken());
    NotePlace quoted = NotePlace.of("quay#2").saying(Optional.of("“Never,”"));
    assertEquals("“Never,” +x", new Note(quoted, List.of("x"), Optional.empty()).spoken());
  }

  /** Statements may be told apart otherwise by now. */
  @Test
  void aStatementIsFoundByItsWordsHoweverItIsToldApart() {
    Notebook notes = new Notebook(List.of(new Note(SAID, List.of("x"), Optional.empty())));
    PassageRef passage = new PassageRef("quay", 2);
    for (String words :
        List.of(
            "the ferries would be back",
            "that the Ferries would be back on Monday",
            "the ferries would be")) {
      assertEquals(1, notes.on(passage, saying(words)).size(), words);
    }
    assertEquals(0, notes.on(passage, saying("back")).size());
    assertEquals(
        0, notes.on(new PassageRef("quay", 3), saying("the ferries would be back")).size());
  }

  private static Statement saying(String words) {
    return Saying.in("quay", 1, "Ada")
        .content(words)
        .hit(TestArticles.article("quay", "Post", "2020", words), List.of())
        .statement();
  }

  private record Change(NotePlace place, List<String> added, List<String> removed, String note) {}

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
            Arbitraries.of("one", "Two words", "#3", "- x", "a: b", "~", "null", "é", "\u001b[31m"),
            Arbitraries.strings().all().ofMaxLength(12));
    Arbitrary<NotePlace> places =
        Combinators.combine(Arbitraries.of("quay", "quay#2", "000", "rain#1"), words.optional(.3))
            .as(
                (at, said) -> {
                  NotePlace place = NotePlace.of(at);
                  return place.at().isWhole() ? place : place.saying(said);
                });
    return Combinators.combine(places, words.list().ofMaxSize(3), words.list().ofMaxSize(2), words)
        .as(Change::new)
        .list()
        .ofMaxSize(8);
  }

  /** Whatever is written, in whatever order, is what the file says then. */
  @Property(tries = 150)
  void whatIsWrittenIsWhatIsRead(@ForAll("changes") List<Change> changes) throws IOException {
    Path folder = Files.createTempDirectory("notes");
    try {
      written(changes, LibraryFolder.at(folder));
    } finally {
      delete(folder);
    }
  }

  private static void written(List<Change> changes, LibraryFolder library) throws IOException {
    List<Note> expected = new ArrayList<>();
    for (Change change : changes) {
      Note before = new Notebook(expected).at(change.place());
      Note after = before.tagged(change.added(), change.removed()).saying(change.note());
      library.tag(change.place(), change.added(), change.removed());
      library.note(change.place(), change.note());
      int at = expected.indexOf(before);
      if (at < 0) {
        expected.add(after);
      } else {
        expected.set(at, after);
      }
      Reference reference = library.reference();
      assertEquals(List.of(), reference.problems());
      assertEquals(
          Set.copyOf(new Notebook(expected).notes()), Set.copyOf(reference.notebook().notes()));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
