package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.compare.HouseStyle;
import synoptic.compare.Occurrence;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.Difference.Kind;
import synoptic.compare.facts.WordChain.Gap;
import synoptic.text.Folding;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * The same quotation with other words in two articles on one happening, wherever it stands in them:
 * {@code They ruined} and {@code It ruined}, {@code will answer for it} and {@code will answer
 * before a court for it}. Where less of it is the same, but some telling words in a row, both are
 * shown whole. That one article quotes less at the beginning or leaves sentences out is usual.
 */
final class QuotedWording {

  /** So much of both quotations must be the same, as twice the shared words by all. */
  private static final double LEAST = 0.6;

  /** The same where enough words in a row are. */
  private static final double LEAST_OF_RUN = 0.4;

  private static final int RUN = 4;
  private static final int TELLING_IN_RUN = 2;

  private static final double SURE = 0.9;

  /** That one breaks off where the other goes on. */
  private static final double LESS_SURE = 0.4;

  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 200;

  /** Of a longer quotation the beginning is read. */
  private static final int LONGEST = 2_000;

  /** Texts of more quotations are books. */
  private static final int MOST = 400;

  /** So many words that both have are shown beside what one leaves out. */
  private static final int BESIDE = 2;

  private static final Map<String, List<String>> CONTRACTED =
      Map.ofEntries(
          Map.entry("it's", List.of("it", "is")),
          Map.entry("that's", List.of("that", "is")),
          Map.entry("there's", List.of("there", "is")),
          Map.entry("he's", List.of("he", "is")),
          Map.entry("she's", List.of("she", "is")),
          Map.entry("what's", List.of("what", "is")),
          Map.entry("let's", List.of("let", "us")),
          Map.entry("can't", List.of("can", "not")),
          Map.entry("cannot", List.of("can", "not")),
          Map.entry("won't", List.of("will", "not")));

  private static final Set<String> POINTING = FactWords.of("pointing");

  /** A word as it is compared, and where it stands. */
  private record Spoken(String folded, Span span) {}

  /**
   * A quotation.
   *
   * @param sentence the first one that it stands in
   */
  private record Quotation(Sentence sentence, List<Spoken> words) {

    /** Each is one of its own. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    private List<String> folded() {
      return words.stream().map(Spoken::folded).toList();
    }

    private Given given(int from, int to) {
      return sentence.given(new Span(words.get(from).span.start(), words.get(to - 1).span.end()));
    }

    private Given whole() {
      return given(0, words.size());
    }

    /** Whether a sentence ends between two words; of {@code can't} both stand in one place. */
    private boolean isParted(int at) {
      int from = words.get(at - 1).span.end();
      int to = Math.max(from, words.get(at).span.start());
      String between = sentence.text().substring(from, to);
      return between.chars().anyMatch(sign -> ".!?…".indexOf(sign) >= 0);
    }
  }

  private record Pair(Quotation a, Quotation b, WordChain chain, double share) {}

  private QuotedWording() {}

  /** What two articles on one happening quote differently. */
  static List<Difference> differing(List<Sentence> ofA, List<Sentence> ofB) {
    List<Quotation> allOfA = quotations(ofA);
    List<Quotation> allOfB = quotations(ofB);
    if (allOfA.size() > MOST || allOfB.size() > MOST) {
      return List.of();
    }
    Map<List<String>, Set<Quotation>> inB = new HashMap<>();
    for (Quotation quotation : allOfB) {
      bigrams(quotation)
          .forEach(two -> inB.computeIfAbsent(two, unseen -> new LinkedHashSet<>()).add(quotation));
    }
    Stream<Pair> pairs =
        allOfA.stream().flatMap(a -> near(a, inB).stream().flatMap(b -> pair(a, b).stream()));
    return MutualBest.of(pairs, Pair::a, Pair::b, Pair::share).stream()
        .flatMap(pair -> differing(pair).stream())
        .toList();
  }

  /** The quotations that have two words in a row of this one, of which one tells. */
  private static Set<Quotation> near(Quotation quotation, Map<List<String>, Set<Quotation>> all) {
    Set<Quotation> near = new LinkedHashSet<>();
    bigrams(quotation).forEach(two -> near.addAll(all.getOrDefault(two, Set.of())));
    return near;
  }

