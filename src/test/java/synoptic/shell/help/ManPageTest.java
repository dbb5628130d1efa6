package synoptic.shell.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.explore.command.Command.Option;
import synoptic.shell.Screen;
import synoptic.shell.request.RequestParser;

/**
 * The manual pages are fresh, sound and whole. {@code mvn test -Dtest=ManPageTest
 * -Dgenerated=write} writes {@code man/synoptic.1} anew.
 */
final class ManPageTest {

  private static final Path FOLDER = Path.of("man");

  static Stream<Path> pages() throws Exception {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void thePageOfTheProgramIsFresh() throws Exception {
    Path file = FOLDER.resolve("synoptic.1");
    if ("write".equals(System.getProperty("generated"))) {
      Files.writeString(file, ManPage.ofProgram());
    }
    assertEquals(
        Files.readString(file),
        ManPage.ofProgram(),
        "write it anew with: mvn test -Dtest=ManPageTest -Dgenerated=write");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void mandocFindsNothingWrong(Path page) throws Exception {
    boolean installed =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "mandoc")));
    assumeTrue(installed || System.getenv("CI") != null, "mandoc is not installed");
    Process lint =
        new ProcessBuilder("mandoc", "-T", "lint", "-W", "warning", page.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", said);
    assertEquals(0, lint.waitFor());
  }

  @Test
  void everyCommandAndOptionIsInThePage() {
    String page = ManPage.ofProgram();
    for (var command : RequestParser.commands()) {
      assertTrue(page.contains(".Ss " + command.name() + "\n"), command.name());
      for (Option option : command.options()) {
        assertTrue(page.contains(".It Fl -" + option.name()), option.name());
      }
    }
  }

  /** Each key that any command prints stands in synoptic-json(5), below that command. */
  @Test
  void everyKeyOfTheJsonIsDocumented() throws Exception {
    String page = Files.readString(FOLDER.resolve("synoptic-json.5"));
    Path screens = Path.of("src/test/resources/shell/screens");
    try (var files = Files.list(screens)) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        if (lines.getFirst().contains("--json")) {
          String command = Screen.words(lines.getFirst()).get(2);
          int from = page.indexOf(".Ss " + command + "\n");
          assertTrue(from >= 0, "synoptic-json(5) says nothing on " + command);
          String section = page.substring(from, (page + "\n.Ss ").indexOf("\n.S", from));
          for (String key : keys(lines)) {
            assertTrue(section.contains(".It Li " + key + "\n"), command + ": " + key);
          }
        }
      }
    }
  }

  private static Set<String> keys(List<String> lines) throws Exception {
    Set<String> keys = new TreeSet<>();
    for (String line : lines) {
      if (line.startsWith("{")) {
        collect(JsonParser.object().from(line), keys);
      }
    }
    return keys;
  }

  private static void collect(JsonObject object, Set<String> keys) {
    object.forEach(
        (key, value) -> {
          keys.add(key);
          if (value instanceof JsonArray array
              && !array.isEmpty()
              && array.get(0) instanceof JsonObject inner) {
            collect(inner, keys);
          }
        });
  }
}
