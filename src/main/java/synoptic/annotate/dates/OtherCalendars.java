package synoptic.annotate.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;
import synoptic.text.WordList;

/**
 * Knows dates of the Persian calendar and of the Hijri one, whose months are named in Latin
 * letters: {@code 12 Farvardin 1395}, {@code Ramadan 1437}. A year of theirs is known by what
 * stands beside it: its own month, the same year of our era in brackets, or who counts by it
 * ({@code Iran's year 1395}); else four digits are a year of our era.
 *
 * <p>Days of the Persian calendar follow its cycle of 33 years, right from 1244 to 1472; those of
 * the Hijri one are {@link HijrahDate}'s (Umm al-Qura) and may be a day off from where the moon was
 * sighted.
 */
final class OtherCalendars {

  private enum Calendar {
    PERSIAN,
    HIJRI
  }

  private record NamedMonth(Calendar calendar, int number) {}

  private static final Map<String, NamedMonth> MONTHS = months();

  private static final int FIRST = 1300;
  private static final int END = 1500;

  /** Who counts by a calendar, near a year. */
  private static final Map<String, Calendar> COUNTING =
      Map.of(
          "iran", Calendar.PERSIAN,
          "iranian", Calendar.PERSIAN,
          "persian", Calendar.PERSIAN,
          "afghan", Calendar.PERSIAN,
          "jalali", Calendar.PERSIAN,
          "hijri", Calendar.HIJRI,
          "islamic", Calendar.HIJRI,
          "muslim", Calendar.HIJRI);

  private static final Map<String, Calendar> ERAS =
      Map.of("ah", Calendar.HIJRI, "hijri", Calendar.HIJRI, "sh", Calendar.PERSIAN);

  private static final Set<String> YEARS = Set.of("year", "calendar", "new", "solar", "lunar");

  private final Lexemes lexemes;

  OtherCalendars(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  private static Map<String, NamedMonth> months() {
    Map<String, NamedMonth> all = new HashMap<>();
    WordList.lines(OtherCalendars.class, "calendars.txt")
        .forEach(
            (name, lines) -> {
              for (int at = 0; at < lines.size(); at++) {
                NamedMonth month =
                    new NamedMonth(Calendar.valueOf(name.toUpperCase(Locale.ROOT)), at + 1);
                lines.get(at).forEach(word -> all.put(word, month));
              }
            });
    return Map.copyOf(all);
  }

  /** The day or month of another calendar, with its year, that begins at an index, or null. */
  DateMatch at(int index) {
    int day = day(index);
    int named = day > 0 ? index + 1 : index;
    NamedMonth month = lexemes.at(named).isCapital() ? MONTHS.get(lexemes.lower(named)) : null;
    if (month == null) {
      return null;
    }
    int behind = day == 0 ? day(named + 1) : 0;
    int at = behind > 0 ? named + 2 : named + 1;
    int end = lexemes.at(at).isOneOf(",") ? at + 1 : at;
    int year = lexemes.at(end).whole();
    if (year < FIRST || year >= END) {
      return null;
    }
    return when(month, year, Math.max(day, behind))
        .map(when -> new DateMatch(index, end + 1, when, Basis.RESOLVED))
        .orElse(null);
  }

  private int day(int index) {
    int day = lexemes.at(index).whole();
    return lexemes.at(index).text().length() <= 2 && day <= 31 ? Math.max(0, day) : 0;
  }

  private static Optional<When> when(NamedMonth month, int year, int day) {
    try {
      LocalDate first = first(month.calendar, year, month.number);
      if (day > 0) {
        return Optional.of(new When.On(PartialDate.of(first.plusDays(day - 1L))));
      }
      LocalDate next =
          month.number == 12
              ? first(month.calendar, year + 1, 1)
              : first(month.calendar, year, month.number + 1);
      return Optional.of(
          new When.Between(PartialDate.of(first), PartialDate.of(next.minusDays(1))));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** The first day of a month. */
  private static LocalDate first(Calendar calendar, int year, int month) {
    return switch (calendar) {
      case PERSIAN -> persian(year, month);
      case HIJRI -> LocalDate.from(HijrahDate.of(year, month, 1));
    };
  }

  /** By the cycle of 33 years with 8 leap years. */
  private static LocalDate persian(int year, int month) {
    int since = year - 1309;
    int leaps = Math.floorDiv(since, 33) * 8 + (Math.floorMod(since, 33) + 3) / 4;
    long days = since * 365L + leaps;
    long before = month <= 7 ? (month - 1) * 31L : 186 + (month - 7) * 30L;
    return LocalDate.of(1930, 3, 21).plus(days + before, ChronoUnit.DAYS);
  }

  /**
   * The year of our era in which the year of another calendar begins that stands at an index; 0
   * where none stands there.
   */
  int year(int index) {
    int year = lexemes.at(index).whole();
    if (year < FIRST || year >= END) {
      return 0;
    }
    Calendar calendar = ERAS.get(lexemes.lower(index + 1));
    calendar = calendar == null ? counted(index) : calendar;
    if (calendar != null) {
      return first(calendar, year, 1).getYear();
    }
    int beside = beside(index);
    for (Calendar each : Calendar.values()) {
      int begins = first(each, year, 1).getYear();
      if (beside == begins || beside == begins + 1) {
        return begins;
      }
    }
    return 0;
  }

  /** {@code Iran's year 1395}, {@code 1395 of the Persian calendar} */
  private Calendar counted(int index) {
    int last = lexemes.lower(index - 1).equals("of") ? index - 2 : index - 1;
    Calendar before = YEARS.contains(lexemes.lower(last)) ? counting(last - 3, last) : null;
    boolean of = lexemes.lower(index + 1).equals("of") || lexemes.lower(index + 1).equals("in");
    return before == null && of && isCalendar(index) ? counting(index + 2, index + 5) : before;
  }

  private boolean isCalendar(int index) {
    return IntStream.rangeClosed(index + 3, index + 6)
        .anyMatch(at -> lexemes.lower(at).equals("calendar"));
  }

  private Calendar counting(int from, int end) {
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
