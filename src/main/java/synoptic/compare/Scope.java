package synoptic.compare;

/** How much of two texts is compared, which decides how close a match must be. */
public enum Scope {
  /** Everything; passages must tell their tie by themselves. */
  WHOLE_TEXTS(0.11),
  /** The passages on one topic, which is a tie in itself. */
  ONE_TOPIC(0.06);

  private final double close;

  Scope(double close) {
    this.close = close;
  }

  /** The least score at which a candidate is shown as a match. */
  double close() {
    return close;
  }
}
