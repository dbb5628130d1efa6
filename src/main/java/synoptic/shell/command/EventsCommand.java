package synoptic.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.compare.events.Copies;
import synoptic.compare.events.Coverage;
import synoptic.compare.events.Event;
import synoptic.compare.events.Events;
import synoptic.compare.library.EventSurvey;
import synoptic.corpus.Article;
import synoptic.corpus.PartialDate;
import synoptic.corpus.People;
import synoptic.explore.core.Export;
import synoptic.explore.events.EventsExport;
import synoptic.explore.timeline.Times;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.QueryText;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.Output;
import synoptic.shell.output.StyledText;

/** What happened, and who wrote about it. */
public final class EventsCommand {

  private static final int MOST_PEOPLE = 5;

  private EventsCommand() {}

  public static ExitStatus run(CommandRun run) {
    TypedQuery typed = TypedQuery.of(run, FieldName.SOURCE);
    if (typed.isNothingLeft()) {
      return typed.status(0);
    }
    SearchEngine engine = run.library().engine(typed.query());
    Events events = EventSurvey.of(run.library().workspace(), run.library().progress());
    List<Event> found = EventSurvey.matching(events, engine, typed.query());
    boolean withSingle = run.request().has("all");
    List<Event> shown = found.stream().filter(event -> withSingle || event.isShared()).toList();
    List<String> sources = EventSurvey.sources(engine);
    People known = run.library().reference().people();
    Optional<ExportOption> export = ExportOption.given(run);
    if (export.isPresent() && !shown.isEmpty()) {
      Export what = new EventsExport(QueryText.of(typed.query()), shown, sources, known);
      return typed.status(export.get().write(engine, what, Export.MOST));
    }
    for (Event event : shown) {
      CommandRun.checkInterrupted();
      List<Article> articles = EventSurvey.articles(run.library().workspace(), event);
      List<String> people = EventSurvey.people(articles, known);
      Copies copies = Copies.of(articles);
      if (run.request().json()) {
        run.out().json(json(event, people, copies));
      } else {
        show(run.out(), event, people, copies, sources, event == shown.getFirst());
      }
    }
    run.out().flush();
    tell(run, engine, typed, found);
    return typed.status(shown.size());
  }

  private static void show(
      Output out,
      Event event,
      List<String> people,
      Copies copies,
      List<String> sources,
      boolean first) {
    if (!first) {
      out.line("");
    }
    out.line(StyledText.strong(event.title()));
    out.block("  ", StyledText.plain(about(event, sources, copies)));
    for (ArticleEntry article : event.articles()) {
      String date = article.front().published().map(PartialDate::toString).orElse("undated");
      String line = date + "  " + article.source() + " · " + article.id() + " · " + article.title();
      out.block("    ", StyledText.plain(line + copied(article, copies)));
    }
    if (!people.isEmpty()) {
      String named = people.stream().limit(MOST_PEOPLE).collect(Collectors.joining(", "));
      out.block("  ", StyledText.plain("names " + named));
    }
  }

  private static String copied(ArticleEntry article, Copies copies) {
    return copies
        .original(article.id())
        .map(earlier -> " (the text of " + earlier + ")")
        .orElse("");
  }

  /** When, how many articles, and who does not tell of it where that says something. */
  private static String about(Event event, List<String> sources, Copies copies) {
    String when = Times.span(event.from(), event.to()).map(span -> span + " · ").orElse("");
    String articles = CommandRun.counted(event.articles().size(), "article", "articles");
    int independent = copies.independent(event).size();
    String copied =
        independent < event.sources().size() ? " · " + independent + " independent" : "";
    return when + articles + " · " + told(event, sources) + copied + " · event:" + event.id();
  }

  private static String told(Event event, List<String> sources) {
    Coverage coverage = Coverage.of(event, sources);
    String told =
        coverage.told().entrySet().stream()
            .map(each -> each.getKey() + (each.getValue() > 1 ? " " + each.getValue() : ""))
            .collect(Collectors.joining(", "));
    if (coverage.told().size() == 1 && coverage.sources() > 1) {
      return "only " + told;
    }
    return coverage.silent().size() == 1 ? told + " · not " + coverage.silent().getFirst() : told;
  }

  private static Json json(Event event, List<String> people, Copies copies) {
    return Json.object()
        .text("id", event.id())
        .text("title", event.title())
        .text("from", event.from())
        .text("to", event.to())
        .objects(
            "articles",
            event.articles(),
            (json, article) ->
                json.text("id", article.id())
                    .text("source", article.front().source())
                    .text("published", article.front().published())
                    .text("title", article.front().title())
                    .text("copy_of", copies.original(article.id())))
        .texts("people", people)
        .texts("sources", event.sources())
        .texts("independent", copies.independent(event));
  }

  private static void tell(
      CommandRun run, SearchEngine engine, TypedQuery typed, List<Event> found) {
    if (found.isEmpty()) {
      if (!TypedQuery.isSourceMissing(run, engine)) {
        TypedQuery.nothing(run, engine.search(SearchRequest.of(typed.query(), 1)).advice());
      }
      return;
    }
    long shared = found.stream().filter(Event::isShared).count();
    long alone = found.size() - shared;
    String events =
        CommandRun.counted(shared, "event", "events") + " that several articles tell of";
    String rest =
        CommandRun.counted(
            alone, "article is alone in what it tells", "articles are alone in what they tell");
    String how = run.request().has("all") ? "." : ": --all lists them.";
    run.messages().say(alone == 0 ? events + "." : events + "; " + rest + how);
  }
}
