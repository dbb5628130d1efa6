package synoptic.compare;

import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;

/**
 * A passage with the article that it stands in.
 *
 * @param article the article's id
 * @param source the article's source
 */
public record LocatedPassage(String article, String source, Passage passage) {

  /** A passage of an article whose source makes no difference. */
  public LocatedPassage(String article, Passage passage) {
    this(article, "", passage);
  }

  /** Where it stands. */
  public PassageRef at() {
    return new PassageRef(article, passage.number());
  }

  public String text() {
    return passage.text();
  }
}
