package synoptic.shell.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.concordance.Collocates;
import synoptic.compare.concordance.Collocates.Collocate;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.compare.concordance.Concordance.Place;
import synoptic.compare.concordance.Order;
import synoptic.compare.library.FetchedPassages;
import synoptic.compare.library.KeywordQuery;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.explore.concordance.CollocateLines;
import synoptic.explore.concordance.CollocatesExport;
import synoptic.explore.concordance.ConcordanceCommands;
import synoptic.explore.concordance.ConcordanceExport;
import synoptic.explore.concordance.ConcordanceLines;
import synoptic.explore.concordance.ConcordanceLines.KeywordLine;
import synoptic.explore.core.Export;
import synoptic.explore.core.Line;
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
import synoptic.shell.output.SafeOutput;
import synoptic.shell.output.StyledText;
import synoptic.shell.output.TextTable;
import synoptic.shell.request.Request;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Each place of a word or phrase in its sentence, the words below each other. */
public final class KwicCommand {

  private static final int WIDTH_IN_A_PIPE = 100;
  private static final int STRIP = 24;

  /** How wide the source and the passage stand before a line. */
  private static final int LEAD = 18;

  private KwicCommand() {}

  public static ExitStatus run(CommandRun run) {
    Request request = run.request();
    int width =
        request.number("width", 20, run.out().isTerminal() ? run.out().width() : WIDTH_IN_A_PIPE);
    String sort = request.oneOf(ConcordanceCommands.SORT, Order.allTyped());
    Order order = Order.of(sort).orElseThrow();
    Query source = TypedQuery.in(request, FieldName.SOURCE, name -> new Query.Phrase(name, 0));
    TypedQuery typed = TypedQuery.of(run);
    if (typed.isNothingLeft()) {
      return typed.status(0);
    }
    Query query = Query.and(KeywordQuery.query(typed.words().query()), source);
    Optional<ExportOption> export = ExportOption.given(run);
    SearchEngine engine = run.library().engine(query);
    Concordance concordance = KeywordQuery.of(engine, query);
    if (request.has(ConcordanceCommands.COLLOCATES) && !concordance.articles().isEmpty()) {
      return typed.status(collocates(run, engine, query, concordance, export));
    }
    if (export.isPresent() && !concordance.articles().isEmpty()) {
      Export what = new ConcordanceExport(QueryText.of(query), concordance, order);
      return typed.status(export.get().write(engine, what, Export.MOST));
    }
    show(run, concordance, order, width);
    run.out().flush();
    tell(run, engine, query, concordance);
    return typed.status(concordance.count());
  }

  private static void show(CommandRun run, Concordance concordance, Order order, int width) {
    Map<Passage, CodePointIndex> indexes = new IdentityHashMap<>();
    Map<String, InArticle> articles = new HashMap<>();
    concordance.articles().forEach(in -> articles.put(in.article().id(), in));
    Output out = run.out();
    String above = "";
    for (Place place : concordance.places(order)) {
      CommandRun.checkInterrupted();
      String id = place.article().id();
      if (run.request().json()) {
        json(out, place, indexes);
      } else if (order.keepsArticles()) {
        if (!id.equals(above)) {
          heading(out, articles.get(id), above.isEmpty());
          above = id;
        }
        int passage = place.occurrence().passage().number();
        line(out, place, String.format(Locale.US, "  ¶ %-4d", passage), width);
      } else {
        line(out, place, lead(place), width);
      }
    }
  }

  private static void heading(Output out, InArticle article, boolean isFirst) {
    if (!isFirst) {
      out.line("");
    }
    ArticleEntry entry = article.article();
    String published = entry.front().published().map(PartialDate::brief).orElse("undated");
    String about = " · " + published + " · " + entry.id() + "  ";
    String strip = ConcordanceLines.strip(article, STRIP) + " " + article.occurrences().size();
    out.line(StyledText.strong(entry.source()).and(StyledText.plain(about + strip)));
  }

  /** The source and the passage of a line that stands under no article of its own. */
  private static String lead(Place place) {
    String passage = " ¶ " + place.occurrence().passage().number() + "  ";
    String id = cell(place.article().id(), LEAD - Columns.of(passage));
    return Line.left(cell(place.article().source(), LEAD - 2), LEAD)
        + Line.left(id + passage, LEAD);
  }

  private static String cell(String text, int columns) {
    return Wrap.clip(SafeOutput.line(text), columns);
  }

  private static void line(Output out, Place place, String lead, int width) {
    KeywordLine line = KeywordLine.of(place.occurrence(), Math.max(20, width - Columns.of(lead)));
    out.line(
        lead,
        StyledText.plain(line.left())
            .and(StyledText.strong(line.keyword()))
            .and(StyledText.plain(line.right())));
  }

  private static ExitStatus collocates(
      CommandRun run,
      SearchEngine engine,
      Query query,
      Concordance concordance,
      Optional<ExportOption> export) {
    Collocates collocates = KeywordQuery.collocates(run.library().workspace(), concordance);
    if (export.isPresent() && !collocates.words().isEmpty()) {
      Export what = new CollocatesExport(QueryText.of(query), collocates);
      return export.get().write(engine, what, Export.MOST);
    }
    if (run.request().json()) {
      collocates.words().forEach(word -> json(run.out(), collocates, word));
    } else if (!collocates.words().isEmpty()) {
      table(run.out(), collocates);
    }
    String words = CommandRun.counted(collocates.words().size(), "word", "words");
    String places = CommandRun.counted(concordance.count(), "place", "places");
    run.messages().say(words + " beside " + places + ": " + CollocateLines.THRESHOLD);
    return ExitStatus.of(collocates.words().size());
  }

  private static void table(Output out, Collocates collocates) {
    TextTable table = new TextTable(out);
    List<Object> heads = new ArrayList<>(List.of("word", "G²", "all"));
    heads.addAll(collocates.sources());
    table.row(heads.toArray());
    for (Collocate word : collocates.words()) {
      List<Object> cells =
          new ArrayList<>(
              List.of(word.word(), CollocateLines.surprise(word.surprise()), word.places().size()));
      collocates.sources().forEach(source -> cells.add(word.in(source)));
      table.row(cells.toArray());
    }
    table.print();
  }

  private static void json(Output out, Collocates collocates, Collocate word) {
    out.json(
        Json.object()
            .text("collocate", word.word())
            .score("g2", word.surprise())
            .number("count", word.places().size())
            .objects(
                "sources",
                collocates.sources(),
                (object, source) ->
                    object
                        .text("source", CompareCommand.known(source))
                        .number("count", word.in(source))));
  }

  private static void json(Output out, Place place, Map<Passage, CodePointIndex> indexes) {
    ArticleEntry entry = place.article();
    Occurrence occurrence = place.occurrence();
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
