package synoptic.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.corpus.PartialDate;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult.Advice;
import synoptic.search.Unread;

/** The query that the words and the options of a command make, and what to say where it fails. */
final class TypedQuery {

  private static final String LIKE = FieldName.LIKE.typed() + ":";

  private TypedQuery() {}

  /** The words, narrowed by the options of these names, which take a phrase, and by dates. */
  static Query of(Request request, FieldName... fields) {
    Query query = QueryParser.parse(String.join(" ", request.words()));
    for (FieldName field : fields) {
      query = Query.and(query, in(request, field, value -> new Query.Phrase(value, 0)));
    }
    Optional<PartialDate> from = request.date("from");
    Optional<PartialDate> to = request.date("to");
    if (from.isPresent() && to.isPresent() && from.get().earliest().isAfter(to.get().latest())) {
      throw new WrongUse(
          "Nothing is published from %s to %s: swap --from and --to."
              .formatted(from.get(), to.get()));
    }
    return from.isEmpty() && to.isEmpty() ? query : Query.and(query, new Query.Dates(from, to));
  }

  static Query in(Request request, FieldName field, Function<String, Query> shape) {
    return request
        .value(field.typed())
        .<Query>map(value -> new Query.In(field, shape.apply(value)))
        .orElse(new Query.All());
  }

  /**
   * Tells what of the query is not read; true where that is all of it. A query that is not finished
   * finds nothing, and is no wrong use.
   */
  static boolean isNothingLeft(Run run) {
    String typed = String.join(" ", run.request().words());
    List<Unread> unread = Unread.in(typed);
    unread.forEach(part -> run.messages().wrong(UnreadText.of(part)));
    return unread.stream().anyMatch(UnreadText::isLeftOut)
        && QueryParser.parse(typed) instanceof Query.All;
  }

  /** Whether nothing was found because nothing is from the source that is named; tells so. */
  static boolean isSourceMissing(Run run, SearchEngine engine) {
    Query from = in(run.request(), FieldName.SOURCE, value -> new Query.Phrase(value, 0));
    if (from instanceof Query.All || !engine.search(SearchRequest.of(from, 1)).hits().isEmpty()) {
      return false;
    }
    String source = run.request().value("source").orElseThrow();
    List<String> known =
        engine.articles().stream().flatMap(each -> each.front().source().stream()).toList();
    run.messages()
        .say(
            "Nothing is from source "
                + Request.quoted(source)
                + Nearest.hint(source, known, "`synoptic sources` lists them."));
    return true;
  }

  /** Tells that nothing was found, and what to try instead. */
  static void nothing(Run run, Advice advice) {
    String typed = String.join(" ", run.request().words());
    if (typed.startsWith(LIKE) && typed.indexOf(' ') < 0) {
      String passage = typed.substring(LIKE.length()).replace("\"", "");
      run.messages()
          .say(
              "There is no passage "
                  + passage
                  + ", or nothing is like it: `synoptic articles` lists what is here.");
      return;
    }
    String nearest =
        advice.nearest().stream()
            .limit(3)
            .map(query -> Request.quoted(query))
            .collect(Collectors.joining(" or "));
    String what = typed.isBlank() ? "Nothing matches" : "Nothing matches " + Request.quoted(typed);
    run.messages().say(what + (nearest.isEmpty() ? "." : ": did you mean " + nearest + "?"));
    String parts =
        advice.parts().stream()
            .limit(8)
            .map(part -> part.value() + " (" + part.passages() + ")")
            .collect(Collectors.joining(", "));
    if (!parts.isEmpty()) {
      run.messages().say("Alone, these match: " + parts + ".");
    } else if (nearest.isEmpty()) {
      run.messages()
          .say("Try fewer words, prefix* or fuzzy~; `synoptic topics` lists what is here.");
    }
  }
}
