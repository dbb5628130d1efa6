package synoptic.explore.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.compare.events.Event;
import synoptic.compare.library.Party;
import synoptic.explore.command.Command;
import synoptic.explore.core.Effect;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Input;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
import synoptic.explore.core.Pane;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.timeline.Times;
import synoptic.search.ArticleEntry;
import synoptic.search.EventDecision;
import synoptic.text.Wrap;

/** What is one event: joining two, taking an article out of one, and taking that back. */
final class EventDecisions {

  static final List<Pane> PANES = List.of(EventsView.EVENTS, EventsView.ARTICLES);

  private static final int LONGEST = 50;

  private EventDecisions() {}

  static List<Command> commands() {
    return List.of(
        Command.key(
                "join-events",
                "join this event with another",
                EventsView.class,
                EventDecisions::join)
            .keys(PANES, "J"),
        Command.key(
                "part-article",
                "take an article out of its event",
                EventsView.class,
                EventDecisions::part)
            .keys(PANES, "P"),
        Command.key(
                "undo-events",
                "take the last join or part back",
                EventsView.class,
                (view, state, count) ->
                    state.undoing(new Effect.DecideEvents(new EventDecision.Undo())))
            .keys(PANES, "u"));
  }

  private static Step decide(State state, EventDecision decision) {
    return Step.to(
        state.with(Message.info("Writing events.yaml …")).withUndo(Optional.empty()),
        new Effect.DecideEvents(decision));
  }

  /** A choice of the other events; those of what is taken as A and B come first. */
  private static Step join(EventsView view, State state, int count) {
    if (view.event().isEmpty()) {
      return Step.say(state, "There is no event here.");
    }
    Event here = view.event().get();
    List<Choice> choices =
        view.list().found().stream()
            .filter(other -> !other.equals(here))
            .sorted(Comparator.comparing(other -> sign(state, other).isEmpty()))
            .map(other -> choice(state, here, other))
            .toList();
    return choices.isEmpty()
        ? Step.say(state, "There is no other event.")
        : Step.showing(
            state,
            FloatingList.of(Wrap.clip(here.title(), LONGEST) + " is one event with", choices)
                .narrowed(Input.EMPTY, true));
  }

  private static Choice choice(State state, Event here, Event other) {
    List<String> articles = new ArrayList<>();
    List.of(here, other)
        .forEach(event -> event.articles().forEach(article -> articles.add(article.id())));
    return Choice.of(
        Line.of(sign(state, other), Tone.ACCENT)
            .with(Wrap.clip(other.title(), LONGEST), Tone.PLAIN)
            .with(about(other), Tone.QUIET),
        next -> decide(next, new EventDecision.Join(articles)));
  }

  /** When it was, and who tells of it. */
  private static String about(Event event) {
    String when =
        Times.briefSpan(event.from(), event.to()).map(words -> "  " + words + " · ").orElse("  ");
    return when + String.join(", ", event.sources());
  }

  /** Whether an article of it is taken as A or B. */
  private static String sign(State state, Event event) {
    return sign(state.a(), "A  ", event) + sign(state.b(), "B  ", event);
  }

  private static String sign(Optional<Party> taken, String sign, Event event) {
    return taken
        .filter(Party.OfArticle.class::isInstance)
        .filter(party -> event.articles().stream().anyMatch(party::has))
        .map(party -> sign)
        .orElse("");
  }

  /** The article under the cursor goes; in the list of events it is chosen first. */
  private static Step part(EventsView view, State state, int count) {
    Optional<Event> event = view.event().filter(Event::isShared);
    if (event.isEmpty()) {
      return Step.say(state, "No other article tells of this.");
    }
    if (view.pane().equals(EventsView.ARTICLES)) {
      return parted(state, event.get(), view.article().orElseThrow());
    }
    List<Choice> choices =
        event.get().articles().stream()
            .map(
                article ->
                    Choice.of(
                        Line.of(Wrap.clip(article.title(), LONGEST), Tone.PLAIN)
                            .with("  " + article.source(), Tone.QUIET),
                        next -> parted(next, event.get(), article)))
            .toList();
    return Step.showing(state, FloatingList.of("Not of this event is", choices));
  }

  /** The cursor stays with the others. */
  private static Step parted(State state, Event event, ArticleEntry article) {
    List<String> others =
        event.articles().stream()
            .map(ArticleEntry::id)
            .filter(id -> !id.equals(article.id()))
            .toList();
    State staying =
        state.view() instanceof EventsView view
            ? state.with(view.wanting(others.getFirst()))
            : state;
    return decide(staying, new EventDecision.Part(article.id(), others));
  }
}
