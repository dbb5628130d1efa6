package synoptic.compare.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.Comparison.Standing;
import synoptic.corpus.Passage;

final class ComparisonTest {

  private static final Side A =
      side("The ferry Ostrava sank off the old pier at midnight.", "The mayor wept for the crew.");
  private static final Side B =
      side(
          "The ferry Ostrava sank off the old pier at midnight, a guard said.",
          "Off the old pier the ferry Ostrava sank.",
          "Potatoes were cheap that year.",
          "The mayor wept for the crew.");

  /** A passage that comes second everywhere is said again, and none is in no list. */
  @Test
  void eachPassageOfBIsPairedSaidAgainOrOnlyThere() {
    Comparison lined = Aligner.compare(A, B, MatchThreshold.WHOLE_TEXTS, AlignmentContext.NONE);
    assertEquals(
        List.of(Standing.PAIRED, Standing.ALSO, Standing.ONLY, Standing.PAIRED), lined.standings());
    assertEquals(List.of(1), lined.alsoInB());
    assertEquals(List.of(1, 2), lined.besideNoneInB());
    assertEquals(OptionalInt.of(0), lined.closestInA(1));
  }

  private static Side side(String... texts) {
    return new Side(
        "",
        IntStream.range(0, texts.length)
            .mapToObj(at -> new LocatedPassage("", new Passage(at + 1, "", texts[at])))
            .toList());
  }
}
