package synoptic.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.corpus.PartialDate;
import synoptic.search.FieldName;
import synoptic.search.ParsedQuery;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryProblem;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Alternative;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.request.NearestName;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/**
 * The query that the words and the options of a command make, and what to say where it fails.
 *
 * @param words the words alone, as they were read
 * @param query the words narrowed by the options
 */
record TypedQuery(ParsedQuery words, Query query) {

  /**
   * The words, narrowed by the options of these names, which take a phrase, and by dates; tells
   * what of the words cannot be read.
   */
  static TypedQuery of(CommandRun run, FieldName... fields) {
    Request request = run.request();
    ParsedQuery words = QueryParser.read(String.join(" ", request.words()));
    Query query = narrowed(words.query(), request, fields);
    words.unfinished().forEach(part -> run.messages().wrong(said(part)));
    words.problems().forEach(part -> run.messages().wrong(said(part)));
    return new TypedQuery(words, query);
  }

  /** What is wrong with a part of a query, as a sentence. */
  static String said(QueryProblem problem) {
    return problem.sentence() + (problem.sentence().endsWith("?") ? "" : ".");
  }

  TypedQuery and(Query more) {
    return new TypedQuery(words, Query.and(query, more));
  }

  /** Whether something was typed and nothing of it can be looked for. */
  boolean isNothingLeft() {
    return words.isNothingLeft();
  }

  /** How a command ends that found so much by the query. */
  ExitStatus status(long found) {
    return status(ExitStatus.of(found));
  }

  /** The status, or a graver one where a part of the query could not be read. */
  ExitStatus status(ExitStatus found) {
    return words.problems().isEmpty() ? found : found.graver(ExitStatus.WRONG);
  }

  private static Query narrowed(Query words, Request request, FieldName... fields) {
    Query query = words;
    for (FieldName field : fields) {
      query = Query.and(query, in(request, field, value -> new Query.Phrase(value, 0)));
    }
    return Query.and(query, dates(request, "from", "to", "published"));
  }

  /**
   * The span that two options ask for; everything where neither is given.
   *
   * @param what what happens on these dates, as a participle
   */
  static Query dates(Request request, String first, String last, String what) {
    Optional<PartialDate> from = request.date(first);
    Optional<PartialDate> to = request.date(last);
    if (from.isPresent() && to.isPresent() && from.get().earliest().isAfter(to.get().latest())) {
      throw new UsageException(
          "Nothing is %s from %s to %s: swap --%s and --%s."
              .formatted(what, from.get(), to.get(), first, last));
    }
    return from.isEmpty() && to.isEmpty() ? new Query.All() : new Query.Dates(from, to);
  }

  static Query in(Request request, FieldName field, Function<String, Query> shape) {
    return request
        .value(field.typed())
        .<Query>map(value -> new Query.In(field, shape.apply(value)))
        .orElse(new Query.All());
  }

  /** Whether nothing was found because nothing is from the source that is named; tells so. */
  static boolean isSourceMissing(CommandRun run, SearchEngine engine) {
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
                + NearestName.hint(source, known, "`synoptic sources` lists them."));
    return true;
  }

  /** Tells that nothing was found, and what to try instead. */
  static void nothing(CommandRun run, Advice advice) {
    String typed = String.join(" ", run.request().words());
    List<String> missing = run.library().missing(QueryParser.parse(typed));
    if (!missing.isEmpty()) {
      run.messages()
          .say(
              "There is no passage "
                  + Request.quoted(missing.getFirst())
                  + ": like: takes an article's id, # and a number; `synoptic articles` lists what"
                  + " is here.");
      return;
    }
    String nearest =
        advice.nearest().stream()
            .limit(3)
            .map(other -> Request.quoted(other.typed()))
            .collect(Collectors.joining(" or "));
    String what = typed.isBlank() ? "Nothing matches" : "Nothing matches " + Request.quoted(typed);
    run.messages().say(what + (nearest.isEmpty() ? "." : ": did you mean " + nearest + "?"));
    alone(run, advice);
    advice.together().ifPresent(all -> run.messages().say(together(all)));
    if (advice.equals(Advice.NONE)) {
      run.messages()
          .say("Try fewer words, prefix* or fuzzy~; `synoptic topics` lists what is here.");
    }
  }

  private static void alone(CommandRun run, Advice advice) {
    String parts =
        advice.parts().stream()
            .limit(8)
            .map(part -> part.typed() + " (" + part.passages() + ")")
            .collect(Collectors.joining(", "));
    if (!parts.isEmpty()) {
      run.messages().say("Alone, these match: " + parts + ".");
    }
  }

  private static String together(Alternative all) {
    return "In different passages of one article they do: '%s' finds %s in %s."
        .formatted(
            all.typed(),
            CommandRun.counted(all.passages(), "passage", "passages"),
            CommandRun.counted(all.articles(), "article", "articles"));
  }
}
