package synoptic.search;

import java.util.Optional;

/**
 * A part of a typed query that could not be read as it was meant.
 *
 * @param part as typed
 * @param sentence what could not be read and what would work, for a person
 * @param instead what to type in place of the part, where that can be guessed
 */
public record QueryProblem(String part, String sentence, Optional<String> instead) {

  private static final int LONGEST = 40;

  /** A problem that begins with the part that it is about. */
  static QueryProblem with(String part, String what, Optional<String> instead) {
    return new QueryProblem(part, shortened(part) + what, instead);
  }

  static String shortened(String part) {
    return part.length() <= 2 * LONGEST
        ? part
        : part.substring(0, part.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
