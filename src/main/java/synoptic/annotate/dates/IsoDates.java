package synoptic.annotate.dates;

import java.util.Optional;
import synoptic.annotate.dates.Mention.Basis;

/** Finds days and months in ISO 8601: {@code 2016-06-09}, {@code 2016-06}. */
final class IsoDates {

  private IsoDates() {}

  /** The date that begins at an index, or null. */
  static DateMatch at(Lexemes lexemes, int index) {
    int year = lexemes.at(index).whole();
    boolean starts = lexemes.at(index).text().length() == 4 && !isPart(lexemes, index);
    int month = starts && lexemes.isHyphen(index + 1) ? twoDigits(lexemes, index + 2) : 0;
    if (month == 0) {
      return null;
    }
    boolean more = lexemes.isHyphen(index + 3);
    int day = more ? twoDigits(lexemes, index + 4) : 0;
    int end = more ? index + 5 : index + 3;
    boolean span = !more && month > year % 100;
    if (more && day == 0 || span || goesOn(lexemes, end)) {
      return null;
    }
    Optional<When> when = When.on(year, month, day);
    return when.map(date -> new DateMatch(index, end, date, Basis.WRITTEN)).orElse(null);
  }

  /** Whether digits go on something that stands before them. */
  static boolean isPart(Lexemes lexemes, int index) {
    boolean glued = lexemes.at(index).glued();
    return glued && !lexemes.at(index - 1).isOneOf("(“\"‘'[—");
  }

  private static int twoDigits(Lexemes lexemes, int index) {
    Lexeme digits = lexemes.at(index);
    return digits.text().length() == 2 ? Math.max(0, digits.whole()) : 0;
  }

  private static boolean goesOn(Lexemes lexemes, int end) {
    Lexeme next = lexemes.at(end);
    return next.glued()
        && (next.isDigits() || next.isWord() && !next.lower().equals("t") || lexemes.isHyphen(end));
  }
}
