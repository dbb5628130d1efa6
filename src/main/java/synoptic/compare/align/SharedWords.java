package synoptic.compare.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Term;
import synoptic.text.Folding;

/** The words that two units share, most telling first. */
final class SharedWords {

  /** The letters that a word must have to be the beginning of another form of it. */
  private static final int LEAST_COMMON = 4;

  private final AlignmentScorer.Units a;
  private final AlignmentScorer.Units b;
  private final TermVectors features;

  SharedWords(AlignmentScorer.Units a, AlignmentScorer.Units b, TermVectors features) {
    this.a = a;
    this.b = b;
    this.features = features;
  }

  /**
   * The words as they are written in A, by how much each adds to the match, times how rare it is,
   * since what half of all passages have says little of two. A name counts twice. A word that B has
   * in another form is shared where the forms have most of their letters in common.
   */
  List<String> of(int unit, int other) {
    Map<String, Double> mine = a.vectors().get(unit).weights().byName();
    Map<String, Double> theirs = b.vectors().get(other).weights().byName();
    LocatedPassage passage = a.side().passages().get(unit);
    String text = passage.text();
    Map<String, Double> shares = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    for (Term term : a.cuts().get(unit).terms()) {
      String stem = term.stem();
      String beginning = TermVectors.beginning(stem);
      double share =
          mine.get(stem) * theirs.getOrDefault(stem, 0.0)
              + mine.getOrDefault(beginning, 0.0) * theirs.getOrDefault(beginning, 0.0);
      if (share > 0
          && !passage.language().filler(Folding.fold(term.span().in(text))).isNothingShared()
          && (theirs.containsKey(stem)
              || theirs.keySet().stream().anyMatch(their -> isForm(stem, their)))) {
        double telling = share * features.rarity(stem);
        shares.merge(stem, term.isNameIn(text) ? 2 * telling : telling, Math::max);
        written.putIfAbsent(stem, term.span().in(text));
      }
    }
    return shares.keySet().stream()
        .sorted(Comparator.comparingDouble((String stem) -> -shares.get(stem)))
        .map(written::get)
        .toList();
  }

  /** Whether two stems are likely forms of one word, and not only begin alike. */
  private static boolean isForm(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    boolean isWhole = common == shorter && common >= LEAST_COMMON;
    return isWhole || 3 * common >= 2 * Math.max(one.length(), other.length());
  }
}
