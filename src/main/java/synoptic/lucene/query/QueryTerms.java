package synoptic.lucene.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.index.DocType;
import synoptic.lucene.index.FieldPair;

/** The words and phrases that a query looks for, without what it excludes. */
final class QueryTerms extends QueryVisitor {

  private final DocType unit;
  private final Set<String> stems = new HashSet<>();
  private final Set<String> forms = new HashSet<>();
  private final List<ByteRunAutomaton> patterns = new ArrayList<>();
  private final Map<Stemming, Map<String, Boolean>> seen = new EnumMap<>(Stemming.class);
  private final Set<Query> phrases = new LinkedHashSet<>();

  private QueryTerms(DocType unit) {
    this.unit = unit;
  }

  static QueryTerms by(Query query, DocType unit) {
    QueryTerms wanted = new QueryTerms(unit);
    query.visit(wanted);
    return wanted;
  }

  /** Whether a word of this form is looked for by itself, in an article with this stemming. */
  boolean isWord(String form, Stemming stemming) {
    return seen.computeIfAbsent(stemming, each -> new HashMap<>())
        .computeIfAbsent(form, word -> isLookedFor(word, stemming));
  }

  private boolean isLookedFor(String form, Stemming stemming) {
    if (forms.contains(form) || !stems.isEmpty() && stems.contains(stemming.term(form))) {
      return true;
    }
    if (patterns.isEmpty()) {
      return false;
    }
    BytesRef bytes = new BytesRef(form);
    for (ByteRunAutomaton pattern : patterns) {
      if (pattern.run(bytes.bytes, bytes.offset, bytes.length)) {
        return true;
      }
    }
    return false;
  }

  boolean hasPhrases() {
    return !phrases.isEmpty();
  }

  /** Any of the phrases. */
  Query phrases() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    phrases.forEach(phrase -> any.add(phrase, Occur.SHOULD));
    return any.build();
  }

  @Override
  public boolean acceptField(String field) {
    return isIn(unit.text, field) || isIn(unit.said, field) || isIn(unit.speaker, field);
  }

  private static boolean isIn(FieldPair place, String field) {
    return field.equals(place.words()) || field.equals(place.exact());
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    boolean isPhrase = query instanceof PhraseQuery || query instanceof MultiPhraseQuery;
    if (isPhrase && isIn(unit.text, terms[0].field())) {
      phrases.add(query);
      return;
    }
    for (Term term : terms) {
      String field = term.field();
      boolean isStem = field.equals(unit.text.words()) || field.equals(unit.said.words());
      (isStem ? stems : forms).add(term.text());
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    patterns.add(automaton.get());
  }
}
