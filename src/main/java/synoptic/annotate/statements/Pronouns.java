package synoptic.annotate.statements;

import java.util.Set;

/** Pronouns that may be the subject of a statement, in lower case. */
final class Pronouns {

  private static final Set<String> SUBJECTS =
      Set.of("he", "she", "they", "we", "i", "you", "it", "who", "one");

  private static final Set<String> THIRD = Set.of("he", "she", "they");

  private Pronouns() {}

  /** Whether it means another than who speaks and is spoken to. */
  static boolean isThird(String word) {
    return THIRD.contains(word);
  }

  static boolean contains(String word) {
    return SUBJECTS.contains(word);
  }
}
