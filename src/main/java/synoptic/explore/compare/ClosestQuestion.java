package synoptic.explore.compare;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import synoptic.compare.library.ClosestArticles;
import synoptic.compare.library.Party;
import synoptic.corpus.Progress;
import synoptic.explore.core.Action;
import synoptic.explore.core.Question;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Workspace;

/**
 * Which articles are closest to a party.
 *
 * @param then goes on with their ids, the closest first
 */
record ClosestQuestion(Party party, BiFunction<State, List<String>, Step> then)
    implements Question {

  /** The ids of the articles, the closest first. */
  private record Closest(List<String> articles) implements Answer {

    @Override
    public Step applied(State state, Action.Answered answered) {
      return answered.revision() == state.choice()
              && answered.question() instanceof ClosestQuestion asked
          ? asked.then().apply(state.chosen(), articles)
          : Step.to(state);
    }
  }

  @Override
  public Lane lane() {
    return Lane.CHOICE;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    return new Closest(ClosestArticles.of(workspace, party));
  }

  @Override
  public Answer none() {
    return new Closest(List.of());
  }
}
