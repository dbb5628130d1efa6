package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Columns;

/** A letter for each source, for where there is no room for names. */
final class SourceLetters {

  private static final String OTHERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private SourceLetters() {}

  /** The first letter of each name that no name before it has. */
  static List<String> of(List<String> sources) {
    List<String> letters = new ArrayList<>();
    for (String source : sources) {
      letters.add(
          (source + OTHERS)
              .codePoints()
              .filter(Character::isLetterOrDigit)
              .mapToObj(Character::toString)
              .filter(letter -> Columns.of(letter) == 1 && !letters.contains(letter))
              .findFirst()
              .orElse("?"));
    }
    return letters;
  }
}
