package synoptic.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.acceptance.KilledLibrary.Killed;
import synoptic.acceptance.Program.Run;
import synoptic.testkit.Samples;

/**
 * The program killed at random moments, {@code -Dkills} times in all: what it has reported is
 * there, every file is the old one or the new one, and the next start is a sound one. {@code
 * -Dseed} draws the same moments again; where they hit hangs on the machine.
 */
@Tag("long")
final class KillTest {

  private static final int KILLS = Integer.getInteger("kills");
  private static final int WHILE_ADDING = KILLS * 3 / 5;
  private static final int WHILE_INDEXING = KILLS / 5;

  /** Each with what it is done to, as its second word. */
  private static final List<String> CHANGES = List.of("tag", "note", "set", "remove", "restore");

  @TempDir private static Path home;
  private static Program synoptic;
  private static Path inputs;

  /** By the names of their files, the articles that undisturbed adding makes. */
  private static Map<String, byte[]> whole;

  private static final Map<String, Duration> DURATIONS = new HashMap<>();

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private int libraries;
  private int articlesReported;
  private int unfinished;

  @BeforeAll
  static void addUndisturbed() throws Exception {
    synoptic = Program.inside(home);
    synoptic.run("articles");
    inputs = Files.createDirectories(home.resolve("inputs"));
    List<String> names = List.copyOf(Samples.of("None.").keySet());
    for (int file = 0; file < 2 * names.size(); file++) {
      String name = names.get(file % names.size());
      String text =
          "In meeting number %d the council of Norrvik spoke of boat %d and of its %d old seats."
              .formatted(file * 13, file * 29, file * 41);
      Files.write(inputs.resolve(file + "-" + name), Samples.of(text).get(name));
    }
    for (String folder : List.of("plain", "page")) {
      Path samples = Path.of("src/test/resources/ingest", folder);
      try (Stream<Path> files = Files.list(samples)) {
        List<Path> some = files.filter(KillTest::isInput).sorted().limit(12).toList();
        for (Path file : some) {
          Files.copy(file, inputs.resolve(file.getFileName()));
        }
      }
    }
    KilledLibrary undisturbed = new KilledLibrary(synoptic, home.resolve("undisturbed"));
    timed(undisturbed, "add", inputs.toString());
    whole = KilledLibrary.contents(undisturbed.articles());
    assertTrue(whole.size() > 50, whole.size() + " articles");
    timed(undisturbed, "articles");
    timed(undisturbed, "who");
    timed(undisturbed, "tag", "blog", "seen");
  }

  private static boolean isInput(Path file) {
    return file.toString().endsWith(".txt") || file.toString().endsWith(".html");
  }

  private static void timed(KilledLibrary library, String... arguments) throws Exception {
    long from = System.nanoTime();
    Run run = library.run(arguments);
    assertFalse(run.out().isEmpty(), run.err());
    DURATIONS.put(arguments[0], Duration.ofNanos(System.nanoTime() - from));
  }

  @Test
  void noKillLosesAnything() throws Exception {
    try {
      killWhileAdding();
      killWhileIndexing();
      killWhileChanging();
    } catch (AssertionError | Exception failed) {
      throw new AssertionError("with -Dseed=%d: %s".formatted(seed, failed.getMessage()), failed);
    }
    System.out.printf(
        "%d kills with -Dseed=%d: %d articles had been reported and none was lost;"
            + " %d kills left an unfinished file%n",
        KILLS, seed, articlesReported, unfinished);
  }

  private KilledLibrary next() {
    return new KilledLibrary(synoptic, home.resolve("library" + libraries++));
  }

  /** Adding goes on where a kill has ended it, until all is in. */
  private void killWhileAdding() throws Exception {
    KilledLibrary library = next();
    for (int kills = 0; kills < WHILE_ADDING; ) {
      String[] add = {"add", "--json", inputs.toString()};
      Killed run =
          random.nextInt(3) == 0
              ? library.killWriting(random, add)
              : library.kill(random, DURATIONS.get("add"), add);
      int left = library.unfinished().size();
      assertReportedIsThere(library, run);
      library.assertWhole(whole);
      library.assertSound();
      if (run.isKilled()) {
        kills++;
        unfinished += left > 0 ? 1 : 0;
      }
      library.assertCleared();
      boolean isAllIn = KilledLibrary.contents(library.articles()).size() == whole.size();
      library = isAllIn ? next() : library;
    }
  }

