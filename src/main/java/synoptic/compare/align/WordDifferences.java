package synoptic.compare.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.Term;
import synoptic.text.Span;

/** How the words of two sides differ. */
public final class WordDifferences {

  private final Set<String> stemsOfA;
  private final Set<String> stemsOfB;

  private WordDifferences(Set<String> stemsOfA, Set<String> stemsOfB) {
    this.stemsOfA = stemsOfA;
    this.stemsOfB = stemsOfB;
  }

  public static WordDifferences of(Side a, Side b) {
    return of(a, b, new TermCache());
  }

  static WordDifferences of(Side a, Side b, TermCache cutting) {
    return new WordDifferences(stems(a, cutting), stems(b, cutting));
  }

  private static Set<String> stems(Side side, TermCache cutting) {
    Set<String> stems = new HashSet<>();
    side.whole()
        .forEach(passage -> cutting.of(passage).terms().forEach(term -> stems.add(term.stem())));
    return stems;
  }

  /** The marks in a passage of A that stands beside a passage of B. */
  public WordMarks inA(LocatedPassage a, LocatedPassage b) {
    return marks(a, b, stemsOfB);
  }

  /** The marks in a passage of B that stands beside a passage of A. */
  public WordMarks inB(LocatedPassage a, LocatedPassage b) {
    return marks(b, a, stemsOfA);
  }

  private static WordMarks marks(
      LocatedPassage passage, LocatedPassage beside, Set<String> elsewhere) {
    List<Term> other = Term.of(beside.text(), beside.language());
    Set<String> stems = other.stream().map(Term::stem).collect(Collectors.toSet());
    boolean figures = other.stream().anyMatch(Term::isFigure);
    List<Span> shared = new ArrayList<>();
    List<Span> own = new ArrayList<>();
    List<Span> differing = new ArrayList<>();
    for (Term term : Term.of(passage.text(), passage.language())) {
      if (stems.contains(term.stem())) {
        shared.add(term.span());
      } else if (term.isFigure()) {
        (figures ? differing : own).add(term.span());
      } else if (!elsewhere.contains(term.stem())) {
        own.add(term.span());
      }
    }
    return new WordMarks(shared, own, differing);
  }

  /**
   * The marks in each of several texts that tell of the same: what another one has too, what no
   * other has, and numbers and parts of dates that no other has where others give some.
   */
  public static List<WordMarks> among(List<LocatedPassage> texts) {
    List<List<Term>> terms =
        texts.stream().map(text -> Term.of(text.text(), text.language())).toList();
    Map<String, Integer> having = new HashMap<>();
    terms.forEach(
        all ->
            all.stream()
                .map(Term::stem)
                .distinct()
                .forEach(stem -> having.merge(stem, 1, Integer::sum)));
    long figured = terms.stream().filter(WordDifferences::hasFigures).count();
    return terms.stream()
        .map(all -> marks(all, having, figured > (hasFigures(all) ? 1 : 0)))
        .toList();
  }

  private static boolean hasFigures(List<Term> terms) {
    return terms.stream().anyMatch(Term::isFigure);
  }

  private static WordMarks marks(
      List<Term> terms, Map<String, Integer> having, boolean othersGiveFigures) {
    List<Span> shared = new ArrayList<>();
    List<Span> own = new ArrayList<>();
    List<Span> differing = new ArrayList<>();
    for (Term term : terms) {
      boolean isShared = having.get(term.stem()) > 1;
      (isShared ? shared : term.isFigure() && othersGiveFigures ? differing : own).add(term.span());
    }
    return new WordMarks(shared, own, differing);
  }
}
