package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.History.Visit;

/** What an action leads to: a new state, and the effects to run outside it. */
public record Step(State state, List<Effect> effects) {

  public Step {
    effects = List.copyOf(effects);
  }

  public static Step to(State state, Effect... effects) {
    return new Step(state, List.of(effects));
  }

  /** Nothing but a sentence in the status line. */
  public static Step say(State state, String sentence) {
    return to(state.with(Message.info(sentence)));
  }

  /** Nothing but a warning in the status line. */
  public static Step warn(State state, String sentence) {
    return to(state.with(Message.warning(sentence)));
  }

  public static Step showing(State state, FloatingList list) {
    return to(state.withFloating(Optional.of(list)));
  }

  /** A choice that floats over the screen; where there is nothing to choose, that is said. */
  public static Step choosing(State state, String title, List<Choice> choices, String none) {
    return choices.isEmpty() ? say(state, none) : showing(state, FloatingList.of(title, choices));
  }

  /** To the view before this one, as it was left. */
  public static Step back(State state) {
    return visited(state, state.history().back(state.view()), "There is nothing before this.");
  }

  /** To the view that "back" led away from. */
  public static Step forward(State state) {
    return visited(state, state.history().forward(state.view()), "There is nothing after this.");
  }

  /** To where one came from, as it was left; out of the first place to the end. */
  public static Step out(State state) {
    return state
        .history()
        .out(state.view())
        .map(visit -> visited(state, visit))
        .orElseGet(state::leaving);
  }

  private static Step visited(State state, Optional<Visit> visit, String none) {
    return visit.map(there -> visited(state, there)).orElseGet(() -> say(state, none));
  }

  private static Step visited(State state, Visit visit) {
    View view = visit.view().resized(state.geometry());
    return view.shown(state.withHistory(visit.history()).with(Message.NONE));
  }

  /** The same after effects that come first. */
  public Step after(Effect... first) {
    List<Effect> all = new ArrayList<>(List.of(first));
    all.addAll(effects);
    return new Step(state, all);
  }
}
