package synoptic.annotate.dates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.dates.Mention.Basis;

/**
 * Finds days in numbers with their year that are not in ISO 8601: {@code 25/06/2016}, {@code
 * 3.25.2018}, {@code 2016/06/25}, {@code 10-Apr-15}. In English both orders of day and month are in
 * use, so that {@code 09/06/2016} is doubtful; elsewhere the day comes first.
 */
final class NumericDates {

  private static final String SIGNS = "/.-‐‑–";
  private static final String SEPARATORS = SIGNS + ":";
  private static final String CLOSING = "”\"’')]»";

  private final Lexemes lexemes;
  private final Years years;

  NumericDates(Lexemes lexemes, Years years) {
    this.lexemes = lexemes;
    this.years = years;
  }

  /** Three numbers as they are written, the sign between them and the index behind them. */
  private record Parts(String first, String second, String third, String sign, int end) {}

  /** The date that begins at an index, or null. */
  DateMatch at(int index) {
    if (!lexemes.at(index).isDigits() || IsoDates.isPart(lexemes, index)) {
      return null;
    }
    DateMatch named = withMonth(index);
    Parts parts = named == null ? parts(index) : null;
    if (parts == null || goesOn(parts.end())) {
      return named;
    }
    List<When> readings = readings(parts);
    return readings.isEmpty() ? null : new DateMatch(index, parts.end(), readings, Basis.WRITTEN);
  }

  /** {@code 10-Apr-15} */
  private DateMatch withMonth(int index) {
    int month = isSign(index + 1) && lexemes.at(index + 2).glued() ? lexemes.month(index + 2) : 0;
    Lexeme year = lexemes.at(index + 4);
    if (month == 0 || !isSign(index + 3) || !year.glued() || goesOn(index + 5)) {
      return null;
    }
    return When.on(year(year.text()), month, lexemes.at(index).whole())
        .filter(when -> lexemes.at(index).whole() > 0)
        .map(when -> new DateMatch(index, index + 5, when, Basis.WRITTEN))
        .orElse(null);
  }

  private boolean isSign(int index) {
    return lexemes.at(index).isOneOf(SIGNS) && lexemes.at(index).glued();
  }

  private Parts parts(int index) {
    if (!isSign(index + 1)) {
      return null;
    }
    String first = lexemes.at(index).text();
    String sign = lexemes.lower(index + 1);
    int point = first.indexOf('.');
    if (point > 0) {
      String second = first.substring(point + 1);
      return sign.equals(".") && isNumber(index + 2)
          ? new Parts(first.substring(0, point), second, text(index + 2), sign, index + 3)
          : null;
    }
    boolean same = isSign(index + 3) && lexemes.lower(index + 3).equals(sign);
    return same && isNumber(index + 2) && isNumber(index + 4)
        ? new Parts(first, text(index + 2), text(index + 4), sign, index + 5)
        : null;
  }

  private String text(int index) {
    return lexemes.at(index).text();
  }

  private boolean isNumber(int index) {
    return lexemes.at(index).glued() && lexemes.at(index).whole() >= 0;
  }

  private boolean goesOn(int end) {
    Lexeme next = lexemes.at(end);
    Lexeme second = lexemes.at(end + 1);
    boolean joined = next.isOneOf(SEPARATORS) && second.glued() && !second.isOneOf(CLOSING);
    return next.glued() && (next.isDigits() || next.isWord() || joined);
  }

  private List<When> readings(Parts parts) {
    if (parts.first.length() == 4) {
      return on(year(parts.first), parts.second, parts.third).stream().toList();
    }
    boolean brief = parts.third.length() == 2 && !parts.sign.equals("/");
    int year = brief ? 0 : year(parts.third);
    Set<When> readings = new LinkedHashSet<>();
    on(year, parts.second, parts.first).ifPresent(readings::add);
    if (lexemes.language().hasRules()) {
      on(year, parts.first, parts.second).ifPresent(readings::add);
    }
    return List.copyOf(readings);
  }

  /** A year of four digits or two; 0 for any other number. */
  private int year(String digits) {
    int number = number(digits, 4);
    return switch (digits.length()) {
      case 2 -> number < 0 ? 0 : years.century(number);
      case 4 -> number >= 1000 && number < 2200 ? number : 0;
      default -> 0;
    };
  }

  private static Optional<When> on(int year, String month, String day) {
    boolean known = year > 0 && number(month, 2) > 0 && number(day, 2) > 0;
    return known ? When.on(year, number(month, 2), number(day, 2)) : Optional.empty();
  }

  private static int number(String digits, int most) {
    boolean whole = digits.length() <= most && digits.chars().allMatch(Character::isDigit);
    return whole && !digits.isEmpty() ? Integer.parseInt(digits) : -1;
  }
}
