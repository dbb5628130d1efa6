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
  private static final Map<String, Integer> SIDES = Map.of("past", -1, "coming", 1);
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
          "holy",
          "every",
          "each",
          "a",
          "one",
          "any",
          "another",
          "most",
          "sheffield");

  private final Lexemes lexemes;
  private final Numerals numerals;
  private final PartialDate published;
  private final Seasons seasons;
  private final Weekends weekends;
  private final Titles titles;

  RelativeDates(Lexemes lexemes, Numerals numerals, Years years, PartialDate published) {
    this.lexemes = lexemes;
    this.numerals = numerals;
    this.published = published;
    this.seasons = new Seasons(lexemes, years, Optional.of(published));
    this.weekends = new Weekends(lexemes, published);
    this.titles = new Titles(lexemes);
  }

  /** -1 for {@code last}, 0 for {@code this}, 1 for {@code next}, else {@link #NO_OFFSET}. */
  static int offset(Lexeme word) {
    return OFFSETS.getOrDefault(word.lower(), NO_OFFSET);
  }

  /** The date that begins at an index, or null. */
  DateMatch at(int index) {
    DateMatch found = said(index);
    return found != null && titles.contains(index, found.end()) ? null : found;
  }

  private DateMatch said(int index) {
    Lexeme word = lexemes.at(index);
    int weekday = lexemes.weekday(index);
    if (weekday > 0) {
      return NO_WEEKDAYS.contains(lexemes.lower(index - 1))
          ? null
          : weekday(index, index, weekday, 0);
    }
    if (offset(word) != NO_OFFSET) {
      Integer side = offset(word) == 0 ? SIDES.get(lexemes.lower(index + 1)) : null;
      return side == null
          ? shifted(index, index + 1, offset(word))
          : shifted(index, index + 2, side);
    }
    Integer days = DAYS.get(word.withoutPossessive());
    if (days != null) {
      return dayNear(index, index + 1, days);
    }
    DateMatch bare = Weekends.isWeekend(word) ? weekends.at(index) : seasons.at(index);
    return bare == null ? ago(index) : bare;
  }

  private DateMatch dayNear(int index, int end, int days) {
    return published.day() == 0 || days == 0 && new Nowadays(lexemes).isMeant(index)
        ? null
        : dating(index, end, CalendarSteps.day(published.earliest().plusDays(days)));
  }

  private DateMatch shifted(int index, int at, int offset) {
    Lexeme named = lexemes.at(at);
    if (DETERMINERS.contains(lexemes.lower(index - 1))) {
      return null;
    }
    int weekday = lexemes.weekday(at);
    if (weekday > 0) {
      return weekday(index, at, weekday, offset);
    }
    int month = lexemes.month(at);
    if (month > 0) {
      boolean bare = named.isCapital() && !lexemes.at(at + 1).isDigits();
      return bare ? month(index, at, month, offset) : null;
    }
    if (Weekends.isWeekend(named)) {
      return weekends.shifted(index, at, offset);
    }
    String unit = named.withoutPossessive();
    if (offset < 0 && at == index + 1 && (unit.equals("night") || unit.equals("evening"))) {
      return dayNear(index, at + 1, -1);
    }
    boolean stretch = at > index + 1 || offset == 0 && unit.equals("day");
    DateMatch season = seasons.shifted(index, at, offset);
    return season != null || stretch
        ? season
        : dating(index, at + 1, CalendarSteps.moved(published, unit, 2 * offset));
  }

  /** The month of that name before, around or behind the month of publication. */
  private DateMatch month(int index, int at, int month, int offset) {
    if (published.month() == 0) {
      return null;
    }
    boolean later = offset < 0 && month >= published.month();
    boolean sooner = offset > 0 && month <= published.month();
    boolean past = offset == 0 && month > published.month() && tense(index, at) == Tense.PAST;
    boolean ahead = offset == 0 && month < published.month() && tense(index, at) == Tense.AHEAD;
    int year = published.year() - (later || past ? 1 : 0) + (sooner || ahead ? 1 : 0);
    return dating(index, at + 1, When.on(year, month, 0));
  }

  private Tense tense(int from, int at) {
    return Tense.of(lexemes, from, at + 1);
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
          case 0 -> thisWeek(tense(index, named), back);
          case 1 -> 7 - back;
          default -> back == 0 ? -7 : -back;
        };
    return dating(index, named + 1, CalendarSteps.day(day.plusDays(days)));
  }

  /** How far ahead the day is; where it was fixed for it, the nearer of both. */
  private static int thisWeek(Tense tense, int back) {
    int ahead = Math.floorMod(-back, 7);
    return switch (tense) {
      case AHEAD -> ahead;
      case DUE -> ahead < back ? ahead : -back;
      case PAST, OPEN, UNTOLD -> -back;
    };
  }

  /** {@code five months ago}; nothing where the number is hedged. */
  private DateMatch ago(int index) {
    TimePeriod stretch = TimePeriod.at(lexemes, numerals, index);
    return stretch == null || !lexemes.lower(stretch.end()).equals("ago")
        ? null
        : dating(
            index,
            stretch.end() + 1,
            CalendarSteps.moved(published, stretch.unit(), -stretch.halves()));
  }

  private static DateMatch dating(int from, int end, Optional<When> when) {
    return when.map(found -> new DateMatch(from, end, found, Basis.RESOLVED)).orElse(null);
  }
}
