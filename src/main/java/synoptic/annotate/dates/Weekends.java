package synoptic.annotate.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;

/** Finds weekends, from Saturday to Sunday: {@code last weekend}, {@code over the weekend}. */
final class Weekends {

  private static final int SATURDAY = DayOfWeek.SATURDAY.getValue();

  private final Lexemes lexemes;
  private final PartialDate published;

  Weekends(Lexemes lexemes, PartialDate published) {
    this.lexemes = lexemes;
    this.published = published;
  }

  static boolean isWeekend(Lexeme word) {
    return word.withoutPossessive().equals("weekend");
  }

  /**
   * {@code the past weekend}, and {@code the weekend} where a verb tells on which side of the
   * publication it lies.
   */
  DateMatch at(int index) {
    if (lexemes.lower(index - 1).equals("past")) {
      return weekend(index, index, isNow() ? 0 : -1);
    }
    if (!lexemes.lower(index - 1).equals("the")) {
      return null;
    }
    return switch (Tense.of(lexemes, index, index + 1)) {
      case PAST -> weekend(index, index, isNow() ? 0 : -1);
      case AHEAD -> weekend(index, index, 0);
      case OPEN, DUE, UNTOLD -> null;
    };
  }

  /**
   * @param offset -1 for {@code last}, 0 for {@code this}, 1 for {@code next}
   */
  DateMatch shifted(int index, int named, int offset) {
    boolean past = offset == 0 && !isNow() && isPast(Tense.of(lexemes, index, named + 1));
    return weekend(index, named, past ? -1 : offset);
  }

  /** What no verb tells is the nearest one. */
  private boolean isPast(Tense tense) {
    boolean justOver = published.day() > 0 && weekday() <= DayOfWeek.TUESDAY.getValue();
    return tense == Tense.PAST || tense == Tense.UNTOLD && justOver;
  }

  private boolean isNow() {
    return published.day() > 0 && weekday() >= SATURDAY;
  }

  private int weekday() {
    return published.earliest().getDayOfWeek().getValue();
  }

  /** The weekend so many weeks from the one of the week of publication. */
  private DateMatch weekend(int index, int named, int weeks) {
    if (published.day() == 0) {
      return null;
    }
    LocalDate saturday = published.earliest().plusDays(SATURDAY - weekday() + 7L * weeks);
    return CalendarSteps.span(saturday, saturday.plusDays(1))
        .map(when -> new DateMatch(index, named + 1, when, Basis.RESOLVED))
        .orElse(null);
  }
}
