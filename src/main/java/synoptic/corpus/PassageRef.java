package synoptic.corpus;

/**
 * The address of a passage, or of a whole article.
 *
 * @param article the article's id
 * @param number the passage's number, from 1; 0 for the whole article
 */
public record PassageRef(String article, int number) {

  /** The address of an article as a whole. */
  public static PassageRef whole(String article) {
    return new PassageRef(article, 0);
  }

  public boolean isWhole() {
    return number == 0;
  }

  /** The passage to begin with: its own, or the article's first. */
  public int first() {
    return Math.max(1, number);
  }
}
