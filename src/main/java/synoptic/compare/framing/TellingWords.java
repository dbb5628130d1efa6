package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import synoptic.compare.HouseStyle;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.facts.PassageMentions;
import synoptic.compare.facts.PassageMentions.Stated;
import synoptic.compare.framing.TellingWord.Lean;
import synoptic.compare.framing.WordCounts.Counted;

/**
 * The words that tell two sides apart: log-odds with an informative Dirichlet prior (Monroe,
 * Colaresi and Quinn, Fightin' Words, Political Analysis 16, 2008). What a word's share is in the
 * library counts as if α₀ words of it had been seen on either side before, so that a word which is
 * common everywhere needs a larger difference. A word leans only where chance hardly explains its
 * counts ({@link TellingWord#LEAST}); house style is folded ({@link HouseStyle}).
 */
final class TellingWords {

  /**
   * α₀, the words of the prior. Measured on twenty pairs of articles: of the ten words that lean
   * most to each side in one half of the passages, as far as the other half has them at all, this
   * share leans to the same side there: 0.74 with α₀ = 10, 0.80 with 100, 0.85 with 1,000, 0.86
   * from 3,000 on. So large a prior makes z small: it is an order and no test of significance,
   * which is why the counts always stand beside it.
   */
  private static final double PRIOR = 3_000;

  private static final int MOST_OF_A_SIDE = 20;
  private static final int MOST_SHARED = 8;

  /** What the leaning side has less often tells nothing. */
  private static final int FEWEST = 2;

  /** What stands so seldom must be rarer still in the rest of the library. */
  private static final int SELDOM = 3;

  /** A word that stands nearly always in one term is shown with the term alone. */
  private static final double NEARLY_ALWAYS = 0.75;

  private record Scored(String key, int a, int b, double z, double surprise) {
    boolean isTelling() {
      return surprise >= TellingWord.LEAST;
    }

    int most() {
      return Math.max(a, b);
    }

    int count() {
      return a + b;
    }

    /** The words of a term. */
    List<String> parts() {
      int blank = key.indexOf(' ');
      return blank < 0 ? List.of() : List.of(key.substring(0, blank), key.substring(blank + 1));
    }
  }

  private final List<List<Counted>> a;
  private final List<List<Counted>> b;
  private final WordCounts inA;
  private final WordCounts inB;
  private final WordCounts others;
  private final WordCounts library;

  private TellingWords(Side a, Side b, PassageMentions facts, WordCounts others) {
    this.a = counted(a, facts.a());
    this.b = counted(b, facts.b());
    this.others = others;
    inA = WordCounts.ofCounted(this.a);
    inB = WordCounts.ofCounted(this.b);
    library = inA.and(inB).and(others);
  }

  private static List<List<Counted>> counted(Side side, List<Stated> facts) {
    return IntStream.range(0, side.passages().size())
        .mapToObj(at -> WordCounts.in(side.passages().get(at), facts.get(at).names()))
        .toList();
  }

  /**
   * One list that leads from what leans to A through what both have to what leans to B.
   *
   * @param facts the names of both sides
   * @param others the words of a sample of the library without the two sides
   */
  static List<TellingWord> of(Side a, Side b, PassageMentions facts, WordCounts others) {
    TellingWords telling = new TellingWords(a, b, facts, others);
    List<Scored> scored = telling.withoutParts(telling.scored());
    scored.sort(Comparator.comparingDouble(Scored::z).reversed().thenComparing(Scored::key));
    Map<Scored, Lean> chosen = telling.chosen(scored);
    Map<String, Found> found = telling.found(chosen.keySet());
    List<TellingWord> words = new ArrayList<>();
    chosen.forEach((word, lean) -> words.add(found.get(word.key).word(word, lean)));
    return words;
  }

  private List<Scored> scored() {
    Set<String> keys = new HashSet<>(inA.keys());
    keys.addAll(inB.keys());
    List<Scored> scored = new ArrayList<>();
    for (String key : keys) {
      Scored one =
          new Scored(key, inA.of(key), inB.of(key), z(key), surprise(inA.of(key), inB.of(key)));
      if (one.most() >= FEWEST) {
        scored.add(one);
      }
    }
    return scored;
  }

  private double z(String key) {
    double alpha = PRIOR * (library.of(key) + others.ofName(key)) / library.total();
    double left = inA.of(key) + alpha;
    double right = inB.of(key) + alpha;
    double odds = odds(left, inA.total()) - odds(right, inB.total());
    return odds / Math.sqrt(1 / left + 1 / right);
  }

  private static double odds(double count, long total) {
    return Math.log(count / (total + PRIOR - count));
  }

