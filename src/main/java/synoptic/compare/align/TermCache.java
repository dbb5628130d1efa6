package synoptic.compare.align;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.Term;
import synoptic.text.Language;

/** Cuts texts into terms and counts their features, each text once. */
final class TermCache {

  private final Map<Text, Cut> known = new ConcurrentHashMap<>();

  /** Each feature once, since most stand in many texts. */
  private final Map<String, String> features = new ConcurrentHashMap<>();

  private record Text(String text, Language language) {}

  /**
   * A text that is cut.
   *
   * @param counts how often each stem occurs, and behind these half as much for each different stem
   *     with the same beginning
   * @param names the stems of what is written as a name
   * @param figures the stems that have a digit
   */
  record Cut(List<Term> terms, Features counts, Set<String> names, Set<String> figures) {

    private static Cut of(Text cut, UnaryOperator<String> pooled) {
      String text = cut.text;
      List<Term> terms =
          Term.of(text, cut.language).stream()
              .map(term -> new Term(pooled.apply(term.stem()), term.span(), term.isFigure()))
              .toList();
      Map<String, Double> stems = new LinkedHashMap<>();
      Set<String> names = new HashSet<>();
      Set<String> figures = new HashSet<>();
      for (Term term : terms) {
        stems.merge(term.stem(), 1.0, Double::sum);
        if (term.isNameIn(text)) {
          names.add(term.stem());
        }
        if (term.hasDigit()) {
          figures.add(term.stem());
        }
      }
      return new Cut(
          terms,
          Features.of(counts(stems), pooled),
          Collections.unmodifiableSet(names),
          Collections.unmodifiableSet(figures));
    }

    private static Map<String, Double> counts(Map<String, Double> stems) {
      Map<String, Double> counts = new LinkedHashMap<>(stems);
      for (String stem : stems.keySet()) {
        if (TermVectors.isLong(stem)) {
          counts.merge(TermVectors.beginning(stem), TermVectors.BEGINNING_WEIGHT, Double::sum);
        }
      }
      return counts;
    }
  }

  Cut of(LocatedPassage passage) {
    return known.computeIfAbsent(
        new Text(passage.text(), passage.language()), text -> Cut.of(text, this::pooled));
  }

  private String pooled(String feature) {
    String same = features.putIfAbsent(feature, feature);
    return same == null ? feature : same;
  }

  /** Cuts all passages of both sides beforehand, on all cores. */
  TermCache ahead(Side a, Side b) {
    a.whole().parallelStream().forEach(this::of);
    b.whole().parallelStream().forEach(this::of);
    return this;
  }
}
