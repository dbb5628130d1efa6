package synoptic.explore.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.compare.events.Event;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Input;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.Narrowing;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.Readers;
import synoptic.explore.synopsis.SynopsisCommands;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryText;

/** The commands of the view of events. */
public final class EventsCommands {

  static final List<Offer> EVENTS =
      List.of(
          Offer.of("facts", "open-event"),
          Offer.of("articles", "to-articles"),
          Offer.of("search", "box"),
          Offer.of("compare", "compare"),
          Offer.of("voices", "speakers-here"),
          Offer.of("timeline", "timeline"),
          Offer.of("order", "order"),
          Offer.of("narrow", "narrow"),
          Offer.of("join, part", "join-events", "part-article"),
          Offer.of("take as A, B", "take-a", "take-b"),
          Offer.of("export", "export"),
          Offer.of("close", "close"),
          Offer.of("help", "help"));

  static final List<Offer> ARTICLES =
      List.of(
          Offer.of("read", "open"),
          Offer.of("events", "close"),
          Offer.of("take as A, B", "take-a", "take-b"),
          Offer.of("compare two", "compare"),
          Offer.of("not of this event", "part-article"),
          Offer.of("voices", "speakers-here"),
          Offer.of("copy", "copy"),
          Offer.of("export", "export"),
          Offer.of("help", "help"));

  private EventsCommands() {}

  public static List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(
        Command.both("events", "what happened, and who wrote about it", EventsCommands::events)
            .keys(Trait.VIEW, "6")
            .argument("QUERY", Filler.QUERY, Times.ANY)
            .options(Option.SOURCE, Option.FROM, Option.TO)
            .options(Option.flag("all", "also what only one article tells of"))
            .options(Option.EXPORT, Option.REPLACE, Option.JSON)
            .atOnce());
    all.add(
        Command.key("event", "the event that this article tells of", EventsCommands::ofPointed)
            .keys(Trait.POINTS, "E"));
    all.add(
        Command.key("open-event", "its facts by source", EventsView.class, EventsCommands::opened)
            .keys(EventsView.EVENTS, "Enter"));
    all.add(
        Command.key(
                "to-articles",
                "go to its articles",
                EventsView.class,
                (view, state, count) -> view.at(EventsView.ARTICLES).settled(state))
            .keys(EventsView.EVENTS, "Right", "l")
            .atOnce());
    all.add(
        Command.key(
                "order",
                "newest first, or what most sources tell of",
                EventsView.class,
                (view, state, count) ->
                    view.with(view.list().by(view.list().order().other())).on(state, 0))
            .keys(EventDecisions.PANES, "o"));
    all.add(
        Command.key(
                "alone",
                "also what only one article tells of, or not",
                EventsView.class,
                EventsCommands::alone)
            .keys(EventDecisions.PANES, "A"));
    all.addAll(EventDecisions.commands());
    return all;
  }

  /**
   * The events in what was typed; without words, in what the view that one comes from is about,
   * where they were left if that is still the question.
   */
  private static Step events(State state, Arguments arguments) {
    if (!arguments.typed().isEmpty()) {
      EventsView view = EventsView.of(Narrowing.text(arguments, List.of(FieldName.SOURCE)));
      return asked(state, view.with(view.list().withAlone(arguments.has("all"))));
    }
    if (state.view() instanceof EventsView) {
      return Step.to(state);
    }
    Query about = state.view().subject(state).or(() -> state.home().subject(state)).orElseThrow();
    String query = state.view().typed().map(Input::text).orElse(QueryText.of(about));
    return QueryView.visited(state, EventsView.class, query, EventsView::of);
  }

  private static Step asked(State state, EventsView view) {
    return view.ask(state.visiting(view));
  }

  /** All events, the cursor on the one of the article that it was on. */
  private static Step ofPointed(State state, int count) {
    return state.view().pointed().stream()
        .findFirst()
        .map(at -> asked(state, EventsView.of("").wanting(at.article())))
        .orElseGet(() -> Step.say(state, "There is no article here."));
  }

  /** An event's facts; of what one article alone tells, the article. */
  private static Step opened(EventsView view, State state, int count) {
    return view.event()
        .filter(Event::isShared)
        .map(event -> SynopsisCommands.open(state, event))
        .orElseGet(() -> Readers.open(view, state, count));
  }

  private static Step alone(EventsView view, State state, int count) {
    EventList list = view.list().withAlone(!view.list().withAlone());
    int at = view.event().map(Event::id).flatMap(list::indexOf).orElse(0);
    return view.with(list).on(state, at);
  }

  /** A choice of sources, years and topics; the chosen one narrows what is shown. */
  static Step narrow(State state, EventsView view) {
    Narrowing narrowing =
        new Narrowing(
            view.answered(),
            (next, typed) -> asked(next, EventsView.of(typed).with(view.list().of(List.of()))));
    List<Choice> choices = new ArrayList<>();
    counted(view.list().shown().stream().flatMap(event -> event.sources().stream()))
        .forEach((source, events) -> choices.add(narrowing.source(source, about(events))));
    counted(view.list().shown().stream().flatMap(EventsCommands::years))
        .forEach(
            (year, events) ->
                choices.add(narrowing.part("year", year, about(events), Narrowing.inYear(year))));
    choices.addAll(narrowing.topics(state));
    return Narrowing.by(state, choices);
  }

  private static Map<String, Long> counted(Stream<String> values) {
    return values.collect(
        Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
  }

  private static Stream<String> years(Event event) {
    return event.articles().stream()
        .map(ArticleEntry::front)
        .flatMap(front -> front.published().stream())
        .map(date -> Integer.toString(date.year()))
        .distinct();
  }

  private static String about(long events) {
    return LibrarySummary.counted(events, "event");
  }
}
