package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.compare.HouseStyle;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.Difference.Kind;
import synoptic.compare.facts.WordChain.Gap;
import synoptic.text.Span;
import synoptic.text.WordList;

/**
 * Other words in the same place of sentences that are nearly equal: {@code taxpayer money} and
 * {@code a public fund}. Numbers, dates and names in such a place are others' to find, and what
 * differs in spelling alone does not differ.
 */
final class Wording {

  /** So much of both sentences must be the same, as twice the shared words by all. */
  private static final double LEAST = 0.6;

  private static final double LESS_SURE = 0.15;
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 200;
  private static final int LONGEST = 5;

  /** The {@code wo} of a {@code woman} is no word. */
  private static final int SHORT_PREFIX = 2;

  /** In which lines of the list a word stands, by its key. */
  private static final Map<String, Set<Integer>> SAME = same();

  private Wording() {}

  private static Map<String, Set<Integer>> same() {
    Map<String, Set<Integer>> same = new HashMap<>();
    List<String> rows = WordList.rows(Wording.class, "en/same-words.txt");
    for (int row = 0; row < rows.size(); row++) {
      for (String word : rows.get(row).split(" ")) {
        same.computeIfAbsent(VerbForms.key(word), key -> new HashSet<>()).add(row);
      }
    }
    return Map.copyOf(same);
  }

  static List<Difference> differing(SentencePair pair) {
    List<Difference> found = new ArrayList<>();
    List<String> a = comparable(pair.a());
    List<String> b = comparable(pair.b());
    if (a.size() > MOST_WORDS || b.size() > MOST_WORDS) {
      return found;
    }
    WordChain chain = WordChain.of(a, b);
    double same = 2.0 * chain.shared() / Math.max(1, a.size() + b.size());
    if (same < LEAST) {
      return found;
    }
    for (Gap gap : chain.gaps()) {
      List<Integer> mine = telling(pair.a(), gap.fromA(), gap.toA());
      List<Integer> theirs = telling(pair.b(), gap.fromB(), gap.toB());
      if (isNamed(mine) && isNamed(theirs) && !isSame(pair, mine, theirs)) {
        found.add(
            Difference.of(
                Kind.WORDING,
                pair.a(),
                given(pair.a(), mine),
                pair.b(),
                given(pair.b(), theirs),
                same - LESS_SURE));
      }
    }
    return found;
  }

  /** Whether two words are the same but for signs, or a letter or two of an ending. */
  static boolean isSpelling(String one, String other) {
    String mine = HouseStyle.of(one.replaceAll("[^\\p{L}\\p{N}]", ""), false);
    String theirs = HouseStyle.of(other.replaceAll("[^\\p{L}\\p{N}]", ""), false);
    return mine.equals(theirs)
        || mine.length() > LEAST_WORDS && VerbForms.key(mine).equals(VerbForms.key(theirs));
  }

  private static boolean isNamed(List<Integer> telling) {
    return !telling.isEmpty() && telling.getLast() - telling.getFirst() < LONGEST;
  }

  private static Given given(Sentence sentence, List<Integer> telling) {
    return sentence.given(telling.getFirst(), telling.getLast() + 1);
  }

  /**
   * Whether any of the words stands elsewhere in the other sentence, or ends as another does; or
   * all of one side are other words for some of the other.
   */
  private static boolean isSame(SentencePair pair, List<Integer> mine, List<Integer> theirs) {
    return isSpelling(written(pair.a(), mine), written(pair.b(), theirs))
        || areOtherWords(keys(pair.a(), mine), keys(pair.b(), theirs))
        || areOtherWords(keys(pair.b(), theirs), keys(pair.a(), mine))
        || mine.stream().anyMatch(at -> has(pair.b(), pair.a().tokens().get(at)))
        || theirs.stream().anyMatch(at -> has(pair.a(), pair.b().tokens().get(at)));
  }

  /** Whether one word is used for the same as another: {@code workers}, {@code employees}. */
  static boolean areSame(String one, String other) {
    return areOtherWords(List.of(VerbForms.key(one)), List.of(VerbForms.key(other)));
  }

  private static List<String> keys(Sentence sentence, List<Integer> telling) {
    return telling.stream().map(at -> sentence.tokens().get(at).key()).toList();
  }

  /** Whether each word is used for the same as one of the others: {@code man}, {@code victim}. */
  private static boolean areOtherWords(List<String> words, List<String> others) {
    return words.stream()
        .map(word -> SAME.getOrDefault(word, Set.of()))
        .allMatch(
            lines ->
                others.stream()
                    .anyMatch(
                        other -> !Collections.disjoint(lines, SAME.getOrDefault(other, Set.of()))));
  }

  private static boolean has(Sentence sentence, Token wanted) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                token.key().equals(wanted.key())
                    || token.tells() && isCompound(token.folded(), wanted.folded()));
  }

  /** {@code handgun} is a {@code gun}; {@code woman} is no {@code man}. */
  private static boolean isCompound(String one, String other) {
    return Math.abs(one.length() - other.length()) != SHORT_PREFIX
        && one.length() >= LEAST_WORDS
        && other.length() >= LEAST_WORDS
        && (one.endsWith(other) || other.endsWith(one));
  }

  private static String written(Sentence sentence, List<Integer> telling) {
    return String.join("", telling.stream().map(sentence::folded).toList());
  }

  /** The words of a sentence; what others look for, as numbers, are all alike. */
  private static List<String> comparable(Sentence sentence) {
    return IntStream.range(0, sentence.tokens().size())
        .mapToObj(at -> isOthers(sentence, at) ? "0" : sentence.folded(at))
        .toList();
  }

  private static List<Integer> telling(Sentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .filter(at -> sentence.tokens().get(at).tells())
        .filter(at -> !isOthers(sentence, at) && !sentence.isQuoted(at))
        .boxed()
        .toList();
  }

  /** Numbers, dates and names. */
  private static boolean isOthers(Sentence sentence, int at) {
    Span span = sentence.tokens().get(at).span();
    return sentence.numbers().stream()
            .anyMatch(each -> Numbers.withNoun(sentence, each).overlaps(span))
        || sentence.dates().stream().anyMatch(each -> each.part().span().overlaps(span))
        || sentence.names().stream().anyMatch(each -> each.part().span().overlaps(span))
        || Character.isDigit(sentence.text().charAt(span.start()))
        || Character.isUpperCase(sentence.text().charAt(span.start()))
            && span.start() > sentence.span().start();
  }
}
