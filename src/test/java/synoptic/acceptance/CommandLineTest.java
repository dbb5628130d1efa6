package synoptic.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.acceptance.Program.Run;

/** The command line as a whole process, on the bundled library and on libraries of its own. */
final class CommandLineTest {

  @TempDir static Path home;

  @TempDir Path temporary;

  private final Program synoptic = Program.inside(home);

  @Test
  void aSearchFindsPassagesOfSeveralSources() throws Exception {
    Run run = synoptic.run("search", "--json", "ceasefire");
    assertEquals(0, run.status(), run.err());
    long sources =
        run.out()
            .lines()
            .map(line -> line.replaceAll(".*\"source\":\"([^\"]*)\".*", "$1"))
            .distinct()
            .count();
    assertTrue(sources >= 3, run.out());
  }

  @Test
  void nothingFoundIsStatusOneWithAHint() throws Exception {
    Run run = synoptic.run("search", "zzzzqq");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().lines().count() >= 1 && run.err().contains("zzzzqq"), run.err());
  }

  @Test
  void aComparisonOnATopicThatASideLacksSaysWhoseItIs() throws Exception {
    Run run = synoptic.run("compare", "csr", "sohr", "--topic", "zzzzqq");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Nothing of CSR Tehran is on this topic"), run.err());
    Run exported =
        synoptic.run("compare", "csr", "sohr", "--topic", "zzzzqq", "--export", "zzzzqq.md");
    assertEquals(1, exported.status());
    assertEquals(told(run), told(exported));
    assertFalse(Files.exists(Path.of("zzzzqq.md")));
  }

  /** What a run says beside its results, without how far its work was, which time decides. */
  private static List<String> told(Run run) {
    return run.err().lines().filter(line -> !line.endsWith(" articles …")).toList();
  }

  /** Over some connections no language is set, and all but ASCII came in as question marks. */
  @Test
  void withoutALanguageLettersOfAllLanguagesAreUnderstood() throws Exception {
    for (Map<String, String> none :
        List.of(Map.of("LC_ALL", "C"), Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""))) {
      Run run = synoptic.run(none, "search", "\u0416\u00df\u0142");
      assertEquals(1, run.status());
      assertTrue(run.err().contains("\u0416\u00df\u0142"), run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"speaker:", "\"open", "((", "-", "OR", "date:", "*", "~", "a:b:c"})
  void anUnfinishedQueryIsNoFault(String query) throws Exception {
    Run run = synoptic.run("search", query);
    assertTrue(run.status() <= 1, run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void namesAreFoundInTheirOtherSpellings() throws Exception {
    assertTrue(synoptic.run("search", "dehghan").out().contains("Dehqan"));
    assertTrue(synoptic.run("search", "shoigu").out().contains("Shoygu"));
  }

  @Test
  void withoutATerminalItSaysWhatToType() throws Exception {
    Run run = synoptic.run();
    assertEquals(2, run.status());
    assertTrue(run.err().contains("synoptic search"), run.err());
  }

  @Test
  void filesComeInAreFoundAndCanBeTakenOut() throws Exception {
    String library = temporary.resolve("library").toString();
    Path one = Files.writeString(temporary.resolve("one.txt"), pageAbout("Ostrava Bay"));
    Path two = Files.writeString(temporary.resolve("two.txt"), pageAbout("Kirin Pass"));
    Run add = synoptic.run("--library", library, "add", one.toString(), two.toString());
    assertEquals(0, add.status(), add.err());
    Run found = synoptic.run("--library", library, "search", "Kirin");
    assertTrue(found.out().contains("Kirin Pass"), found.out());
    assertEquals(0, synoptic.run("--library", library, "remove", "two").status());
    assertEquals(1, synoptic.run("--library", library, "search", "Kirin").status());
    assertTrue(Files.exists(Path.of(library, "articles", "one.md")));
  }

  @Test
  void whatIsKnownAboutFilesIsTriedSetAndEdited() throws Exception {
    String library = temporary.resolve("library").toString();
    Path folder = Files.createDirectories(temporary.resolve("in/below"));
    Files.writeString(folder.resolve("bay.txt"), pageAbout("Ostrava Bay"));
    Files.writeString(folder.resolve("photo.jpg"), "");
    Run trial = synoptic.run("--library", library, "add", "--dry-run", folder.toString());
    assertTrue(trial.out().startsWith("would add bay: "), trial.out());
    assertFalse(Files.exists(Path.of(library)));
    Run add = synoptic.run("--library", library, "add", folder.getParent().toString());
    assertTrue(add.err().contains("synoptic set --source NAME bay"), add.err());
    assertTrue(add.err().contains("left out: .jpg 1."), add.err());
    Run again = synoptic.run("--library", library, "add", folder.toString());
    assertEquals(0, again.status());
    assertTrue(again.out().contains("bay is there already"), again.out());
    Run set = synoptic.run("--library", library, "set", "--source", "Bay Herald", "b*");
    assertEquals("changed bay\n", set.out(), set.err());
    assertEquals(2, synoptic.run("--library", library, "set", "bay").status());
    assertEquals(2, synoptic.run("--library", library, "set", "--author", "A", "zz*").status());
    Run edit =
        synoptic.run(
            Map.of("VISUAL", "", "EDITOR", "sed -i s/Ostrava/Orlova/"),
            "--library",
            library,
            "edit",
            "bay");
    assertEquals(0, edit.status(), edit.err());
    assertTrue(edit.out().contains("(Bay Herald)"), edit.out());
    Run found = synoptic.run("--library", library, "search", "Orlova source:herald");
    assertEquals(0, found.status(), found.err());
  }

  @Test
  void badArticlesAreSaidOnceAndTheRestStillWorks() throws Exception {
    Path articles = Files.createDirectories(temporary.resolve("bad/articles"));
    Files.writeString(articles.resolve("good.md"), "---\ntitle: Good\n---\n\nThe ferry waits.\n");
    Files.writeString(articles.resolve("yaml.md"), "---\ntitle: [open\n---\n\nThe ferry left.\n");
    Files.write(articles.resolve("bytes.md"), new byte[] {'a', ' ', (byte) 0xC3, '(', '\n'});
    Files.writeString(articles.resolve("long.md"), "ferry ".repeat(1_000_000));
    Files.createDirectory(articles.resolve("folder.md"));
    Run run =
        synoptic.run("--library", temporary.resolve("bad").toString(), "search", "ferry waits");
    assertEquals(2, run.status());
    assertTrue(run.out().contains("Good"), run.out());
    for (String file : List.of("yaml", "bytes", "long", "folder")) {
      assertEquals(
          1,
          run.err().lines().filter(line -> line.contains(file + ".md")).count(),
          file + ": " + run.err());
    }
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void aFolderThatIsNoLibraryIsSaid() throws Exception {
    for (String folder : List.of("nowhere", "")) {
      Run run = synoptic.run("--library", temporary.resolve(folder).toString(), "search", "x");
      assertEquals(2, run.status());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  @Test
  void aCacheThatCannotBeWrittenIsSaidAndReadingStillWorks() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");
    Map<String, String> noCache = Map.of("XDG_CACHE_HOME", file.toString());
    Run search = synoptic.run(noCache, "search", "ceasefire");
    assertEquals(2, search.status());
    assertEquals(1, told(search).size(), search.err());
    assertTrue(search.err().contains("XDG_CACHE_HOME"), search.err());
    Run read = synoptic.run(noCache, "read", "003");
    assertTrue(read.out().contains("Raqqa"), read.err());
  }

  @Test
  void aDamagedOrDeletedIndexIsMadeAnew() throws Exception {
    Path cache = Files.createDirectories(temporary.resolve("cache/synoptic"));
    Files.createSymbolicLink(cache.resolve("start"), Program.preparedStarts());
    Map<String, String> own = Map.of("XDG_CACHE_HOME", cache.getParent().toString());
    String before = synoptic.run(own, "search", "aleppo").out();
    Path index = cache.resolve("index");
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 7);
        Files.write(file, bytes);
      }
    }
    assertEquals(before, synoptic.run(own, "search", "aleppo").out());
    delete(index);
    assertEquals(before, synoptic.run(own, "search", "aleppo").out());
  }

  @Test
  void theLauncherSaysWhereAJdkComesFrom() throws Exception {
    Path bin = Files.createDirectory(temporary.resolve("bin"));
    for (String tool : List.of("bash", "env", "readlink", "dirname", "find", "cat")) {
      Files.createSymbolicLink(bin.resolve(tool), Path.of("/usr/bin", tool));
    }
    String script = Files.readString(Program.launcher()).replace("/usr/lib/jvm/*", "");
    Path elsewhere = Files.writeString(bin.resolve("synoptic"), script);
    Process process =
        new ProcessBuilder("/usr/bin/env", "-i", "PATH=" + bin, "bash", elsewhere.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(2, process.waitFor(), said);
    assertTrue(said.contains("JDK 25") && said.lines().count() == 1, said);
  }

  /**
   * As after a change of a comment: Maven has nothing to do and leaves the jar as old as it was.
   */
  @Test
  void whatMavenNeedNotBuildAnewIsNotBuiltAtEachStart() throws Exception {
    Path bin = Files.createDirectories(temporary.resolve("jdk/bin"));
    Files.writeString(temporary.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
    executable(bin.resolve("java"), "exit 0");
    executable(bin.resolve("mvn"), "echo built >> \"$0.log\"");
    Path jar = Files.createDirectory(temporary.resolve("target")).resolve("synoptic.jar");
    Files.setLastModifiedTime(Files.createFile(jar), FileTime.fromMillis(0));
    Files.createDirectories(temporary.resolve("src/main"));
    Files.writeString(temporary.resolve("pom.xml"), "changed");
    Path launcher = Files.copy(Program.launcher(), temporary.resolve("synoptic"));
    for (int start = 0; start < 3; start++) {
      ProcessBuilder builder = new ProcessBuilder("bash", launcher.toString());
      builder.environment().put("JAVA_HOME", bin.getParent().toString());
      builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
      builder.environment().put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
      Process process = builder.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      assertEquals(0, process.waitFor(), said);
    }
    assertEquals("built\n", Files.readString(bin.resolve("mvn.log")));
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String pageAbout(String place) {
    return "News from "
        + place
        + "\n\n"
        + ("The harbour at " + place + " was closed after the storm, and the ferry waits. ")
            .repeat(3)
        + "\n\n"
        + "Minister Vesna Korhal promised the fishermen help before Easter, said her office.\n";
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    }
  }
}
