package synoptic.compare.align;

/**
 * How much of two texts is compared, which decides how likely a match must be.
 *
 * <p>How likely it is that a candidate tells of the same follows from its score, and from how many
 * sentences a unit has, by a logistic curve (Platt, Probabilistic outputs for support vector
 * machines, 1999). It was fitted to the first candidates of the validation data, with one to four
 * lines as a unit: of units that have a counterpart, and of the same units where the counterparts
 * are taken out of the other text, so that a match is told from the rest of one event's telling.
 * The package's documentation has the figures.
 */
public enum MatchThreshold {
  /** Everything; passages must tell their tie by themselves. */
  WHOLE_TEXTS(0.3),
  /** The passages on one topic, which is a tie in itself. */
  ONE_TOPIC(0.2);

  private static final double WORDS_SLOPE = 9.5;
  private static final double WORDS_SHIFT = 4.7;
  private static final double SLOPE = 10.3;

  private final double likelihood;

  MatchThreshold(double likelihood) {
    this.likelihood = likelihood;
  }

  /**
   * The least score at which a candidate is shown as a match.
   *
   * @param sentences how many a unit has in the mean; where meanings are not known it does not
   *     count
   */
  double close(Signals basis, double sentences) {
    double odds = Math.log(likelihood / (1 - likelihood));
    return switch (basis) {
      case WORDS -> (odds + WORDS_SHIFT) / WORDS_SLOPE;
      case WORDS_AND_MEANING -> (odds + shift(sentences)) / SLOPE;
    };
  }

  /**
   * How likely it is that two units tell of the same, from 0 to 1.
   *
   * @param sentences how many a unit has in the mean
   * @param score how close they are
   */
  public static double likelihood(Signals basis, double sentences, double score) {
    double odds =
        switch (basis) {
          case WORDS -> WORDS_SLOPE * score - WORDS_SHIFT;
          case WORDS_AND_MEANING -> SLOPE * score - shift(sentences);
        };
    return 1 / (1 + Math.exp(-odds));
  }

  private static double shift(double sentences) {
    return 5.75 + 1.45 / sentences;
  }
}
