package synoptic.explore.core;

import java.util.Optional;
import synoptic.corpus.PassageRef;

/**
 * A passage to come back to.
 *
 * @param label what a list of bookmarks shows
 */
public record Bookmark(PassageRef at, String label) {

  /** A bookmark at a passage, or at the first of an article; empty where it is not there. */
  public static Optional<Bookmark> of(State state, PassageRef at) {
    return state
        .article(at.article())
        .map(
            article ->
                new Bookmark(
                    new PassageRef(at.article(), at.first()),
                    article.source() + ", " + article.title() + ", ¶ " + at.first()));
  }
}
