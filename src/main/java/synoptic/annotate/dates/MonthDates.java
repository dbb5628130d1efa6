package synoptic.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;

/** Finds dates that name a month: days, spans of days, months and spans of months. */
final class MonthDates {

  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "early",
          "late",
          "mid",
          "throughout",
          "before",
          "after",
          "from",
          "between",
          "around",
          "next",
          "last",
          "this");

  private final Lexemes lexemes;
  private final Years years;
  private final Optional<PartialDate> published;

  /** What gives a date its year where it does not say it. */
  private Optional<PartialDate> known;

  MonthDates(Lexemes lexemes, Years years, Optional<PartialDate> published) {
    this.lexemes = lexemes;
    this.years = years;
    this.published = published;
    this.known = published;
  }

  /** A year and how it is known; year 0 where it is not. */
  private record Year(int number, Basis basis, int end) {}

  /**
   * The dates that begin at an index, or null where none does.
   *
   * @param anchor a date named just before in the same sentence; it gives the year where it can
   */
  DateMatches at(int index, Optional<PartialDate> anchor) {
    known = anchor.or(() -> published);
    int month = lexemes.month(index);
    return month > 0 ? monthFirst(index, month) : dayFirst(index);
  }

  private DateMatches monthFirst(int index, int month) {
    int behind = behindMonth(index);
    DayList days = DayList.at(lexemes, behind);
    if (days.isEmpty()) {
      return months(index, month, behind);
    }
    DateMatches far = farMonthFirst(index, month, days);
    if (far != null) {
      return far;
    }
    Year year = yearAt(days.end());
    return dated(days, index, month, year.number() > 0 ? year : guessed(month, days, days.end()));
  }

  /** From a day of one month to a day of another: {@code March 27 to April 2, 2017}. */
  private DateMatches farMonthFirst(int index, int month, DayList days) {
    int second = secondOfSpan(index, days.end());
    int lastMonth = second < 0 ? 0 : lexemes.month(second);
    DayList last = DayList.at(lexemes, lastMonth > 0 ? behindMonth(second) : -1);
    if (last.places().size() != 1 || days.places().size() != 1) {
      return null;
    }
    return span(index, month, days, lastMonth, last, last.end());
  }

  private DateMatches dayFirst(int index) {
    DayList days = DayList.at(lexemes, index);
    int at = lexemes.lower(days.end()).equals("of") ? days.end() + 1 : days.end();
    int month = days.isEmpty() ? 0 : lexemes.month(at);
    if (month == 0) {
      return null;
    }
    int behind = behindMonth(at);
    int second = secondOfSpan(index, behind);
    DayList last = DayList.at(lexemes, second);
    int lastMonth = last.isEmpty() ? 0 : lexemes.month(last.end());
    if (lastMonth > 0 && last.places().size() == 1 && days.places().size() == 1) {
      return span(index, month, days, lastMonth, last, behindMonth(last.end()));
    }
    Year year = yearAt(behind);
    DayList whole = new DayList(days.places(), days.days(), days.span(), behind);
    return dated(whole, index, month, year.number() > 0 ? year : guessed(month, days, behind));
  }

  private DateMatches span(
      int index, int month, DayList days, int lastMonth, DayList last, int end) {
    Year said = yearAt(end);
    Year year = said.number() > 0 ? said : guessed(lastMonth, last, end);
    int first = lastMonth < month ? year.number() - 1 : year.number();
    return new DateMatches(
        year.end(),
        When.between(
                When.date(first, month, days.days().getFirst()),
                When.date(year.number(), lastMonth, last.days().getFirst()))
            .map(when -> List.of(new DateMatch(index, year.end(), when, year.basis())))
            .orElse(List.of()));
  }

  private DateMatches dated(DayList days, int index, int month, Year year) {
    if (days.span()) {
      return new DateMatches(
          year.end(),
          When.between(
                  When.date(year.number(), month, days.days().getFirst()),
                  When.date(year.number(), month, days.days().getLast()))
              .map(when -> List.of(new DateMatch(index, year.end(), when, year.basis())))
              .orElse(List.of()));
    }
    List<DateMatch> datings = new ArrayList<>();
    for (int at = 0; at < days.places().size(); at++) {
      int from = at == 0 ? index : days.places().get(at);
      int end = at + 1 == days.places().size() ? year.end() : days.endOf(at);
      When.on(year.number(), month, days.days().get(at))
          .ifPresent(when -> datings.add(new DateMatch(from, end, when, year.basis())));
    }
    return new DateMatches(year.end(), datings);
  }

  /** A month alone, with its year, or with another month. */
  private DateMatches months(int index, int month, int behind) {
    int second = DayList.isBetween(lexemes, index) ? behind + 1 : secondOfSpan(index, behind);
    int pair = lexemes.lower(behind).equals("and") ? behind + 1 : second;
    int lastMonth = pair < 0 ? 0 : lexemes.month(pair);
    Year last = lastMonth == 0 ? null : yearAt(behindMonth(pair));
    if (last != null && last.number() > 0 && (second >= 0 || lastMonth == month + 1)) {
      int first = lastMonth < month ? last.number() - 1 : last.number();
      return new DateMatches(
          last.end(),
          When.between(When.date(first, month, 0), When.date(last.number(), lastMonth, 0))
              .map(when -> List.of(new DateMatch(index, last.end(), when, last.basis())))
              .orElse(List.of()));
    }
    Year year = yearAt(behind);
    if (year.number() == 0 && !isBareMonth(index)) {
      return null;
    }
    Year found = year.number() > 0 ? year : nearest(month, 0, behind);
    return new DateMatches(
        found.end(),
        When.on(found.number(), month, 0)
            .map(when -> List.of(new DateMatch(index, found.end(), when, found.basis())))
            .orElse(List.of()));
  }

  private boolean isBareMonth(int index) {
    int before = lexemes.isHyphen(index - 1) ? index - 2 : index - 1;
    return BEFORE_MONTHS.contains(lexemes.lower(before)) && lexemes.at(index).isCapital();
  }

  /** The index of the second date of a span, or -1 where no span goes on at {@code joint}. */
  private int secondOfSpan(int index, int joint) {
    boolean between = lexemes.lower(joint).equals("and") && DayList.isBetween(lexemes, index);
    return between || DayList.isRange(lexemes, joint) ? joint + 1 : -1;
  }

  private int behindMonth(int month) {
    Lexeme next = lexemes.at(month + 1);
    boolean point =
        lexemes.language().isShortMonth(lexemes.lower(month)) && next.isOneOf(".") && next.glued();
    return point ? month + 2 : month + 1;
  }

  /** The year that is said at an index: {@code 2016}, {@code , 2016}, {@code of this year}. */
  private Year yearAt(int index) {
    String joint = lexemes.lower(index);
    int at = joint.equals(",") || joint.equals("،") || joint.equals("of") ? index + 1 : index;
    int year = years.year(at);
    if (year > 0 && !isSpan(at)) {
      return new Year(year, Basis.WRITTEN, at + 1);
    }
    int offset = RelativeDates.offset(lexemes.at(at));
    boolean relative = offset != RelativeDates.NO_OFFSET && lexemes.lower(at + 1).equals("year");
    return relative && published.isPresent()
        ? new Year(published.get().year() + offset, Basis.RESOLVED, at + 2)
        : new Year(0, Basis.WRITTEN, index);
  }

  private boolean isSpan(int year) {
    return lexemes.isHyphen(year + 1) && lexemes.at(year + 2).isDigits();
  }

  /** The year that the next date of the sentence says, or else the nearest one. */
  private Year guessed(int month, DayList days, int end) {
    int next = DayList.behindJoint(lexemes, end);
    int nextMonth = next < 0 ? 0 : lexemes.month(next);
    DayList nextDays = DayList.at(lexemes, nextMonth > 0 ? behindMonth(next) : -1);
    Year year = yearAt(nextDays.end());
    if (nextDays.isEmpty() || year.number() == 0) {
      return nearest(month, days.days().getFirst(), end);
    }
    return new Year(year.number(), Basis.COMPLETED, end);
  }

  private Year nearest(int month, int day, int end) {
    int year = known.map(date -> NearestYear.of(month, day, date)).orElse(0);
    return new Year(year, Basis.COMPLETED, end);
  }
}
