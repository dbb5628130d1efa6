package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.corpus.Part;
import synoptic.corpus.Statement;

/**
 * Texts with what is said in them: below a line of dashes, {@code kind | speaker | cue | words},
 * with {@code | reporter} where somebody reports it, {@code ?} for no speaker, {@code -} for no
 * cue; or {@code ! words} that nobody says.
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
  void findsWhatIsSaid(Path file) throws IOException {
    String[] parts = Files.readString(file).split("\n---\n");
    List<Statement> found = Statements.of(parts[0]);
    List<String> wrong = parts[1].lines().filter(line -> !holds(found, line)).toList();
    assertEquals(List.of(), wrong, "found are " + String.join("\n", shown(found)));
  }

  private static boolean holds(List<Statement> found, String line) {
    return line.startsWith("! ")
        ? found.stream().noneMatch(each -> words(each).contains(line.substring(2)))
        : found.stream().anyMatch(each -> isMeant(each, line.split(" \\| ")));
  }

  private static List<String> shown(List<Statement> found) {
    return found.stream().map(each -> each + " " + each.via()).toList();
  }

  private static boolean isMeant(Statement statement, String[] expected) {
    List<String> via = List.of(expected).subList(4, expected.length);
    return statement.kind().name().toLowerCase(Locale.ROOT).equals(expected[0])
        && statement.speaker().map(each -> each.mention().text()).orElse("?").contains(expected[1])
        && statement.cue().map(Part::text).orElse("-").contains(expected[2])
        && words(statement).contains(expected[3])
        && statement.via().size() == via.size()
        && via.stream().allMatch(statement.via().toString()::contains);
  }

  private static String words(Statement statement) {
    return String.join(" ", statement.content().stream().map(Part::text).toList());
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
    Statement statement = Statements.of(text).getFirst();
    Part piece = statement.content().getFirst();
    assertEquals(piece.text(), piece.span().in(text));
    assertEquals(Statement.Kind.DIRECT, statement.kind());
  }
}
