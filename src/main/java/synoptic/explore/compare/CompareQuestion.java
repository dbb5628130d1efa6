package synoptic.explore.compare;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.Signals;
import synoptic.compare.library.PassageAlignment;
import synoptic.corpus.Progress;
import synoptic.explore.core.Answer;
import synoptic.explore.core.Question;
import synoptic.explore.core.Workspace;

/** Two parties lined up. */
public record CompareQuestion(Pairing pairing) implements Question {

  /**
   * The passages side by side.
   *
   * @param isProvisional whether more will be known of what they mean
   */
  public record Lined(Optional<Comparison> comparison, boolean isProvisional) implements Answer {}

  @Override
  public Lane lane() {
    return Lane.SURVEY;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    Comparison lined =
        PassageAlignment.compare(workspace, pairing.a(), pairing.b(), pairing.topic(), progress);
    boolean isProvisional =
        lined.basis() == Signals.WORDS && workspace.engine().waitingForMeaning() > 0;
    return new Lined(Optional.of(lined), isProvisional);
  }

  @Override
  public Answer none() {
    return new Lined(Optional.empty(), false);
  }
}
