package synoptic.compare.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.compare.events.Event;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.OfSource;
import synoptic.search.ArticleEntry;
import synoptic.search.EventQueries;
import synoptic.search.OpenLibrary;

/**
 * What lies close to a party: what of its event others tell, and the articles that share words with
 * it.
 *
 * @param event the event that the comparison is of: its topic's, else that of the party's article;
 *     empty where nobody else tells of it, and where that is not known yet
 * @param closest the ids of the articles outside of the party, the closest first
 */
public record Nearby(Party party, Optional<Event> event, List<String> closest) {

  public Nearby {
    event = event.filter(one -> one.articles().stream().anyMatch(article -> !party.has(article)));
    closest = List.copyOf(closest);
  }

  /** Nothing is known to be close. */
  public static Nearby nothing(Party party) {
    return new Nearby(party, Optional.empty(), List.of());
  }

  /**
   * What lies close to a party as far as it is known by now; articles that are still to be grouped
   * are not waited for.
   *
   * @param topic what the comparison is narrowed to: a topic's name, a query, or empty
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Nearby of(OpenLibrary library, Party party, String topic) {
    Optional<String> named =
        EventQueries.narrowing(PassageAlignment.query(topic, library.reference().topics()));
    Optional<String> own =
        party instanceof OfArticle(ArticleEntry article)
            ? Optional.of(article.id())
            : Optional.empty();
    Optional<String> id = named.or(() -> own);
    return new Nearby(
        party,
        id.flatMap(each -> EventSurvey.known(library, each)),
        ClosestArticles.of(library, party));
  }

  /** The event's articles outside of the party: those of other sources first, then the closest. */
  public List<ArticleEntry> articles() {
    Map<String, Integer> ranks = new HashMap<>();
    closest.forEach(id -> ranks.put(id, ranks.size()));
    return told(article -> !party.has(article))
        .sorted(
            Comparator.comparing((ArticleEntry article) -> isOwn(article.source()))
                .thenComparing(article -> ranks.getOrDefault(article.id(), ranks.size())))
        .toList();
  }

  /** The article of another source that tells of the event and is closest to the party. */
  public Optional<Party> article() {
    return articles().stream()
        .filter(article -> !isOwn(article.source()))
        .<Party>map(OfArticle::new)
        .findFirst();
  }

  /** The other sources that tell of the event, who has most passages on it first. */
  public List<Party> sources() {
    Map<String, Long> passages =
        told(article -> !party.has(article) && !isOwn(article.source()))
            .collect(
                Collectors.groupingBy(
                    ArticleEntry::source, Collectors.summingLong(ArticleEntry::passages)));
    return passages.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .<Party>map(each -> new OfSource(each.getKey()))
        .toList();
  }

  private Stream<ArticleEntry> told(Predicate<ArticleEntry> wanted) {
    return event.stream().flatMap(one -> one.articles().stream()).filter(wanted);
  }

  /** Whether a source is the party, or that of its article. */
  private boolean isOwn(String source) {
    return switch (party) {
      case OfSource(String own) -> own.equals(source);
      case OfArticle(ArticleEntry article) -> article.source().equals(source);
      case Party.Others others -> false;
    };
  }
}
