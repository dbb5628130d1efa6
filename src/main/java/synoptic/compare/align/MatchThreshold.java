package synoptic.compare.align;

/**
 * How much of two texts is compared, which decides how close a match must be. By words, the limits
 * lie where 95 of 100 sentences of the validation data that have a counterpart stay above them;
 * those with meanings were set by reading the matches of real articles, passage by passage.
 */
public enum MatchThreshold {
  /** Everything; passages must tell their tie by themselves. */
  WHOLE_TEXTS(0.18, 0.4),
  /** The passages on one topic, which is a tie in itself. */
  ONE_TOPIC(0.13, 0.34);

  private final double byWords;
  private final double byMeaning;

  MatchThreshold(double byWords, double byMeaning) {
    this.byWords = byWords;
    this.byMeaning = byMeaning;
  }

  /** The least score at which a candidate is shown as a match. */
  double close(Signals basis) {
    return switch (basis) {
      case WORDS -> byWords;
      case WORDS_AND_MEANING -> byMeaning;
    };
  }
}
