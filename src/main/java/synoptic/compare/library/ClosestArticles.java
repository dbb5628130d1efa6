package synoptic.compare.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.search.OpenLibrary;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * Which articles tell most of what some others tell: what headlines and leads say is looked for in
 * the whole library, as news puts what it is about first. A rare word weighs more, as in any
 * search.
 */
public final class ClosestArticles {

  /** Of a party with more articles than this, only the first ones count. */
  private static final int MOST_ARTICLES = 8;

  /** So many passages of an article, after its headline, are its lead. */
  private static final int LEAD = 3;

  /** How many words of an article, from its headline on, are looked for. */
  private static final int MOST_WORDS = 120;

  /** How many passages are looked at. */
  private static final int MOST_PASSAGES = 600;

  /** How many are for no more than the very closest. */
  private static final int FEW_PASSAGES = 80;

  /** So many passages of an article speak for it, so that a long one does not win by its length. */
  private static final int BEST = 3;

  private ClosestArticles() {}

  /**
   * The ids of the articles outside of {@code party} that share words with it, the closest first.
   *
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static List<String> of(OpenLibrary library, Party party) {
    return of(library, party, MOST_PASSAGES);
  }

  /**
   * The first of them, some twenty or more, in a fraction of the time.
   *
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  static List<String> few(OpenLibrary library, Party party) {
    return of(library, party, FEW_PASSAGES);
  }

  private static List<String> of(OpenLibrary library, Party party, int passages) {
    SearchEngine engine = library.engine();
    List<Query> words = words(library, engine, party);
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, List<Double>> scores = new HashMap<>();
    for (Hit hit : engine.search(SearchRequest.of(new Query.Or(words), passages)).hits()) {
      if (!party.has(hit.article())) {
        scores.computeIfAbsent(hit.article().id(), id -> new ArrayList<>()).add(hit.score());
      }
    }
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, List<Double>> each) -> -of(each.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Hits come best first. */
  private static double of(List<Double> scores) {
    return scores.stream().limit(BEST).mapToDouble(Double::doubleValue).sum();
  }

  private static List<Query> words(OpenLibrary library, SearchEngine engine, Party party) {
    Set<String> words = new LinkedHashSet<>();
    engine.articles().stream()
        .filter(party::has)
        .map(ArticleEntry::id)
        .limit(MOST_ARTICLES)
        .flatMap(id -> library.article(id).stream())
        .map(ClosestArticles::opening)
        .flatMap(text -> Words.of(text).stream().limit(MOST_WORDS))
        .map(Word::text)
        .forEach(words::add);
    return words.stream().map(word -> (Query) new Query.Word(word)).toList();
  }

  private static String opening(Article article) {
    return article.front().title().orElse("")
        + "\n"
        + article.passages().stream()
            .limit(LEAD)
            .map(Passage::text)
            .collect(Collectors.joining("\n"));
  }
}
