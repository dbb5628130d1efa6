package synoptic.shell.command;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import synoptic.annotate.dates.When;
import synoptic.compare.library.DateSurvey;
import synoptic.compare.library.FetchedPassages;
import synoptic.compare.library.PassageAlignment;
import synoptic.compare.time.Timeline;
import synoptic.compare.time.Timeline.Entry;
import synoptic.compare.time.Timeline.Moment;
import synoptic.compare.time.Timeline.Place;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.explore.core.Export;
import synoptic.explore.timeline.TimelineExport;
import synoptic.explore.timeline.Times;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryText;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.shell.output.CodePointIndex;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.Output;
import synoptic.shell.output.SafeOutput;
import synoptic.shell.output.StyledText;
import synoptic.shell.request.Request;
import synoptic.text.Span;

/** The dates that matching passages name, in order of time, source by source. */
public final class TimelineCommand {

  private static final String INDENT = "      ";

  private TimelineCommand() {}

  public static ExitStatus run(CommandRun run) {
    Request request = run.request();
    TypedQuery typed = TypedQuery.of(run, FieldName.SOURCE);
    if (typed.isNothingLeft()) {
      return typed.status(0);
    }
    Query query = typed.query();
    Optional<String> topic = request.value("topic");
    if (topic.isPresent()) {
      query =
          Query.and(query, PassageAlignment.query(topic.get(), run.library().reference().topics()));
    }
    Optional<ExportOption> export = ExportOption.given(run);
    SearchEngine engine = run.library().engine(query);
    Timeline timeline = DateSurvey.of(engine, query);
    if (export.isPresent() && !timeline.moments().isEmpty()) {
      Export what = new TimelineExport(QueryText.of(query), timeline);
      return typed.status(export.get().write(engine, what, Export.MOST));
    }
    Map<Passage, CodePointIndex> indexes = new IdentityHashMap<>();
    boolean first = true;
    for (Moment moment : timeline.moments()) {
      CommandRun.checkInterrupted();
      if (request.json()) {
        moment.entries().forEach(entry -> run.out().json(json(moment, entry, indexes)));
      } else {
        show(run.out(), timeline, moment, first);
      }
      first = false;
    }
    run.out().flush();
    tell(run, engine, query, timeline);
    return typed.status(timeline.moments().size());
  }

  private static void show(Output out, Timeline timeline, Moment moment, boolean first) {
    if (!first) {
      out.line("");
    }
    out.line(StyledText.strong(Times.spoken(moment)));
    for (Entry entry : moment.entries()) {
      String sign = "  " + Times.sign(entry.known()) + " ";
      out.block(sign, StyledText.plain(about(timeline, entry)));
      entry.place().ifPresent(place -> out.block(INDENT, sentence(place)));
    }
  }

  private static String about(Timeline timeline, Entry entry) {
    String where = timeline.sources().get(entry.source()) + " · " + entry.article().id();
    return entry
        .place()
        .map(place -> where + " ¶ " + entry.passage() + " · " + oneLine(place.words()))
        .map(told -> entry.readings().isEmpty() ? told : told + ": " + either(entry))
        .orElse(where + " · published: " + entry.article().title());
  }

  private static String either(Entry entry) {
    return Times.either(entry.readings());
  }

  private static String oneLine(Part words) {
    return words.text().replaceAll("\\s+", " ");
  }

  private static StyledText sentence(Place place) {
    Span words = place.words().span().shifted(-place.sentence().span().start());
    return StyledText.of(place.sentence().text(), List.of(words), SafeOutput::prose);
  }

  private static Json json(Moment moment, Entry entry, Map<Passage, CodePointIndex> indexes) {
    Optional<PartialDate> last =
        moment.when().filter(When.Between.class::isInstance).map(Timeline::last);
    Json json =
        Json.object()
            .text("date", moment.when().map(Timeline::first))
            .text("to", last)
            .text("granularity", lower(entry.granularity()))
            .text("known", lower(entry.known()))
            .texts("readings", entry.readings().stream().map(TimelineCommand::plain).toList())
            .text("article", entry.article().id())
            .text("source", entry.article().front().source())
            .text("published", entry.article().front().published())
            .text("title", entry.article().front().title());
    OptionalInt passage =
        entry.place().isEmpty() ? OptionalInt.empty() : OptionalInt.of(entry.passage());
    return json.number("passage", passage)
        .object(
            "words", entry.place(), (object, place) -> part(object, place, place.words(), indexes))
        .object(
            "sentence",
            entry.place(),
            (object, place) -> part(object, place, place.sentence(), indexes));
  }

  /** A date, or the first and last one of a span as a query has them. */
  private static String plain(When when) {
    return switch (when) {
      case When.On(PartialDate date) -> date.toString();
      case When.Between(PartialDate date, PartialDate last) -> date + ".." + last;
    };
  }

  private static void part(
      Json object, Place place, Part part, Map<Passage, CodePointIndex> indexes) {
    CodePointIndex index =
        indexes.computeIfAbsent(place.passage(), passage -> new CodePointIndex(passage.text()));
    StatementJson.part(object, index, part);
  }

  private static void tell(CommandRun run, SearchEngine engine, Query query, Timeline timeline) {
    if (timeline.moments().isEmpty()) {
      nothing(run, engine, query);
      return;
    }
    long dates =
        timeline.moments().stream()
            .filter(moment -> moment.when().isPresent())
            .mapToLong(moment -> moment.entries().size())
            .sum();
    String sources = CommandRun.counted(timeline.sources().size(), "source", "sources");
    run.messages().say(CommandRun.counted(dates, "date", "dates") + " in " + sources);
    apart(run, timeline);
    if (timeline.leftOut() > 0) {
      run.messages()
          .say(
              "%s are left out, because a timeline takes up to %,d: narrow it with a query."
                  .formatted(
                      CommandRun.counted(timeline.leftOut(), "passage", "passages"),
                      FetchedPassages.MOST_PASSAGES));
    }
  }

  private static void apart(CommandRun run, Timeline timeline) {
    for (Moment moment : timeline.moments()) {
      if (moment.when().isEmpty()) {
        long articles =
            moment.entries().stream().map(entry -> entry.article().id()).distinct().count();
        String why =
            moment.isDoubtful()
                ? "may be read in several ways."
                : "cannot be told from the words and from when they were published.";
        run.messages()
            .say(
                "%s in %s %s"
                    .formatted(
                        CommandRun.counted(moment.entries().size(), "more date", "more dates"),
                        CommandRun.counted(articles, "article", "articles"),
                        why));
      }
    }
  }

  private static void nothing(CommandRun run, SearchEngine engine, Query query) {
    if (TypedQuery.isSourceMissing(run, engine)) {
      return;
    }
    SearchResult passages = engine.search(SearchRequest.of(query, 1));
    if (passages.total().count() == 0) {
      TypedQuery.nothing(run, passages.advice());
    } else {
      String found = CommandRun.counted(passages.total().count(), "passage", "passages");
      run.messages().say(found + " found, but none of them names a date.");
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
