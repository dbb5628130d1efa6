package synoptic.compare.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.compare.LocatedPassage;
import synoptic.compare.align.AlignmentScorer.Units;

/**
 * The units whose meaning is worked out before two sides are aligned: all of them where that can be
 * waited for, else those that share most words with one of the other side, pair by pair, the
 * closest first.
 */
final class Shortlist {

  /** So many units of B are thought of for each of A. */
  private static final int EACH = 3;

  private record Pair(double cosine, LocatedPassage a, LocatedPassage b) {}

  private Shortlist() {}

  /** The meanings, worked out as far as can be waited for; the others have no sentence. */
  static PassageEmbeddings of(
      Units a, Units b, LexicalSimilarity words, PassageEmbeddings meanings) {
    List<LocatedPassage> unknown =
        Stream.of(a, b)
            .flatMap(units -> units.side().passages().stream())
            .filter(passage -> meanings.effort(passage) > 0)
            .toList();
    long effort = unknown.stream().mapToLong(meanings::effort).sum();
    if (effort == 0) {
      return meanings;
    }
    if (effort <= EncodedPassages.MOST_CHARACTERS) {
      meanings.prepare(unknown, 0);
      return meanings;
    }
    List<LocatedPassage> chosen = closest(a, b, words, meanings);
    meanings.prepare(chosen, unknown.size() - chosen.size());
    return passage -> meanings.effort(passage) == 0 ? meanings.of(passage) : Optional.of(List.of());
  }

  private static List<LocatedPassage> closest(
      Units a, Units b, LexicalSimilarity words, PassageEmbeddings meanings) {
    List<Pair> pairs =
        IntStream.range(0, a.cuts().size())
            .parallel()
            .boxed()
            .flatMap(unit -> pairs(a, b, unit, words.of(unit).cosines()))
            .sorted(Comparator.comparingDouble(pair -> -pair.cosine()))
            .toList();
    Set<LocatedPassage> chosen = new LinkedHashSet<>();
    long left = EncodedPassages.MOST_CHARACTERS;
    for (Pair pair : pairs) {
      List<LocatedPassage> more =
          Stream.of(pair.a, pair.b)
              .filter(passage -> meanings.effort(passage) > 0 && !chosen.contains(passage))
              .toList();
      long effort = more.stream().mapToLong(meanings::effort).sum();
      if (effort <= left) {
        chosen.addAll(more);
        left -= effort;
      }
    }
    return new ArrayList<>(chosen);
  }

  private static Stream<Pair> pairs(Units a, Units b, int unit, double[] cosines) {
    return Ranking.best(cosines, other -> cosines[other] > 0, EACH).stream()
        .map(
            other ->
                new Pair(
                    cosines[other], a.side().passages().get(unit), b.side().passages().get(other)));
  }
}
