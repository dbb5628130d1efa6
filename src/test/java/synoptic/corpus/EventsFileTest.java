package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Which articles tell of one event goes into a file that people write by hand. */
final class EventsFileTest {

  private static final String BEFORE =
      """
      # mine
      events:
        - name: The ferry plan   # all of it
          articles: [north-1, south-1]
      # between
      apart:
        - [north-2, south-3]
      """;

  @TempDir private Path temp;

  private Path file() {
    return temp.resolve("events.yaml");
  }

  private LibraryFolder library(String before) throws IOException {
    Files.writeString(file(), before);
    return LibraryFolder.at(temp);
  }

  private EventNotes read() {
    Reference reference = LibraryFolder.at(temp).reference();
    assertEquals(List.of(), reference.problems());
    return reference.events();
  }

  private static String refused(Executable change) {
    return assertThrows(IOException.class, change).getMessage();
  }

  @Test
  void whatIsJoinedBecomesAnEntryAndTheRestStays() throws IOException {
    library(BEFORE).joinEvents(List.of("north-1", "a: b", "east-1"));
    assertEquals(
        BEFORE.replace("# between", "  - {articles: [north-1, \"a: b\", east-1]}\n# between"),
        Files.readString(file()));
    assertEquals(
        new EventNotes.Named(Optional.empty(), List.of("north-1", "a: b", "east-1")),
        read().events().getLast());
  }

  @Test
  void whatStandsThereIsNotWrittenTwice() throws IOException {
    LibraryFolder library = library(BEFORE);
    library.joinEvents(List.of("south-1", "north-1"));
    library.partFromEvent("south-3", List.of("north-2"));
    assertEquals(BEFORE, Files.readString(file()));
  }

  @Test
  void anArticleIsKeptApartFromEachThatItStoodWith() throws IOException {
    library(BEFORE).partFromEvent("west-1", List.of("north-2", "south-2"));
    assertEquals(
        BEFORE + "  - [west-1, north-2]\n  - [west-1, south-2]\n", Files.readString(file()));
  }

  @Test
  void whatIsApartIsNotJoined() throws IOException {
    LibraryFolder library = library(BEFORE);
    assertEquals(
        "it says under `apart` that north-2 and south-3 do not belong together; take that out by"
            + " hand first",
        refused(() -> library.joinEvents(List.of("south-3", "east-1", "north-2"))));
    assertEquals(BEFORE, Files.readString(file()));
  }

  @Test
  void changesAreTakenBackOneByOneToTheLastSign() throws IOException {
    String before = "\uFEFF" + BEFORE.replace("\n", "\r\n");
    LibraryFolder library = library(before);
    library.joinEvents(List.of("east-2", "south-3"));
    String between = Files.readString(file());
    library.partFromEvent("west-1", List.of("north-2"));
    library.takeBackEvents();
    assertEquals(between, Files.readString(file()));
    library.takeBackEvents();
    assertEquals(before, Files.readString(file()));
    assertTrue(refused(library::takeBackEvents).contains("nothing to take back"));
  }

  @Test
  void aFileThatIsMissingIsMadeAndADamagedOneStays() throws IOException {
    LibraryFolder.at(temp).joinEvents(List.of("one", "two"));
    assertEquals("events:\n  - {articles: [one, two]}\n", Files.readString(file()));
    String damaged = "events: [\n";
    LibraryFolder library = library(damaged);
    assertTrue(
        refused(() -> library.partFromEvent("one", List.of("two"))).endsWith("mend that first"));
    assertEquals(damaged, Files.readString(file()));
  }
}
