package synoptic.search;

import java.util.List;
import java.util.Map;

/** Queries that name an event, as queries for its articles. */
public final class EventQueries {

  private EventQueries() {}

  /** Whether a part of a query names an event. */
  public static boolean nameOne(Query query) {
    return query.looksIn(FieldName.EVENT::equals);
  }

  /**
   * The query with the articles of each event that it names. An event that is not known is the
   * article of that id.
   *
   * @param events by each article's id that of its event
   */
  public static Query resolved(Query query, Map<String, String> events) {
    if (query instanceof Query.In(FieldName field, Query inner)) {
      return field == FieldName.EVENT
          ? articles(id(inner), events)
          : new Query.In(field, resolved(inner, events));
    }
    if (query instanceof Query.And(List<Query> parts)) {
      return new Query.And(parts.stream().map(part -> resolved(part, events)).toList());
    }
    if (query instanceof Query.Or(List<Query> parts)) {
      return new Query.Or(parts.stream().map(part -> resolved(part, events)).toList());
    }
    return query instanceof Query.Not(Query inner) ? new Query.Not(resolved(inner, events)) : query;
  }

  /** What stands behind the colon, in or without quotation marks. */
  private static String id(Query typed) {
    return switch (typed) {
      case Query.Word(String text) -> text;
      case Query.Phrase(String text, int slop) -> text;
      case Query.Prefix(String text) -> text;
      case Query.Fuzzy(String text) -> text;
      default -> "";
    };
  }

  private static Query articles(String id, Map<String, String> events) {
    String event = events.getOrDefault(id, id);
    List<Query> articles =
        events.keySet().stream()
            .filter(article -> events.get(article).equals(event))
            .map(EventQueries::article)
            .toList();
    return articles.isEmpty() ? article(id) : new Query.Or(articles);
  }

  private static Query article(String id) {
    return new Query.In(FieldName.ARTICLE, new Query.Word(id));
  }
}
