package synoptic.compare.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.compare.Term;
import synoptic.compare.library.Party.OfArticle;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.search.FeatureCounts;
import synoptic.search.Hit;
import synoptic.search.OpenLibrary;
import synoptic.search.Query;
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

  /** How many words are looked for then, those that tell most. */
  private static final int FEW_WORDS = 40;

  /** So many passages of an article speak for it, so that a long one does not win by its length. */
  private static final int BEST = 3;

  private ClosestArticles() {}

  /**
   * The ids of the articles outside of {@code party} that share words with it, the closest first.
   *
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static List<String> of(OpenLibrary library, Party party) {
    Stream<String> words =
        library.engine().articles().stream()
            .filter(party::has)
            .limit(MOST_ARTICLES)
            .flatMap(entry -> library.article(entry.id()).stream())
            .map(ClosestArticles::opening)
            .flatMap(opening -> Words.of(opening).stream().limit(MOST_WORDS))
            .map(Word::text);
    return sharing(library, party, words.distinct().toList(), MOST_PASSAGES);
  }

  /**
   * The first of them, some twenty or more, in a fraction of the time: only the words that tell
   * most are looked for, by TF-IDF, as in Lucene's <i>MoreLikeThis</i>.
   *
   * @param counts how rare words are
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  static List<String> few(OpenLibrary library, OfArticle party, FeatureCounts counts) {
    Map<String, Wanted> words = new LinkedHashMap<>();
    library.article(party.article().id()).stream()
        .flatMap(ClosestArticles::telling)
        .forEach(word -> words.merge(word.stem(), word, Wanted::and));
    List<String> telling =
        words.values().stream()
            .sorted(Comparator.comparingDouble((Wanted word) -> -word.tells(counts)))
            .limit(FEW_WORDS)
            .map(Wanted::text)
            .toList();
    return sharing(library, party, telling, FEW_PASSAGES);
  }

  private static List<String> sharing(
      OpenLibrary library, Party party, List<String> words, int passages) {
    if (words.isEmpty()) {
      return List.of();
    }
    Query any = new Query.Or(words.stream().<Query>map(Query.Word::new).toList());
    Map<String, List<Double>> scores = new HashMap<>();
    for (Hit hit : library.engine().search(SearchRequest.of(any, passages)).hits()) {
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

  private static Stream<Wanted> telling(Article article) {
    String opening = opening(article);
    return Term.of(opening, article.front().languageOf(opening)).stream()
        .limit(MOST_WORDS)
        .map(term -> new Wanted(term.stem(), term.span().in(opening), 1));
  }

  private static String opening(Article article) {
    return article.front().title().orElse("")
        + "\n"
        + article.passages().stream()
            .limit(LEAD)
            .map(Passage::text)
            .collect(Collectors.joining("\n"));
  }

  /**
   * A word that is looked for.
   *
   * @param times how often it is there
   */
  private record Wanted(String stem, String text, int times) {

    private Wanted and(Wanted again) {
      return new Wanted(stem, text, times + again.times);
    }

    private double tells(FeatureCounts counts) {
      return times * Math.log((1.0 + counts.articles()) / counts.words().getOrDefault(stem, 1));
    }
  }
}
