package synoptic.shell.command;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.compare.events.Event;
import synoptic.compare.events.Events;
import synoptic.compare.events.Fact;
import synoptic.compare.events.FactDifferences;
import synoptic.compare.events.Synopsis;
import synoptic.compare.events.Telling;
import synoptic.compare.library.EventSurvey;
import synoptic.compare.library.NamedEvent;
import synoptic.compare.library.SynopsisSurvey;
import synoptic.corpus.Passage;
import synoptic.explore.core.Export;
import synoptic.explore.synopsis.SynopsisExport;
import synoptic.explore.timeline.Times;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;
import synoptic.shell.output.CodePointIndex;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.Output;
import synoptic.shell.output.StyledText;
import synoptic.shell.request.NearestName;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;
import synoptic.text.Span;

/** An event's facts by source: who tells them, who leaves them out. */
public final class SynopsisCommand {

  private SynopsisCommand() {}

  public static ExitStatus run(CommandRun run) {
    Optional<ExportOption> export = ExportOption.given(run);
    Events events = EventSurvey.of(run.library().workspace(), run.library().progress());
    Event event = event(run.request().words(), run.library().articles(), events);
    Optional<String> base = run.request().value("base").map(typed -> source(event, typed));
    run.library().engineWithStatements();
    Synopsis synopsis = SynopsisSurvey.of(run.library().workspace(), event, base);
    FactDifferences differences = SynopsisSurvey.differences(run.library().workspace(), synopsis);
    if (export.isPresent()) {
      SearchEngine engine = run.library().workspace().engine();
      return export.get().write(engine, SynopsisExport.of(synopsis, differences), Export.MOST);
    }
    if (run.request().json()) {
      json(run.out(), synopsis, differences);
    } else {
      show(run.out(), synopsis, differences);
    }
    run.out().flush();
    return ExitStatus.of(synopsis.facts().size());
  }

  private static Event event(List<String> typed, List<ArticleEntry> articles, Events events) {
    return switch (NamedEvent.of(typed, events)) {
      case NamedEvent.Found(Event event) -> event;
      case NamedEvent.Unknown(String id) ->
          throw new UsageException(
              "There is no event or article "
                  + Request.quoted(id)
                  + NearestName.hint(
                      id,
                      articles.stream().map(ArticleEntry::id).toList(),
                      "`synoptic events` lists them."));
    };
  }

  private static String source(Event event, String typed) {
    return NamedEvent.source(event, typed)
        .orElseThrow(
            () ->
                new UsageException(
                    Request.quoted(typed)
                        + " does not tell of this event: --base takes "
                        + String.join(", ", event.sources())
                        + "."));
  }

  private static void show(Output out, Synopsis synopsis, FactDifferences differences) {
    Event event = synopsis.event();
    out.line(StyledText.strong(event.title()));
    Times.span(event.from(), event.to()).ifPresent(span -> out.line("  " + span));
    out.block("  ", StyledText.plain(counted(synopsis)));
    int number = 0;
    for (Fact fact : synopsis.shared()) {
      CommandRun.checkInterrupted();
      out.line("");
      out.block("%2d  ".formatted(++number), StyledText.strong(oneLine(fact.text())));
      for (Telling telling : fact.told()) {
        out.block("      ", StyledText.plain(told(synopsis, differences, fact, telling)));
      }
      List<String> missing = synopsis.missing(fact);
      if (!missing.isEmpty()) {
        out.block("      ", StyledText.plain("not told by " + String.join(", ", missing)));
      }
    }
    only(synopsis).forEach((source, facts) -> alone(out, event, source, facts));
  }

  /** Where and how a source tells it, and in which words, unless these stand above. */
  private static String told(
      Synopsis synopsis, FactDifferences differences, Fact fact, Telling telling) {
    String where = telling.article().source() + where(synopsis.event(), telling);
    String differs = differences.differs(telling) ? " · ≠ differs" : "";
    String lead = where + " · " + synopsis.words(telling) + differs;
    String text = oneLine(telling.text());
    return text.equals(oneLine(fact.text())) ? lead : lead + " · " + text;
  }

  /** The passage, with its article where the source has several on the event. */
  private static String where(Event event, Telling telling) {
    String source = telling.article().source();
    boolean several =
        event.articles().stream().filter(each -> each.source().equals(source)).count() > 1;
    return (several ? " " + telling.article().id() : "") + " ¶ " + telling.passage().number();
  }

  private static void alone(Output out, Event event, String source, List<Fact> facts) {
    out.line("");
    out.line(StyledText.strong("Only " + source));
    for (Fact fact : facts) {
      Telling first = fact.told().getFirst();
      out.block(
          "      ", StyledText.plain(where(event, first).strip() + " · " + oneLine(fact.text())));
    }
  }

  private static Map<String, List<Fact>> only(Synopsis synopsis) {
    Map<String, List<Fact>> only = new LinkedHashMap<>();
    for (String source : synopsis.event().sources()) {
      List<Fact> facts = synopsis.only(source);
      if (!facts.isEmpty()) {
        only.put(source, facts);
      }
    }
    return only;
  }

  private static String counted(Synopsis synopsis) {
    int sources = synopsis.event().sources().size();
    List<Fact> shared = synopsis.shared();
    long all = shared.stream().filter(fact -> fact.sources().size() == sources).count();
    List<String> parts = new ArrayList<>();
    parts.add(CommandRun.counted(synopsis.event().articles().size(), "article", "articles"));
    parts.add(CommandRun.counted(sources, "source", "sources"));
    parts.add(CommandRun.counted(shared.size(), "fact", "facts") + " told by more than one");
    if (sources > 2) {
      parts.add(all + " by all");
    }
    parts.add("base " + synopsis.base());
    return parts.stream().collect(Collectors.joining(" · "));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static void json(Output out, Synopsis synopsis, FactDifferences differences) {
    Map<Passage, CodePointIndex> indexes = new IdentityHashMap<>();
    int number = 0;
    for (Fact fact : synopsis.facts()) {
      CommandRun.checkInterrupted();
      out.json(
          Json.object()
              .text("event", synopsis.event().id())
              .number("fact", ++number)
              .text("text", fact.text())
              .objects(
                  "told",
                  fact.told(),
                  (json, telling) ->
                      told(json, synopsis, telling, indexes)
                          .truth("differs", differences.differs(telling)))
              .texts("independent", synopsis.independent(fact))
              .texts("missing", synopsis.missing(fact)));
    }
  }

  private static Json told(
      Json json, Synopsis synopsis, Telling telling, Map<Passage, CodePointIndex> indexes) {
    Span span =
        indexes
            .computeIfAbsent(telling.passage(), passage -> new CodePointIndex(passage.text()))
            .of(telling.span());
    return json.text("article", telling.article().id())
        .text("source", telling.article().front().source())
        .number("passage", telling.passage().number())
        .number("start", span.start())
        .number("end", span.end())
        .text("text", telling.text())
        .text("kind", telling.manner().toString())
        .text("speaker", telling.speaker())
        .text("words_of", synopsis.taken(telling));
  }
}
