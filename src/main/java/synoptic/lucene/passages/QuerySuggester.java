package synoptic.lucene.passages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import synoptic.lucene.analysis.TermFolding;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.DocType;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.query.LuceneQueryBuilder;
import synoptic.lucene.query.PassageCounter;
import synoptic.lucene.query.PassageCounter.Counts;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Alternative;

/** Looks for what to try instead of a query that found nothing. */
final class QuerySuggester {

  private static final int MOST_QUERIES = 5;
  private static final int MOST_WORDS = 8;
  private static final int MOST_PARTS = 16;
  private static final int LONGEST_WORD = 40;

  /** How many passages are read to see how a word is written. */
  private static final int MOST_READ = 10;

  private final Snapshot snapshot;
  private final LuceneQueryBuilder translation;
  private final WordTokenizer tokens = new WordTokenizer();
  private final DirectSpellChecker speller = new DirectSpellChecker();

  QuerySuggester(Snapshot snapshot, LuceneQueryBuilder translation) {
    this.snapshot = snapshot;
    this.translation = translation;
    speller.setMinPrefix(0);
    speller.setMinQueryLength(3);
  }

  Advice on(Query query) throws IOException {
    return new Advice(nearest(query), parts(query), together(query));
  }

  private List<Alternative> parts(Query query) throws IOException {
    List<Alternative> found = new ArrayList<>();
    if (query instanceof Query.And(List<Query> parts)) {
      for (Query part : parts.subList(0, Math.min(MOST_PARTS, parts.size()))) {
        if (!(part instanceof Query.Not)) {
          alternative(part).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** What is asked of the text, in one article instead of in one passage; the rest as it is. */
  private Optional<Alternative> together(Query query) throws IOException {
    if (!(query instanceof Query.And(List<Query> parts))) {
      return Optional.empty();
    }
    List<Query> text = parts.stream().filter(part -> !isCondition(part)).toList();
    if (text.size() < 2) {
      return Optional.empty();
    }
    List<Query> all = new ArrayList<>();
    all.add(new Query.In(FieldName.TOGETHER, new Query.And(text)));
    parts.stream().filter(QuerySuggester::isCondition).forEach(all::add);
    return alternative(all.size() == 1 ? all.getFirst() : new Query.And(all));
  }

  private static boolean isCondition(Query part) {
    return part instanceof Query.In
        || part instanceof Query.Dates
        || part instanceof Query.Not
        || part instanceof Query.Meaning;
  }

  /** The query with what it finds; empty where that is nothing. */
  private Optional<Alternative> alternative(Query query) throws IOException {
    Counts found = snapshot.searcher().search(translation.plain(query), new PassageCounter());
    return found.total() == 0
        ? Optional.empty()
        : Optional.of(
            new Alternative(query, QueryText.of(query), found.total(), found.articles().size()));
  }

  private List<Alternative> nearest(Query query) throws IOException {
    Map<String, List<String>> better = new LinkedHashMap<>();
    for (String word : words(query).distinct().limit(MOST_WORDS).toList()) {
      List<String> others = similar(word);
      if (!others.isEmpty()) {
        better.put(word, others);
      }
    }
    Set<Query> tries = new LinkedHashSet<>();
    for (int choice = 0; choice < MOST_QUERIES; choice++) {
      for (String word : better.keySet()) {
        tries.add(replaced(query, choices(better, word, choice)));
      }
    }
    tries.add(loosened(query));
    tries.removeIf(other -> QueryText.of(other).equalsIgnoreCase(QueryText.of(query)));
    List<Alternative> found = new ArrayList<>();
    for (Query other : tries) {
      if (found.size() < MOST_QUERIES) {
        alternative(other).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Each misspelt word's best replacement, but for {@code word} the given one of its choices. */
  private static Map<String, String> choices(
      Map<String, List<String>> better, String word, int choice) {
    return better.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> {
                  List<String> others = each.getValue();
                  boolean isIt = each.getKey().equals(word) && choice < others.size();
                  return others.get(isIt ? choice : 0);
                }));
  }

  private long count(Query query) throws IOException {
    return snapshot.searcher().count(translation.plain(query));
  }

  /** The words of the text that the query asks for. */
  private static Stream<String> words(Query query) {
    return switch (query) {
      case Query.Word(String text) -> Stream.of(text);
      case Query.Phrase(String text, int slop) -> Stream.of(text.split(" "));
      case Query.Fuzzy(String text) -> Stream.of(text);
      case Query.And(List<Query> parts) -> parts.stream().flatMap(QuerySuggester::words);
      case Query.Or(List<Query> parts) -> parts.stream().flatMap(QuerySuggester::words);
      case Query.All none -> Stream.empty();
      case Query.Meaning(String text) -> Stream.of(text.split(" "));
      case Query.Prefix none -> Stream.empty();
      case Query.In none -> Stream.empty();
      case Query.Dates none -> Stream.empty();
      case Query.Not none -> Stream.empty();
    };
  }

  /** Words of the library like this one, as they are written there; none where it has this one. */
  private List<String> similar(String word) throws IOException {
    List<Token> cut = tokens.ofClause(word);
    if (cut.size() != 1
        || cut.getFirst().form().length() > LONGEST_WORD
        || count(new Query.Word(word)) > 0) {
      return List.of();
    }
    Term term = new Term(DocType.PASSAGE.text.exact(), cut.getFirst().form());
    Set<String> found = new LinkedHashSet<>();
    for (SuggestWord other :
        speller.suggestSimilar(
            term, MOST_QUERIES, snapshot.reader(), SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
      found.add(asWritten(other.string));
    }
    return List.copyOf(found);
  }

  /** How the word is mostly written in the first passages that have it. */
  private String asWritten(String form) throws IOException {
    Term term = new Term(DocType.PASSAGE.text.exact(), form);
    Map<String, Integer> ways = new LinkedHashMap<>();
    for (var hit : snapshot.searcher().search(new TermQuery(term), MOST_READ).scoreDocs) {
      String text = snapshot.reader().storedFields().document(hit.doc).get(ArticleDocuments.TEXT);
      for (Token token : tokens.of(text)) {
        if (token.form().equals(form)) {
          ways.merge(withoutPossessive(token.span().in(text), form), 1, Integer::sum);
        }
      }
    }
    String best = form;
    for (Map.Entry<String, Integer> way : ways.entrySet()) {
      best = way.getValue() > ways.getOrDefault(best, 0) ? way.getKey() : best;
    }
    return best;
  }

  private static String withoutPossessive(String written, String form) {
    String owner = written.substring(0, Math.max(0, written.length() - 2));
    return TermFolding.fold(owner).equals(form) ? owner : written;
  }

  /** The query with words replaced. */
  private static Query replaced(Query query, Map<String, String> words) {
    UnaryOperator<String> other = word -> words.getOrDefault(word, word);
    return switch (query) {
      case Query.Word(String text) -> new Query.Word(other.apply(text));
      case Query.Fuzzy(String text) ->
          words.containsKey(text) ? new Query.Word(other.apply(text)) : query;
      case Query.Phrase(String text, int slop) ->
          new Query.Phrase(
              Stream.of(text.split(" ")).map(other).collect(Collectors.joining(" ")), slop);
      case Query.And(List<Query> parts) ->
          new Query.And(parts.stream().map(part -> replaced(part, words)).toList());
      case Query.Or(List<Query> parts) ->
          new Query.Or(parts.stream().map(part -> replaced(part, words)).toList());
      case Query.In(FieldName field, Query inner) -> query;
      case Query.All same -> same;
      case Query.Meaning same -> same;
      case Query.Prefix same -> same;
      case Query.Dates same -> same;
      case Query.Not same -> same;
    };
  }

  /** The query with its phrases' words anywhere in the passage. */
  private static Query loosened(Query query) {
    return switch (query) {
      case Query.Phrase(String text, int slop) ->
          QueryParser.parse(text.replace(QueryParser.BY_MEANING, " "));
      case Query.And(List<Query> parts) ->
          new Query.And(
              parts.stream()
                  .map(QuerySuggester::loosened)
                  .flatMap(
                      part ->
                          part instanceof Query.And(List<Query> inner)
                              ? inner.stream()
                              : Stream.of(part))
                  .toList());
      case Query.Or(List<Query> parts) ->
          new Query.Or(parts.stream().map(QuerySuggester::loosened).toList());
      default -> query;
    };
  }
}
