package synoptic.compare.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.corpus.Passage;
import synoptic.corpus.People;

final class TollsTest {

  private static final Path TABLE = Path.of("src/test/resources/compare/tolls.txt");

  static Stream<Arguments> table() throws IOException {
    return DifferencesTest.rows(TABLE);
  }

  @ParameterizedTest
  @MethodSource("table")
  void theHighestNumberOfEachOutcomeIsHeldAgainstTheOthers(String a, String b, String expected) {
    assertEquals(expected.equals("-") ? "" : expected, shown(a, b, Tolls::differing));
  }

  /** What is held against each other in two articles. */
  interface Comparing {
    List<Difference> differing(List<Sentence> a, List<Sentence> b, ToDoubleFunction<String> weight);
  }

  static String shown(String a, String b, Comparing comparing) {
    Side ofA = side(a);
    Side ofB = side(b);
    PassageMentions facts = PassageMentions.of(ofA, ofB, People.NONE, Map.of());
    return comparing
        .differing(sentences(ofA, facts.a()), sentences(ofB, facts.b()), word -> 1)
        .stream()
        .map(each -> DifferencesTest.given(each.inA()) + " / " + DifferencesTest.given(each.inB()))
        .collect(Collectors.joining("; "));
  }

  private static List<Sentence> sentences(Side side, List<PassageMentions.Stated> stated) {
    return Sentence.of(0, side.passages().getFirst(), stated.getFirst());
  }

  private static Side side(String text) {
    return new Side("", List.of(new LocatedPassage("", new Passage(1, "", text))));
  }
}
