package synoptic.explore.framing;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.compare.framing.Framing;
import synoptic.compare.library.FramingSurvey;
import synoptic.corpus.Progress;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Answer;
import synoptic.explore.core.Question;
import synoptic.explore.core.Workspace;

/** How two parties frame what they tell of. */
record FramingQuestion(Pairing pairing) implements Question {

  /** The five parts of a framing. */
  record Framed(Optional<Framing> framing) implements Answer {}

  @Override
  public Lane lane() {
    return Lane.SURVEY;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    return new Framed(
        Optional.of(
            FramingSurvey.framing(workspace, pairing.a(), pairing.b(), pairing.topic(), progress)));
  }

  @Override
  public Answer none() {
    return new Framed(Optional.empty());
  }
}
