package synoptic.compare.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import synoptic.compare.Context;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.text.Language;
import synoptic.text.Sentences;
import synoptic.text.Span;

/**
 * Where words stand, each place in its sentence.
 *
 * @param articles those that have the words; the source that has them most often first, then by id
 * @param leftOut how many passages were not read, so that the work stays bounded; 0 if none
 */
public record Concordance(List<InArticle> articles, long leftOut) {

  public static final Concordance NOTHING = new Concordance(List.of(), 0);

  /** The places in one article, in reading order, at least one. */
  public record InArticle(ArticleEntry article, List<Occurrence> occurrences) {
    public InArticle {
      occurrences = List.copyOf(occurrences);
    }
  }

  /**
   * A place.
   *
   * @param keyword the words that were looked for, placed in the passage
   * @param sentence what they stand in, likewise, up to some hundred characters around them
   */
  public record Occurrence(Passage passage, Span keyword, Span sentence) {}

  /** A place with the article that it is in. */
  public record Place(ArticleEntry article, Occurrence occurrence) {}

  public Concordance {
    articles = List.copyOf(articles);
  }

  /** All places, one by one. */
  public List<Place> places(Order order) {
    return order.sorted(
        articles.stream()
            .flatMap(in -> in.occurrences().stream().map(each -> new Place(in.article(), each)))
            .toList());
  }

  /** Those places alone. */
  public Concordance only(Set<Place> wanted) {
    List<InArticle> some = new ArrayList<>();
    for (InArticle in : articles) {
      List<Occurrence> kept =
          in.occurrences().stream()
              .filter(each -> wanted.contains(new Place(in.article(), each)))
              .toList();
      if (!kept.isEmpty()) {
        some.add(new InArticle(in.article(), kept));
      }
    }
    return new Concordance(some, leftOut);
  }

  /** How many places there are. */
  public long count() {
    return articles.stream().mapToLong(each -> each.occurrences().size()).sum();
  }

  /**
   * @param hits passages with the places of the words
   * @param leftOut how many more passages there are
   */
  public static Concordance of(List<Hit> hits, long leftOut) {
    Map<String, ArticleEntry> entries = new HashMap<>();
    Map<String, List<Occurrence>> places = new TreeMap<>();
    Map<String, Integer> bySource = new HashMap<>();
    List<Hit> inOrder = new ArrayList<>(hits);
    inOrder.sort(Comparator.comparingInt(hit -> hit.passage().number()));
    for (Hit hit : inOrder) {
      String id = hit.article().id();
      entries.putIfAbsent(id, hit.article());
      places.computeIfAbsent(id, key -> new ArrayList<>()).addAll(occurrences(hit));
      bySource.merge(hit.article().source(), hit.marks().size(), Integer::sum);
    }
    List<InArticle> articles = new ArrayList<>();
    places.forEach((id, all) -> articles.add(new InArticle(entries.get(id), all)));
    articles.removeIf(each -> each.occurrences().isEmpty());
    articles.sort(
        Comparator.comparing((InArticle each) -> -bySource.get(each.article().source()))
            .thenComparing(each -> each.article().source()));
    return new Concordance(articles, leftOut);
  }

  private static List<Occurrence> occurrences(Hit hit) {
    String text = hit.passage().text();
    Language language = hit.article().front().languageOf(text);
    List<Span> sentences = hit.marks().isEmpty() ? List.of() : Sentences.of(text, language);
    return hit.marks().stream()
        .map(mark -> new Occurrence(hit.passage(), mark, Context.of(text, mark, sentences)))
        .toList();
  }
}
