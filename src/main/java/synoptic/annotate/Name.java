package synoptic.annotate;

import synoptic.corpus.Part;

/**
 * A name that a passage has.
 *
 * @param part the words of the passage
 * @param name the name that they stand for: that of the library's list, the fuller one of the
 *     article, or the words themselves
 * @param key what all ways to write the name have in common
 * @param sort what is named
 */
public record Name(Part part, String name, String key, Sort sort) {

  /** What is named. */
  public enum Sort {
    PERSON,
    /** A state that acts, an institution, a group. */
    BODY,
    PLACE
  }
}
