package synoptic.corpus.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.LibraryFolder;

@Timeout(60)
final class LibraryWatchTest {

  /** Events as a test gives them: each waiting ends as the next word says. */
  private static final class Script implements FolderEvents {

    private final Iterator<String> words;
    private final boolean isTold;
    private final List<Duration> waits = new ArrayList<>();
    private final List<Duration> rests = new ArrayList<>();

    Script(boolean isTold, String words) {
      this.words = List.of(words.split(" ")).iterator();
      this.isTold = isTold;
    }

    @Override
    public boolean listen() {
      return isTold;
    }

    @Override
    public boolean await(Duration most) throws InterruptedException {
      if (!words.hasNext()) {
        throw new InterruptedException("the script is over");
      }
      waits.add(most);
      return words.next().equals("event");
    }

    @Override
    public void rest(Duration time) {
      rests.add(time);
    }

    @Override
    public void close() {}
  }

  /** How often news were told while looks gave these numbers, each of which took so long. */
  private static int told(Script script, long nanos, Long... looks) {
    Iterator<Long> numbers = List.of(looks).iterator();
    long[] clock = {0};
    int[] news = {0};
    LibraryWatch.watch(
        script,
        () -> {
          clock[0] += nanos;
          return numbers.next();
        },
        () -> clock[0],
        () -> news[0]++);
    assertTrue(Thread.interrupted());
    return news[0];
  }

  @Test
  void newsAreToldOnceTheFolderIsQuietAndOnlyWhereSomethingWasTouched() {
    Script script = new Script(true, "quiet event event event quiet event quiet quiet");
    assertEquals(2, told(script, 0, 1L, 2L, 2L, 2L));
    assertEquals(
        List.of(
            LibraryWatch.OFTEN,
            LibraryWatch.SELDOM,
            LibraryWatch.PAUSE,
            LibraryWatch.PAUSE,
            LibraryWatch.PAUSE,
            LibraryWatch.SELDOM,
            LibraryWatch.PAUSE,
            LibraryWatch.SELDOM),
        script.waits);
  }

  @Test
  void whereNoEventsComeTheFolderIsLookedAtOften() {
    Script script = new Script(false, "quiet quiet quiet");
    assertEquals(3, told(script, 0, 1L, 2L, 3L));
    assertEquals(List.of(LibraryWatch.OFTEN, LibraryWatch.OFTEN, LibraryWatch.OFTEN), script.waits);
  }

  @Test
  void whoNeverPausesIsLookedAtAllTheSame() {
    Script script = new Script(true, "event ".repeat(13).strip());
    assertEquals(1, told(script, 0, 1L));
  }

  @Test
  void aLookThatTakesLongIsFollowedByALongerRest() {
    Script script = new Script(true, "quiet event quiet");
    told(script, 1_000_000_000L, 1L, 1L);
    assertEquals(List.of(Duration.ofSeconds(20), Duration.ofSeconds(20)), script.rests);
  }

  @TempDir private Path folder;

  private LibraryFolder library(String... ids) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    for (String id : ids) {
      Files.writeString(articles.resolve(id + ".md"), "A ferry waits.");
    }
    return LibraryFolder.at(folder);
  }

  @Test
  void eachKindOfChangeIsSeenAtAGlance() throws IOException {
    LibraryFolder library = library("ferry", "storm");
    Path ferry = library.file("ferry");
    FileTime time = Files.getLastModifiedTime(ferry);
    long before = library.fingerprint();
    assertEquals(before, library.fingerprint());
    Files.writeString(ferry, "A ferry sails.");
    Files.setLastModifiedTime(ferry, time);
    long written = library.fingerprint();
    assertNotEquals(before, written, "of the same length and time");
    Files.move(ferry, library.file("boat"));
    long renamed = library.fingerprint();
    assertNotEquals(written, renamed);
    Files.writeString(folder.resolve("people.yaml"), "people: []");
    long noted = library.fingerprint();
    assertNotEquals(renamed, noted);
    Files.writeString(folder.resolve("articles/.new-1.tmp"), "half");
    assertEquals(noted, library.fingerprint(), "what is still being written");
    Files.delete(library.file("boat"));
    assertNotEquals(noted, library.fingerprint());
  }

  @Test
  void theSystemTellsWhatHappensAlsoInAFolderThatIsMadeLater() throws Exception {
    List<Path> folders = List.of(folder, folder.resolve("articles"));
    try (FolderEvents events = FolderEvents.in(folders)) {
      assertFalse(events.listen(), "a folder is missing");
      library();
      assertTrue(events.await(Duration.ofSeconds(20)));
      events.listen();
      library("ferry");
      assertTrue(events.await(Duration.ofSeconds(20)));
    }
  }

  @Test
  void aWatchTellsUntilItIsClosed() throws Exception {
    LibraryFolder library = library("ferry");
    CountDownLatch told = new CountDownLatch(1);
    LibraryWatch watch = LibraryWatch.of(library, told::countDown);
    library("storm");
    assertTrue(told.await(20, TimeUnit.SECONDS));
    watch.close();
  }
}
