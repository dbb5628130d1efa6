package synoptic.shell.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.shell.Screen;
import synoptic.testkit.Shelves;

/** Results that go to a file. */
final class ExportOptionTest {

  @TempDir private Path folder;

  private Screen export(String name, String command, String... more) {
    List<String> words = new ArrayList<>(Screen.words(command));
    words.addAll(List.of("--export", folder.resolve(name).toString()));
    words.addAll(List.of(more));
    return Screen.of(Shelves.hearing(), OptionalInt.empty(), words.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search river",
        "who",
        "compare leaflet others",
        "compare 'Morning Post' 'Evening Star' --topic river",
        "timeline",
        "events --all",
        "synopsis leaflet harbour-flood hearing",
        "kwic harbour"
      })
  void everyCommandThatFindsWritesEveryFormat(String command) throws IOException {
    for (String name : List.of("x.md", "x.csv", "x.html")) {
      Screen screen = export(name, command);
      Path file = folder.resolve(name);
      assertEquals("exported to " + file + "\n", screen.out(), screen.err());
      assertEquals(0, screen.status());
      assertTrue(Files.size(file) > 100, name);
      assertEquals(2, export(name, command).status(), "it is there already");
      assertEquals(0, export(name, command, "--replace").status());
      Files.delete(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"search zzzq", "who zzzq", "timeline zzzq", "events zzzq", "kwic zzzq"})
  void whatFindsNothingWritesNothingAndSaysSo(String command) {
    Screen screen = export("x.md", command);
    assertEquals(1, screen.status());
    assertFalse(screen.err().isBlank());
    assertFalse(Files.exists(folder.resolve("x.md")));
  }

  @Test
  void withoutALimitAllIsWritten() throws IOException {
    export("all.csv", "search harbour OR river OR water OR shops");
    export("one.csv", "search harbour OR river OR water OR shops", "--limit", "1");
    assertTrue(Files.readAllLines(folder.resolve("all.csv")).size() > 3);
    assertEquals(2, Files.readAllLines(folder.resolve("one.csv")).size());
  }
}
