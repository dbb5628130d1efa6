package synoptic.annotate.statements;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.corpus.Part;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;

/**
 * Texts for whole kinds of difficulties with all that is said in them, below a line of dashes:
 * {@code kind | speaker's name | cue | words}, then whatever applies of {@code marks}, {@code via
 * reporters}, {@code to} and {@code on} a day; {@code ?} for no speaker, {@code -} for no cue,
 * {@code /} between the pieces of what is said.
 */
final class StatementKindsTest {

  private static final Path FOLDER = Path.of("src/test/resources/annotate-kinds");

  static Stream<Path> texts() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void eachKindIsRead(Path file) throws IOException {
    String[] parts = Files.readString(file).split("\n---\n", 2);
    String found =
        Statements.of(parts[0]).stream().map(each -> line(each) + "\n").collect(joining());
    assertEquals(parts[1], found);
  }

  private static String line(Statement statement) {
    List<String> cells = new ArrayList<>();
    cells.add(statement.kind().name().toLowerCase(Locale.ROOT));
    cells.add(statement.speaker().map(each -> each.name()).orElse("?"));
    cells.add(statement.cue().map(Part::text).orElse("-"));
    cells.add(statement.content().stream().map(Part::text).collect(joining(" / ")));
    statement.marks().forEach(mark -> cells.add(mark.toString()));
    if (statement.isDoubtful()) {
      cells.add(Statement.DOUBTFUL);
    }
    statement.via().forEach(reporter -> cells.add("via " + reporter.name()));
    statement.to().ifPresent(told -> cells.add("to " + told.name()));
    statement.when().ifPresent(day -> cells.add("on " + day(day)));
    return String.join(" | ", cells);
  }

  private static String day(UtteranceDay day) {
    return day.words().text().isEmpty()
        ? day.time().orElseThrow().first().toString()
        : day.words().text();
  }
}
