package synoptic.corpus;

/**
 * Something wrong with a file that did not keep the rest from being read.
 *
 * @param where the file, as a person would name it
 * @param what one sentence: what is wrong and what to do now
 * @param isRemark whether it only tells what was made of the file, so that once is enough
 */
public record Problem(String where, String what, boolean isRemark) {

  /** How the sentence begins, and no other, where an exception nobody expected kept a file out. */
  public static final String OUR_FAULT = "cannot be read, by a fault of this program: ";

  public Problem(String where, String what) {
    this(where, what, false);
  }

  /** The same, said of a file as a person names it. */
  Problem in(String file) {
    return new Problem(file, what, isRemark);
  }

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
