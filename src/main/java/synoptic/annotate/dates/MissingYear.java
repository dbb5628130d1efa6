package synoptic.annotate.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import synoptic.corpus.PartialDate;

/** The year of a day or month that is said without one. */
final class MissingYear {

  /** Far enough for a 29 February. */
  private static final int REACH = 8;

  /** Within so many years to each side no day falls on a weekday twice. */
  private static final int WEEKDAYS_DIFFER = 2;

  /** From this day on, a month that is not over yet may be meant where it is told as past. */
  private static final int LATE = 21;

  private final int month;
  private final int day;
  private final int part;

  /**
   * @param day 0 for a month
   * @param part the last day of what is said of a month, as 10 for its beginning; 31 for all of it
   */
  MissingYear(int month, int day, int part) {
    this.month = month;
    this.day = day;
    this.part = part;
  }

  /** Whether some year has such a day. */
  boolean exists() {
    return day <= Month.of(month).maxLength();
  }

  /**
   * The year that brings it nearest to a known date; of two equally near the earlier one. A known
   * year alone is the answer itself.
   */
  OptionalInt nearest(PartialDate known) {
    if (known.month() == 0) {
      return date(known.year()).isPresent() ? OptionalInt.of(known.year()) : OptionalInt.empty();
    }
    return years(known)
        .boxed()
        .min(Comparator.comparingLong(year -> distance(year, known)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** The nearest of the years around a date in which a day falls on a weekday, 1 for Monday. */
  OptionalInt on(int weekday, PartialDate date) {
    return years(date)
        .filter(year -> day > 0 && Math.abs(year - date.year()) <= WEEKDAYS_DIFFER)
        .filter(year -> end(year).getDayOfWeek().getValue() == weekday)
        .boxed()
        .min(Comparator.comparingLong(year -> distance(year, date)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** The first year in which it is not before a date. */
  OptionalInt notBefore(PartialDate date) {
    return years(date).filter(year -> !end(year).isBefore(date.earliest())).findFirst();
  }

  /** The last year in which it is over on a date. */
  OptionalInt over(PartialDate date) {
    return years(date).filter(year -> !end(year).isAfter(date.latest())).max();
  }

  /**
   * The years that may be meant, the likelier first: past things are over by the publication,
   * things to come are not; else the nearest year, in doubt where nothing speaks for the future.
   * None where no year near has such a day.
   */
  List<Integer> by(Tense tense, PartialDate published) {
    if (published.month() == 0) {
      return list(nearest(published));
    }
    OptionalInt nearest = nearest(published);
    OptionalInt over = over(published);
    return switch (tense) {
      case PAST -> isNow(published) ? both(over, nearest) : list(over);
      case AHEAD -> list(notBefore(published));
      case OPEN, DUE -> list(nearest);
      case UNTOLD -> isAfter(nearest, published) ? both(nearest, over) : list(nearest);
    };
  }

  /** The month of publication, when little of it is left. */
  private boolean isNow(PartialDate published) {
    return day == 0
        && month == published.month()
        && published.day() >= LATE
        && part > published.day();
  }

  private boolean isAfter(OptionalInt year, PartialDate published) {
    return year.isPresent()
        && date(year.getAsInt())
            .filter(date -> date.earliest().isAfter(published.latest()))
            .isPresent();
  }

  private static List<Integer> list(OptionalInt year) {
    return year.stream().boxed().toList();
  }

  private static List<Integer> both(OptionalInt one, OptionalInt other) {
    return IntStream.concat(one.stream(), other.stream()).distinct().boxed().toList();
  }

  private IntStream years(PartialDate around) {
    return IntStream.rangeClosed(around.year() - REACH, around.year() + REACH)
        .filter(year -> date(year).isPresent());
  }

  private Optional<PartialDate> date(int year) {
    return When.date(year, month, day);
  }

  private LocalDate end(int year) {
    PartialDate date = date(year).orElseThrow();
    LocalDate last = date.latest();
    return date.day() == 0 && part < last.getDayOfMonth() ? last.withDayOfMonth(part) : last;
  }

  private long distance(int year, PartialDate known) {
    return Math.abs(ChronoUnit.DAYS.between(middle(date(year).orElseThrow()), middle(known)));
  }

  private static LocalDate middle(PartialDate date) {
    return date.day() == 0 ? date.earliest().plusDays(14) : date.earliest();
  }
}