  private static List<Quotation> quotations(List<Sentence> sentences) {
    Map<Occurrence, Quotation> all = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      for (Span span : sentence.quotations()) {
        all.computeIfAbsent(
            new Occurrence(sentence.passage(), span),
            place -> new Quotation(sentence, spoken(sentence, span)));
      }
    }
    return all.values().stream().filter(each -> each.words().size() >= LEAST_WORDS).toList();
  }

  private static Collection<List<String>> bigrams(Quotation quotation) {
    List<String> words = quotation.folded();
    Set<List<String>> bigrams = new HashSet<>();
    for (int at = 1; at < words.size(); at++) {
      if (isTelling(words.get(at - 1)) || isTelling(words.get(at))) {
        bigrams.add(words.subList(at - 1, at + 1));
      }
    }
    return bigrams;
  }

  private static List<Spoken> spoken(Sentence sentence, Span quotation) {
    List<Spoken> spoken = new ArrayList<>();
    int end = Math.min(quotation.end(), quotation.start() + LONGEST);
    for (Word word : Words.of(sentence.text().substring(quotation.start(), end))) {
      Span span = word.span().shifted(quotation.start());
      parts(Folding.fold(word.text()).replace(".", ""))
          .forEach(part -> spoken.add(new Spoken(part, span)));
    }
    return spoken.subList(0, Math.min(MOST_WORDS, spoken.size()));
  }

  private static List<String> parts(String folded) {
    List<String> known = CONTRACTED.get(folded);
    if (known != null) {
      return known;
    }
    int apostrophe = folded.indexOf('\'');
    if (folded.endsWith("n't")) {
      return List.of(folded.substring(0, folded.length() - 3), "not");
    }
    return switch (apostrophe < 0 ? "" : folded.substring(apostrophe)) {
      case "'re" -> List.of(folded.substring(0, apostrophe), "are");
      case "'ve" -> List.of(folded.substring(0, apostrophe), "have");
      case "'ll" -> List.of(folded.substring(0, apostrophe), "will");
      case "'m" -> List.of(folded.substring(0, apostrophe), "am");
      case "'s" -> List.of(HouseStyle.of(folded.substring(0, apostrophe), false) + "'s");
      default -> List.of(HouseStyle.of(folded, false));
    };
  }

  private static Optional<Pair> pair(Quotation a, Quotation b) {
    WordChain chain = WordChain.of(a.folded(), b.folded());
    double share = 2.0 * chain.shared() / (a.words().size() + b.words().size());
    return share >= LEAST || share >= LEAST_OF_RUN && hasRun(a.folded(), b.folded())
        ? Optional.of(new Pair(a, b, chain, share))
        : Optional.empty();
  }

  /** Whether both have enough words in a row, of which some tell. */
  private static boolean hasRun(List<String> a, List<String> b) {
    for (int i = 0; i + RUN <= a.size(); i++) {
      List<String> run = a.subList(i, i + RUN);
      boolean isTelling = run.stream().filter(QuotedWording::isTelling).count() >= TELLING_IN_RUN;
      if (isTelling && Collections.indexOfSubList(b, run) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTelling(String word) {
    return Language.ENGLISH.filler(word) == Language.Filler.NONE;
  }

  private static List<Difference> differing(Pair pair) {
    List<Gap> gaps = pair.chain().gaps();
    List<Difference> found = new ArrayList<>();
    gaps.stream()
        .filter(Gap::isExchange)
        .forEach(gap -> exchanged(pair, gap).ifPresent(found::add));
    gaps.stream()
        .filter(gap -> !gap.isExchange())
        .forEach(gap -> leftOut(pair, gap).ifPresent(found::add));
    return found.isEmpty() || pair.share() >= LEAST
        ? found
        : List.of(difference(pair, pair.a().whole(), pair.b().whole(), SURE));
  }

  private static Optional<Difference> exchanged(Pair pair, Gap gap) {
    List<String> mine = pair.a().folded().subList(gap.fromA(), gap.toA());
    List<String> theirs = pair.b().folded().subList(gap.fromB(), gap.toB());
    boolean isSame =
        isPointing(mine) && isPointing(theirs)
            || Wording.isSpelling(String.join("", mine), String.join("", theirs));
    return isSame
        ? Optional.empty()
        : Optional.of(
            difference(
                pair,
                pair.a().given(gap.fromA(), gap.toA()),
                pair.b().given(gap.fromB(), gap.toB()),
                SURE));
  }

  /** Words that one side leaves out, with some on each side of them that both have. */
  private static Optional<Difference> leftOut(Pair pair, Gap gap) {
    boolean isInA = gap.fromA() < gap.toA();
    Quotation fuller = isInA ? pair.a() : pair.b();
    int from = isInA ? gap.fromA() : gap.fromB();
    int to = isInA ? gap.toA() : gap.toB();
    boolean isLast = to == fuller.words().size();
    int end = isLast ? to : to + 1;
    boolean isParted = from == 0 || IntStream.range(from, end).anyMatch(fuller::isParted);
    if (isParted || isPointing(fuller.folded().subList(from, to))) {
      return Optional.empty();
    }
    return Optional.of(
        difference(
            pair,
            beside(pair.a(), gap.fromA(), gap.toA()),
            beside(pair.b(), gap.fromB(), gap.toB()),
            isLast ? LESS_SURE : SURE));
  }

  private static Given beside(Quotation quotation, int from, int to) {
    return quotation.given(
        Math.max(0, from - BESIDE), Math.min(quotation.words().size(), to + BESIDE));
  }

  /** An article or the like alone, which changes nothing. */
  private static boolean isPointing(List<String> words) {
    return words.size() == 1 && POINTING.contains(words.getFirst());
  }

  private static Difference difference(Pair pair, Given a, Given b, double sureness) {
    return Difference.of(Kind.WORDING, pair.a().sentence(), a, pair.b().sentence(), b, sureness);
  }
}
