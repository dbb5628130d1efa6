package synoptic.annotate.dates;

import java.time.DateTimeException;
import java.util.Optional;
import synoptic.corpus.PartialDate;

/** The time that a date mention names. */
public sealed interface When {

  /** One day, month or year. */
  record On(PartialDate date) implements When {}

  /** From one day, month or year to another, both included. */
  record Between(PartialDate first, PartialDate last) implements When {
    public Between {
      if (last.compareTo(first) < 0) {
        throw new DateTimeException("a span runs forward, not from " + first + " to " + last);
      }
    }
  }

  /** The day, month or year of these numbers (0 for what is not said), where there is one. */
  static Optional<When> on(int year, int month, int day) {
    return date(year, month, day).map(On::new);
  }

  /** The span from one date to another; nothing where it would run backward. */
  static Optional<When> between(Optional<PartialDate> first, Optional<PartialDate> last) {
    return first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) <= 0
        ? Optional.empty()
        : Optional.of(new Between(first.get(), last.get()));
  }

  /** The date of these numbers, or nothing where the calendar has none. */
  static Optional<PartialDate> date(int year, int month, int day) {
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
