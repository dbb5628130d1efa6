package synoptic.compare.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

  private static final Side A =
      side("The ferry left on 3 May 2016.", "It sank on 4 May 2016.", "It lay there.");
  private static final Side B = side("The ferry left on 5 May 2016.");

  /** Meaning tells passages less far apart than words do, so less of a gap counts. */
  @Test
  void ofSeveralPassagesForOneThoseThatComeNearlyAsCloseAsTheClosestDiffer() {
    assertEquals(List.of(0, 1), differing(Signals.WORDS, 0.5, 0.41));
    assertEquals(List.of(0), differing(Signals.WORDS, 0.5, 0.39));
    assertEquals(List.of(0, 1), differing(Signals.WORDS_AND_MEANING, 0.5, 0.48));
    assertEquals(List.of(0), differing(Signals.WORDS_AND_MEANING, 0.5, 0.47));
  }

  private static List<Integer> differing(Signals basis, double... scores) {
    List<AlignedRow> rows =
        IntStream.range(0, scores.length).mapToObj(at -> row(at, scores[at])).toList();
    Comparison lined = new Comparison(A, B, rows, 0, List.of(), WordDifferences.of(A, B), basis);
    PassageMentions facts = PassageMentions.of(A, B, People.NONE, Map.of());
    return Differences.of(lined, facts, List.of()).stream().map(Difference::a).toList();
  }

  private static AlignedRow row(int passage, double score) {
    MatchReasons none = new MatchReasons(List.of(), List.of(), List.of(), OptionalDouble.empty());
    return new AlignedRow(passage, List.of(new Candidate(0, score, none)));
  }

  private static Side side(String... texts) {
    return new Side(
        "",
        IntStream.range(0, texts.length)
            .mapToObj(at -> new LocatedPassage("", new Passage(at + 1, "", texts[at])))
            .toList());
  }
}
