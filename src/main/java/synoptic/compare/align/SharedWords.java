package synoptic.compare.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.compare.Term;
import synoptic.text.Folding;

/** The words that two units share, most telling first. */
final class SharedWords {

  /** Words that two passages share without sharing a thing. */
  private static final Set<String> LITTLE =
      Set.of(
          ("according across again against ago al alone along already also although always"
                  + " amid among another around as away back became because become becomes been behind"
                  + " being below beneath beside besides best between beyond big both but called came"
                  + " come comes completely de despite directly due each either else end enough entirely"
                  + " especially even ever every except few first five four fully gain gave get gets"
                  + " give given gives go goes going good great half hence however including indeed"
                  + " inside instead keep keeping kept key large last late lead least led less let like"
                  + " likely little long lot made main mainly make makes making many mean means mostly"
                  + " much namely near nearly need needed needs neither never new next nor now number"
                  + " often old one ones onto or order others outside over part particularly parts per"
                  + " perhaps place possible present put quite rather really recent regarding regardless"
                  + " result right same say says second see seem seems seen several simply since six so"
                  + " still take taken taking ten than therefore third though three through throughout"
                  + " thus till today together took toward towards turn two unless unlike until upon use"
                  + " used using various via want wanted wants way ways well went whereas whether whole"
                  + " wholly with within without yet")
              .split(" "));

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
    Map<String, Double> mine = a.vectors().get(unit).weights();
    Map<String, Double> theirs = b.vectors().get(other).weights();
    String text = a.side().passages().get(unit).text();
    Map<String, Double> shares = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    for (Term term : a.cuts().get(unit).terms()) {
      String stem = term.stem();
      String beginning = TermVectors.beginning(stem);
      double share =
          mine.get(stem) * theirs.getOrDefault(stem, 0.0)
              + mine.getOrDefault(beginning, 0.0) * theirs.getOrDefault(beginning, 0.0);
      if (share > 0
          && !LITTLE.contains(Folding.fold(term.span().in(text)))
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
