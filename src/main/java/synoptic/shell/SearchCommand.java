package synoptic.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.corpus.PartialDate;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Total;
import synoptic.search.Unread;
import synoptic.text.Span;

/** Passages that match, page by page, so that any number of them takes the same memory. */
final class SearchCommand {

  private static final int PAGE = 500;
  private static final int LIMIT = 20;

  private SearchCommand() {}

  static Status run(Run run) {
    Request request = run.request();
    Query query = query(request);
    Sort sort =
        request.oneOf("sort", List.of("relevance", "date")).equals("date")
            ? Sort.DATE
            : Sort.RELEVANCE;
    int limit = request.number("limit", 0, LIMIT);
    long left = limit == 0 ? Long.MAX_VALUE : limit;
    if (isNothingLeft(run)) {
      return Status.of(0);
    }
    SearchEngine engine = run.library().engine();
    SearchResult first = null;
    long shown = 0;
    Optional<Cursor> after = Optional.empty();
    do {
      Run.checkInterrupted();
      int size = (int) Math.min(left - shown, PAGE);
      SearchResult page = engine.search(new SearchRequest(query, sort, size, after));
      first = first == null ? page : first;
      show(run, page.hits(), shown == 0);
      shown += page.hits().size();
      after = page.hits().isEmpty() ? Optional.empty() : page.next();
      run.out().flush();
    } while (shown < left && after.isPresent());
    tell(run, engine, first, shown);
    return Status.of(shown);
  }

  /**
   * Tells what of the query is not read; true where that is all of it. A query that is not finished
   * finds nothing, and is no wrong use.
   */
  private static boolean isNothingLeft(Run run) {
    String typed = String.join(" ", run.request().words());
    List<Unread> unread = Unread.in(typed);
    unread.forEach(part -> run.messages().wrong(UnreadText.of(part)));
    return unread.stream().anyMatch(UnreadText::isLeftOut)
        && QueryParser.parse(typed) instanceof Query.All;
  }

  private static Query query(Request request) {
    Query query = QueryParser.parse(String.join(" ", request.words()));
    for (FieldName field : List.of(FieldName.SOURCE, FieldName.AUTHOR, FieldName.SPEAKER)) {
      query = Query.and(query, in(request, field, value -> new Query.Phrase(value, 0)));
    }
    query = Query.and(query, in(request, FieldName.LANGUAGE, Query.Word::new));
    Optional<PartialDate> from = request.date("from");
    Optional<PartialDate> to = request.date("to");
    if (from.isPresent() && to.isPresent() && from.get().earliest().isAfter(to.get().latest())) {
      throw new WrongUse(
          "Nothing is published from %s to %s: swap --from and --to."
              .formatted(from.get(), to.get()));
    }
    return from.isEmpty() && to.isEmpty() ? query : Query.and(query, new Query.Dates(from, to));
  }

  private static Query in(
      Request request, FieldName field, java.util.function.Function<String, Query> shape) {
    return request
        .value(field.typed())
        .<Query>map(value -> new Query.In(field, shape.apply(value)))
        .orElse(new Query.All());
  }

  private static void show(Run run, List<Hit> hits, boolean firstPage) {
    if (run.request().json()) {
      hits.forEach(hit -> run.out().json(json(hit)));
      return;
    }
    Map<String, List<Hit>> byArticle = new LinkedHashMap<>();
    hits.forEach(
        hit -> byArticle.computeIfAbsent(hit.article().id(), id -> new ArrayList<>()).add(hit));
    boolean first = firstPage;
    for (List<Hit> group : byArticle.values()) {
      if (!first) {
        run.out().line("");
      }
      first = false;
      group(run.out(), group);
    }
  }

  private static void group(Output out, List<Hit> hits) {
    ArticleEntry article = hits.getFirst().article();
    out.title(article.title());
    String published = article.front().published().map(PartialDate::brief).orElse("undated");
    out.line(article.source() + " · " + published + " · " + article.id());
    for (Hit hit : hits) {
      String lead = String.format(Locale.US, "  ¶ %-3d ", hit.passage().number());
      out.block(lead, Excerpt.of(hit, out.proseWidth() - lead.length()));
    }
  }

  private static Json json(Hit hit) {
    ArticleEntry article = hit.article();
    List<Span> marks = CodePoints.of(hit.passage().text(), hit.marks());
    return Json.object()
        .text("article", article.id())
        .text("title", article.front().title())
        .text("source", article.front().source())
        .text("published", article.front().published())
        .number("passage", hit.passage().number())
        .text("text", hit.passage().text())
        .score("score", hit.score())
        .objects(
            "hits",
            marks,
            (object, mark) -> object.number("start", mark.start()).number("end", mark.end()));
  }

  private static void tell(Run run, SearchEngine engine, SearchResult first, long shown) {
    if (shown == 0) {
      if (!isSourceMissing(run, engine)) {
        nothing(run, first);
      }
      return;
    }
    Total total = first.total();
    String all = Run.counted(Math.max(shown, total.count()), "passage", "passages");
    boolean whole = shown >= total.count() && total.exact();
    String count = whole ? all : shown + (total.exact() ? " of " : " of over ") + all;
    String articles = Run.counted(first.articles().size(), "article", "articles");
    String more = whole ? "" : "; --limit 0 for all";
    run.messages().say(count + " in " + articles + more);
  }

  /** Whether nothing was found because nothing is from the source that is named; tells so. */
  private static boolean isSourceMissing(Run run, SearchEngine engine) {
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

  private static void nothing(Run run, SearchResult result) {
    String typed = String.join(" ", run.request().words());
    String nearest =
        result.advice().nearest().stream()
            .limit(3)
            .map(query -> Request.quoted(query))
            .collect(Collectors.joining(" or "));
    String what = typed.isBlank() ? "Nothing matches" : "Nothing matches " + Request.quoted(typed);
    run.messages().say(what + (nearest.isEmpty() ? "." : ": did you mean " + nearest + "?"));
    String parts =
        result.advice().parts().stream()
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
