package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.testkit.Faults;
import synoptic.testkit.TestArticles;

/**
 * A disk that is full, or fails at one step, whichever that is: what was asked for is done as a
 * whole or not at all.
 */
final class FaultyDiskTest {

  @TempDir private static Path made;

  @TempDir private Path temp;

  private static final NotePlace PLACE = NotePlace.of("a#1");

  /** What changes a library. */
  enum Change {
    ADD(library -> library.add(TestArticles.article("a", "Gazette", "2017-02-06", "Another."))),
    STATE(library -> library.state("a", TestArticles.front("On boats", "", ""))),
    TAG(library -> library.tag(PLACE, List.of("doubtful"), List.of())),
    NOTE(library -> library.note(PLACE, "Who counted?")),
    TAKE_BACK(LibraryFolder::takeBackNotes),
    JOIN(library -> library.join("Ines Okafor", "Okafor", Speaker.Sort.PERSON)),
    PART(library -> library.part("Ines Okafor", "A. Okafor")),
    LABEL(
        library ->
            library.addLabels(new LabelGroup("boats", Optional.empty(), List.of("ferry", "ship")))),
    JOIN_EVENTS(library -> library.joinEvents(List.of("a", "b"))),
    REMOVE(library -> library.remove("a")),
    RESTORE(
        library -> library.restore(new RemovedArticle("c", library.path().resolve(".trash/c.md"))));

    private final Action action;

    Change(Action action) {
      this.action = action;
    }
  }

  private interface Action {
    Object of(LibraryFolder library) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void onAFullDiskAChangeIsMadeAsAWholeOrNotAtAll(Change change) throws IOException {
    assertTrue(faults(change, Faults::full) > 0, "a change needs space");
  }

  @ParameterizedTest
  @EnumSource
  void whereOneStepFailsAChangeIsMadeAsAWholeOrNotAtAll(Change change) throws IOException {
    assertTrue(faults(change, Faults::once) > 3, "a change takes steps");
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingCanBeReadAChangeIsMadeAsAWholeOrNotAtAll(Change change) throws IOException {
    assertTrue(faults(change, Faults::unreadable) > 0, "a change reads");
  }

  /** Lets each step fail in turn, until one too late fails no more; tells how many there were. */
  private int faults(Change change, IntFunction<Faults> disks) throws IOException {
    Map<String, String> before = visible(library("before").path());
    LibraryFolder undisturbed = library("undisturbed");
    change.action.of(undisturbed);
    Map<String, String> done = visible(undisturbed.path());
    for (int at = 1; ; at++) {
      Path folder = library("at" + at).path();
      Faults faults = disks.apply(at);
      boolean isDone = isDone(change, LibraryFolder.at(faults.on(folder)));
      assertEquals(isDone ? done : before, visible(folder), "step " + at);
      assertSwept(folder);
      if (!faults.isReached()) {
        assertTrue(isDone);
        return at - 1;
      }
    }
  }

  private static boolean isDone(Change change, LibraryFolder library) {
    try {
      change.action.of(library);
      return true;
    } catch (IOException refused) {
      assertFalse(refused.getMessage().isBlank());
      assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
      return false;
    }
  }

  /** A library with an article in its trash, another of that name, and something in each file. */
  @BeforeAll
  static void make() throws IOException {
    LibraryFolder library = LibraryFolder.at(made);
    library.add(TestArticles.article("c", "Radio", "2017-02-08", "It was the last boat."));
    library.remove("c");
    library.add(TestArticles.article("a", "Ledger", "2017-02-06", "The ferry was sold."));
    library.add(TestArticles.article("b", "Radio", "2017-02-07", "The ferry is for sale."));
    library.note(NotePlace.of("b"), "As told on the radio.");
    library.addLabels(new LabelGroup("crew", Optional.empty(), List.of("sailors", "staff")));
    library.join("Ruth Haug", "Haug", Speaker.Sort.PERSON);
  }

  /** The same at another place. */
  private LibraryFolder library(String name) throws IOException {
    Path folder = temp.resolve(name);
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(made.relativize(file)));
      }
    }
    return LibraryFolder.at(folder);
  }

  /** What readers of the library see, and what lies in its trash for them to bring back. */
  private static Map<String, String> visible(Path folder) throws IOException {
    Map<String, String> visible = new TreeMap<>();
    for (Path place : List.of(folder, folder.resolve("articles"), folder.resolve(".trash"))) {
      try (Stream<Path> files = Files.list(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString();
          boolean isKept = name.startsWith(".trash") && name.endsWith(".yaml");
          if (!isKept && !name.endsWith(".tmp")) {
            visible.put(name, Files.readString(file));
          }
        }
      }
    }
    return visible;
  }

  /** What is left beside that is swept away when it is old. */
  private static void assertSwept(Path folder) throws IOException {
    List<Path> left = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".tmp")).forEach(left::add);
    }
    for (Path file : left) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
    assertEquals(left.size(), LibraryFolder.at(folder).sweep());
  }

  /** What a look at a library told. */
  private record Seen(Listing listing, List<ParsedArticle> articles, Reference reference) {

    static Seen of(LibraryFolder library) {
      Listing listing = library.listing();
      return new Seen(
          listing, listing.files().stream().map(library::read).toList(), library.reference());
    }

    List<Problem> problems() {
      List<Problem> problems = new ArrayList<>(listing.problems());
      articles.forEach(article -> problems.addAll(article.problems()));
      problems.addAll(reference.problems());
      return problems;
    }

    List<String> texts() {
      return articles.stream()
          .flatMap(article -> article.article().stream())
          .map(Article::toString)
          .toList();
    }

    boolean tellsTheSame(Seen other) {
      return texts().equals(other.texts())
          && reference.people().equals(other.reference.people())
          && reference.notebook().equals(other.reference.notebook())
          && reference.labels().equals(other.reference.labels());
    }
  }

  private enum Reading {
    ONCE(Faults::once),
    FOR_GOOD(Faults::unreadable);

    private final IntFunction<Faults> disks;

    Reading(IntFunction<Faults> disks) {
      this.disks = disks;
    }
  }

  /** Nothing is left out in silence. */
  @ParameterizedTest
  @EnumSource
  void whatCannotBeReadIsTold(Reading reading) throws IOException {
    Path folder = library("library").path();
    Seen sound = Seen.of(LibraryFolder.at(folder));
    assertEquals(List.of(), sound.problems());
    for (int at = 1; ; at++) {
      Faults faults = reading.disks.apply(at);
      LibraryFolder library = LibraryFolder.at(faults.on(folder));
      library.fingerprint();
      library.removed();
      Seen seen = Seen.of(library);
      assertTrue(seen.tellsTheSame(sound) || !seen.problems().isEmpty(), "step " + at);
      if (!faults.isReached()) {
        assertTrue(seen.tellsTheSame(sound) && at > 20, at + " steps");
        return;
      }
    }
  }
}
