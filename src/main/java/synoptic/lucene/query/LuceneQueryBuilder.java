package synoptic.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import synoptic.corpus.PartialDate;
import synoptic.corpus.PassageRef;
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.DocType;
import synoptic.lucene.index.FieldPair;
import synoptic.lucene.index.SharedFields;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.index.StatementDocuments;
import synoptic.search.FieldName;
import synoptic.search.Query;

/**
 * Translates a query record into Lucene's. What means nothing to the index (a word of which folding
 * leaves nothing) is left out, as the parser leaves out what means nothing to it.
 */
public final class LuceneQueryBuilder {

  /**
   * In a row of words these are not looked for, or <i>talks on the border</i> would miss what does
   * not say <i>the</i>. In capitals they are: <i>IS</i>, <i>WHO</i>. In phrases they count. A query
   * is of no article's language, and every start reads one: so these few stand here, and the stop
   * words of a language ({@link synoptic.text.Language#filler}) need not be read for it.
   */
  static final Set<String> LITTLE =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "if", "in", "into",
          "is", "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then",
          "there", "these", "they", "this", "to", "was", "were", "what", "will", "with");

  /** What a word in the article's title adds, beside the weight of one in the passage. */
  private static final float TITLE_WEIGHT = 0.3f;

  /** What the word adds in the very form that was typed. */
  private static final float FORM_WEIGHT = 0.2f;

  /** How many fuzzy words of a query are looked for as such, and not as plain words. */
  private static final int MOST_FUZZY = 16;

  private final WordTokenizer tokens = new WordTokenizer();
  private final IndexReader reader;
  private final DocType unit;
  private final Spellings spellings;
  private final Optional<SpeakerQueries> voices;
  private final Clauses clauses;
  private int fuzzyClauses;

  private LuceneQueryBuilder(
      DocType unit,
      IndexReader reader,
      Spellings spellings,
      Set<Stemming> stemmings,
      Optional<SpeakerQueries> voices) {
    this.reader = reader;
    this.unit = unit;
    this.spellings = spellings;
    this.voices = voices;
    this.clauses = new Clauses(reader, spellings, stemmings);
  }

  public static LuceneQueryBuilder forPassages(Snapshot snapshot, Spellings spellings) {
    return new LuceneQueryBuilder(
        DocType.PASSAGE, snapshot.reader(), spellings, snapshot.stemmings(), Optional.empty());
  }

  /**
   * @param voices whose names find what they say
   */
  public static LuceneQueryBuilder forStatements(
      Snapshot snapshot, Spellings spellings, SpeakerQueries voices) {
    return new LuceneQueryBuilder(
        DocType.STATEMENT, snapshot.reader(), spellings, snapshot.stemmings(), Optional.of(voices));
  }

  /** In an index of voices, whose names are all their text. */
  public static LuceneQueryBuilder forNames(IndexReader reader, Spellings spellings) {
    return new LuceneQueryBuilder(
        DocType.NAME, reader, spellings, Set.of(Stemming.ENGLISH), Optional.empty());
  }

  /** The query with what only lifts some of what it finds above others. */
  public org.apache.lucene.search.Query of(Query query) throws IOException {
    org.apache.lucene.search.Query wanted = plain(query);
    BooleanQuery.Builder weighed = new BooleanQuery.Builder().add(wanted, Occur.MUST);
    int before = weighed.build().clauses().size();
    weigh(query, weighed);
    BooleanQuery whole = weighed.build();
    return whole.clauses().size() == before ? wanted : whole;
  }

  /** A folded word in any form, in the title of a passage's article. */
  public org.apache.lucene.search.Query inTitle(String form) {
    return clauses.inAnyForm(unit.title, form);
  }

  /** The query without weights: what matches. */
  public org.apache.lucene.search.Query plain(Query query) throws IOException {
    fuzzyClauses = 0;
    return translate(query, unit.text).orElseGet(this::everything);
  }

  private org.apache.lucene.search.Query everything() {
    return new ConstantScoreQuery(Clauses.term(ArticleDocuments.KIND, unit.kind));
  }

  private Optional<org.apache.lucene.search.Query> translate(Query query, FieldPair place)
      throws IOException {
    if (query instanceof Query.Word(String text)) {
      return leaf(text, words -> clauses.word(place, words));
    }
    if (query instanceof Query.And(List<Query> parts)) {
      return all(parts, place);
    }
    if (query instanceof Query.Phrase(String text, int slop)) {
      return leaf(text, words -> clauses.phrase(place, words, slop));
    }
    if (query instanceof Query.In(FieldName field, Query inner)) {
      return within(field, inner);
    }
    return unusual(query, place);
  }

  /**
   * Apart from the usual kinds, which do without a switch over types: the JVM spins its code anew
   * at each start, for 10 ms.
   */
  private Optional<org.apache.lucene.search.Query> unusual(Query query, FieldPair place)
      throws IOException {
    return switch (query) {
      case Query.All all -> Optional.empty();
      case Query.Meaning(String text) -> any(words(text), place);
      case Query.Prefix(String text) -> leaf(text, words -> clauses.prefix(place, words));
      case Query.Fuzzy(String text) -> leaf(text, words -> fuzzy(place, words));
      case Query.Dates(Optional<PartialDate> from, Optional<PartialDate> to) ->
          Optional.of(dates(from, to));
      case Query.Or(List<Query> parts) -> any(parts, place);
      case Query.Not not -> all(List.of(not), place);
      case Query.Word usual -> translate(usual, place);
      case Query.And usual -> translate(usual, place);
      case Query.Phrase usual -> translate(usual, place);
      case Query.In usual -> translate(usual, place);
    };
  }

  private Optional<org.apache.lucene.search.Query> within(FieldName field, Query inner)
      throws IOException {
    if (field == FieldName.ARTICLE || field == FieldName.EVENT) {
      return article(inner);
    }
    if (field == FieldName.LIKE) {
      return Optional.empty();
    }
    if (field == FieldName.TAG) {
      return Optional.of(new MatchNoDocsQuery("a tag that nobody has given"));
    }
    if (field == FieldName.TOGETHER) {
      return together(inner);
    }
    if (field == FieldName.WHEN) {
      return said(inner);
    }
    return field == FieldName.SPEAKER && voices.isPresent()
        ? spoken(inner, voices.get())
        : translate(inner, unit.place(field)).map(in -> unweighed(field, in));
  }

  /** What is said by a voice that is named so in any of the articles. */
  private Optional<org.apache.lucene.search.Query> spoken(Query name, SpeakerQueries known)
      throws IOException {
    if (name instanceof Query.Not(Query inner)) {
      return spoken(inner, known).map(unwanted -> all(List.of(), List.of(unwanted)));
    }
    return translate(name, unit.speaker).isEmpty()
        ? Optional.empty()
        : Optional.of(unweighed(known.named(name, spellings)));
  }

  /** Looking for what is like a word costs a thousand times what looking for the word does. */
  private org.apache.lucene.search.Query fuzzy(FieldPair place, List<Token> words)
      throws IOException {
    return ++fuzzyClauses <= MOST_FUZZY ? clauses.fuzzy(place, words) : clauses.word(place, words);
  }

  /** The words of a meaning but for the little ones, of which a sentence is full. */
  private static List<Query> words(String text) {
    List<Query> words = Stream.of(text.split(" ")).<Query>map(Query.Word::new).toList();
    List<Query> telling = words.stream().filter(word -> !isLittle(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private interface Leaf {
    org.apache.lucene.search.Query of(List<Token> words) throws IOException;
  }

  private Optional<org.apache.lucene.search.Query> leaf(String text, Leaf leaf) throws IOException {
    List<Token> words = tokens.ofClause(text);
    return words.isEmpty() ? Optional.empty() : Optional.of(leaf.of(words));
  }

  /** An article's id stands whole in the index; what is no single word names none. */
  private Optional<org.apache.lucene.search.Query> article(Query id) {
    return switch (id) {
      case Query.Word(String text) -> Optional.of(article(text));
      case Query.Phrase(String text, int slop) -> Optional.of(article(text));
      case Query.Fuzzy(String text) -> Optional.of(article(text));
      case Query.Prefix(String text) ->
          Optional.of(unweighed(new PrefixQuery(new Term(unit.article, text))));
      case Query.All all -> Optional.empty();
      case Query.Meaning meaning -> Optional.empty();
      case Query.In in -> Optional.empty();
      case Query.Dates dates -> Optional.empty();
      case Query.And and -> Optional.empty();
      case Query.Or or -> Optional.empty();
      case Query.Not not -> Optional.empty();
    };
  }

  /** The article of that id, or the passage where it is the address of one. */
  private org.apache.lucene.search.Query article(String id) {
    org.apache.lucene.search.Query whole = unweighed(Clauses.term(unit.article, id));
    return PassageRef.parse(id)
        .map(at -> Clauses.any(List.of(whole, unweighed(passage(at)))))
        .orElse(whole);
  }

  private org.apache.lucene.search.Query passage(PassageRef at) {
    org.apache.lucene.search.Query numbered =
        unit == DocType.STATEMENT
            ? NumericDocValuesField.newSlowRangeQuery(
                StatementDocuments.PLACE,
                StatementDocuments.place(at.number(), 0),
                StatementDocuments.place(at.number() + 1, 0) - 1)
            : NumericDocValuesField.newSlowExactQuery(ArticleDocuments.NUMBER, at.number());
    return new BooleanQuery.Builder()
        .add(Clauses.term(unit.article, at.article()), Occur.MUST)
        .add(numbered, Occur.MUST)
        .build();
  }

  private static org.apache.lucene.search.Query unweighed(org.apache.lucene.search.Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  /** A source or a language is a condition; it says nothing of how well a passage matches. */
  private static org.apache.lucene.search.Query unweighed(
      FieldName field, org.apache.lucene.search.Query query) {
    return switch (field) {
      case TITLE, SAID -> query;
      case SOURCE, AUTHOR, SPEAKER, LANGUAGE, MARK, ARTICLE, TAG, EVENT, LIKE, TOGETHER, WHEN ->
          unweighed(query);
    };
  }

  /** What was said in a span of days; where no day is told, that of publication counts. */
  private Optional<org.apache.lucene.search.Query> said(Query days) {
    if (!(days instanceof Query.Dates(Optional<PartialDate> from, Optional<PartialDate> to))) {
      return Optional.empty();
    }
    long first = from.map(SharedFields::first).orElse(Long.MIN_VALUE);
    long last = to.map(SharedFields::last).orElse(Long.MAX_VALUE);
    BooleanQuery.Builder undated = new BooleanQuery.Builder();
    undated.add(daysWithin(unit.saidUndated, 1, 1), Occur.FILTER);
    undated.add(dates(from, to), Occur.FILTER);
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(
        SortedNumericDocValuesField.newSlowRangeQuery(unit.saidOn, first, last), Occur.SHOULD);
    either.add(undated.build(), Occur.SHOULD);
    return Optional.of(unweighed(either.build()));
  }

  private org.apache.lucene.search.Query dates(
      Optional<PartialDate> from, Optional<PartialDate> to) {
    long first = from.map(SharedFields::first).orElse(Long.MIN_VALUE);
    long last = to.map(SharedFields::last).orElse(Long.MAX_VALUE);
    BooleanQuery.Builder touching = new BooleanQuery.Builder();
    touching.add(daysWithin(unit.firstDay, Long.MIN_VALUE, Math.max(first, last)), Occur.FILTER);
    touching.add(daysWithin(unit.lastDay, Math.min(first, last), Long.MAX_VALUE), Occur.FILTER);
    return unweighed(touching.build());
  }

  private static org.apache.lucene.search.Query daysWithin(String days, long from, long to) {
    return NumericDocValuesField.newSlowRangeQuery(days, from, to);
  }

  private Optional<org.apache.lucene.search.Query> any(List<Query> parts, FieldPair place)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean isEmpty = true;
    for (Query part : parts) {
      var translated = translate(part, place);
      if (translated.isPresent()) {
        any.add(translated.get(), Occur.SHOULD);
        isEmpty = false;
      }
    }
    return isEmpty ? Optional.empty() : Optional.of(any.build());
  }

  /** What has one of the parts, of the articles that have them all. */
  private Optional<org.apache.lucene.search.Query> together(Query query) throws IOException {
    if (unit == DocType.NAME || !(query instanceof Query.And(List<Query> parts))) {
      return translate(query, unit.text);
    }
    List<org.apache.lucene.search.Query> wanted = new ArrayList<>();
    List<org.apache.lucene.search.Query> unwanted = new ArrayList<>();
    part(parts, unit.text, wanted, unwanted);
    if (wanted.size() < 2) {
      return translate(query, unit.text);
    }
    return Optional.of(Together.in(reader, unit, wanted, unwanted));
  }

  private Optional<org.apache.lucene.search.Query> all(List<Query> parts, FieldPair place)
      throws IOException {
    List<org.apache.lucene.search.Query> wanted = new ArrayList<>();
    List<org.apache.lucene.search.Query> unwanted = new ArrayList<>();
    part(parts, place, wanted, unwanted);
    return wanted.isEmpty() && unwanted.isEmpty()
        ? Optional.empty()
        : Optional.of(all(wanted, unwanted));
  }

  /** The parts of a row of words, those of a name as one. */
  private void part(
      List<Query> parts,
      FieldPair place,
      List<org.apache.lucene.search.Query> wanted,
      List<org.apache.lucene.search.Query> unwanted)
      throws IOException {
    for (int i = 0; i < parts.size(); ) {
      int end = endOfName(parts, i);
      if (end > i + 1) {
        wanted.add(name(parts.subList(i, end), place));
        i = end;
        continue;
      }
      Query part = parts.get(i++);
      if (part instanceof Query.Not(Query inner)) {
        translate(inner, place).ifPresent(unwanted::add);
      } else if (parts.size() == 1 || !isLittle(part)) {
        translate(part, place).ifPresent(wanted::add);
      }
    }
    if (wanted.isEmpty()) {
      addLittleOnes(parts, place, wanted);
    }
  }

  private org.apache.lucene.search.Query all(
      List<org.apache.lucene.search.Query> wanted, List<org.apache.lucene.search.Query> unwanted) {
    if (wanted.size() == 1 && unwanted.isEmpty()) {
      return wanted.getFirst();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(part -> all.add(part, Occur.MUST));
    if (wanted.isEmpty()) {
      all.add(everything(), Occur.MUST);
    }
    unwanted.forEach(part -> all.add(part, Occur.MUST_NOT));
    return all.build();
  }

  private void addLittleOnes(
      List<Query> parts, FieldPair place, List<org.apache.lucene.search.Query> wanted)
      throws IOException {
    for (Query part : parts) {
      if (isLittle(part)) {
        translate(part, place).ifPresent(wanted::add);
      }
    }
  }

  private static boolean isLittle(Query part) {
    return part instanceof Query.Word(String text)
        && (text.length() == 1 || !text.equals(text.toUpperCase(Locale.ROOT)))
        && LITTLE.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Where the longest name ends that words from {@code start} on are; {@code start} if none. */
  private int endOfName(List<Query> parts, int start) {
    List<String> forms = new ArrayList<>();
    int found = start;
    for (int i = start; i < parts.size() && forms.size() < spellings.longest() + 1; i++) {
      if (!(parts.get(i) instanceof Query.Word(String text))) {
        break;
      }
      tokens.ofClause(text).forEach(token -> forms.add(token.form()));
      if (i > start && (!spellings.others(forms).isEmpty() || isArticleAndName(forms))) {
        found = i + 1;
      }
    }
    return found;
  }

  private static boolean isArticleAndName(List<String> forms) {
    return forms.size() == 2 && (forms.getFirst().equals("al") || forms.getFirst().equals("el"));
  }

  /** The words of a name, wherever in the passage, or the name in another spelling. */
  private org.apache.lucene.search.Query name(List<Query> words, FieldPair place)
      throws IOException {
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    List<String> forms = new ArrayList<>();
    for (Query word : words) {
      String text = ((Query.Word) word).text();
      List<Token> cut = tokens.ofClause(text);
      if (!cut.isEmpty()) {
        each.add(clauses.word(place, cut), Occur.MUST);
        cut.forEach(token -> forms.add(token.form()));
      }
    }
    List<org.apache.lucene.search.Query> ways = new ArrayList<>();
    ways.add(each.build());
    ways.addAll(clauses.otherSpellings(place, forms));
    if (isArticleAndName(forms)) {
      ways.add(clauses.inAnyForm(place, String.join("", forms)));
    }
    return Clauses.any(ways);
  }

  /** Lifts passages with the very form typed, and those whose article's title has the word. */
  private void weigh(Query query, BooleanQuery.Builder weighed) {
    if (query instanceof Query.And(List<Query> parts)) {
      parts.forEach(part -> weigh(part, weighed));
    } else if (query instanceof Query.Or(List<Query> parts)) {
      parts.forEach(part -> weigh(part, weighed));
    } else if (query instanceof Query.Word(String text) && !isLittle(query)) {
      List<Token> words = tokens.ofClause(text);
      if (words.size() == 1) {
        String form = words.getFirst().form();
        lift(weighed, Clauses.term(unit.text.exact(), form), FORM_WEIGHT);
        lift(weighed, clauses.inAnyForm(unit.title, form), TITLE_WEIGHT);
      }
    }
  }

  private static void lift(
      BooleanQuery.Builder weighed, org.apache.lucene.search.Query wanted, float weight) {
    weighed.add(new BoostQuery(wanted, weight), Occur.SHOULD);
  }
}
