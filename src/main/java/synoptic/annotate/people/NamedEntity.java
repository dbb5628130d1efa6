package synoptic.annotate.people;

import java.util.List;
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
public record NamedEntity(Part part, String name, String key, Sort sort) {

  /** What is named. */
  public enum Sort {
    PERSON,
    /** A state that acts, an institution, a group. */
    BODY,
    PLACE,
    /** A capital, where it may stand for its state or for the place. */
    CAPITAL
  }

  /**
   * Whether both may name the same: all their words are the same however spelt, or both name
   * persons of one surname and the one leaves out forenames of the other.
   */
  public boolean isSame(NamedEntity other) {
    if (key.equals(other.key)) {
      return true;
    }
    if (sort != Sort.PERSON || other.sort != Sort.PERSON) {
      return false;
    }
    List<String> mine = List.of(key.split(" "));
    List<String> theirs = List.of(other.key.split(" "));
    return mine.getLast().equals(theirs.getLast())
        && (mine.containsAll(theirs) || theirs.containsAll(mine));
  }
}
