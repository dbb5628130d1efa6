package synoptic.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.PartialDate;

/**
 * What stands behind {@code date:}: a date, a span with two dots, or a date with {@code < <= > >=}
 * before it.
 *
 * @param from the first date, where there is one
 * @param to the last date, where there is one
 * @param fault what cannot be read of it, where that is so: the end of a sentence
 * @param instead what would work in its place
 * @param isBegun whether typing on may still make something of it
 */
record DateFilter(
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<String> fault,
    Optional<String> instead,
    boolean isBegun) {

  private static final Pattern BEGUN =
      Pattern.compile("\\d{0,3}|\\d{4}-(?:[01]|(?:0[1-9]|1[0-2])-[0-3]?)?");

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2}))?");

  private static final Pattern YEARS = Pattern.compile("(\\d{4})[-–—](\\d{4})");

  private static final String FORMS = "try date:2016, date:2016-06 or date:2016-06..2017";

  static DateFilter of(String typed) {
    String written = typed.strip();
    if (written.startsWith("<") || written.startsWith(">")) {
      return compared(written);
    }
    int dots = written.indexOf("..");
    if (dots < 0) {
      Optional<PartialDate> date = PartialDate.parse(written);
      return date.isPresent() ? read(date, date) : unread(written, "", date, date);
    }
    String first = written.substring(0, dots).strip();
    String last = written.substring(dots + 2).strip();
    Optional<PartialDate> from = PartialDate.parse(first);
    Optional<PartialDate> to = PartialDate.parse(last);
    if (from.isEmpty() && !first.isEmpty()) {
      return unread(first, "", from, to).within("", ".." + last, false);
    }
    return to.isPresent() || from.isPresent() && last.isEmpty()
        ? read(from, to)
        : unread(last, "", from, to).within(first + "..", "", true);
  }

  private static DateFilter compared(String written) {
    boolean isIncluded = written.startsWith("=", 1);
    String sign = written.substring(0, isIncluded ? 2 : 1);
    String rest = written.substring(sign.length()).strip();
    Optional<PartialDate> date = PartialDate.parse(rest);
    if (date.isEmpty()) {
      return unread(rest, sign, date, date).within(sign, "", true);
    }
    boolean isAfter = sign.startsWith(">");
    Optional<PartialDate> end =
        isIncluded ? date : isAfter ? following(date.get()) : preceding(date.get());
    if (end.isEmpty()) {
      String what = " is beyond the years 1 to 9999 and was left out; " + FORMS;
      return new DateFilter(end, end, Optional.of(what), Optional.empty(), false);
    }
    return isAfter ? read(end, Optional.empty()) : read(Optional.empty(), end);
  }

  private static DateFilter read(Optional<PartialDate> from, Optional<PartialDate> to) {
    return new DateFilter(from, to, Optional.empty(), Optional.empty(), false);
  }

  private DateFilter within(String before, String after, boolean mayGoOn) {
    return new DateFilter(
        from, to, fault, instead.map(date -> before + date + after), isBegun && mayGoOn);
  }

  /**
   * @param sign what stands before it
   */
  private static DateFilter unread(
      String written, String sign, Optional<PartialDate> from, Optional<PartialDate> to) {
    if (written.isEmpty()) {
      String what = " has no date behind it and was left out; " + FORMS;
      return new DateFilter(from, to, Optional.of(what), Optional.empty(), true);
    }
    boolean isBegun = BEGUN.matcher(written).matches() || isDateAndDot(written);
    Optional<String> better =
        better(written).filter(date -> sign.isEmpty() || !date.contains(".."));
    String why = NUMBERS.matcher(written).matches() ? why(written) : null;
    String what =
        (why == null ? " is no date that can be read" : ": " + why)
            + better.map(date -> "; try date:" + sign + date).orElse("; " + FORMS);
    return new DateFilter(from, to, Optional.of(what), better, isBegun);
  }

  private static boolean isDateAndDot(String written) {
    return written.equals(".")
        || written.endsWith(".")
            && PartialDate.parse(written.substring(0, written.length() - 1)).isPresent();
  }

  /** What is wrong with numbers that are nearly a date. */
  private static String why(String written) {
    Matcher numbers = NUMBERS.matcher(written);
    numbers.matches();
    int year = Integer.parseInt(numbers.group(1));
    int month = Integer.parseInt(numbers.group(2));
    if (year == 0) {
      return "there is no year 0";
    }
    if (month < 1 || month > 12) {
      return "there is no month " + month;
    }
    int day = numbers.group(3) == null ? 1 : Integer.parseInt(numbers.group(3));
    return day < 1 || day > YearMonth.of(year, month).lengthOfMonth()
        ? "there is no day " + day + " in " + new PartialDate(year, month, 0)
        : "a date is written with hyphens, a month and a day with two digits";
  }

  /** The date or span that was likely meant. */
  private static Optional<String> better(String written) {
    Matcher years = YEARS.matcher(written);
    if (years.matches()) {
      return Optional.of(years.group(1) + ".." + years.group(2));
    }
    Matcher numbers = NUMBERS.matcher(written);
    if (!numbers.matches() || numbers.group(1).equals("0000")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(numbers.group(1));
    int month = Math.clamp(Integer.parseInt(numbers.group(2)), 1, 12);
    int last = YearMonth.of(year, month).lengthOfMonth();
    int day =
        numbers.group(3) == null ? 0 : Math.clamp(Integer.parseInt(numbers.group(3)), 1, last);
    return Optional.of(new PartialDate(year, month, day).toString());
  }

  /** The next date of the same precision; empty behind the last that can be written. */
  private static Optional<PartialDate> following(PartialDate date) {
    LocalDate next = date.latest().plusDays(1);
    return next.getYear() > 9999 ? Optional.empty() : Optional.of(asPreciseAs(date, next));
  }

  private static Optional<PartialDate> preceding(PartialDate date) {
    LocalDate last = date.earliest().minusDays(1);
    return last.getYear() < 1 ? Optional.empty() : Optional.of(asPreciseAs(date, last));
  }

  private static PartialDate asPreciseAs(PartialDate date, LocalDate day) {
    return new PartialDate(
        day.getYear(),
        date.month() == 0 ? 0 : day.getMonthValue(),
        date.day() == 0 ? 0 : day.getDayOfMonth());
  }
}
