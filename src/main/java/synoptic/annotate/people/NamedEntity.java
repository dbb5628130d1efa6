package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.corpus.Part;
import synoptic.text.Span;

/**
 * A name that a passage has.
 *
 * @param part the words of the passage
 * @param described the same with the titles before a person's name, and with what else describes
 *     the person beside it
 * @param name the name that they stand for: that of the library's list, the fuller one of the
 *     article, or the words themselves
 * @param key what all ways to write the name have in common
 * @param sort what is named
 */
public record NamedEntity(Part part, Span described, String name, String key, Sort sort) {

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
   * persons of one surname and the one leaves out forenames, or a {@code Jr.}, of the other.
   */
  public boolean isSame(NamedEntity other) {
    if (key.equals(other.key)) {
      return true;
    }
    if (sort != Sort.PERSON || other.sort != Sort.PERSON) {
      return false;
    }
    if (!last(key).equals(last(other.key)) && !isSuffixed(key) && !isSuffixed(other.key)) {
      return false;
    }
    Set<String> suffixes = new HashSet<>();
    List<String> mine = withoutSuffix(key, suffixes);
    List<String> theirs = withoutSuffix(other.key, suffixes);
    if (suffixes.size() > 1) {
      return false;
    }
    return mine.getLast().equals(theirs.getLast())
        && (mine.containsAll(theirs) || theirs.containsAll(mine));
  }

  private static boolean isSuffixed(String key) {
    return NameTokens.SUFFIXES.contains(last(key));
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** The words of a name without {@code jr} and the like, which are added to a set. */
  private static List<String> withoutSuffix(String key, Set<String> suffixes) {
    List<String> words = new ArrayList<>(List.of(key.split(" ")));
    if (words.size() > 2 && NameTokens.SUFFIXES.contains(words.getLast())) {
      suffixes.add(words.removeLast());
    }
    return words;
  }
}
