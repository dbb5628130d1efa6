package synoptic.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Queries that name an event, as queries for its articles. */
public final class EventQueries {

  private EventQueries() {}

  /** What finds the articles of an event. */
  public static Query of(String event) {
    boolean isWord = event.chars().noneMatch(Character::isWhitespace);
    return new Query.In(
        FieldName.EVENT, isWord ? new Query.Word(event) : new Query.Phrase(event, 0));
  }

  /** The id of the event whose articles a query asks for, all of them and nothing else. */
  public static Optional<String> whole(Query query) {
    return query instanceof Query.In(FieldName field, Query inner) && field == FieldName.EVENT
        ? Optional.of(id(inner))
        : Optional.empty();
  }

  /** The id of an event to whose articles a query narrows, whatever else it asks for. */
  public static Optional<String> narrowing(Query query) {
    return parts(query).stream().flatMap(part -> whole(part).stream()).findFirst();
  }

  /** The query without the event to whose articles it narrows. */
  public static Query widened(Query query) {
    return parts(query).stream()
        .filter(part -> whole(part).isEmpty())
        .reduce(new Query.All(), Query::and);
  }

  private static List<Query> parts(Query query) {
    return query instanceof Query.And(List<Query> parts) ? parts : List.of(query);
  }

  /** The ids of the events that a query names, as they are typed. */
  public static List<String> named(Query query) {
    List<String> named = new ArrayList<>();
    collect(query, named);
    return named;
  }

  private static void collect(Query query, List<String> named) {
    switch (query) {
      case Query.In(FieldName field, Query inner) when field == FieldName.EVENT ->
          named.add(id(inner));
      case Query.In(FieldName field, Query inner) -> collect(inner, named);
      case Query.And(List<Query> parts) -> parts.forEach(part -> collect(part, named));
      case Query.Or(List<Query> parts) -> parts.forEach(part -> collect(part, named));
      case Query.Not(Query inner) -> collect(inner, named);
      default -> {}
    }
  }

  /** Whether a part of a query names an event. */
  public static boolean nameOne(Query query) {
    return query.looksIn(FieldName.EVENT::equals);
  }

  /**
   * The query with the articles of each event that it names. An event that is not known is the
   * article of that id.
   *
   * @param events the ids of the articles of the event with an id, or with the article of that id
   */
  public static Query resolved(Query query, Function<String, List<String>> events) {
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

  private static Query articles(String id, Function<String, List<String>> events) {
    List<Query> articles = events.apply(id).stream().map(EventQueries::article).toList();
    return articles.isEmpty() ? article(id) : new Query.Or(articles);
  }

  private static Query article(String id) {
    return new Query.In(FieldName.ARTICLE, new Query.Word(id));
  }
}
