package synoptic.explore;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.compare.Basis;
import synoptic.compare.Comparison;
import synoptic.corpus.Progress;

/** Two parties lined up. */
record CompareQuestion(Pairing pairing) implements Question {

  /**
   * The passages side by side.
   *
   * @param isProvisional whether more will be known of what they mean
   */
  record Lined(Optional<Comparison> comparison, boolean isProvisional) implements Answer {}

  @Override
  public Lane lane() {
    return Lane.SURVEY;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    Comparison lined =
        Comparing.compare(workspace, pairing.a(), pairing.b(), pairing.topic(), progress);
    boolean isProvisional =
        lined.basis() == Basis.WORDS && workspace.engine().waitingForMeaning() > 0;
    return new Lined(Optional.of(lined), isProvisional);
  }

  @Override
  public Answer none() {
    return new Lined(Optional.empty(), false);
  }
}
