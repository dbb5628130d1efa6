package synoptic.explore.core;

import java.util.Locale;

/**
 * How far a longer piece of work is.
 *
 * @param what the work, as a person would say it; empty for none
 */
public record Work(String what, int done, int total) {

  public static final Work NONE = new Work("", 0, 0);

  /** What is told of the work, in a line; empty where it is over. */
  public String said() {
    return isOver() ? "" : String.format(Locale.US, "%s: %,d of %,d", what, done, total);
  }

  private boolean isOver() {
    return done >= total;
  }

  /** This after more was told: of several who do the same, the one that is furthest counts. */
  Work then(Work told) {
    return told.isOver() ? NONE : further(told);
  }

  private Work further(Work other) {
    boolean isFurther = (long) done * other.total > (long) other.done * total;
    return what.equals(other.what) && isFurther ? this : other;
  }

  /** What is shown of two works: this, unless it is none or the other is further with the same. */
  public Work or(Work other) {
    return isOver() || what.equals(other.what) ? other.further(this) : this;
  }
}
