package synoptic.explore.command;

import java.util.List;
import java.util.Optional;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.Input;
import synoptic.explore.core.Key;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;

/** Keys while a list floats over the screen. */
final class Floating {

  private static final List<Offer> TYPING = List.of(Offer.of("to narrow"), Offer.of("choose"));
  private static final List<Offer> CHOOSING =
      List.of(Offer.of("choose"), Offer.of("narrow", "narrow-list"), Offer.of("close", "close"));
  private static final List<Offer> READING =
      List.of(
          Offer.of("more", "page-down"),
          Offer.of("narrow", "narrow-list"),
          Offer.of("close", "close"));

  private Floating() {}

  static List<Offer> offers(FloatingList list) {
    return list.isTyping() ? TYPING : list.chooses() ? CHOOSING : READING;
  }

  /** What the key does to the list; empty where it is left to the commands. */
  static Optional<Step> pressed(State state, FloatingList list, Key key) {
    if (key.equals(Key.ENTER) && list.chooses()) {
      State without = state.withFloating(Optional.empty());
      return Optional.of(list.chosen().map(next -> next.run(without)).orElse(Step.to(state)));
    }
    if (!list.isTyping()) {
      return Optional.empty();
    }
    return switch (key.name()) {
      case "Enter" -> shown(state, list.narrowed(list.filter(), false));
      case "Esc" -> shown(state, list.narrowed(Input.EMPTY, false));
      default ->
          list.filter().edited(key).flatMap(filter -> shown(state, list.narrowed(filter, true)));
    };
  }

  private static Optional<Step> shown(State state, FloatingList list) {
    return Optional.of(Step.showing(state, list));
  }

  /** From now on keys go into the filter of the list. */
  static Step narrow(State state, int count) {
    return state
        .floating()
        .map(list -> Step.showing(state, list.narrowed(list.filter(), true)))
        .orElse(Step.to(state));
  }

  /** The command that begins it. */
  static Command command() {
    return Command.key("narrow-list", "show only what has a text", Floating::narrow)
        .keys(Pane.FLOAT, "/");
  }
}
