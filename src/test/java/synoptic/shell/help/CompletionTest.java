package synoptic.shell.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.shell.Screen;
import synoptic.shell.request.RequestParser;

/** The scripts are read by the shells themselves, with a {@code synoptic} that lists a library. */
final class CompletionTest {

  private static final String SYNOPTIC =
      """
      synoptic() {
        case "$*" in
          articles) printf '%s\\n' 'calm-returns  2016-06  Star' 'harbour-flood  2016  Post' ;;
          sources) printf '%s\\n' 'Evening Star  1 article' 'Morning Post  2 articles' ;;
          topics) printf '%s\\n' 'flood  the river' ;;
          speakers) printf '%s\\n' 'Ada Quist  mayor  3' ;;
          '--library /other dir articles') printf '%s\\n' 'elsewhere  2016' ;;
        esac
      }
      """;

  @TempDir Path folder;

  private String output(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "still running: " + List.of(command));
    return printed.strip();
  }

  private static boolean isInstalled(String shell) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
  }

  private Path script(String shell) throws IOException {
    Screen screen = Screen.of("completion", shell);
    assertEquals(0, screen.status());
    return Files.writeString(folder.resolve("completion"), screen.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellCanReadItsScript(String shell) throws Exception {
    assumeTrue(isInstalled(shell), shell + " is not installed");
    assertEquals("", output(shell, "-n", script(shell).toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyCommandAndOptionIsInTheScript(String shell) {
    String script = Screen.of("completion", shell).out();
    for (var command : RequestParser.commands()) {
      assertTrue(script.contains(command.name()), command.name());
      for (var option : command.options()) {
        String shown = shell.equals("fish") ? "-l " + option.name() : "--" + option.name();
        assertTrue(script.contains(shown), shown);
      }
    }
    assertTrue(!script.matches("(?s).*@[A-Z_]+@.*"), "a part of the script was not filled in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sea|search",
        "so|sources",
        "search --so|--source --sort",
        "search --source Mor|Morning\\ Post",
        "search --source=Mor|Morning\\ Post",
        "'search --sort '|relevance date",
        "search harbour --library /x --sort=d|date",
        "who --kind m|mixed",
        "who --mark de|denied",
        "who --said-f|--said-from",
        "who --speaker Ad|Ada\\ Quist",
        "read c|calm-returns",
        "read --library '/other\\ dir' e|elsewhere",
        "'read calm-returns '|''",
        "compare Evening\\ S|Evening\\ Star",
        "compare calm-returns h|harbour-flood",
        "compare a b --topic f|flood",
        "align --unit s|sentence",
        "completion z|zsh",
        "help com|compare completion",
        "add other no|notes.txt",
        "--lib|--library",
        "read --|--passage --json --library --debug --version --help"
      })
  void bashCompletes(String typed, String offered) throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "");
    String program =
        SYNOPTIC
            + "source ./completion; COMP_WORDS=(synoptic "
            + words(typed)
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _synoptic; echo \"${COMPREPLY[*]}\"";
    script("bash");
    assertEquals(offered, output("bash", "--norc", "-c", program));
  }

  /** The words as bash has them while one completes: raw, an equals sign by itself. */
  private static String words(String typed) {
    StringBuilder words = new StringBuilder();
    String protect = typed.replace("\\ ", "\0").replace("=", " = ").replace("'", "");
    for (String word : protect.split(" ", -1)) {
      words.append(" '").append(word.replace("\0", "\\ ")).append('\'');
    }
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "synoptic sea|search",
        "synoptic search --sort d|date",
        "synoptic read c|calm-returns",
        "synoptic compare Morn|Morning Post",
        "synoptic help com|compare completion"
      })
  void fishCompletes(String typed, String offered) throws Exception {
    assumeTrue(isInstalled("fish"), "fish is not installed");
    String list =
        "function synoptic; switch \"$argv\"; case articles; echo 'calm-returns  x';"
            + " case sources; echo 'Morning Post  2'; end; end; ";
    script("fish");
    String printed =
        output(
            "fish", "--no-config", "-c", list + "source ./completion; complete -C '" + typed + "'");
    List<String> words = printed.lines().map(line -> line.split("\t")[0]).toList();
    assertEquals(offered, String.join(" ", words));
  }

  @Test
  void zshLoadsItsScript() throws Exception {
    assumeTrue(isInstalled("zsh"), "zsh is not installed");
    script("zsh");
    String program =
        "autoload -Uz compinit; compinit -u -D; source ./completion; print $_comps[synoptic]";
    assertEquals("_synoptic", output("zsh", "-f", "-c", program));
  }
}
