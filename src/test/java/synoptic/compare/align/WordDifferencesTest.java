package synoptic.compare.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.LocatedPassage;
import synoptic.text.Span;

final class WordDifferencesTest {

  private static final String A = "On 9 June the rebels stormed Kirin.";
  private static final String B = "On 12 June fighters took Kirin.";

  private final WordDifferences wording =
      WordDifferences.of(
          AlignerTest.side("A", List.of(A, "The fighters left.")),
          AlignerTest.side("B", List.of(B)));

  @Test
  void wordsOfBothPassagesAreShared() {
    assertEquals(List.of("June", "Kirin"), words(A, wording.inA(passage(A), passage(B)).shared()));
    assertEquals(List.of("June", "Kirin"), words(B, wording.inB(passage(A), passage(B)).shared()));
  }

  @Test
  void aWordIsOnesOwnOnlyWhereTheOtherSideHasItNowhere() {
    assertEquals(List.of("rebels", "stormed"), words(A, wording.inA(passage(A), passage(B)).own()));
    assertEquals(List.of("took"), words(B, wording.inB(passage(A), passage(B)).own()));
  }

  @Test
  void figuresThatTheOtherPassageGivesOtherwiseDiffer() {
    assertEquals(List.of("9"), words(A, wording.inA(passage(A), passage(B)).differing()));
    assertEquals(List.of("12"), words(B, wording.inB(passage(A), passage(B)).differing()));
  }

  @Test
  void aFigureBesideAPassageWithoutFiguresDoesNotDiffer() {
    WordMarks marks = wording.inA(passage("It was 9 June."), passage("Fighters took Kirin."));
    assertEquals(List.of(), marks.differing());
  }

  @Test
  void mayIsAMonthNextToANumberAndElseSaysNothing() {
    String may = "It fell in May 2016.";
    String june = "It fell in June 2016.";
    assertEquals(List.of("May"), words(may, wording.inA(passage(may), passage(june)).differing()));
    assertEquals(
        List.of("June"), words(june, wording.inB(passage(may), passage(june)).differing()));
    String day = "On 9 May it may fall; May they stay.";
    assertEquals(
        List.of("9", "May"), words(day, wording.inA(passage(day), passage(june)).differing()));
  }

  private static LocatedPassage passage(String text) {
    return AlignerTest.side("", List.of(text)).passages().getFirst();
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).toList();
  }
}