  /** Without words that stand nearly always in a term of the list, and terms that seldom do. */
  private List<Scored> withoutParts(List<Scored> scored) {
    Map<String, Scored> byKey = new HashMap<>();
    scored.forEach(one -> byKey.put(one.key, one));
    Map<String, Scored> terms = new HashMap<>();
    for (Scored term : scored) {
      for (String part : term.parts()) {
        Scored word = byKey.get(part);
        if (word != null && term.count() >= NEARLY_ALWAYS * word.count()) {
          terms.merge(part, term, (one, other) -> other.count() > one.count() ? other : one);
        }
      }
    }
    return new ArrayList<>(scored.stream().filter(one -> !isPart(one, terms)).toList());
  }

  /** Whether it is a word of a term, or a term around such a word that is less frequent. */
  private static boolean isPart(Scored one, Map<String, Scored> terms) {
    return terms.containsKey(one.key)
        || one.parts().stream()
            .map(terms::get)
            .anyMatch(term -> term != null && term != one && term.count() > one.count());
  }

  /** From the sorted words those that lean most, and of the rest those that both have most. */
  private Map<Scored, Lean> chosen(List<Scored> sorted) {
    Map<Scored, Lean> leaning = new HashMap<>();
    sorted.stream()
        .filter(one -> one.z > 0 && one.a >= FEWEST && one.isTelling() && isOwn(one, one.a, inA))
        .limit(MOST_OF_A_SIDE)
        .forEach(one -> leaning.put(one, Lean.A));
    sorted.reversed().stream()
        .filter(one -> one.z < 0 && one.b >= FEWEST && one.isTelling() && isOwn(one, one.b, inB))
        .limit(MOST_OF_A_SIDE)
        .forEach(one -> leaning.put(one, Lean.B));
    sorted.stream()
        .filter(one -> one.a >= FEWEST && one.b >= FEWEST && !leaning.containsKey(one))
        .sorted(Comparator.comparingDouble((Scored one) -> -shared(one)))
        .limit(MOST_SHARED)
        .forEach(one -> leaning.put(one, Lean.BOTH));
    Map<Scored, Lean> chosen = new LinkedHashMap<>();
    for (Lean lean : Lean.values()) {
      sorted.stream().filter(one -> leaning.get(one) == lean).forEach(one -> chosen.put(one, lean));
    }
    return chosen;
  }

  /**
   * G² (Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational
   * Linguistics 19, 1993).
   */
  private double surprise(int a, int b) {
    double expectedInA = (double) (a + b) * inA.total() / (inA.total() + inB.total());
    return 2 * (surprise(a, expectedInA) + surprise(b, a + b - expectedInA));
  }

  private static double surprise(int count, double expected) {
    return count == 0 ? 0 : count * Math.log(count / expected);
  }

  /** Whether chance hardly explains that a side has a word so often, as the library goes. */
  private boolean isOwn(Scored one, int count, WordCounts side) {
    double share = (double) (others.of(one.key) + others.ofName(one.key)) / others.total();
    double expected = share * side.total();
    return count > SELDOM
        || others.total() == 0
        || count > expected
            && 2 * (surprise(count, expected) - count + expected) >= TellingWord.LEAST;
  }

  /** The smaller of the shares that a word has in the two sides. */
  private double shared(Scored one) {
    return Math.min((double) one.a / inA.total(), (double) one.b / inB.total());
  }

  /** Where some words stand, and how they are written. */
  private Map<String, Found> found(Set<Scored> words) {
    Map<String, Found> found = new HashMap<>();
    words.forEach(word -> found.put(word.key, new Found()));
    find(a, found, true);
    find(b, found, false);
    return found;
  }

  private static void find(List<List<Counted>> side, Map<String, Found> found, boolean isA) {
    for (int at = 0; at < side.size(); at++) {
      for (Counted counted : side.get(at)) {
        Found word = found.get(counted.key());
        if (word != null) {
          word.written.merge(counted.shown(), 1, Integer::sum);
          (isA ? word.a : word.b).add(new Occurrence(at, counted.span()));
        }
      }
    }
  }

  private static final class Found {
    private final Map<String, Integer> written = new TreeMap<>(Comparator.reverseOrder());
    private final List<Occurrence> a = new ArrayList<>();
    private final List<Occurrence> b = new ArrayList<>();

    /** As it is written most often; of equals rather without a capital. */
    private String shown() {
      return written.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .orElseThrow()
          .getKey();
    }

    private TellingWord word(Scored scored, Lean lean) {
      return new TellingWord(shown(), new Tally(a, b), scored.z, scored.surprise, lean);
    }
  }
}
