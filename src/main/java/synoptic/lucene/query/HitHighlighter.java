package synoptic.lucene.query;

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
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.lucene.index.DocType;
import synoptic.text.Span;

/**
 * Finds where a query's words stand in the texts that it found. Words are looked for in the text,
 * which is ten times as fast as asking the index for each of the words that a prefix may mean;
 * where phrases stand the index knows best.
 */
public final class HitHighlighter {

  private final IndexReader reader;
  private final DocType unit;
  private final QueryTerms wanted;
  private final Weight phrases;
  private final Set<String> ofPhrases = new HashSet<>();
  private final WordTokenizer tokens = new WordTokenizer();

  public HitHighlighter(DocType unit, IndexSearcher searcher, Query query) throws IOException {
    this.unit = unit;
    reader = searcher.getIndexReader();
    wanted = QueryTerms.by(query, unit);
    Query all = searcher.rewrite(wanted.phrases());
    phrases = searcher.createWeight(all, ScoreMode.COMPLETE_NO_SCORES, 1);
    Set<Term> terms = new HashSet<>();
    all.visit(QueryVisitor.termCollector(terms));
    terms.forEach(term -> ofPhrases.add(term.text()));
  }

  /**
   * The places in {@code text} of a document that the query matches, in order, none overlapping.
   *
   * @param stemming that of the document's article
   */
  public List<Span> in(int document, String text, Stemming stemming) throws IOException {
    List<Token> words = tokens.of(text);
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Token word = words.get(at);
      if (!word.joined().isEmpty() && wanted.isWord(word.joined(), stemming)) {
        found.add(span(words, at, at + word.parts() - 1));
      }
      if (wanted.isWord(word.form(), stemming)) {
        found.add(word.span());
      }
    }
    if (wanted.hasPhrases()) {
      addPhrases(document, words, found);
    }
    return merged(found);
  }

  private void addPhrases(int document, List<Token> words, List<Span> found) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    Matches matches = phrases.matches(leaf, document - leaf.docBase);
    for (String field : List.of(unit.text.words(), unit.text.exact())) {
      MatchesIterator each = matches == null ? null : matches.getMatches(field);
      while (each != null && each.next()) {
        addPhrase(each, words, found);
      }
    }
  }

  /** A near-phrase marks its own words and not what stands between them. */
  private void addPhrase(MatchesIterator match, List<Token> words, List<Span> found) {
    int first = match.startPosition();
    int last = match.endPosition();
    if (first < 0 || last >= words.size()) {
      return;
    }
    if (isLoose(match.getQuery())) {
      words.subList(first, last + 1).stream()
          .filter(word -> ofPhrases.contains(word.form()))
          .forEach(word -> found.add(word.span()));
    } else {
      found.add(span(words, first, endOfCompound(words, last)));
    }
  }

  private static boolean isLoose(Query query) {
    return query instanceof PhraseQuery phrase && phrase.getSlop() > 0
        || query instanceof MultiPhraseQuery phrases && phrases.getSlop() > 0;
  }

  /** Where a phrase ends whose last word may have been found as a whole compound. */
  private int endOfCompound(List<Token> words, int last) {
    Token word = words.get(last);
    boolean isCompound =
        !word.joined().isEmpty()
            && !ofPhrases.contains(word.form())
            && ofPhrases.contains(word.joined());
    return isCompound ? last + word.parts() - 1 : last;
  }

  private static Span span(List<Token> words, int first, int last) {
    int end = Math.min(last, words.size() - 1);
    return new Span(words.get(first).span().start(), words.get(end).span().end());
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
