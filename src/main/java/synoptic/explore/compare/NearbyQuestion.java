package synoptic.explore.compare;

import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import synoptic.compare.library.Nearby;
import synoptic.compare.library.Party;
import synoptic.corpus.Progress;
import synoptic.explore.core.Action;
import synoptic.explore.core.Question;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Workspace;

/**
 * What lies close to a party.
 *
 * @param topic what it is compared on; empty for its whole texts
 * @param then goes on with it
 */
record NearbyQuestion(Party party, String topic, BiFunction<State, Nearby, Step> then)
    implements Question {

  private record Found(Nearby near) implements Answer {

    @Override
    public Step applied(State state, Action.Answered answered) {
      return answered.revision() == state.choice()
              && answered.question() instanceof NearbyQuestion asked
          ? asked.then().apply(state.chosen(), near)
          : Step.to(state);
    }
  }

  @Override
  public Lane lane() {
    return Lane.CHOICE;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    return new Found(Nearby.of(workspace, party, topic));
  }

  @Override
  public Answer none() {
    return new Found(Nearby.nothing(party));
  }
}
