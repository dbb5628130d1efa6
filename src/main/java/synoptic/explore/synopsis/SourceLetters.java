package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Columns;

/** A letter for each source, for where there is no room for names. */
final class SourceLetters {

  private static final String OTHERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** Between the names of a legend. */
  static final String GAP = "   ";

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

  /**
   * Which sources stand on each row of a legend, by their places.
   *
   * @param columns how many a row has
   */
  static List<List<Integer>> rows(List<String> sources, int columns) {
    List<List<Integer>> rows = new ArrayList<>();
    int taken = columns;
    for (int at = 0; at < sources.size(); at++) {
      int width = Columns.of("A " + sources.get(at) + GAP);
      if (rows.isEmpty() || taken + width - GAP.length() > columns) {
        rows.add(new ArrayList<>());
        taken = 0;
      }
      rows.getLast().add(at);
      taken += width;
    }
    return rows;
  }
}
