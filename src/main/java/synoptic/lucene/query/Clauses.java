package synoptic.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.index.FieldPair;

/** Translates the leaves of a query: words, phrases, beginnings of words. */
public final class Clauses {

  /** Far more words than one language has behind one beginning, and still no great memory. */
  private static final int MOST_ENDINGS = 4_096;

  private static final int LONGEST_FUZZY = 40;
  private static final int MOST_FUZZY = 4_096;

  /** The Arabic article as texts write it before a name, with a hyphen, a space or nothing. */
  private static final List<String> JOINED_ARTICLES = List.of("al", "el");

  private static final int SHORTEST_JOINED = 6;

  /** What a name in another script weighs, beside the word as it was typed. */
  private static final float OTHER_SCRIPT_WEIGHT = 0.3f;

  /** A phrase of which words stand in other scripts: all its terms would make it weigh most. */
  private static final float OTHER_SCRIPT_PHRASE = 0.1f;

  private final IndexReader reader;
  private final Spellings spellings;
  private final Set<Stemming> stemmings;
  private final OtherScripts scripts;

  /**
   * @param stemmings those of the library's articles: a word is looked for by each of them
   */
  Clauses(IndexReader reader, Spellings spellings, Set<Stemming> stemmings) {
    this.reader = reader;
    this.spellings = spellings;
    this.stemmings = stemmings;
    this.scripts = new OtherScripts(reader);
  }

  /** The words in any form beside each other, or any other spelling of the name that they are. */
  Query word(FieldPair place, List<Token> tokens) throws IOException {
    List<Query> ways = new ArrayList<>();
    if (tokens.size() == 1) {
      String form = tokens.getFirst().form();
      ways.add(anySpelling(place, form));
      addOtherScripts(place, form, ways);
      if (form.length() >= SHORTEST_JOINED && JOINED_ARTICLES.contains(form.substring(0, 2))) {
        ways.add(phrase(place.exact(), List.of(form.substring(0, 2), form.substring(2)), 0));
      }
    } else {
      ways.add(inAnyForm(place, tokens));
      Token first = tokens.getFirst();
      if (!first.joined().isEmpty() && first.parts() == tokens.size()) {
        ways.add(inAnyForm(place, first.joined()));
        addOtherScripts(place, first.joined(), ways);
        if (tokens.size() == 2 && JOINED_ARTICLES.contains(first.form())) {
          addOtherScripts(place, tokens.getLast().form(), ways);
        }
      }
    }
    ways.addAll(otherSpellings(place, tokens.stream().map(Token::form).toList()));
    return any(ways);
  }

  /** The words as they stand; a word that has other spellings may stand in one of them. */
  Query phrase(FieldPair place, List<Token> tokens, int slop) throws IOException {
    List<Query> ways = new ArrayList<>();
    List<String> forms = tokens.stream().map(Token::form).toList();
    ways.add(phraseInAnySpelling(place, forms, slop));
    addOtherScripts(place, forms, slop, ways);
    if (tokens.stream().anyMatch(token -> !token.joined().isEmpty())) {
      ways.add(phraseInAnySpelling(place, compounds(tokens), slop));
    }
    ways.addAll(otherSpellings(place, forms));
    return any(ways);
  }

  /** The words beside each other, the last of them only begun. */
  Query prefix(FieldPair place, List<Token> tokens) throws IOException {
    String begun = tokens.getLast().form();
    if (tokens.size() == 1) {
      return new PrefixQuery(new Term(place.exact(), begun));
    }
    List<Query> ways = new ArrayList<>();
    Term[] endings = endings(place.exact(), begun);
    if (endings.length > 0) {
      MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
      tokens
          .subList(0, tokens.size() - 1)
          .forEach(token -> phrase.add(new Term(place.exact(), token.form())));
      ways.add(phrase.add(endings).build());
    }
    Token first = tokens.getFirst();
    if (first.parts() == tokens.size()) {
      ways.add(new PrefixQuery(new Term(place.exact(), first.joined())));
    }
    return any(ways);
  }

  /** Words that differ from this one by a letter, the longer ones by two. */
  Query fuzzy(FieldPair place, List<Token> tokens) throws IOException {
    String form = tokens.getFirst().form();
    if (tokens.size() > 1 || form.length() > LONGEST_FUZZY) {
      return word(place, tokens);
    }
    int edits = form.length() < 3 ? 0 : form.length() < 6 ? 1 : 2;
    return new FuzzyQuery(new Term(place.exact(), form), edits, 0, MOST_FUZZY, true);
  }