  private void assertReportedIsThere(KilledLibrary library, Killed run) throws Exception {
    Map<String, byte[]> there = KilledLibrary.contents(library.articles());
    for (String line : run.out().lines().toList()) {
      JsonObject told = JsonParser.object().from(line);
      if (told.has("file") && told.getString("file") != null) {
        articlesReported++;
        String name = Path.of(told.getString("file")).getFileName().toString();
        assertTrue(there.containsKey(name), () -> "lost though reported: " + line);
      }
    }
  }

  private void killWhileIndexing() throws Exception {
    KilledLibrary library = next().holding(whole);
    for (int kills = 0; kills < WHILE_INDEXING; ) {
      String command = kills % 2 == 0 ? "articles" : "who";
      Killed run = library.kill(random, DURATIONS.get(command).multipliedBy(2), command);
      library.assertSound();
      library.assertWhole(whole);
      assertEquals(whole.size(), KilledLibrary.contents(library.articles()).size());
      kills += run.isKilled() ? 1 : 0;
      library = run.isKilled() && command.equals("articles") ? library : next().holding(whole);
    }
  }

  /** What is removed is another half of the articles than what notes are about. */
  private void killWhileChanging() throws Exception {
    KilledLibrary library = next().holding(whole);
    library.run("articles");
    List<String> ids = whole.keySet().stream().map(name -> name.replace(".md", "")).toList();
    for (int kills = 0; kills < KILLS - WHILE_ADDING - WHILE_INDEXING; ) {
      String command = CHANGES.get(kills % CHANGES.size());
      boolean moves = command.equals("remove") || command.equals("restore");
      int half = ids.size() / 2;
      String id = ids.get(random.nextInt(half) + (moves ? half : 0));
      if (command.equals("restore")) {
        library.run("remove", id);
      }
      Map<String, byte[]> before = files(library);
      String[] change = change(command, id);
      Killed run =
          random.nextBoolean() && !moves
              ? library.killWriting(random, change)
              : library.kill(random, DURATIONS.get("tag"), change);
      unfinished += library.unfinished().isEmpty() ? 0 : 1;
      Map<String, byte[]> after = files(library);
      library.assertSound();
      library.run(change);
      assertOldOrNew(before, after, files(library));
      assertNothingWentButBy(command, id, library);
      library.run("restore", id);
      library.assertCleared();
      kills += run.isKilled() ? 1 : 0;
    }
  }

  private String[] change(String command, String id) {
    List<String> words = new ArrayList<>(List.of(command, id));
    switch (command) {
      case "tag" -> words.add("tag" + random.nextInt(1000));
      case "note" -> words.add("Note " + random.nextInt(1000));
      case "set" -> words.addAll(List.of("--source", "Source " + random.nextInt(1000)));
      default -> {}
    }
    return words.toArray(String[]::new);
  }

  private static Map<String, byte[]> files(KilledLibrary library) throws Exception {
    Map<String, byte[]> files = KilledLibrary.contents(library.articles());
    files.putAll(KilledLibrary.contents(library.folder()));
    return files;
  }

  private static void assertOldOrNew(
      Map<String, byte[]> before, Map<String, byte[]> after, Map<String, byte[]> done) {
    after.forEach(
        (name, bytes) ->
            assertTrue(
                Arrays.equals(bytes, before.get(name)) || Arrays.equals(bytes, done.get(name)),
                () -> name + " is neither the old one nor the new one"));
  }

  /** After the change was made to its end: a removed article lies once and whole in the trash. */
  private static void assertNothingWentButBy(String command, String id, KilledLibrary library)
      throws Exception {
    Map<String, byte[]> articles = KilledLibrary.contents(library.articles());
    Map<String, byte[]> trash = KilledLibrary.contents(library.folder().resolve(".trash"));
    List<String> gone =
        whole.keySet().stream().filter(name -> !articles.containsKey(name)).toList();
    assertEquals(command.equals("remove") ? List.of(id + ".md") : List.of(), gone);
    for (String name : gone) {
      assertTrue(trash.containsKey(name), "neither there nor in the trash: " + name);
    }
    assertEquals(whole.size(), articles.size() + gone.size(), "articles twice");
    assertArrayEquals(
        gone.toArray(), trash.keySet().stream().filter(name -> name.endsWith(".md")).toArray());
  }
}
