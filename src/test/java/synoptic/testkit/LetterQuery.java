package synoptic.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.corpus.Article;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Statement;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.text.Span;

/**
 * A query as an engine understands it that looks for letters: a word is found wherever its letters
 * stand, also inside another.
 *
 * @param voice who speaks, where a statement is looked at; empty for a passage
 * @param said what is said there; of a passage all of it
 */
record LetterQuery(Article article, Passage passage, String voice, String said) {

  static LetterQuery of(Article article, Passage passage) {
    return new LetterQuery(article, passage, "", passage.text());
  }

  boolean matches(Query query) {
    return matches(query, passage.text());
  }

  private boolean matches(Query query, String text) {
    return switch (query) {
      case Query.All all -> true;
      case Query.Word(String word) -> has(text, word);
      case Query.Phrase(String words, int slop) -> has(text, words);
      case Query.Meaning(String words) -> has(text, words);
      case Query.Prefix(String word) -> has(text, word);
      case Query.Fuzzy(String word) -> has(text, word);
      case Query.In(FieldName field, Query.Word(String id)) when field == FieldName.ARTICLE ->
          article.id().equals(id)
              || PassageRef.parse(id)
                  .equals(Optional.of(new PassageRef(article.id(), passage.number())));
      case Query.In(FieldName field, Query.Word(String mark))
          when field == FieldName.MARK && mark.equals(Statement.DOUBTFUL) ->
          false;
      case Query.In(FieldName field, Query inner)
          when field == FieldName.MARK || field == FieldName.WHEN ->
          true;
      case Query.In(FieldName field, Query inner) -> matches(inner, value(field));
      case Query.Dates(Optional<PartialDate> from, Optional<PartialDate> to) ->
          article.front().published().stream().anyMatch(date -> isWithin(date, from, to));
      case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> matches(part, text));
      case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> matches(part, text));
      case Query.Not(Query inner) -> !matches(inner, text);
    };
  }

  private static boolean isWithin(
      PartialDate date, Optional<PartialDate> from, Optional<PartialDate> to) {
    return from.stream().allMatch(day -> !date.latest().isBefore(day.earliest()))
        && to.stream().allMatch(day -> !date.earliest().isAfter(day.latest()));
  }

  private String value(FieldName field) {
    return switch (field) {
      case SOURCE -> article.source();
      case AUTHOR -> article.front().author().orElse("");
      case TITLE -> article.front().title().orElse("");
      case LANGUAGE -> article.front().language().orElse("");
      case SPEAKER -> voice;
      case SAID -> said;
      case MARK, WHEN, ARTICLE, TAG, EVENT, LIKE, TOGETHER -> "";
    };
  }

  /** Every place of what a query looks for in the passage. */
  List<Span> marks(Query query) {
    return places(query).sorted().toList();
  }

  private Stream<Span> places(Query query) {
    return switch (query) {
      case Query.Word(String word) -> places(word).stream();
      case Query.Phrase(String words, int slop) -> places(words).stream();
      case Query.And(List<Query> parts) -> parts.stream().flatMap(this::places);
      default -> Stream.empty();
    };
  }

  private List<Span> places(String words) {
    List<Span> places = new ArrayList<>();
    String text = lower(passage.text());
    String wanted = lower(words);
    int at = text.indexOf(wanted);
    while (at >= 0) {
      places.add(new Span(at, at + wanted.length()));
      at = text.indexOf(wanted, at + wanted.length());
    }
    return places;
  }

  private static boolean has(String text, String words) {
    return lower(text).contains(lower(words));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
