package synoptic.compare.facts;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import synoptic.text.Span;

/**
 * A sentence of A and one of B that tell of the same.
 *
 * @param closeness the mean of two measures of their telling words, each once, by their weight: the
 *     cosine, and the share of the shorter sentence that the longer one has (overlap coefficient);
 *     from 0 to 1
 * @param weight what a word's key weighs: the rarer on both sides, the more
 */
record SentencePair(Sentence a, Sentence b, double closeness, ToDoubleFunction<String> weight) {

  static SentencePair of(Sentence a, Sentence b, ToDoubleFunction<String> weight) {
    return new SentencePair(a, b, closenessWithout(a, List.of(), b, List.of(), weight), weight);
  }

  /** How close both are without the words that stand in places of the one and the other. */
  double closenessWithout(List<Span> inA, List<Span> inB) {
    return closenessWithout(a, inA, b, inB, weight);
  }

  /** The same of any two sentences. */
  static double closenessWithout(
      Sentence a, List<Span> inA, Sentence b, List<Span> inB, ToDoubleFunction<String> weight) {
    return closeness(keys(a, inA), keys(b, inB), weight);
  }

  private static Set<String> keys(Sentence sentence, List<Span> without) {
    return sentence.tokens().stream()
        .filter(Token::tells)
        .filter(token -> without.stream().noneMatch(token.span()::overlaps))
        .map(Token::key)
        .collect(Collectors.toSet());
  }

  private static double closeness(
      Set<String> one, Set<String> other, ToDoubleFunction<String> weight) {
    if (one.isEmpty() || other.isEmpty() || Collections.disjoint(one, other)) {
      return 0;
    }
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    double both = sum(shared, weight);
    double mine = sum(one, weight);
    double theirs = sum(other, weight);
    return (both / Math.sqrt(mine * theirs) + both / Math.min(mine, theirs)) / 2;
  }

  private static double sum(Set<String> keys, ToDoubleFunction<String> weight) {
    return keys.stream().mapToDouble(weight).sum();
  }
}
