package synoptic.lucene.statements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.query.LibraryNames;
import synoptic.lucene.query.LuceneQueryBuilder;
import synoptic.lucene.query.PassageCounter;
import synoptic.search.FieldName;
import synoptic.search.Query;

/**
 * Tells from the text alone in which articles statements may match a query: a statement stands in a
 * passage that has the words, or in an article that names its speaker.
 */
record MatchingArticles(Snapshot snapshot, LibraryNames names) {

  private static final Query ANY = new Query.All();
  private static final Predicate<String> EVERY = article -> true;

  /** Whether an article of that id may have what is asked for; it is true of each that has it. */
  Predicate<String> of(Query query) throws IOException {
    if (!query.looksIn(FieldName.SPEAKER::equals)) {
      return withPassages(inPassages(query));
    }
    return switch (query) {
      case Query.And(List<Query> parts) -> all(parts);
      case Query.Or(List<Query> parts) -> any(parts);
      case Query.In(FieldName field, Query name) when field == FieldName.SPEAKER -> naming(name);
      case Query.In(FieldName field, Query inner) when field == FieldName.TOGETHER -> of(inner);
      default -> EVERY;
    };
  }

  private Predicate<String> all(List<Query> parts) throws IOException {
    Predicate<String> all = withPassages(inPassages(new Query.And(parts)));
    for (Query part : parts) {
      if (part.looksIn(FieldName.SPEAKER::equals)) {
        all = all.and(of(part));
      }
    }
    return all;
  }

  private Predicate<String> any(List<Query> parts) throws IOException {
    Predicate<String> any = article -> false;
    for (Query part : parts) {
      any = any.or(of(part));
    }
    return any;
  }

  /**
   * Who is named in full at one place is often named by one word of it at others, and people may
   * have other names that the library's list gives.
   */
  private Predicate<String> naming(Query name) throws IOException {
    List<Query> words = words(name).toList();
    if (words.isEmpty()) {
      return EVERY;
    }
    List<String> typed = words.stream().flatMap(MatchingArticles::text).toList();
    List<Query> ways = new ArrayList<>(words);
    for (List<String> spellings : names.people().spellings()) {
      if (spellings.stream().anyMatch(spelling -> hasOneOf(spelling, typed))) {
        spellings.forEach(spelling -> ways.add(new Query.Phrase(spelling, 0)));
      }
    }
    return withPassages(new Query.Or(ways));
  }

  private static boolean hasOneOf(String way, List<String> typed) {
    return Stream.of(way.split(" "))
        .anyMatch(word -> typed.stream().anyMatch(word::equalsIgnoreCase));
  }

  private static Stream<String> text(Query word) {
    return word instanceof Query.Word(String text) ? Stream.of(text) : Stream.empty();
  }

  /** The words of a name, any of which may stand for it; none where it is no name. */
  private static Stream<Query> words(Query name) {
    return switch (name) {
      case Query.Phrase(String text, int slop) -> Stream.of(text.split(" ")).map(Query.Word::new);
      case Query.And(List<Query> parts) -> parts.stream().flatMap(MatchingArticles::words);
      case Query.Or(List<Query> parts) -> parts.stream().flatMap(MatchingArticles::words);
      case Query.Word word -> Stream.of(word);
      case Query.Prefix prefix -> Stream.of(prefix);
      case Query.Fuzzy fuzzy -> Stream.of(fuzzy);
      default -> Stream.empty();
    };
  }

  private Predicate<String> withPassages(Query query) throws IOException {
    if (query.equals(ANY)) {
      return EVERY;
    }
    var passages = LuceneQueryBuilder.forPassages(snapshot, names.spellings()).plain(query);
    return snapshot.searcher().search(passages, new PassageCounter()).articles().keySet()::contains;
  }

  /** What a passage has in which a statement matches. */
  private static Query inPassages(Query query) {
    return switch (query) {
      case Query.And(List<Query> parts) -> {
        List<Query> telling =
            parts.stream()
                .map(MatchingArticles::inPassages)
                .filter(part -> !part.equals(ANY))
                .toList();
        yield telling.isEmpty() ? ANY : new Query.And(telling);
      }
      case Query.Or(List<Query> parts) -> {
        List<Query> all = parts.stream().map(MatchingArticles::inPassages).toList();
        yield all.contains(ANY) ? ANY : new Query.Or(all);
      }
      case Query.Not(Query inner) -> asksOfArticles(inner) ? query : ANY;
      case Query.In(FieldName field, Query inner) ->
          switch (field) {
            case SPEAKER, MARK, WHEN -> ANY;
            case SAID -> inPassages(inner);
            case TOGETHER -> {
              Query telling = inPassages(inner);
              yield telling.equals(ANY) ? ANY : new Query.In(field, telling);
            }
            case SOURCE, AUTHOR, TITLE, LANGUAGE, ARTICLE, TAG, EVENT, LIKE -> query;
          };
      default -> query;
    };
  }

  /** What is true of all passages of an article or of none. */
  private static boolean asksOfArticles(Query query) {
    return query instanceof Query.Dates
        || query instanceof Query.In(FieldName field, Query inner)
            && (field == FieldName.SOURCE
                || field == FieldName.AUTHOR
                || field == FieldName.TITLE
                || field == FieldName.LANGUAGE
                || field == FieldName.ARTICLE);
  }

  /** Whether a part says by whom something is not to be said. */
  static boolean excludesSpeakers(Query query) {
    return switch (query) {
      case Query.And(List<Query> parts) ->
          parts.stream().anyMatch(MatchingArticles::excludesSpeakers);
      case Query.Or(List<Query> parts) ->
          parts.stream().anyMatch(MatchingArticles::excludesSpeakers);
      case Query.Not(Query inner) -> inner.looksIn(FieldName.SPEAKER::equals);
      case Query.In(FieldName field, Query inner) ->
          excludesSpeakers(inner) || field == FieldName.SPEAKER && hasNot(inner);
      default -> false;
    };
  }

  private static boolean hasNot(Query query) {
    return switch (query) {
      case Query.And(List<Query> parts) -> parts.stream().anyMatch(MatchingArticles::hasNot);
      case Query.Or(List<Query> parts) -> parts.stream().anyMatch(MatchingArticles::hasNot);
      default -> query instanceof Query.Not;
    };
  }
}
