package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Party;
import synoptic.explore.core.Remembered.Left;

/** The explorer's one function: what happens becomes a new state and effects to run. */
public final class Update {

  private Update() {}

  public static Step update(State state, Action action) {
    Step step = taken(state, action);
    return step.state().held().isEmpty() ? step : released(step);
  }

  /** Keys that were typed ahead of an answer act once it is there, one after the other. */
  private static Step released(Step step) {
    State state = step.state();
    List<Effect> effects = new ArrayList<>(step.effects());
    while (!state.held().isEmpty() && state.isSettled()) {
      List<Key> rest = state.held().subList(1, state.held().size());
      Key key = state.held().getFirst();
      Step next = state.keyboard().pressed(state.withHeld(List.of()), key);
      List<Key> held = new ArrayList<>(next.state().held());
      held.addAll(rest);
      state = next.state().withHeld(held);
      effects.addAll(next.effects());
    }
    return new Step(state, effects);
  }

  private static Step taken(State state, Action action) {
    return switch (action) {
      case Action.Pressed(Key key) -> state.keyboard().pressed(state, key);
      case Action.Pasted(String text) -> state.keyboard().pasted(state, text);
      case Action.Resized(Size size) -> resized(state, size);
      case Action.Opened opened -> opened(state, opened);
      case Action.Renewed renewed -> renewed(state, renewed);
      case Action.Answered answered ->
          answered.answer().applied(worked(state, Work.NONE), answered);
      case Action.Progressed(String what, int done, int total) ->
          Step.to(worked(state, state.message().work().then(new Work(what, done, total))));
      case Action.Pending pending -> Step.to(pending(state, pending));
      case Action.Learned(News news) -> state.view().informed(state, news);
      case Action.Ended() -> state.leaving();
      case Action.FileIsThere(String typed) -> Export.isThere(state, typed);
      case Action.Said(Message message) -> Step.to(state.with(message));
      case Action.Shown(String title, List<String> lines) ->
          Step.showing(state, FloatingList.text(title, lines.stream().map(Line::plain).toList()));
    };
  }

  private static State worked(State state, Work work) {
    return state.with(state.message().with(work));
  }

  private static Step opened(State state, Action.Opened opened) {
    boolean isFirst = !state.library().known();
    State known =
        state
            .withLibrary(state.library().of(opened.articles(), opened.reference()))
            .with(isFirst ? opened.remembered() : state.remembered())
            .with(opened.problem().map(Message::warning).orElse(Message.NONE));
    Optional<Left> left = known.remembered().left();
    boolean isFresh = isFirst && opened.problem().isEmpty() && state.view().equals(state.first());
    return isFresh && left.isPresent() && !opened.articles().isEmpty()
        ? resumed(known, left.get())
        : known.view().reopened(known);
  }

  /** The view keeps its place; what is gone from it, or reads otherwise now, it says itself. */
  private static Step renewed(State state, Action.Renewed renewed) {
    LibraryChange change = renewed.change();
    if (change.isNone()) {
      return renewed.isAsked() ? Step.say(state, change.said() + ".") : Step.to(state);
    }
    State known =
        state
            .withLibrary(
                state.library().of(renewed.articles(), renewed.reference()).pending(Work.NONE))
            .with(
                renewed
                    .problem()
                    .map(problem -> Message.warning(change.said() + ". " + problem))
                    .orElse(Message.info(change.said() + ".")));
    return known.view().renewed(known, change);
  }

  /** Query, A, B and place as they were left; what is not there any more is left out. */
  private static Step resumed(State state, Left left) {
    State taken = state.withParties(party(state, left.a()), party(state, left.b()));
    return state
        .view()
        .resumed(taken.with(Message.info("As you left it: " + left.said() + ".")), left);
  }

  private static Optional<Party> party(State state, String typed) {
    return Parties.all(state.articles()).stream()
        .filter(party -> party.typed().equals(typed))
        .findFirst();
  }

  private static State pending(State state, Action.Pending pending) {
    Work told = new Work(pending.what(), pending.done(), pending.total());
    return state.withLibrary(state.library().pending(state.library().pending().then(told)));
  }

  private static Step resized(State state, Size size) {
    State other = state.with(size);
    return other.view().resized(other.geometry()).settled(other);
  }
}
