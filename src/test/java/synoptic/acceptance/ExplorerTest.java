package synoptic.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer in a real terminal, driven by keys. */
final class ExplorerTest {

  @TempDir static Path home;

  @TempDir Path temporary;

  private final Program synoptic = Program.inside(home);

  /** What is done once, before the first start, has its time; a frame on the screen has less. */
  @BeforeAll
  static void isPreparedForFastStarts() throws Exception {
    assertEquals(0, Program.inside(home).run("articles").status());
  }

  /** What an earlier test left is not what this one begins with. */
  @BeforeEach
  void nothingIsKept() throws IOException {
    Path kept = home.resolve("STATE");
    if (Files.exists(kept)) {
      try (Stream<Path> files = Files.walk(kept)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  @BeforeEach
  void needsATerminal() {
    Tmux.assumeAvailable();
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "160, 50"})
  void aTourFromTheFirstWordToTwoSidesAndOut(int columns, int rows) {
    try (Tmux tmux = start(columns, rows, Map.of())) {
      tmux.await("5 articles, 5 sources");
      tmux.type("raqqa");
      tmux.await("passages in 2 articles");
      tmux.keys("Enter", "Enter");
      tmux.await("with hits");
      assertTrue(tmux.colouredScreen().contains("Raqqa"), tmux.screen());
      tmux.keys("a");
      tmux.await("A is ");
      tmux.keys("Escape");
      tmux.await("Enter open");
      tmux.keys("j", "b");
      tmux.await("B is ");
      tmux.keys("c");
      tmux.await(screen -> screen.contains("3 Compare") && screen.contains(" only in A"), "pairs");
      tmux.keys("g");
      tmux.await("1 of ");
      tmux.keys("n");
      tmux.await("2 of ");
      tmux.keys("?");
      tmux.await("Keys in the compare");
      tmux.keys("q");
      tmux.await(screen -> !screen.contains("Keys in the"), "help closed");
      tmux.keys("q", "q");
      tmux.await(screen -> screen.contains("status 0"), "the end");
      assertEquals("0 1", tmux.value("#{alternate_on} #{cursor_flag}"));
      assertSameSettings();
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "160, 50"})
  void fromAQueryToAVoiceItsWordsInTheTextAndTheTable(int columns, int rows) {
    try (Tmux tmux = start(columns, rows, Map.of())) {
      tmux.await("5 articles, 5 sources");
      tmux.keys("Enter", "2");
      tmux.await(screen -> screen.contains("2 Who") && screen.contains("Velayati"), "voices");
      tmux.keys("/");
      tmux.type("hezbollah");
      tmux.await(screen -> screen.contains("/ hezbollah") && screen.contains("▸"), "fewer voices");
      tmux.keys("C-u", "Enter", "j", "Enter");
      tmux.await("Enter open in text");
      tmux.keys("Enter");
      tmux.await(screen -> screen.contains("▍") && screen.contains("] next"), "the statement");
      tmux.keys("]");
      tmux.await("▍");
      tmux.keys("w");
      tmux.await("Who speaks in ¶");
      tmux.keys("Enter", "x");
      tmux.await("in all sources: ");
      tmux.keys("Q");
      tmux.await("status 0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-c", "TERM", "HUP"})
  void howeverItEndsTheTerminalIsAsBefore(String end) throws Exception {
    try (Tmux tmux = start(100, 30, Map.of())) {
      tmux.await("5 articles, 5 sources");
      if (end.equals("C-c")) {
        tmux.keys("C-c");
      } else {
        String pid = Files.readString(temporary.resolve("pid")).strip();
        new ProcessBuilder("kill", "-" + end, pid).start().waitFor();
      }
      tmux.await(screen -> screen.contains("status "), "the end");
      assertEquals("0 1", tmux.value("#{alternate_on} #{cursor_flag}"));
      assertSameSettings();
    }
  }

  @Test
  void killedItLeavesNothingAmongTemporaryFiles() throws Exception {
    Path files = Files.createDirectory(temporary.resolve("files"));
    String folder = "-Djava.io.tmpdir=" + files;
    try (Tmux tmux = start(100, 30, Map.of("JDK_JAVA_OPTIONS", folder))) {
      tmux.await("5 articles, 5 sources");
      String pid = Files.readString(temporary.resolve("pid")).strip();
      new ProcessBuilder("kill", "-KILL", pid).start().waitFor();
      tmux.await("status 137");
      try (Stream<Path> left = Files.list(files)) {
        assertEquals(List.of(), left.toList());
      }
    }
  }

  @Test
  void itReflowsOnResizeAndKeepsItsPlace() {
    try (Tmux tmux = start(160, 50, Map.of())) {
      tmux.await("5 articles, 5 sources");
      tmux.type("aleppo");
      tmux.await("passages in");
      tmux.keys("Enter", "j", "Enter");
      tmux.await("n/N hit");
      tmux.resize(80, 24);
      tmux.await(screen -> screen.lines().allMatch(line -> line.length() <= 80), "80 columns");
      tmux.await("n/N hit");
      tmux.resize(250, 70);
      tmux.await(screen -> screen.contains("│") && screen.contains("aleppo"), "both panes");
      tmux.keys("Q");
      tmux.await("status 0");
    }
  }

  @Test
  void withoutColourTheCursorAndTheHitsAreStillSeen() {
    try (Tmux tmux = start(110, 30, Map.of("NO_COLOR", "1"))) {
      tmux.await("5 articles, 5 sources");
      tmux.type("aleppo");
      tmux.await("passages in");
      tmux.keys("Enter");
      tmux.await(screen -> screen.lines().anyMatch(line -> line.startsWith(">")), "a pointer");
      String coloured = tmux.colouredScreen();
      assertTrue(coloured.contains("\u001b[7m"), "hits in reverse");
      assertFalse(coloured.matches("(?s).*\u001b\\[[0-9;]*3[0-8][;m].*"), coloured);
      tmux.keys("Q");
      tmux.await("status 0");
    }
  }

  @Test
  void escapeFollowedAtOnceByAKeyIsBoth() {
    try (Tmux tmux = start(100, 30, Map.of())) {
      tmux.await("5 articles, 5 sources");
      tmux.type("raqqa");
      tmux.await("passages in 2 articles");
      tmux.keys("Escape", "j", "Enter");
      tmux.await("n/N hit");
      tmux.keys("Escape", "?");
      tmux.await("Keys in the");
      tmux.keys("Escape", "Q");
      tmux.await("status 0");
    }
  }

  @Test
  void whatIsCopiedInsideTmuxIsInItsBuffer() {
    try (Tmux tmux = start(80, 24, Map.of())) {
      tmux.await("5 articles, 5 sources");
      tmux.type("raqqa");
      tmux.await("passages in 2 articles");
      tmux.keys("Enter", "y");
      tmux.await("Copied with its citation to tmux, and to the clipboard where allowed.");
      String copied = tmux.buffer();
      assertTrue(copied.contains("Raqqa"), copied);
      assertTrue(copied.strip().matches("(?s).+\n\\(.+ ¶ \\d+\\)"), copied);
      tmux.keys("Q");
      tmux.await("status 0");
    }
  }

  @Test
  void outsideTmuxNoMoreIsPromisedThanWasDone() {
    try (Tmux tmux = start(80, 24, Map.of("TMUX", ""))) {
      tmux.await("5 articles, 5 sources");
      tmux.type("raqqa");
      tmux.await("passages in 2 articles");
      tmux.keys("Enter", "y");
      tmux.await("Copied with its citation, if the terminal lets programs copy.");
      tmux.keys("Q");
      tmux.await("status 0");
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "160, 50"})
  void whatOthersDoToTheLibraryIsSeenWhileItIsOpen(int columns, int rows) throws Exception {
    Path articles = Files.createDirectories(temporary.resolve("library/articles"));
    Path ferry = Files.writeString(articles.resolve("ferry.md"), "The ferry waits at the pier.\n");
    String library = articles.getParent().toString();
    try (Tmux tmux = start(columns, rows, Map.of("SYNOPTIC_LIBRARY", library))) {
      tmux.await("1 article, 0 sources");
      tmux.type("ferry");
      tmux.await("1 passage");
      tmux.keys("Enter", "Enter");
      tmux.await(
          screen -> screen.contains("▌ The ferry waits") && screen.contains("n/N hit"),
          "the article");
      Path storm = Files.writeString(temporary.resolve("storm.md"), "A storm stops the ferry.\n");
      assertEquals(0, synoptic.run("--library", library, "add", storm.toString()).status());
      tmux.await("1 article came.");
      Files.writeString(ferry, "The ferry sails at nine.\n");
      tmux.await(
          screen -> screen.contains("1 article changed.") && screen.contains("sails at nine"),
          "the new text");
      assertEquals(0, synoptic.run("--library", library, "remove", "ferry").status());
      tmux.await("1 article went.");
      assertEquals(0, synoptic.run("--library", library, "restore", "ferry").status());
      tmux.await("1 article came.");
      tmux.keys("Q");
      tmux.await("status 0");
    }
  }

  /** However wide this tmux takes the letters to be. */
  @Test
  void nothingOfThePageBeforeStaysUnderUnusualLetters() throws Exception {
    List<String> texts =
        List.of(
            "Mole ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQ",
            "Mole 🏳️\u200d🌈 and 🇬🇷 😀 ❤\ufe0f 👩\u200d🚒 came",
            "Mole கப்பல் தாமதம் துறைமுகத்தில் நின்றது",
            "Mole ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQR",
            "Mole नौका बंदरगाह में क्षति",
            "Mole του λιμανιού");
    Path articles = Files.createDirectories(temporary.resolve("library/articles"));
    for (int at = 0; at < texts.size(); at++) {
      String front = "---\nsource: S\npublished: 2021-01-" + (20 - at) + "\n---\n\n";
      Files.writeString(articles.resolve(at + ".md"), front + texts.get(at) + "\n");
    }
    try (Tmux tmux = start(130, 24, Map.of("SYNOPTIC_LIBRARY", articles.getParent().toString()))) {
      tmux.await("6 articles, 1 source");
      tmux.keys("Enter");
      for (String text : texts) {
        tmux.await(screen -> isRead(text, screen), text);
        tmux.keys("j");
      }
      for (String text : texts.reversed()) {
        tmux.await(screen -> isRead(text, screen), text);
        tmux.keys("k");
      }
      tmux.keys("Q");
      tmux.await("status 0");
    }
  }

  /** Whether a line of the right pane has this and nothing else; blanks do not count. */
  private static boolean isRead(String text, String screen) {
    return screen
        .lines()
        .map(line -> line.substring(line.indexOf('│') + 1).replaceAll("[\\s▌▏]", ""))
        .anyMatch(text.replace(" ", "")::equals);
  }

  @Test
  void aPastedTextIsTypedNotObeyed() {
    try (Tmux tmux = start(100, 30, Map.of())) {
      tmux.await("5 articles, 5 sources");
      tmux.paste("alep\u001b[31mpo\nq");
      tmux.await(screen -> screen.contains("/ alep"), "the pasted text in the box");
      tmux.keys("C-u");
      tmux.type("raqqa");
      tmux.await("passages in 2 articles");
      tmux.keys("C-c");
      tmux.await("status 0");
    }
  }

  private Tmux start(int columns, int rows, Map<String, String> more) {
    return synoptic.explorer(temporary, columns, rows, more);
  }

  private void assertSameSettings() {
    try {
      String before = Files.readString(temporary.resolve("before")).strip();
      String after = "";
      while (!after.endsWith("done")) {
        after = Files.readString(temporary.resolve("after")).strip();
      }
      assertEquals(before, after.lines().findFirst().orElse(""));
    } catch (java.io.IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }
}
