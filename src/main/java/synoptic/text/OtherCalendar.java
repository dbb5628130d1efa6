package synoptic.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A calendar beside the Gregorian one by which texts of our time count. */
public enum OtherCalendar {
  /**
   * The solar Hijri calendar of Iran and Afghanistan. Its year begins at the equinox; leap years
   * follow the cycle of 33 years with 8 of them, which is right from 1244 to 1472
   * (Heydari-Malayeri, <i>A concise review of the Iranian calendar</i>, 2004).
   */
  PERSIAN,
  /**
   * The lunar Hijri calendar, by the table of Umm al-Qura that {@link HijrahDate} has. Where a
   * month begins when the moon is sighted, it is often a day later.
   */
  HIJRI;

  /** The years that a text of our time may name. */
  private static final int FIRST_YEAR = 1300;

  private static final int END_OF_YEARS = 1500;

  private static final int MONTHS = 12;

  /**
   * A month of a calendar.
   *
   * @param number 1 to 12
   */
  public record Month(OtherCalendar calendar, int number) {}

  /** Whether a number may be a year of these calendars, which none of ours in a newspaper is. */
  public static boolean isYear(int number) {
    return number >= FIRST_YEAR && number < END_OF_YEARS;
  }

  /**
   * The month that a word names.
   *
   * @param lower in lower case; a low line joins the parts of a name of two words
   */
  public static Optional<Month> month(String lower) {
    return Optional.ofNullable(Names.MONTHS.get(lower));
  }

  /**
   * The first day of a month.
   *
   * @throws DateTimeException where the calendar has none such
   */
  public LocalDate first(int year, int month) {
    if (!isYear(year) || month < 1 || month > MONTHS) {
      throw new DateTimeException("no such month: " + year + "-" + month);
    }
    return switch (this) {
      case PERSIAN -> persian(year, month);
      case HIJRI -> LocalDate.from(HijrahDate.of(year, month, 1));
    };
  }

  /**
   * The last day of a month.
   *
   * @throws DateTimeException where the calendar has none such
   */
  public LocalDate last(int year, int month) {
    return (month == MONTHS ? next(year) : first(year, month + 1)).minusDays(1);
  }

  private LocalDate next(int year) {
    return switch (this) {
      case PERSIAN -> persian(year + 1, 1);
      case HIJRI -> LocalDate.from(HijrahDate.of(year + 1, 1, 1));
    };
  }

  /**
   * A day of a month.
   *
   * @throws DateTimeException where the calendar has none such
   */
  public LocalDate day(int year, int month, int day) {
    LocalDate date = first(year, month).plusDays(day - 1L);
    if (day < 1 || date.isAfter(last(year, month))) {
      throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
    }
    return date;
  }

  private static LocalDate persian(int year, int month) {
    int since = year - 1309;
    int leaps = Math.floorDiv(since, 33) * 8 + (Math.floorMod(since, 33) + 3) / 4;
    long days = since * 365L + leaps;
    long before = month <= 7 ? (month - 1) * 31L : 186 + (month - 7) * 30L;
    return LocalDate.of(1930, 3, 21).plus(days + before, ChronoUnit.DAYS);
  }

  /** Read only where they are asked for. */
  private static final class Names {
    private static final Map<String, Month> MONTHS = read();

    private static Map<String, Month> read() {
      Map<String, Month> all = new HashMap<>();
      for (OtherCalendar calendar : values()) {
        List<List<String>> lines =
            WordList.lines("calendars.txt").get(calendar.name().toLowerCase(Locale.ROOT));
        WordList.numbered(lines)
            .forEach((name, number) -> all.put(name, new Month(calendar, number)));
      }
      return Map.copyOf(all);
    }
  }
}
