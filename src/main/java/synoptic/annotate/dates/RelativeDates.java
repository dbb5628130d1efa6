package synoptic.annotate.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;

/** Resolves what is said in English in relation to the publication date: {@code last Wednesday}. */
final class RelativeDates {

  static final int NO_OFFSET = 9;

  private static final Map<String, Integer> OFFSETS = Map.of("last", -1, "this", 0, "next", 1);
  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tomorrow", 1);

  /** Before {@code last year}: a stretch of time that ends now and no year of the calendar. */
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my", "every", "each", "any");

  /** Before a weekday: the name of a feast or of a day in history, or a day of every week. */
  private static final Set<String> NO_WEEKDAYS =
      Set.of(
          "black",
          "good",
          "bloody",
          "ash",
          "palm",
          "easter",
          "super",
          "cyber",
          "every",
          "each",
          "a",
          "any",
          "another",
          "sheffield");

  private final Lexemes lexemes;
  private final Numerals numerals;
  private final PartialDate published;

  RelativeDates(Lexemes lexemes, Numerals numerals, PartialDate published) {
    this.lexemes = lexemes;
    this.numerals = numerals;
    this.published = published;
  }

  /** -1 for {@code last}, 0 for {@code this}, 1 for {@code next}, else {@link #NO_OFFSET}. */
  static int offset(Lexeme word) {
    return OFFSETS.getOrDefault(word.lower(), NO_OFFSET);
  }

  /** The date that begins at an index, or null. */
  DateMatch at(int index) {
    Lexeme word = lexemes.at(index);
    int weekday = lexemes.weekday(index);
    if (weekday > 0) {
      return NO_WEEKDAYS.contains(lexemes.lower(index - 1))
          ? null
          : weekday(index, index, weekday, 0);
    }
    if (offset(word) != NO_OFFSET) {
      return shifted(index, offset(word));
    }
    Integer days = DAYS.get(word.withoutPossessive());
    return days == null ? ago(index) : dayNear(index, days);
  }

  /** {@code today} and its neighbours; {@code the world today} means no day. */
  private DateMatch dayNear(int index, int days) {
    boolean age = isAge(lexemes.lower(index - 1)) || isAge(lexemes.lower(index + 1));
    return published.day() == 0 || age
        ? null
        : dating(index, index + 1, day(published.earliest().plusDays(days)));
  }

  private static boolean isAge(String lower) {
    return Set.of("world", "age", "era", "youth", "generation", "society").contains(lower);
  }

  private DateMatch shifted(int index, int offset) {
    Lexeme named = lexemes.at(index + 1);
    if (DETERMINERS.contains(lexemes.lower(index - 1))) {
      return null;
    }
    int weekday = lexemes.weekday(index + 1);
    if (weekday > 0) {
      return weekday(index, index + 1, weekday, offset);
    }
    int month = lexemes.month(index + 1);
    if (month > 0) {
      return named.isCapital() && !isDayOrYear(index + 2) ? month(index, month, offset) : null;
    }
    String unit = named.withoutPossessive();
    boolean stands = offset == 0 && unit.equals("day");
    return stands ? null : dating(index, index + 2, moved(published, unit, offset));
  }

  private boolean isDayOrYear(int index) {
    return lexemes.at(index).isDigits();
  }

  /** The month of that name before, around or behind the month of publication. */
  private DateMatch month(int index, int month, int offset) {
    if (published.month() == 0) {
      return null;
    }
    boolean later = offset < 0 && month >= published.month();
    boolean sooner = offset > 0 && month <= published.month();
    int year = published.year() - (later ? 1 : 0) + (sooner ? 1 : 0);
    return dating(index, index + 2, When.on(year, month, 0));
  }

  /**
   * The last one, or the first one where the sentence speaks of what is to come; the day itself
   * where it is the day of publication, unless {@code last} or {@code next}.
   */
  private DateMatch weekday(int index, int named, int weekday, int offset) {
    if (published.day() == 0) {
      return null;
    }
    LocalDate day = published.earliest();
    int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
    int days =
        switch (offset) {
          case 0 -> Tense.isAhead(lexemes, index) ? Math.floorMod(-back, 7) : -back;
          case 1 -> 7 - back;
          default -> back == 0 ? -7 : -back;
        };
    return dating(index, named + 1, day(day.plusDays(days)));
  }

  /** {@code five months ago}; nothing where the number is hedged. */
  private DateMatch ago(int index) {
    TimePeriod stretch = TimePeriod.at(lexemes, numerals, index);
    return stretch == null || !lexemes.lower(stretch.end()).equals("ago")
        ? null
        : dating(index, stretch.end() + 1, moved(published, stretch.unit(), -stretch.count()));
  }

  /**
   * So many days, weeks, months or years from a date, as precise as the unit; nothing where less is
   * known of the date.
   */
  static Optional<When> moved(PartialDate date, String unit, int by) {
    boolean known = unit.equals("month") ? date.month() > 0 : date.day() > 0;
    if (unit.equals("year")) {
      return When.on(date.year() + by, 0, 0);
    }
    if (!known) {
      return Optional.empty();
    }
    LocalDate from = date.earliest();
    return switch (unit) {
      case "day" -> day(from.plusDays(by));
      case "week" -> week(from.plusWeeks(by));
      case "month" -> {
        LocalDate month = from.plusMonths(by);
        yield When.on(month.getYear(), month.getMonthValue(), 0);
      }
      default -> Optional.empty();
    };
  }

  private static Optional<When> week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return When.between(date(monday), date(monday.plusDays(6)));
  }

  private static Optional<When> day(LocalDate day) {
    return date(day).map(When.On::new);
  }

  private static Optional<PartialDate> date(LocalDate day) {
    return When.date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static DateMatch dating(int from, int end, Optional<When> when) {
    return when.map(found -> new DateMatch(from, end, found, Basis.RESOLVED)).orElse(null);
  }
}
