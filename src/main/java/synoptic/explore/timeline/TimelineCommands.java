package synoptic.explore.timeline;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.library.PassageAlignment;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Input;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.Narrowing;
import synoptic.explore.reader.QueryView;
import synoptic.search.EventQueries;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;

/** The commands of the timeline. */
public final class TimelineCommands {

  static final List<Offer> OFFERS =
      List.of(
          Offer.of("read", "open"),
          Offer.of("time", "down", "up"),
          Offer.of("source", "previous-source", "next-source"),
          Offer.of("next, previous", "next-entry", "previous-entry"),
          Offer.of("shared", "shared-time"),
          Offer.of("search", "box"),
          Offer.of("narrow", "narrow"),
          Offer.of("lines", "kwic"),
          Offer.of("close", "close"),
          Offer.of("help", "help"));

  private TimelineCommands() {}

  public static List<Command> all() {
    return List.of(
        Command.both(
                "timeline", "the dates that sources name, in one order", TimelineCommands::timeline)
            .keys(Pane.Trait.VIEW, "5")
            .argument("QUERY", Filler.QUERY, Times.ANY)
            .options(Option.TOPIC, Option.SOURCE, Option.EXPORT, Option.REPLACE, Option.JSON)
            .atOnce(),
        Command.key("next-entry", "what is said next", TimelineView.class, TimelineCommands::entry)
            .keys(TimelineView.TIMES, "n"),
        Command.key(
                "previous-entry",
                "what is said before",
                TimelineView.class,
                TimelineCommands::entry)
            .backwards()
            .keys(TimelineView.TIMES, "p", "N"),
        Command.key(
                "shared-time",
                "next time that several sources name",
                TimelineView.class,
                TimelineCommands::shared)
            .keys(TimelineView.TIMES, "s"));
  }

  /**
   * The dates in what was typed; without words, in the event under the cursor, or in what the view
   * that one comes from is about, where they were left if that is still the question.
   */
  private static Step timeline(State state, Arguments arguments) {
    if (!arguments.typed().isEmpty()) {
      return asked(state, typed(state, arguments));
    }
    if (state.view() instanceof TimelineView) {
      return Step.to(state);
    }
    String query =
        state
            .view()
            .event()
            .map(event -> QueryText.of(EventQueries.of(event.id())))
            .or(() -> state.view().typed().map(Input::text))
            .orElseGet(() -> QueryText.of(subject(state)));
    return QueryView.visited(state, TimelineView.class, query, TimelineView::of);
  }

  private static Query subject(State state) {
    return state.view().subject(state).or(() -> state.home().subject(state)).orElseThrow();
  }

  private static Step asked(State state, String query) {
    TimelineView view = TimelineView.of(query);
    return view.ask(state.visiting(view));
  }

  private static String typed(State state, Arguments arguments) {
    String typed = Narrowing.text(arguments, List.of(FieldName.SOURCE));
    return arguments
        .option("topic")
        .map(topic -> PassageAlignment.query(topic, state.library().reference().topics()))
        .map(topic -> QueryText.of(Query.and(QueryParser.parse(typed), topic)))
        .orElse(typed);
  }

  private static Step entry(TimelineView view, State state, int by) {
    return view.to(state, view.cursor().further(view.timeline(), by));
  }

  /** The next time that several sources name, from the last to the first. */
  private static Step shared(TimelineView view, State state, int count) {
    var moments = view.timeline().moments();
    int line = view.cursor().moment();
    for (int step = 1; step <= moments.size(); step++) {
      int at = Math.floorMod(line + step, moments.size());
      if (TimelineLines.isShared(moments.get(at))) {
        return view.movedInList(state, at - line);
      }
    }
    return view.awaiting()
        ? Step.to(state)
        : Step.say(state, "No time is named by several sources here.");
  }

  /** A choice of sources and topics; the chosen one narrows what is shown. */
  static Step narrow(State state, TimelineView view) {
    Narrowing narrowing = new Narrowing(view.answered(), TimelineCommands::asked);
    List<Choice> choices = new ArrayList<>();
    view.timeline().sources().forEach(source -> choices.add(narrowing.source(source, "")));
    choices.addAll(narrowing.topics(state));
    return Narrowing.by(state, choices);
  }
}
