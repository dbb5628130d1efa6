package synoptic.shell.command;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.compare.library.FetchedPassages;
import synoptic.compare.library.KeywordQuery;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.explore.concordance.ConcordanceExport;
import synoptic.explore.concordance.ConcordanceLines;
import synoptic.explore.concordance.ConcordanceLines.KeywordLine;
import synoptic.explore.core.Export;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryText;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.shell.output.CodePointIndex;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.Output;
import synoptic.shell.output.StyledText;
import synoptic.shell.request.Request;
import synoptic.text.Span;

/** Each place of a word or phrase in its sentence, the words below each other. */
public final class KwicCommand {

  private static final int WIDTH_IN_A_PIPE = 100;
  private static final int STRIP = 24;

  private KwicCommand() {}

  public static ExitStatus run(CommandRun run) {
    Request request = run.request();
    int width =
        request.number("width", 20, run.out().isTerminal() ? run.out().width() : WIDTH_IN_A_PIPE);
    Query source = TypedQuery.in(request, FieldName.SOURCE, name -> new Query.Phrase(name, 0));
    TypedQuery typed = TypedQuery.of(run);
    if (typed.isNothingLeft()) {
      return typed.status(0);
    }
    Query query = Query.and(KeywordQuery.query(typed.words().query()), source);
    Optional<ExportOption> export = ExportOption.given(run);
    SearchEngine engine = run.library().engine(query);
    Concordance concordance = KeywordQuery.of(engine, query);
    if (export.isPresent() && !concordance.articles().isEmpty()) {
      Export what = new ConcordanceExport(QueryText.of(query), concordance);
      return typed.status(export.get().write(engine, what, Export.MOST));
    }
    boolean first = true;
    for (InArticle article : concordance.articles()) {
      CommandRun.checkInterrupted();
      if (request.json()) {
        json(run.out(), article);
      } else {
        show(run.out(), article, width, first);
      }
      first = false;
    }
    run.out().flush();
    tell(run, engine, query, concordance);
    return typed.status(concordance.count());
  }

  private static void show(Output out, InArticle article, int width, boolean first) {
    if (!first) {
      out.line("");
    }
    ArticleEntry entry = article.article();
    String published = entry.front().published().map(PartialDate::brief).orElse("undated");
    String about = " · " + published + " · " + entry.id() + "  ";
    String strip = ConcordanceLines.strip(article, STRIP) + " " + article.occurrences().size();
    out.line(StyledText.strong(entry.source()).and(StyledText.plain(about + strip)));
    for (Occurrence occurrence : article.occurrences()) {
      String number = String.format(Locale.US, "  ¶ %-4d", occurrence.passage().number());
      KeywordLine line = KeywordLine.of(occurrence, width - number.length());
      out.line(
          number,
          StyledText.plain(line.left())
              .and(StyledText.strong(line.keyword()))
              .and(StyledText.plain(line.right())));
    }
  }

  private static void json(Output out, InArticle article) {
    Map<Passage, CodePointIndex> indexes = new IdentityHashMap<>();
    ArticleEntry entry = article.article();
    for (Occurrence occurrence : article.occurrences()) {
      String text = occurrence.passage().text();
      CodePointIndex index =
          indexes.computeIfAbsent(occurrence.passage(), each -> new CodePointIndex(text));
      Json json =
          Json.object()
              .text("article", entry.id())
              .text("source", entry.front().source())
              .text("published", entry.front().published())
              .number("passage", occurrence.passage().number())
              .number("passages", entry.passages());
      part(json, "keyword", text, occurrence.keyword(), index);
      part(json, "sentence", text, occurrence.sentence(), index);
      out.json(json);
    }
  }

  private static void part(Json json, String key, String text, Span span, CodePointIndex index) {
    json.object(
        key,
        Optional.of(Part.of(text, span)),
        (object, part) -> StatementJson.part(object, index, part));
  }

  private static void tell(
      CommandRun run, SearchEngine engine, Query query, Concordance concordance) {
    if (concordance.articles().isEmpty()) {
      if (!TypedQuery.isSourceMissing(run, engine)) {
        TypedQuery.nothing(
            run, KeywordQuery.advice(engine.search(SearchRequest.of(query, 1)).advice(), query));
      }
      return;
    }
    String places = CommandRun.counted(concordance.count(), "place", "places");
    String articles = CommandRun.counted(concordance.articles().size(), "article", "articles");
    run.messages().say(places + " in " + articles);
    if (concordance.leftOut() > 0) {
      run.messages()
          .say(
              "%s are left out, because a concordance takes up to %,d: narrow it with --source."
                  .formatted(
                      CommandRun.counted(concordance.leftOut(), "passage", "passages"),
                      FetchedPassages.MOST_PASSAGES));
    }
  }
}
