package synoptic.compare.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import synoptic.annotate.people.NamedEntities;
import synoptic.annotate.people.NamedEntity;
import synoptic.annotate.people.NamedEntity.Sort;
import synoptic.compare.events.Event;
import synoptic.compare.events.Events;
import synoptic.corpus.Article;
import synoptic.corpus.EventNotes;
import synoptic.corpus.Passage;
import synoptic.corpus.People;
import synoptic.corpus.Progress;
import synoptic.search.ArticleEntry;
import synoptic.search.EventQueries;
import synoptic.search.Hit;
import synoptic.search.OpenLibrary;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;

/** Groups the articles of an open library into events, and says whom these are about. */
public final class EventSurvey {

  private EventSurvey() {}

  /**
   * The events of a library. What was grouped before stays; new articles are looked at. Where this
   * machine cannot tell what sentences mean, words and names alone decide.
   *
   * @throws SearchException where the engine cannot answer
   */
  public static Events of(OpenLibrary library, Progress progress) {
    List<ArticleEntry> articles = library.engine(progress).articles();
    EventNotes notes = library.reference().events();
    Map<String, String> kept = Events.withoutTakenOut(library.keptEvents(), notes);
    if (Events.isKnown(articles, kept, notes)) {
      return Events.of(articles, kept, notes);
    }
    return new EventGrouping(library, articles, kept, notes, progress).events();
  }

  /**
   * The event with that id, or of the article with that id, as far as it is known by now, for
   * whoever would not wait: an article that was not grouped yet is alone. Empty where the library
   * has neither.
   *
   * @throws SearchException where the engine cannot answer
   */
  public static Optional<Event> known(OpenLibrary library, String id) {
    EventNotes notes = library.reference().events();
    Map<String, String> kept = Events.withoutTakenOut(library.keptEvents(), notes);
    return Events.known(id, library.engine().articles(), kept, notes);
  }

  /** A query with the articles of each event that it names, as far as these are known by now. */
  public static Query resolved(OpenLibrary library, Query query) {
    return EventQueries.nameOne(query)
        ? EventQueries.resolved(
            query,
            id ->
                known(library, id).stream()
                    .flatMap(event -> event.articles().stream())
                    .map(ArticleEntry::id)
                    .toList())
        : query;
  }

  /** The articles of an event, as far as they can be read, in its order. */
  public static List<Article> articles(OpenLibrary library, Event event) {
    return event.articles().stream()
        .flatMap(entry -> library.article(entry.id()).stream())
        .toList();
  }

  /**
   * Those events of which an article matches a query.
   *
   * @throws SearchException where the engine cannot answer
   */
  public static List<Event> matching(Events events, SearchEngine engine, Query query) {
    if (query instanceof Query.All) {
      return events.all();
    }
    Set<String> articles = engine.search(SearchRequest.of(query, 1)).articles().keySet();
    return events.all().stream()
        .filter(
            event -> event.articles().stream().map(ArticleEntry::id).anyMatch(articles::contains))
        .toList();
  }

  /** The sources of a library, which has most articles first. */
  public static List<String> sources(SearchEngine engine) {
    Map<String, Long> counts =
        engine.articles().stream()
            .collect(
                Collectors.groupingBy(ArticleEntry::source, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The persons whom articles name, who is named most often first. */
  public static List<String> people(List<Article> articles, People known) {
    return named(articles.stream().map(Article::texts).toList(), known);
  }

  /**
   * The persons whom the articles of an event name, who is named most often first.
   *
   * @throws SearchException where the engine cannot answer
   */
  public static List<String> people(SearchEngine engine, Event event, People known) {
    Map<String, List<Hit>> passages =
        FetchedPassages.of(engine, EventQueries.of(event.id())).hits().stream()
            .collect(
                Collectors.groupingBy(
                    hit -> hit.article().id(), TreeMap::new, Collectors.toList()));
    return named(passages.values().stream().map(EventSurvey::texts).toList(), known);
  }

  private static List<String> texts(List<Hit> passages) {
    return passages.stream()
        .map(Hit::passage)
        .sorted(Comparator.comparingInt(Passage::number))
        .map(Passage::text)
        .toList();
  }

  private static List<String> named(List<List<String>> texts, People known) {
    NamedEntities names = NamedEntities.of(texts, known);
    Map<String, Long> counts = new HashMap<>();
    Map<String, Map<String, Long>> spelt = new HashMap<>();
    for (int article = 0; article < texts.size(); article++) {
      for (String text : texts.get(article)) {
        for (NamedEntity name : names.in(article, text)) {
          if (name.sort() == Sort.PERSON) {
            counts.merge(name.key(), 1L, Long::sum);
            spelt
                .computeIfAbsent(name.key(), none -> new HashMap<>())
                .merge(name.name(), 1L, Long::sum);
          }
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> fullest(spelt.get(entry.getKey())))
        .toList();
  }

  /** Of several spellings the longest; of those as long the most usual. */
  private static String fullest(Map<String, Long> spellings) {
    return spellings.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Long> each) -> each.getKey().length())
                .thenComparing(Map.Entry.comparingByValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
