package synoptic.shell.output;

/** How a command ended, as whoever called it sees it; the graver stands further down. */
public enum ExitStatus {
  /** Something was found, or what was asked was done. */
  FOUND(0),
  /** Nothing was found; nothing went wrong. */
  NOTHING(1),
  /** Wrong use, or input that could not be read; results may have been printed all the same. */
  WRONG(2),
  /** A fault of the program. */
  FAULT(70),
  /** The user broke it off. */
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  public ExitStatus graver(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Found where there is anything. */
  public static ExitStatus of(long count) {
    return count > 0 ? FOUND : NOTHING;
  }
}
