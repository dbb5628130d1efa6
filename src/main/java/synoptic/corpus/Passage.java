package synoptic.corpus;

/**
 * A paragraph of an article: the unit that search returns and that comparison lines up.
 *
 * @param number its place in the article, from 1
 * @param section the nearest heading above it, or empty
 * @param text one paragraph, without a line break
 */
public record Passage(int number, String section, String text) {

  public Passage {
    if (number < 1) {
      throw new IllegalArgumentException("passages are counted from 1, not " + number);
    }
  }
}
