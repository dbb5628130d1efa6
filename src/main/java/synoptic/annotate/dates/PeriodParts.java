package synoptic.annotate.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.PartialDate;

/**
 * Finds parts of a month or year that are counted: {@code the first week of June}, {@code the
 * second half of 2015}, {@code the last Monday in May}; and {@code the week of June 6}. The weeks
 * of a month are counted from its first day.
 */
final class PeriodParts {

  private static final int LAST = 0;
  private static final String WEEK = "week";
  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", LAST);

  /** {@code the end of June}: no more is known than the month. */
  private static final Set<String> VAGUE = Set.of("end", "beginning", "start", "middle", "eve");

  private final Lexemes lexemes;

  PeriodParts(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** The index where the month or year may begin that a part of it begins at an index; or 0. */
  int behind(int index) {
    String word = lexemes.lower(index);
    if (VAGUE.contains(word) || word.equals(WEEK)) {
      return lexemes.lower(index + 1).equals("of") ? index + 2 : 0;
    }
    boolean unit = ORDINALS.containsKey(word) && isUnit(index + 1);
    boolean joined = Set.of("of", "in").contains(lexemes.lower(index + 2));
    return unit && joined ? index + 3 : 0;
  }

  private boolean isUnit(int index) {
    return Set.of("week", "day", "half", "quarter", "weekend").contains(lexemes.lower(index))
        || lexemes.weekday(index) > 0;
  }

  /** The part that begins at an index of a month or year; empty where it has no such part. */
  Optional<When> of(int index, When whole) {
    if (VAGUE.contains(lexemes.lower(index))) {
      return Optional.of(whole);
    }
    if (!(whole instanceof When.On(PartialDate date))) {
      return Optional.empty();
    }
    boolean week = lexemes.lower(index).equals(WEEK);
    if (week || date.day() > 0) {
      return week && date.day() > 0 ? CalendarSteps.moved(date, WEEK, 0) : Optional.empty();
    }
    int ordinal = ORDINALS.get(lexemes.lower(index));
    int weekday = lexemes.weekday(index + 1);
    return date.month() == 0
        ? ofYear(date.year(), ordinal, lexemes.lower(index + 1))
        : ofMonth(date, ordinal, weekday > 0 ? "weekday" : lexemes.lower(index + 1), weekday);
  }

  private static Optional<When> ofYear(int year, int ordinal, String unit) {
    int months =
        switch (unit) {
          case "half" -> 6;
          case "quarter" -> 3;
          default -> 0;
        };
    int last = ordinal == LAST ? 12 : ordinal * months;
    return months == 0 || last > 12
        ? Optional.empty()
        : When.between(When.date(year, last - months + 1, 0), When.date(year, last, 0));
  }

  private static Optional<When> ofMonth(PartialDate month, int ordinal, String unit, int weekday) {
    LocalDate first = month.earliest();
    LocalDate end = month.latest();
    return switch (unit) {
      case "day" ->
          ordinal > 1 ? Optional.empty() : CalendarSteps.day(ordinal == LAST ? end : first);
      case "week" ->
          ordinal == LAST
              ? CalendarSteps.span(end.minusDays(6), end)
              : CalendarSteps.span(first.plusWeeks(ordinal - 1L), first.plusDays(ordinal * 7L - 1));
      case "half" ->
          ordinal == 1
              ? CalendarSteps.span(first, first.plusDays(14))
              : CalendarSteps.span(first.plusDays(15), end);
      case "weekend" -> {
        LocalDate saturday = nth(first, ordinal, DayOfWeek.SATURDAY.getValue());
        yield CalendarSteps.span(saturday, saturday.plusDays(1));
      }
      case "weekday" -> CalendarSteps.day(nth(first, ordinal, weekday));
      default -> Optional.empty();
    };
  }

  private static LocalDate nth(LocalDate first, int ordinal, int weekday) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return first.with(
        ordinal == LAST
            ? TemporalAdjusters.lastInMonth(day)
            : TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
  }
}
