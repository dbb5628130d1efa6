package synoptic.annotate.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import synoptic.corpus.PartialDate;

/** The year of a day or month that is said without one. */
final class NearestYear {

  private NearestYear() {}

  /**
   * The year that brings a month (and day, or 0) nearest to a known date; of two equally near the
   * earlier one; 0 where no year has such a day. A known year alone is the answer itself.
   */
  static int of(int month, int day, PartialDate known) {
    if (known.month() == 0) {
      return known.year();
    }
    int nearest = 0;
    long least = Long.MAX_VALUE;
    for (int year = known.year() - 1; year <= known.year() + 1; year++) {
      Optional<PartialDate> date = When.date(year, month, day);
      long distance = date.isEmpty() ? least : distance(date.get(), known);
      if (distance < least) {
        least = distance;
        nearest = year;
      }
    }
    return nearest;
  }

  private static long distance(PartialDate one, PartialDate other) {
    return Math.abs(ChronoUnit.DAYS.between(middle(one), middle(other)));
  }

  private static LocalDate middle(PartialDate date) {
    return date.day() == 0 ? date.earliest().plusDays(14) : date.earliest();
  }
}
