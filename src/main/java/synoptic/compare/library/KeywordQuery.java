package synoptic.compare.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.compare.concordance.Collocates;
import synoptic.compare.concordance.Concordance;
import synoptic.search.OpenLibrary;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchResult.Advice;

/** Finds where words stand. */
public final class KeywordQuery {

  /** What is read to know how often a word stands elsewhere: some 500,000 words at most. */
  private static final int SAMPLE_ARTICLES = 600;

  private static final int SAMPLE_PASSAGES = 10_000;

  private KeywordQuery() {}

  /**
   * What a query for words looks for: one word in any of its forms and spellings, several words
   * beside each other as they are written; else as any query.
   */
  public static Query query(Query query) {
    if (!(query instanceof Query.And(List<Query> parts))) {
      return query;
    }
    List<Query.Word> words =
        parts.stream().filter(Query.Word.class::isInstance).map(Query.Word.class::cast).toList();
    if (words.size() < 2) {
      return query;
    }
    Query phrase =
        new Query.Phrase(words.stream().map(Query.Word::text).collect(Collectors.joining(" ")), 0);
    List<Query> others = new ArrayList<>(parts);
    others.removeIf(Query.Word.class::isInstance);
    others.addFirst(phrase);
    return others.size() == 1 ? phrase : new Query.And(others);
  }

  /** The advice without what, typed here, would ask for the same again. */
  public static Advice advice(Advice advice, Query query) {
    return advice.without(other -> query(other.query()).equals(query));
  }

  /**
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Concordance of(SearchEngine engine, Query query) {
    FetchedPassages fetched = FetchedPassages.of(engine, query);
    return Concordance.of(fetched.hits(), fetched.leftOut());
  }

  /**
   * What stands beside the words of a concordance more often than elsewhere in the library.
   *
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Collocates collocates(OpenLibrary library, Concordance concordance) {
    return Collocates.of(
        concordance,
        LibrarySample.of(library, library.engine().articles(), SAMPLE_ARTICLES, SAMPLE_PASSAGES));
  }
}
