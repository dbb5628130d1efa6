package synoptic.annotate.dates;

import java.time.LocalDate;
import java.util.Optional;
import synoptic.corpus.PartialDate;

/** Steps of days, weeks, months and years from a date. */
final class CalendarSteps {

  private CalendarSteps() {}

  /**
   * So many halves of days, weeks, months or years from a date, as precise as the unit; nothing
   * where less is known of the date, and for half days.
   */
  static Optional<When> moved(PartialDate date, String unit, int halves) {
    boolean known = unit.equals("month") ? date.month() > 0 : date.day() > 0;
    boolean whole = halves % 2 == 0;
    if (unit.equals("year") && (whole || date.month() == 0)) {
      return When.on(date.year() + halves / 2, 0, 0);
    }
    if (!unit.equals("year") && !known) {
      return Optional.empty();
    }
    LocalDate from = date.earliest();
    return switch (unit) {
      case "day" -> whole ? day(from.plusDays(halves / 2)) : Optional.empty();
      case "week" -> week(from.plusDays(halves * 7L / 2));
      case "month" -> {
        LocalDate month = from.plusMonths(halves / 2).plusDays(halves % 2 * 15L);
        yield When.on(month.getYear(), month.getMonthValue(), 0);
      }
      case "year" -> When.on(from.plusMonths(halves * 6L).getYear(), 0, 0);
      default -> Optional.empty();
    };
  }

  /** From Monday to Sunday. */
  private static Optional<When> week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return span(monday, monday.plusDays(6));
  }

  static Optional<When> span(LocalDate first, LocalDate last) {
    return When.between(date(first), date(last));
  }

  static Optional<When> day(LocalDate day) {
    return date(day).map(When.On::new);
  }

  private static Optional<PartialDate> date(LocalDate day) {
    return When.date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
