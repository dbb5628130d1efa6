package synoptic.annotate.dates;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;

/** Finds what is said in English in relation to the date named before: {@code the next day}. */
final class NeighbourDates {

  private static final Map<String, Integer> OFFSETS =
      Map.of("next", 1, "following", 1, "previous", -1, "preceding", -1, "same", 0);

  private static final Map<String, Integer> SIDES = Map.of("earlier", -1, "later", 1);
  private static final Map<String, Integer> OPEN_SIDES = Map.of("before", -1, "after", 1);

  /** {@code the next morning} */
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");

  /** Before {@code that day}: none of them lets {@code that} begin a clause. */
  private static final Set<String> BEFORE_THAT =
      Set.of("on", "in", "of", "during", "since", "by", "until", "earlier", "later", "late");

  /** Behind {@code that day}: what tells of another one. */
  private static final Set<String> AFTER_THAT = Set.of("in", "of", "when", "on");

  /** So many lexemes may stand between {@code a day after} and the date that it is counted from. */
  private static final int REACH = 8;

  private final Lexemes lexemes;
  private final Numerals numerals;

  NeighbourDates(Lexemes lexemes, Numerals numerals) {
    this.lexemes = lexemes;
    this.numerals = numerals;
  }

  /** A distance in halves of a unit from the date named before. */
  private record Shift(int by, String unit, int end) {}

  /**
   * The date that begins at an index, or null.
   *
   * @param near the date named before
   */
  DateMatch at(int index, PartialDate near) {
    DateMatch month = month(index, near);
    if (month != null) {
      return month;
    }
    Shift shift =
        switch (lexemes.lower(index)) {
          case "the" -> neighbour(index);
          case "that" -> same(index);
          default -> distance(index);
        };
    return shift == null ? null : match(index, shift.end(), near, shift);
  }

  /** {@code the next June}, {@code the previous May} */
  private DateMatch month(int index, PartialDate near) {
    int side = OFFSETS.getOrDefault(lexemes.lower(index + 1), 0);
    int month = lexemes.lower(index).equals("the") ? lexemes.month(index + 2) : 0;
    if (side == 0 || month == 0 || near.month() == 0 || lexemes.at(index + 3).isDigits()) {
      return null;
    }
    int same = side > 0 ? month - near.month() : near.month() - month;
    int year = near.year() + (same > 0 ? 0 : side);
    return When.on(year, month, 0)
        .map(when -> new DateMatch(index, index + 3, when, Basis.RESOLVED))
        .orElse(null);
  }

  private static DateMatch match(int from, int end, PartialDate date, Shift shift) {
    return CalendarSteps.moved(date, shift.unit(), shift.by())
        .map(found -> new DateMatch(from, end, found, Basis.RESOLVED))
        .orElse(null);
  }

  /**
   * The date that begins at an index and is counted from one that is named behind it, or null:
   * {@code two days after June 9}, {@code the day before yesterday}.
   *
   * @param dates the date that begins at another index, or null
   */
  DateMatch counted(int index, IntFunction<DateMatch> dates) {
    Shift shift = lexemes.hasSides() ? side(index) : null;
    if (shift == null) {
      return null;
    }
    for (int at = shift.end(); at < shift.end() + REACH && !isBreak(at); at++) {
      DateMatch date = dates.apply(at);
      if (date != null && !date.isDoubtful() && date.when() instanceof When.On on) {
        boolean nextTo = at == shift.end() && date.end() == at + 1 && lexemes.at(at).isWord();
        return match(index, nextTo ? date.end() : shift.end(), on.date(), shift);
      }
    }
    return null;
  }

  private boolean isBreak(int at) {
    return lexemes.endsSentence(at) || lexemes.at(at).isOneOf(",;:—–()");
  }

  /** {@code a day after}, {@code the day before}, whatever comes behind. */
  private Shift side(int index) {
    boolean day = lexemes.lower(index).equals("the") && TimePeriod.isUnit(lexemes.lower(index + 1));
    TimePeriod stretch =
        day
            ? new TimePeriod(2, lexemes.lower(index + 1), index + 2)
            : TimePeriod.at(lexemes, numerals, index);
    Integer side = stretch == null ? null : OPEN_SIDES.get(lexemes.lower(stretch.end()));
    return side == null
        ? null
        : new Shift(side * stretch.halves(), stretch.unit(), stretch.end() + 1);
  }

  /** {@code the next day}, {@code the day before}. */
  private Shift neighbour(int index) {
    Integer offset = OFFSETS.get(lexemes.lower(index + 1));
    String unit = lexemes.lower(offset == null ? index + 1 : index + 2);
    if (offset != null && PARTS_OF_DAY.contains(unit)) {
      return new Shift(2 * offset, "day", index + 3);
    }
    if (!TimePeriod.isUnit(unit)) {
      return null;
    }
    int behind = offset == null ? index + 2 : index + 3;
    return offset == null
        ? sided(2, unit, behind, OPEN_SIDES)
        : new Shift(2 * offset, unit, behind);
  }

  /** {@code that day}, {@code that same year}. */
  private Shift same(int index) {
    int at = lexemes.lower(index + 1).equals("same") ? index + 2 : index + 1;
    boolean told = BEFORE_THAT.contains(lexemes.lower(index - 1)) || at > index + 1;
    boolean goesOn = AFTER_THAT.contains(lexemes.lower(at + 1));
    return told && !goesOn && TimePeriod.isUnit(lexemes.lower(at))
        ? new Shift(0, lexemes.lower(at), at + 1)
        : null;
  }

  /** {@code two years earlier}. */
  private Shift distance(int index) {
    TimePeriod stretch = TimePeriod.at(lexemes, numerals, index);
    if (stretch == null) {
      return null;
    }
    Shift sided = sided(stretch.halves(), stretch.unit(), stretch.end(), SIDES);
    return sided == null
        ? sided(stretch.halves(), stretch.unit(), stretch.end(), OPEN_SIDES)
        : sided;
  }

  /** Before or behind: {@code before the truce} is another date's neighbour. */
  private Shift sided(int halves, String unit, int at, Map<String, Integer> sides) {
    Integer side = sides.get(lexemes.lower(at));
    Lexeme next = lexemes.at(at + 1);
    boolean goesOn =
        sides.equals(OPEN_SIDES) ? next.isWord() || next.isDigits() : next.lower().equals("than");
    return side == null || goesOn ? null : new Shift(side * halves, unit, at + 1);
  }
}
