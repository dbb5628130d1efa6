package synoptic.annotate.statements;

import java.util.Set;

/** Pronouns that may be the subject of a statement, in lower case. */
final class Pronouns {

  private static final Set<String> SUBJECTS =
      Set.of("he", "she", "they", "we", "i", "you", "it", "who", "one");

  private Pronouns() {}

  static boolean contains(String word) {
    return SUBJECTS.contains(word);
  }
}
