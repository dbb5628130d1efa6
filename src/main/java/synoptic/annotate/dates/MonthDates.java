package synoptic.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
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

  /** Before a month and what happened in it: {@code the June vote}. */
  private static final Set<String> BEFORE_EVENTS =
      Set.of("the", "a", "an", "that", "this", "its", "his", "her", "their", "of");

  /** Before {@code of} and a month. */
  private static final Set<String> PARTED =
      Set.of("end", "beginning", "start", "middle", "day", "days", "week", "half", "month");

  /** The last day of what is said of a month. */
  private static final Map<String, Integer> PARTS = Map.of("early", 10, "mid", 20);

  private static final int WHOLE = 31;

  private final Lexemes lexemes;
  private final Years years;
  private final Optional<PartialDate> published;
  private final NamedBefore before;

  MonthDates(Lexemes lexemes, Years years, Optional<PartialDate> published, NamedBefore before) {
    this.lexemes = lexemes;
    this.years = years;
    this.published = published;
    this.before = before;
  }

  /**
   * A year and how it is known.
   *
   * @param numbers those that may be meant, the likelier first; none where none can be told
   */
  private record Year(List<Integer> numbers, Basis basis, int end) {

    static Year of(int number, Basis basis, int end) {
      return new Year(List.of(number), basis, end);
    }

    static Year unknown(int end) {
      return new Year(List.of(), Basis.COMPLETED, end);
    }

    boolean isKnown() {
      return !numbers.isEmpty();
    }

    Optional<DateMatch> match(int from, int end, IntFunction<Optional<When>> dated) {
      List<When> readings =
          numbers.stream().map(dated::apply).flatMap(Optional::stream).distinct().toList();
      return readings.isEmpty()
          ? Optional.empty()
          : Optional.of(new DateMatch(from, end, readings, basis));
    }

    DateMatches matches(int from, IntFunction<Optional<When>> dated) {
      return new DateMatches(
          end, match(from, end, dated).map(List::of).orElse(List.of()), isKnown());
    }
  }

  /** The dates that begin at an index, or null where none does. */
  DateMatches at(int index) {
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
    return dated(days, index, month, yearAt(days.end()));
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
    Year brief = briefYearAt(behind);
    DayList whole = new DayList(days.places(), days.days(), days.span(), behind);
    return dated(whole, index, month, brief.isKnown() ? brief : yearAt(behind));
  }

  private DateMatches span(
      int index, int month, DayList days, int lastMonth, DayList last, int end) {
    Year said = yearAt(end);
    int lastDay = last.days().getFirst();
    MissingYear missing = new MissingYear(lastMonth, lastDay, WHOLE);
    Year year = said.isKnown() ? said : guessed(missing, index, end);
    return year.matches(
        index,
        number ->
            When.between(
                When.date(lastMonth < month ? number - 1 : number, month, days.days().getFirst()),
                When.date(number, lastMonth, lastDay)));
  }

  private DateMatches dated(DayList days, int index, int month, Year said) {
    MissingYear missing = new MissingYear(month, days.days().getFirst(), WHOLE);
    if (!missing.exists()) {
      return DateMatches.none(said.end());
    }
    Year year = said.isKnown() ? said : following(days.end());
    year = year.isKnown() ? year : guessed(missing, index, days.end());
    if (days.span()) {
      return year.matches(
          index,
          number ->
              When.between(
                  When.date(number, month, days.days().getFirst()),
                  When.date(number, month, days.days().getLast())));
    }
    List<DateMatch> datings = new ArrayList<>();
    for (int at = 0; at < days.places().size(); at++) {
      int day = days.days().get(at);
      int from = at == 0 ? index : days.places().get(at);
      int end = at + 1 == days.places().size() ? year.end() : days.endOf(at);
      year.match(from, end, number -> When.on(number, month, day)).ifPresent(datings::add);
    }
    return new DateMatches(year.end(), datings, year.isKnown());
  }

  /** A month alone, with its year, or with another month. */
  private DateMatches months(int index, int month, int behind) {
    int second = DayList.isBetween(lexemes, index) ? behind + 1 : secondOfSpan(index, behind);
    int pair = lexemes.lower(behind).equals("and") ? behind + 1 : second;
    int lastMonth = pair < 0 ? 0 : lexemes.month(pair);
    Year last = lastMonth == 0 ? Year.unknown(behind) : yearAt(behindMonth(pair));
    if (last.isKnown() && (second >= 0 || lastMonth == month + 1)) {
      return last.matches(
          index,
          number ->
              When.between(
                  When.date(lastMonth < month ? number - 1 : number, month, 0),
                  When.date(number, lastMonth, 0)));
    }
    Year year = yearAt(behind);
    if (!year.isKnown() && !isBareMonth(index, behind)) {
      return null;
    }
    Year found =
        year.isKnown() ? year : guessed(new MissingYear(month, 0, part(index)), index, behind);
    return found.matches(index, number -> When.on(number, month, 0));
  }

  private int part(int index) {
    return PARTS.getOrDefault(lexemes.lower(beforeMonth(index)), WHOLE);
  }

  private int beforeMonth(int index) {
    return lexemes.isHyphen(index - 1) ? index - 2 : index - 1;
  }

  private boolean isBareMonth(int index, int behind) {
    Lexeme month = lexemes.at(index);
    String before = lexemes.lower(beforeMonth(index));
    if (!month.isCapital() || BEFORE_MONTHS.contains(before)) {
      return month.isCapital();
    }
    if (before.equals("as") && YearParts.contains(lexemes.at(index - 2))) {
      return true;
    }
    boolean unmistakable = !lexemes.language().isCommonMonth(month.withoutPossessive());
    boolean event = lexemes.at(behind).isWord() && !lexemes.at(behind).isCapital();
    boolean owns = !month.lower().equals(month.withoutPossessive());
    boolean part = before.equals("of") && PARTED.contains(lexemes.lower(index - 2));
    boolean named = BEFORE_EVENTS.contains(before) && (event || before.equals("of"));
    return lexemes.language().hasRules() && (part || unmistakable && (owns && event || named));
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
      return Year.of(year, Basis.WRITTEN, at + 1);
    }
    int brief = years.brief(at);
    if (brief > 0) {
      return Year.of(brief, Basis.WRITTEN, at + 2);
    }
    int offset = RelativeDates.offset(lexemes.at(at));
    boolean relative = offset != RelativeDates.NO_OFFSET && lexemes.lower(at + 1).equals("year");
    return relative && published.isPresent()
        ? Year.of(published.get().year() + offset, Basis.RESOLVED, at + 2)
        : Year.unknown(index);
  }

  /** Two digits behind day and month: {@code 16 May 17}. */
  private Year briefYearAt(int index) {
    Lexeme digits = lexemes.at(index);
    boolean two = digits.text().length() == 2 && digits.whole() >= 0 && !digits.glued();
    Lexeme next = lexemes.at(index + 1);
    boolean stands = !next.isWord() && !(next.glued() && !next.isOneOf(".,;:!?)”\"’'"));
    boolean goesOn = lexemes.at(index + 2).glued() && lexemes.at(index + 2).isDigits();
    return two && (stands && !goesOn || next.isWord() && isSmall(next))
        ? Year.of(years.century(digits.whole()), Basis.WRITTEN, index + 1)
        : Year.unknown(index);
  }

  private boolean isSmall(Lexeme word) {
    return CountWords.isStop(word.lower()) && !word.lower().equals("of");
  }

  private boolean isSpan(int year) {
    return lexemes.isHyphen(year + 1) && lexemes.at(year + 2).isDigits();
  }

  /** The year that the next date of the sentence says. */
  private Year following(int end) {
    int next = DayList.behindJoint(lexemes, end);
    int nextMonth = next < 0 ? 0 : lexemes.month(next);
    DayList nextDays = DayList.at(lexemes, nextMonth > 0 ? behindMonth(next) : -1);
    Year year = nextDays.isEmpty() ? Year.unknown(end) : yearAt(nextDays.end());
    return new Year(year.numbers(), Basis.COMPLETED, end);
  }

  /** The years by the neighbours of a date, else by the tense of its verb. */
  private Year guessed(MissingYear missing, int index, int end) {
    return new Year(years(missing, index, end), Basis.COMPLETED, end);
  }

  private List<Integer> years(MissingYear missing, int index, int end) {
    Optional<PartialDate> anchor = before.inSentence(index);
    if (published.isEmpty()) {
      return anchor.map(missing::nearest).orElse(OptionalInt.empty()).stream().boxed().toList();
    }
    boolean english = lexemes.language().hasRules();
    Tense tense = english ? Tense.of(lexemes, index, end) : Tense.OPEN;
    if (anchor.isPresent()) {
      OptionalInt nearest = missing.nearest(anchor.get());
      boolean known = anchor.get().compareTo(published.get()) <= 0 && tense == Tense.PAST;
      OptionalInt over = known ? missing.over(published.get()) : nearest;
      return nearest.isPresent() && over.isPresent()
          ? List.of(Math.min(nearest.getAsInt(), over.getAsInt()))
          : List.of();
    }
    OptionalInt byWeekday = missing.on(weekday(index), published.get());
    if (byWeekday.isPresent()) {
      return List.of(byWeekday.getAsInt());
    }
    List<Integer> plain = missing.by(tense, published.get());
    return tense == Tense.PAST && before.inSentenceBefore().isPresent()
        ? told(missing, index, before.inSentenceBefore().get(), plain)
        : plain;
  }

  /** The weekday that is said before a day: {@code Friday, March 3}; 0 for none. */
  private int weekday(int index) {
    int before = lexemes.lower(index - 1).equals(",") ? index - 2 : index - 1;
    boolean owns = lexemes.lower(before).endsWith("'s");
    return owns ? 0 : lexemes.weekday(before);
  }

  /** What goes on a tale of another year, or may do so. */
  private List<Integer> told(
      MissingYear missing, int index, PartialDate earlier, List<Integer> plain) {
    OptionalInt next = earlier.month() == 0 ? missing.nearest(earlier) : missing.notBefore(earlier);
    if (next.isEmpty() || plain.isEmpty() || next.getAsInt() >= plain.getFirst()) {
      return plain;
    }
    boolean sure = earlier.month() > 0 && before.isTold(index);
    return sure ? List.of(next.getAsInt()) : List.of(next.getAsInt(), plain.getFirst());
  }
}
