package synoptic.annotate.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;
import synoptic.text.OtherCalendar;
import synoptic.text.OtherCalendar.Month;

/**
 * Knows dates of the Persian calendar and of the Hijri one ({@link OtherCalendar}): {@code 12
 * Farvardin 1395}, {@code ۱۰ اسفند ۱۳۹۵}, {@code 12 رمضان 1437}. A year of theirs is known by what
 * stands beside it: its own month, the same year of our era in brackets, or who counts by it
 * ({@code Iran's year 1395}), and in a Persian text by itself; else four digits are a year of our
 * era. A day of the Hijri calendar is doubtful, as it may be the next one of ours.
 */
final class OtherCalendars {

  /** Who counts by a calendar, near a year. */
  private static final Map<String, OtherCalendar> COUNTING =
      Map.of(
          "iran", OtherCalendar.PERSIAN,
          "iranian", OtherCalendar.PERSIAN,
          "persian", OtherCalendar.PERSIAN,
          "afghan", OtherCalendar.PERSIAN,
          "jalali", OtherCalendar.PERSIAN,
          "hijri", OtherCalendar.HIJRI,
          "islamic", OtherCalendar.HIJRI,
          "muslim", OtherCalendar.HIJRI);

  private static final Map<String, OtherCalendar> ERAS =
      Map.of(
          "ah", OtherCalendar.HIJRI,
          "hijri", OtherCalendar.HIJRI,
          "sh", OtherCalendar.PERSIAN,
          "هـ", OtherCalendar.HIJRI,
          "ه", OtherCalendar.HIJRI,
          "هجرية", OtherCalendar.HIJRI,
          "للهجرة", OtherCalendar.HIJRI,
          "قمری", OtherCalendar.HIJRI,
          "شمسی", OtherCalendar.PERSIAN,
          "خورشیدی", OtherCalendar.PERSIAN);

  /** What may stand between a month and its year. */
  private static final Set<String> BEFORE_YEARS =
      Set.of("ماه", "سال", "عام", "سنة", "لعام", "لسنة");

  private static final char FIRST_PERSIAN_DIGIT = '۰';

  private static final Set<String> YEARS = Set.of("year", "calendar", "new", "solar", "lunar");

  private final Lexemes lexemes;

  OtherCalendars(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** The day or month of another calendar, with its year, that begins at an index, or null. */
  DateMatch at(int index) {
    DateMatch numeric = numeric(index);
    return numeric == null ? named(index) : numeric;
  }

  private DateMatch named(int index) {
    int day = day(index);
    int named = day > 0 ? behindOf(index + 1) : index;
    Month month = month(named);
    if (month == null) {
      return null;
    }
    int behind = day == 0 ? day(named + 1) : 0;
    int end = behindFillers(behind > 0 ? named + 2 : named + 1);
    return OtherCalendar.isYear(lexemes.at(end).whole())
        ? match(index, end + 1, month, lexemes.at(end).whole(), Math.max(day, behind))
        : null;
  }

  /** {@code ۱۳۹۵/۱۲/۱۰} in a text that counts so */
  private DateMatch numeric(int index) {
    Lexeme sign = lexemes.at(index + 1);
    boolean isDate =
        OtherCalendar.isYear(lexemes.at(index).whole())
            && sign.isOneOf("/.-")
            && lexemes.lower(index + 3).equals(sign.lower())
            && counts(index);
    int month = lexemes.at(index + 2).whole();
    int day = day(index + 4);
    return isDate && month > 0 && day > 0
        ? match(
            index,
            index + 5,
            new Month(OtherCalendar.PERSIAN, month),
            lexemes.at(index).whole(),
            day)
        : null;
  }

  /** Whether a number is one of a Persian text, or in the digits of one. */
  private boolean counts(int index) {
    return lexemes.language().calendar().equals(Optional.of(OtherCalendar.PERSIAN))
        || lexemes.at(index).text().charAt(0) >= FIRST_PERSIAN_DIGIT;
  }

  private int behindFillers(int index) {
    int at = lexemes.at(index).isOneOf(",،") ? index + 1 : index;
    while (BEFORE_YEARS.contains(lexemes.lower(at))) {
      at++;
    }
    return at;
  }

  private int behindOf(int index) {
    return lexemes.lower(index).equals("من") ? index + 1 : index;
  }

  private Month month(int index) {
    Lexeme word = lexemes.at(index);
    boolean isName = word.isWord() && !Character.isLowerCase(word.text().charAt(0));
    return isName ? OtherCalendar.month(word.lower()).orElse(null) : null;
  }

  private int day(int index) {
    int day = lexemes.at(index).whole();
    return lexemes.at(index).text().length() <= 2 && day <= 31 ? Math.max(0, day) : 0;
  }

  private static DateMatch match(int from, int end, Month month, int year, int day) {
    try {
      return new DateMatch(from, end, readings(month, year, day), Basis.RESOLVED);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static List<When> readings(Month month, int year, int day) {
    OtherCalendar calendar = month.calendar();
    if (day == 0) {
      return List.of(
          new When.Between(
              PartialDate.of(calendar.first(year, month.number())),
              PartialDate.of(calendar.last(year, month.number()))));
    }
    When on = on(calendar.day(year, month.number(), day));
    return switch (calendar) {
      case PERSIAN -> List.of(on);
      case HIJRI -> List.of(on, on(calendar.day(year, month.number(), day).plusDays(1)));
    };
  }

  private static When on(LocalDate day) {
    return new When.On(PartialDate.of(day));
  }

  /**
   * The year of our era in which the year of another calendar begins that stands at an index; 0
   * where none stands there.
   */
  int year(int index) {
    int year = lexemes.at(index).whole();
    if (!OtherCalendar.isYear(year) || numeric(index) != null) {
      return 0;
    }
    OtherCalendar calendar = ERAS.get(lexemes.lower(index + 1));
    calendar = calendar == null ? counted(index) : calendar;
    if (calendar != null) {
      return calendar.first(year, 1).getYear();
    }
    int beside = beside(index);
    for (OtherCalendar each : OtherCalendar.values()) {
      int begins = each.first(year, 1).getYear();
      if (beside == begins || beside == begins + 1) {
        return begins;
      }
    }
    return counts(index) ? OtherCalendar.PERSIAN.first(year, 1).getYear() : 0;
  }

  /** {@code Iran's year 1395}, {@code 1395 of the Persian calendar} */
  private OtherCalendar counted(int index) {
    int last = lexemes.lower(index - 1).equals("of") ? index - 2 : index - 1;
    OtherCalendar before = YEARS.contains(lexemes.lower(last)) ? counting(last - 3, last) : null;
    boolean of = lexemes.lower(index + 1).equals("of") || lexemes.lower(index + 1).equals("in");
    return before == null && of && isCalendar(index) ? counting(index + 2, index + 5) : before;
  }

  private boolean isCalendar(int index) {
    return IntStream.rangeClosed(index + 3, index + 6)
        .anyMatch(at -> lexemes.lower(at).equals("calendar"));
  }

  private OtherCalendar counting(int from, int end) {
    return IntStream.range(from, end)
        .mapToObj(at -> COUNTING.get(lexemes.at(at).withoutPossessive()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The number in brackets behind a number, or before which a number stands in brackets; or -1. */
  private int beside(int index) {
    if (lexemes.at(index + 1).isOneOf("(/")) {
      return lexemes.at(index + 2).whole();
    }
    return lexemes.at(index - 1).isOneOf("(/") ? lexemes.at(index - 2).whole() : -1;
  }
}
