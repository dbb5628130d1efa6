package synoptic.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a passage, or of a whole article.
 *
 * @param article the article's id
 * @param number the passage's number, from 1; 0 for the whole article
 */
public record PassageRef(String article, int number) {

  private static final Pattern WRITTEN = Pattern.compile("(.+)#([0-9]{1,7})", Pattern.DOTALL);

  /** The passage that {@code article#number} names; empty where it names none. */
  public static Optional<PassageRef> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(new PassageRef(written.group(1), Integer.parseInt(written.group(2))))
        : Optional.empty();
  }

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
