package synoptic.explore;

import java.util.List;

/** What an action leads to: a new state, and the effects to run outside it. */
public record Step(State state, List<Effect> effects) {

  public Step {
    effects = List.copyOf(effects);
  }

  static Step to(State state, Effect... effects) {
    return new Step(state, List.of(effects));
  }
}
