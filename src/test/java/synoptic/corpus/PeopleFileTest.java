package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Speaker.Sort;

/** Who is one goes into a file that people write by hand, and comes out again. */
final class PeopleFileTest {

  private static final String BEFORE =
      """
      # mine
      people:
        - name: Ada Quist   # the mayor
          variants: [A. Quist]
        - name: Bo Dahl
      # between

      bodies:
        - name: Harbour Authority
          variants:
          - the Authority
      """;

  @TempDir private Path temp;

  private Path file() {
    return temp.resolve("people.yaml");
  }

  private LibraryFolder library(String before) throws IOException {
    Files.writeString(file(), before);
    return LibraryFolder.at(temp);
  }

  private People read() {
    Reference reference = LibraryFolder.at(temp).reference();
    assertEquals(List.of(), reference.problems());
    return reference.people();
  }

  private static String refused(Executable change) {
    return assertThrows(IOException.class, change).getMessage();
  }

  @Test
  void aVariantIsPutIntoItsEntryAndTheRestStays() throws IOException {
    LibraryFolder library = library(BEFORE);
    library.join("Ada Quist", "Quist, the mayor", Sort.BODY);
    library.join("Bo Dahl", "B. Dahl", Sort.PERSON);
    library.join("Harbour Authority", "port office", Sort.PERSON);
    assertEquals(
        BEFORE
            .replace("[A. Quist]", "[A. Quist, \"Quist, the mayor\"]")
            .replace("Bo Dahl\n", "Bo Dahl\n    variants: [B. Dahl]\n")
            .replace("- the Authority\n", "- the Authority\n    - port office\n"),
        Files.readString(file()));
  }

  @Test
  void whoHasNoEntryGetsOne() throws IOException {
    LibraryFolder library = library(BEFORE);
    library.join("Carl Eng", "Eng", Sort.PERSON);
    library.join("police", "officers", Sort.GROUP);
    assertEquals(
        BEFORE.replace("# between", "  - name: Carl Eng\n    variants: [Eng]\n# between")
            + "  - name: police\n    variants: [officers]\n",
        Files.readString(file()));
  }

  @Test
  void whatIsPartedStandsUnderApartAndIsNoVariantAnyMore() throws IOException {
    LibraryFolder library = library(BEFORE);
    library.part("Ada Quist", "A. Quist");
    library.part("Bo Dahl", "Dahl");
    assertEquals(
        BEFORE + "apart:\n  - [Ada Quist, A. Quist]\n  - [Bo Dahl, Dahl]\n",
        Files.readString(file()));
    assertEquals(List.of(), read().persons().getFirst().variants());
    assertEquals(
        "it says under `apart` that Ada Quist and A. Quist are not one; take that out by hand first",
        refused(() -> library.join("Ada Quist", "A. Quist", Sort.PERSON)));
    library.part("Bo Dahl", "Dahl");
    assertEquals(2, read().apart().size());
  }

  @Test
  void aFileThatIsMissingIsMade() throws IOException {
    Path library = temp.resolve("new");
    LibraryFolder.at(library).join("Ada Quist", "Quist", Sort.PERSON);
    assertEquals(
        "people:\n  - name: Ada Quist\n    variants: [Quist]\n",
        Files.readString(library.resolve("people.yaml")));
    LibraryFolder.at(library).takeBackPeople();
    assertEquals("", Files.readString(library.resolve("people.yaml")));
  }

  @Test
  void changesAreTakenBackOneByOneToTheLastSign() throws IOException {
    String before = "\uFEFF" + BEFORE.replace("\n", "\r\n");
    LibraryFolder library = library(before);
    library.join("Ada Quist", "Quist", Sort.PERSON);
    String between = Files.readString(file());
    library.part("Bo Dahl", "Dahl");
    library.takeBackPeople();
    assertEquals(between, Files.readString(file()));
    library.takeBackPeople();
    assertEquals(before, Files.readString(file()));
    assertTrue(refused(library::takeBackPeople).contains("nothing to take back"));
  }

  @Test
  void whatWasChangedByHandSinceIsNotLost() throws IOException {
    LibraryFolder library = library(BEFORE);
    library.join("Ada Quist", "Quist", Sort.PERSON);
    String edited = Files.readString(file()) + "# more\n";
    Files.writeString(file(), edited);
    assertTrue(refused(library::takeBackPeople).contains("it was changed by hand since"));
    assertEquals(edited, Files.readString(file()));
  }

  @Test
  void whatCannotBeReadIsLeftAlone() throws IOException {
    for (String before :
        List.of("people: [unclosed\n", "people: yes\n", "apart: [[one]]\n", "apart: [one]\n")) {
      LibraryFolder library = library(before);
      assertTrue(refused(() -> library.part("A", "B")).contains("mend that first"), before);
      assertEquals(before, Files.readString(file()));
    }
    String shared = "people:\n- {name: A, variants: &x [C]}\n- {name: B, variants: *x}\n";
    LibraryFolder library = library(shared);
    assertTrue(refused(() -> library.join("B", "D", Sort.PERSON)).contains("safely"));
    assertEquals(shared, Files.readString(file()));
  }

  @Test
  void namesThatYamlWouldMisreadComeBackAsTheyWere() throws IOException {
    for (String hostile :
        List.of(
            "yes",
            "a: b",
            "# no",
            "[x]",
            "- dash",
            "\"quoted\"",
            "a, b",
            "'",
            "{}",
            "~",
            "back\\slash",
            "&anchor",
            "🌊 wave",
            "x\u202Ey",
            "\u001b[31mred\u0007",
            "\u0001\u007f\ufffe",
            "two\nlines",
            "next\u0085line\u2028",
            "police (a: 1)",
            "x".repeat(5000))) {
      for (String before : List.of("", "people: []\napart: []\n", BEFORE)) {
        LibraryFolder library = library(before);
        library.join("Name of " + hostile, hostile, Sort.PERSON);
        library.join("Name of " + hostile, "again " + hostile, Sort.BODY);
        library.part(hostile, "Other " + hostile);
        String spelled = People.spelled(hostile);
        assertEquals(
            List.of(spelled, "again " + spelled), read().persons().getLast().variants(), hostile);
        assertEquals(List.of(List.of(spelled, "Other " + spelled)), read().apart());
      }
    }
  }
}
