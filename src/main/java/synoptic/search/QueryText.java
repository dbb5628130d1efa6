package synoptic.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.corpus.PartialDate;

/** Writes a query in the query language, so that reading it again gives the same query. */
public final class QueryText {

  private QueryText() {}

  /** What to type for {@code query}; nothing for {@link Query.All}. */
  public static String of(Query query) {
    return switch (query) {
      case Query.All all -> "";
      case Query.Word(String text) -> text;
      case Query.Phrase(String text, int slop) -> '"' + text + '"' + (slop == 0 ? "" : "~" + slop);
      case Query.Prefix(String text) -> text + "*";
      case Query.Fuzzy(String text) -> text + "~";
      case Query.Meaning(String text) -> QueryParser.BY_MEANING + " " + text;
      case Query.In(FieldName field, Query inner) -> field.typed() + ":" + operand(field, inner);
      case Query.Dates(Optional<PartialDate> from, Optional<PartialDate> to) ->
          "date:" + dates(from, to);
      case Query.And(List<Query> parts) -> joined(parts, " ");
      case Query.Or(List<Query> parts) -> joined(parts, " OR ");
      case Query.Not(Query inner) -> "-" + clause(inner);
    };
  }

  private static String dates(Optional<PartialDate> from, Optional<PartialDate> to) {
    return from.isPresent() && from.equals(to)
        ? from.get().toString()
        : written(from) + ".." + written(to);
  }

  private static String written(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("");
  }

  private static String joined(List<Query> parts, String between) {
    boolean loose = between.isBlank();
    return parts.stream()
        .map(part -> loose || part instanceof Query.Or ? clause(part) : of(part))
        .collect(Collectors.joining(between));
  }

  /** One thing to the parser: what a minus or a neighbour does not pull apart. */
  private static String clause(Query query) {
    return switch (query) {
      case Query.And and -> "(" + of(and) + ")";
      case Query.Or or -> "(" + of(or) + ")";
      default -> of(query);
    };
  }

  /** What may stand behind a field's colon without parentheses. */
  private static String operand(FieldName field, Query query) {
    if (field == FieldName.WHEN
        && query instanceof Query.Dates(Optional<PartialDate> from, Optional<PartialDate> to)) {
      return dates(from, to);
    }
    return switch (query) {
      case Query.Word word -> of(word);
      case Query.Prefix prefix -> of(prefix);
      case Query.Fuzzy fuzzy -> of(fuzzy);
      case Query.Phrase phrase -> of(phrase);
      default -> "(" + of(query) + ")";
    };
  }
}
