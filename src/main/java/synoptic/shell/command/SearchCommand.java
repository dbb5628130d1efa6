package synoptic.shell.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;
import synoptic.corpus.PartialDate;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Export;
import synoptic.explore.reader.NoteLines;
import synoptic.explore.search.PassagesExport;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Total;
import synoptic.shell.output.CodePoints;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.Output;
import synoptic.shell.request.Request;
import synoptic.text.Span;

/** Passages that match, page by page, so that any number of them takes the same memory. */
public final class SearchCommand {

  private static final int PAGE = 500;
  private static final int LIMIT = 20;

  private SearchCommand() {}

  public static ExitStatus run(CommandRun run) {
    Request request = run.request();
    TypedQuery typed =
        TypedQuery.of(run, FieldName.SOURCE, FieldName.AUTHOR, FieldName.SPEAKER)
            .and(TypedQuery.in(request, FieldName.LANGUAGE, Query.Word::new));
    Query query = typed.query();
    Sort sort =
        request.oneOf("sort", List.of("relevance", "date")).equals("date")
            ? Sort.DATE
            : Sort.RELEVANCE;
    int limit = request.number("limit", 0, LIMIT);
    long left = limit == 0 ? Long.MAX_VALUE : limit;
    if (typed.isNothingLeft()) {
      return typed.status(0);
    }
    Optional<ExportOption> export = ExportOption.given(run);
    if (export.isPresent()) {
      return typed.status(export(run, export.get(), query, sort));
    }
    SearchEngine engine = run.library().engine(query);
    SearchResult first = null;
    long shown = 0;
    Optional<Cursor> after = Optional.empty();
    do {
      CommandRun.checkInterrupted();
      int size = (int) Math.min(left - shown, PAGE);
      SearchResult page = engine.search(new SearchRequest(query, sort, size, after));
      first = first == null ? page : first;
      show(run, page.hits(), shown == 0);
      shown += page.hits().size();
      after = page.hits().isEmpty() ? Optional.empty() : page.next();
      run.out().flush();
    } while (shown < left && after.isPresent());
    tell(run, engine, first, shown);
    return typed.status(shown);
  }

  private static ExitStatus export(CommandRun run, ExportOption option, Query query, Sort sort) {
    SearchEngine engine = run.library().engine(query);
    int limit = run.request().number("limit", 0, 0);
    int most = limit == 0 ? Export.MOST : limit;
    ExitStatus status = option.write(engine, new PassagesExport(query, sort), most);
    if (status != ExitStatus.FOUND) {
      tell(run, engine, engine.search(SearchRequest.of(query, 1)), 0);
    }
    return status;
  }

  private static void show(CommandRun run, List<Hit> hits, boolean firstPage) {
    if (run.request().json()) {
      Notebook notes = run.library().reference().notebook();
      hits.forEach(hit -> run.out().json(NoteCommand.into(json(hit), notes.at(place(hit)))));
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
      group(run.out(), group, run.library().reference().notebook());
    }
  }

  private static NotePlace place(Hit hit) {
    return NotePlace.of(new PassageRef(hit.article().id(), hit.passage().number()));
  }

  private static void group(Output out, List<Hit> hits, Notebook notes) {
    ArticleEntry article = hits.getFirst().article();
    out.title(article.title());
    String published = article.front().published().map(PartialDate::brief).orElse("undated");
    out.line(article.source() + " · " + published + " · " + article.id());
    noted(out, notes.at(PassageRef.whole(article.id())), "  ");
    for (Hit hit : hits) {
      String lead = String.format(Locale.US, "  ¶ %-3d ", hit.passage().number());
      out.block(lead, Excerpt.of(hit, out.proseWidth() - lead.length()));
      noted(out, notes.at(place(hit).at()), " ".repeat(lead.length()));
    }
  }

  private static void noted(Output out, List<Note> notes, String lead) {
    NoteLines.brief(notes, out.proseWidth() - lead.length())
        .forEach(line -> out.line(lead + line.text()));
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

  private static void tell(CommandRun run, SearchEngine engine, SearchResult first, long shown) {
    if (shown == 0) {
      if (!TypedQuery.isSourceMissing(run, engine)) {
        TypedQuery.nothing(run, first.advice());
      }
      return;
    }
    Total total = first.total();
    String all = CommandRun.counted(Math.max(shown, total.count()), "passage", "passages");
    boolean whole = shown >= total.count() && total.exact();
    String count = whole ? all : shown + (total.exact() ? " of " : " of over ") + all;
    String articles = CommandRun.counted(first.articles().size(), "article", "articles");
    String more = whole ? "" : "; --limit 0 for all";
    run.messages().say(count + " in " + articles + more);
  }
}
