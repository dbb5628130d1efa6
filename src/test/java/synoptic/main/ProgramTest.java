package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.search.SearchException;

final class ProgramTest {

  @TempDir Path temporary;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Program program(Map<String, String> variables) {
    Folders folders = new Folders(variables, temporary.resolve("program"));
    return new Program(folders, OutputStream.nullOutputStream(), err, OptionalInt.empty());
  }

  @Test
  void theExplorerRefusesAMissingLibraryWithTheSentenceOfASearch() {
    Path missing = temporary.resolve("nope");
    Program named = program(Map.of("HOME", temporary.toString()));
    var refused = assertThrows(SearchException.class, () -> named.explore(Optional.of(missing)));
    assertEquals(2, named.run(List.of("--library", missing.toString(), "search", "x")));
    String said = err.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    assertTrue(refused.getMessage().startsWith("There is no folder \""), refused.getMessage());
    assertTrue(said.contains("There is no folder \""), said);
  }

  @Test
  void aMissingLibraryOfTheEnvironmentIsRefusedToo() {
    Program program = program(Map.of("SYNOPTIC_LIBRARY", temporary.resolve("nope").toString()));
    var refused = assertThrows(SearchException.class, () -> program.explore(Optional.empty()));
    assertTrue(refused.getMessage().contains("is not there"), refused.getMessage());
  }
}
