package synoptic.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import synoptic.text.Span;

/** Finds where a query's words stand in the passages that it found. */
final class Marks {

  private final IndexReader reader;
  private final Weight weight;
  private final Set<String> terms = new HashSet<>();
  private final Tokens tokens = new Tokens();

  /**
   * @param rewritten the query as {@link IndexSearcher#rewrite} leaves it
   */
  Marks(IndexSearcher searcher, Query rewritten) throws IOException {
    reader = searcher.getIndexReader();
    weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    Set<Term> all = new HashSet<>();
    rewritten.visit(QueryVisitor.termCollector(all));
    all.stream().filter(term -> isOfText(term.field())).map(Term::text).forEach(terms::add);
  }

  /** The places in {@code text} of a passage that the query matches, in order, none overlapping. */
  List<Span> in(int document, String text) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    List<Span> found = new ArrayList<>();
    List<Token> words = null;
    for (String field : List.of(Place.TEXT.words, Place.TEXT.exact)) {
      MatchesIterator each = matches == null ? null : matches.getMatches(field);
      while (each != null && each.next()) {
        words = words == null ? tokens.of(text) : words;
        add(each, words, found);
      }
    }
    return merged(found);
  }

  private static boolean isOfText(String field) {
    return field.equals(Place.TEXT.words) || field.equals(Place.TEXT.exact);
  }

  private void add(MatchesIterator match, List<Token> words, List<Span> found) {
    int first = match.startPosition();
    int last = match.endPosition();
    if (first < 0 || last >= words.size()) {
      return;
    }
    if (isLoose(match.getQuery())) {
      words.subList(first, last + 1).stream()
          .filter(word -> isLookedFor(word))
          .forEach(word -> found.add(word.span()));
      return;
    }
    last = Math.max(last, endOfCompound(words, last));
    found.add(new Span(words.get(first).span().start(), words.get(last).span().end()));
  }

  /** A near-phrase marks its own words and not what stands between them. */
  private static boolean isLoose(Query query) {
    return query instanceof PhraseQuery phrase && phrase.getSlop() > 0
        || query instanceof MultiPhraseQuery phrases && phrases.getSlop() > 0;
  }

  private boolean isLookedFor(Token word) {
    return terms.contains(word.form()) || terms.contains(word.stem());
  }

  /** Where the match at {@code at} ends, which may have been with the whole compound. */
  private int endOfCompound(List<Token> words, int at) {
    Token word = words.get(at);
    boolean isCompound =
        !word.joined().isEmpty()
            && !isLookedFor(word)
            && (terms.contains(word.joined()) || terms.contains(EnglishForms.stem(word.joined())));
    return isCompound ? Math.min(words.size() - 1, at + word.parts() - 1) : at;
  }

  private static List<Span> merged(List<Span> found) {
    Span[] sorted = found.toArray(Span[]::new);
    Arrays.sort(sorted);
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
        Span before = merged.removeLast();
        merged.add(new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
