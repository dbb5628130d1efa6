package synoptic.explore;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.compare.Framing;
import synoptic.corpus.Progress;

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
            Gathering.framing(workspace, pairing.a(), pairing.b(), pairing.topic(), progress)));
  }

  @Override
  public Answer none() {
    return new Framed(Optional.empty());
  }
}
