package synoptic.corpus;

/**
 * Something wrong with a file that did not keep the rest from being read.
 *
 * @param where the file, as a person would name it
 * @param what one sentence: what is wrong and what to do now
 */
public record Problem(String where, String what) {

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