  /** The other ways to write the name that these words are, each where it can stand. */
  List<Query> otherSpellings(FieldPair place, List<String> forms) {
    List<Query> ways = new ArrayList<>();
    for (List<String> other : spellings.others(forms)) {
      boolean isFound = Collections.indexOfSubList(other, forms) >= 0;
      boolean isOneForOne = forms.size() == 1 && other.size() == 1;
      if (!isFound && !isOneForOne) {
        ways.add(phrase(place.exact(), other, 0));
      }
    }
    return ways;
  }

  public static Query term(String field, String form) {
    return new TermQuery(new Term(field, form));
  }

  static Query any(List<Query> ways) {
    return switch (ways.size()) {
      case 0 -> new MatchNoDocsQuery("nothing is begun so");
      case 1 -> ways.getFirst();
      default -> new DisjunctionMaxQuery(ways, 0);
    };
  }

  private Query anySpelling(FieldPair place, String form) {
    Set<String> terms = new LinkedHashSet<>(place.inWords(stemmings, form));
    spellings.others(form).forEach(other -> terms.addAll(place.inWords(stemmings, other)));
    return oneOf(place.words(), terms);
  }

  /** The word in any form that it has in a language of the library. */
  Query inAnyForm(FieldPair place, String form) {
    return oneOf(place.words(), place.inWords(stemmings, form));
  }

  /** One term, so that a word weighs no more for having forms in several languages. */
  private static Query oneOf(String field, Collection<String> terms) {
    if (terms.size() == 1) {
      return term(field, terms.iterator().next());
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(term -> any.addTerm(new Term(field, term)));
    return any.build();
  }

  private Query inAnyForm(FieldPair place, List<Token> tokens) {
    List<List<String>> terms =
        tokens.stream().map(token -> place.inWords(stemmings, token.form())).toList();
    if (terms.stream().allMatch(each -> each.size() == 1)) {
      return phrase(place.words(), terms.stream().map(List::getFirst).toList(), 0);
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (List<String> each : terms) {
      phrase.add(each.stream().map(one -> new Term(place.words(), one)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private Query phraseInAnySpelling(FieldPair place, List<String> forms, int slop) {
    return phrase(place, forms, slop, spellings::others);
  }

  /** The words, each as it stands or otherwise written. */
  private static Query phrase(
      FieldPair place, List<String> forms, int slop, Function<String, List<String>> others) {
    List<Term[]> places = new ArrayList<>();
    for (String form : forms) {
      places.add(
          Stream.concat(Stream.of(form), others.apply(form).stream())
              .map(way -> new Term(place.exact(), way))
              .toArray(Term[]::new));
    }
    if (places.stream().allMatch(ways -> ways.length == 1)) {
      return phrase(place.exact(), forms, slop);
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    phrase.setSlop(forms.size() == 1 ? 0 : slop);
    places.forEach(phrase::add);
    return phrase.build();
  }

  private void addOtherScripts(FieldPair place, List<String> forms, int slop, List<Query> ways)
      throws IOException {
    Map<String, List<String>> others = new HashMap<>();
    for (String form : forms) {
      others.put(form, scripts.others(place.exact(), form));
    }
    if (others.values().stream().anyMatch(each -> !each.isEmpty())) {
      ways.add(
          new BoostQuery(
              new ConstantScoreQuery(phrase(place, forms, slop, others::get)),
              OTHER_SCRIPT_PHRASE));
    }
  }

  /** The name that a word may be in other scripts, which weighs less than the word itself. */
  private void addOtherScripts(FieldPair place, String form, List<Query> ways) throws IOException {
    List<String> others = scripts.others(place.exact(), form);
    if (!others.isEmpty()) {
      SynonymQuery.Builder any = new SynonymQuery.Builder(place.exact());
      any.addTerm(new Term(place.exact(), form));
      others.forEach(other -> any.addTerm(new Term(place.exact(), other), OTHER_SCRIPT_WEIGHT));
      ways.add(any.build());
    }
  }

  private static Query phrase(String field, List<String> forms, int slop) {
    return forms.size() == 1
        ? term(field, forms.getFirst())
        : new PhraseQuery(slop, field, forms.toArray(String[]::new));
  }

  private static List<String> compounds(List<Token> tokens) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i += tokens.get(i).parts()) {
      Token token = tokens.get(i);
      forms.add(token.joined().isEmpty() ? token.form() : token.joined());
    }
    return forms;
  }

  private Term[] endings(String field, String begun) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    List<Term> found = new ArrayList<>();
    if (terms != null) {
      BytesRef start = new BytesRef(begun);
      TermsEnum each = terms.iterator();
      boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
      while (more && found.size() < MOST_ENDINGS && StringHelper.startsWith(each.term(), start)) {
        found.add(new Term(field, BytesRef.deepCopyOf(each.term())));
        more = each.next() != null;
      }
    }
    return found.toArray(Term[]::new);
  }
}
