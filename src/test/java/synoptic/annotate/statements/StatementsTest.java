package synoptic.annotate.statements;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Part;
import synoptic.corpus.Statement;

/**
 * Texts with all that is said in them, as a reader finds it: below a line of dashes, {@code kind |
 * speaker | cue | words}, with {@code | reporter} where somebody reports it, {@code ?} for no
 * speaker, nothing for one whom an earlier paragraph tells, {@code -} for no cue and {@code /}
 * between the pieces of what is said.
 */
final class StatementsTest {

  private static final Path FOLDER = Path.of("src/test/resources/annotate");

  static Stream<Path> texts() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsSaidIsFoundAndNothingElse(Path file) throws IOException {
    String[] parts = Files.readString(file).split("\n---\n", 2);
    List<Statement> found = Statements.of(parts[0]);
    assertEquals(parts[1], found.stream().map(each -> line(each) + "\n").collect(joining()));
    for (Statement statement : found) {
      for (Part piece : statement.content()) {
        assertEquals(piece.text(), piece.span().in(parts[0]));
      }
    }
  }

  private static String line(Statement statement) {
    List<String> cells = new ArrayList<>();
    cells.add(statement.kind().name().toLowerCase(Locale.ROOT));
    cells.add(statement.speaker().map(each -> each.mention().text()).orElse("?"));
    cells.add(statement.cue().map(Part::text).orElse("-"));
    cells.add(statement.content().stream().map(Part::text).collect(joining(" / ")));
    statement.via().forEach(reporter -> cells.add(reporter.mention().text()));
    return String.join(" | ", cells);
  }

  @Test
  void aRefusalIsSureAndAMoodDoubtful() {
    String text = "Ada Quist declined to comment on the report. Nora Vane wants a new quay.";
    List<Statement> found = Statements.of(text);
    assertEquals(List.of(false, true), found.stream().map(Statement::isDoubtful).toList());
  }

  /** What grammar makes a subject is not always somebody who can speak. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By laying more weight on the ferry, however, the town seems in fact to be wasting its"
            + " chances at the harbour, and the province is trying to get the mayor to see it.",
        "Experience in the past months since September 2015 has shown that if the town paid more"
            + " for its bridge, it would be possible for the engineers to close the gap."
      })
  void nobodySpeaks(String text) {
    assertEquals(
        List.of(), Statements.of(text).stream().flatMap(each -> each.speaker().stream()).toList());
  }

  @Test
  void textWithoutStatementsGivesNone() {
    assertEquals(List.of(), Statements.of(""));
    assertEquals(List.of(), Statements.of("\n \n\n"));
    assertEquals(List.of(), Statements.of("The bridge is forty metres long.\n\nIt is grey."));
  }

  @Test
  void quotesInScriptsItHasNotLearnedAreNoFault() {
    for (String text :
        List.of(
            "قال الوزير: «لن نغادر المدينة قبل الليل».",
            "«Мы не уйдём», — сказал министр. «Никогда».",
            "部长说：“我们不会离开。”")) {
      for (Statement statement : Statements.of(text)) {
        assertTrue(statement.content().stream().allMatch(part -> text.contains(part.text())));
      }
    }
  }

  @Test
  void aPieceIsTheTextAtItsPlace() {
    String text = "Rain fell 🌧 all day. \"It will stop,\" Ruth Vale said.";
    List<Statement> found = Statements.of(text);
    assertEquals(
        List.of("direct | Ruth Vale | said | \"It will stop,\""),
        found.stream().map(StatementsTest::line).toList());
    Part piece = found.getFirst().content().getFirst();
    assertEquals(piece.text(), piece.span().in(text));
  }
}
