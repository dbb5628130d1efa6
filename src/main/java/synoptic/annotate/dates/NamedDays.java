package synoptic.annotate.dates;

import java.util.Set;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;

/** Finds the day that goes by its numbers alone in English, in any year: {@code 9/11}. */
final class NamedDays {

  private static final When SEPTEMBER_11 = new When.On(new PartialDate(2001, 9, 11));
  private static final Set<String> ATTACKS = Set.of("attack", "attacks", "terror", "terrorist");

  private final Lexemes lexemes;
  private final Years years;

  NamedDays(Lexemes lexemes, Years years) {
    this.lexemes = lexemes;
    this.years = years;
  }

  /** The date that begins at an index, or null. */
  DateMatch at(int index) {
    Lexeme first = lexemes.at(index);
    if (first.isWord() ? !first.lower().startsWith("sep") : !first.isDigits()) {
      return null;
    }
    if (isNumbers(index)) {
      return new DateMatch(index, index + 3, SEPTEMBER_11, Basis.WRITTEN);
    }
    int end = behindMonthAndDay(index);
    boolean before =
        Set.of("of", "on").contains(lexemes.lower(index - 1))
            && ATTACKS.contains(lexemes.lower(index - 2));
    boolean behind = ATTACKS.contains(lexemes.lower(end));
    return end > 0 && (before && !isYear(end) || behind)
        ? new DateMatch(index, end, SEPTEMBER_11, Basis.COMPLETED)
        : null;
  }

  private boolean isNumbers(int index) {
    Lexeme first = lexemes.at(index);
    Lexeme behind = lexemes.at(index + 3);
    boolean opens = !first.glued() || lexemes.at(index - 1).isOneOf("(“\"‘'-–");
    boolean closes = !behind.glued() || behind.isOneOf(".,;:!?)”\"’'-–");
    boolean goesOn =
        behind.glued() && lexemes.at(index + 4).glued() && lexemes.at(index + 4).isDigits();
    return first.text().equals("9")
        && lexemes.at(index + 1).isOneOf("/")
        && lexemes.at(index + 1).glued()
        && lexemes.at(index + 2).text().equals("11")
        && lexemes.at(index + 2).glued()
        && opens
        && closes
        && !goesOn;
  }

  private int behindMonthAndDay(int index) {
    Lexeme first = lexemes.at(index);
    int second = lexemes.at(index + 1).isOneOf(".") ? index + 2 : index + 1;
    if (lexemes.month(index) == 9 && lexemes.at(second).text().equals("11")) {
      return second + 1;
    }
    boolean dayFirst = first.text().equals("11") && lexemes.month(index + 1) == 9;
    return dayFirst ? index + 2 : 0;
  }

  private boolean isYear(int index) {
    int at = lexemes.at(index).isOneOf(",") ? index + 1 : index;
    return years.year(at) > 0;
  }
}
