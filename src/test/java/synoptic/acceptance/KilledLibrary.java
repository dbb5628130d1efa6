package synoptic.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import synoptic.acceptance.Program.Run;
import synoptic.corpus.file.SafeFiles;

/** A library whose program is killed while it works on it. */
record KilledLibrary(Program synoptic, Path folder) {

  private static final PathMatcher UNFINISHED =
      FileSystems.getDefault().getPathMatcher("glob:" + SafeFiles.TEMPORARY);

  private static final long ONE_MILLISECOND = 1_000_000;

  /**
   * What a run had printed when it was killed.
   *
   * @param isKilled whether it was killed before its end
   */
  record Killed(boolean isKilled, String out) {}

  /** The same with all articles that are given. */
  KilledLibrary holding(Map<String, byte[]> articles) throws IOException {
    Files.createDirectories(articles());
    for (Map.Entry<String, byte[]> article : articles.entrySet()) {
      Files.write(articles().resolve(article.getKey()), article.getValue());
    }
    return this;
  }

  Path articles() {
    return folder.resolve("articles");
  }

  Run run(String... arguments) throws Exception {
    return synoptic.run(here(arguments));
  }

  private String[] here(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(1, List.of("--library", folder.toString()));
    return all.toArray(String[]::new);
  }

  /**
   * Kills a run at a random moment.
   *
   * @param longest what the run takes, about
   */
  Killed kill(Random random, Duration longest, String... arguments) throws Exception {
    Process process = start(arguments);
    process.waitFor(random.nextLong(longest.toNanos()), TimeUnit.NANOSECONDS);
    return ended(process);
  }

  /** Kills a run up to three milliseconds after it has begun to write a file. */
  Killed killWriting(Random random, String... arguments) throws Exception {
    Set<Path> before = Set.copyOf(unfinished());
    Process process = start(arguments);
    while (process.isAlive() && before.containsAll(unfinished())) {
      Thread.onSpinWait();
    }
    long from = System.nanoTime();
    long after = random.nextLong(3 * ONE_MILLISECOND);
    while (process.isAlive() && System.nanoTime() - from < after) {
      Thread.onSpinWait();
    }
    return ended(process);
  }

  private Process start(String... arguments) throws IOException {
    return synoptic.start(Map.of(), printed(), folder.resolveSibling("err"), here(arguments));
  }

  private Path printed() {
    return folder.resolveSibling("out");
  }

  private Killed ended(Process process) throws Exception {
    process.destroyForcibly();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "what is killed ends");
    String out = Files.readString(printed());
    return new Killed(process.exitValue() == 137, out.substring(0, out.lastIndexOf('\n') + 1));
  }

  /** The files of a folder by name, without those that nobody has finished. */
  static Map<String, byte[]> contents(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!UNFINISHED.matches(file.getFileName())) {
            contents.put(file.getFileName().toString(), Files.readAllBytes(file));
          }
        }
      }
    }
    return contents;
  }

  /** Files that a broken-off writing has left. */
  List<Path> unfinished() throws IOException {
    List<Path> unfinished = new ArrayList<>();
    for (Path place : List.of(folder, articles(), folder.resolve(".trash"))) {
      if (Files.isDirectory(place)) {
        try (var files = Files.newDirectoryStream(place, SafeFiles.TEMPORARY)) {
          files.forEach(unfinished::add);
        }
      }
    }
    return unfinished;
  }

  /** The library is sound for the program that starts next, if it has an article at all. */
  void assertSound() throws Exception {
    if (!contents(articles()).isEmpty()) {
      Run check = run("check");
      assertEquals(0, check.status(), check.out() + check.err());
    }
  }

  /** Each file is one of those, byte for byte. */
  void assertWhole(Map<String, byte[]> whole) throws IOException {
    contents(articles())
        .forEach((name, bytes) -> assertArrayEquals(whole.get(name), bytes, "articles/" + name));
  }

  /** What was left is cleared, once it is so old that nobody can still be writing it. */
  void assertCleared() throws Exception {
    FileTime old = FileTime.from(Instant.EPOCH);
    List<Path> left = unfinished();
    for (Path file : left) {
      Files.setLastModifiedTime(file, old);
    }
    if (!left.isEmpty() && !contents(articles()).isEmpty()) {
      Run repaired = run("check", "--repair");
      assertEquals(0, repaired.status(), repaired.out() + repaired.err());
      assertEquals(List.of(), unfinished());
    }
  }
}
