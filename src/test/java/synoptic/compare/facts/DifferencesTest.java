package synoptic.compare.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.MatchReasons;
import synoptic.compare.align.Signals;
import synoptic.compare.align.WordDifferences;
import synoptic.corpus.Passage;
import synoptic.corpus.People;

final class DifferencesTest {

  private static final Path TABLE = Path.of("src/test/resources/compare/differing-facts.txt");

  static Stream<Arguments> table() throws IOException {
    return rows(TABLE);
  }

  /** The rows of a table whose cells stand apart by {@code ||}. */
  static Stream<Arguments> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arguments.of((Object[]) line.split(" \\|\\| ")));
  }

  @ParameterizedTest
  @MethodSource("table")
  void whatDiffersIsFoundAndNothingElse(String a, String b, String expected) {
    assertEquals(expected.equals("-") ? "" : expected, shown(List.of(a), List.of(b)));
    String turned = shown(List.of(b), List.of(a));
    assertEquals(expected.equals("-"), turned.isEmpty(), "the other way round: " + turned);
  }

  /** A name or a day that the other side gives in another passage is none that differs. */
  @Test
  void whatTheOtherGivesElsewhereDoesNotDiffer() {
    String left = "The ferry left Lund with its crew on 3 May 2016.";
    String right = "The ferry left Lund with its crew on 5 May 2016.";
    assertEquals("date 3 May 2016 / 5 May 2016", shown(List.of(left), List.of(right)));
    assertEquals("", shown(List.of(left), List.of(right, "It was built until 3 May 2016.")));
  }

  @Test
  void bothSentencesAreGivenAndTheSurestComesFirst() {
    List<Difference> found =
        differences(
            List.of(
                "It rained. Dunn fired the pilot in February. The mayor will meet the bishop in"
                    + " Lund."),
            List.of(
                "The pilot stepped down in February. The mayor is unlikely to meet the bishop in"
                    + " Lund."));
    assertEquals(
        List.of(Difference.Kind.MODALITY, Difference.Kind.ACTION),
        found.stream().map(Difference::kind).toList());
    assertTrue(found.getFirst().sureness() >= found.getLast().sureness());
    assertEquals(11, found.getLast().sentenceA().spans().getFirst().start());
  }

  private static String shown(List<String> a, List<String> b) {
    return differences(a, b).stream()
        .map(
            each ->
                each.kind().name().toLowerCase(Locale.ROOT)
                    + " "
                    + given(each.inA())
                    + " / "
                    + given(each.inB()))
        .collect(Collectors.joining("; "));
  }

  static String given(List<Difference.Given> given) {
    return given.stream().map(Difference.Given::shown).collect(Collectors.joining(", "));
  }

  private static List<Difference> differences(List<String> textsOfA, List<String> textsOfB) {
    Side a = side(textsOfA);
    Side b = side(textsOfB);
    MatchReasons none = new MatchReasons(List.of(), List.of(), List.of(), OptionalDouble.empty());
    List<AlignedRow> rows = List.of(new AlignedRow(0, List.of(new Candidate(0, 0.9, none))));
    List<Boolean> near = textsOfB.stream().map(text -> true).toList();
    Comparison lined =
        new Comparison(
            a,
            b,
            rows,
            0.5,
            Comparison.standings(rows, 0.5, near),
            WordDifferences.of(a, b),
            Signals.WORDS);
    PassageMentions facts = PassageMentions.of(a, b, People.NONE, Map.of());
    return Differences.of(lined, facts, List.of());
  }

  private static Side side(List<String> texts) {
    return new Side(
        "",
        IntStream.range(0, texts.size())
            .mapToObj(at -> new LocatedPassage("", new Passage(at + 1, "", texts.get(at))))
            .toList());
  }
}
