package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Columns;
import synoptic.text.Word;
import synoptic.text.Words;

/** A letter for each source, for where there is no room for names. */
final class SourceLetters {

  private static final String OTHERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** Between the names of a legend. */
  static final String GAP = "   ";

  private SourceLetters() {}

  /**
   * For each name a letter that no name before it has: the first that one of its words begins with,
   * else the first of any, so that <i>The Post</i> beside <i>The Herald</i> is P.
   */
  static List<String> of(List<String> sources) {
    List<String> letters = new ArrayList<>();
    for (String source : sources) {
      letters.add(
          (initials(source) + source + OTHERS)
              .codePoints()
              .filter(Character::isLetterOrDigit)
              .mapToObj(Character::toString)
              .filter(letter -> Columns.of(letter) == 1 && !letters.contains(letter))
              .findFirst()
              .orElse("?"));
    }
    return letters;
  }

  private static String initials(String source) {
    StringBuilder initials = new StringBuilder();
    for (Word word : Words.of(source)) {
      initials.appendCodePoint(source.codePointAt(word.span().start()));
    }
    return initials.toString();
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
