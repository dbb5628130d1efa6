package synoptic.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date only as precise as it is known: a year, a month of a year, or a day (ISO 8601 with reduced
 * precision: {@code 2016}, {@code 2016-06}, {@code 2016-06-09}).
 *
 * @param year from 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month or the year is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /** Written out, because the JDK's own names come with all that it knows of calendars. */
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Pattern ISO =
      Pattern.compile("(\\p{Nd}{4})(?:-(\\p{Nd}{2})(?:-(\\p{Nd}{2}))?)?");

  public PartialDate {
    if (year < 1 || year > 9999 || month == 0 && day != 0) {
      throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
    }
    var unused = LocalDate.of(year, Math.max(month, month == 0 ? 1 : month), day == 0 ? 1 : day);
  }

  /** The date that {@code text} writes in ISO form, in digits of any script; empty for others. */
  public static Optional<PartialDate> parse(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The first day that the date may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day that the date may mean. */
  public LocalDate latest() {
    if (day != 0) {
      return LocalDate.of(year, month, day);
    }
    return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /** For people: {@code 9 June 2016}, {@code June 2016}, {@code 2016}. */
  public String spoken() {
    if (month == 0) {
      return Integer.toString(year);
    }
    return inWords(MONTHS.get(month - 1));
  }

  /** For narrow places: {@code 9 Jun 2016}, {@code Jun 2016}, {@code 2016}. */
  public String brief() {
    if (month == 0) {
      return Integer.toString(year);
    }
    return inWords(MONTHS.get(month - 1).substring(0, 3));
  }

  private String inWords(String named) {
    return (day == 0 ? "" : day + " ") + named + " " + year;
  }

  /** ISO 8601, as short as the precision. */
  @Override
  public String toString() {
    if (month == 0) {
      return String.format(Locale.US, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.US, "%04d-%02d", year, month)
        : String.format(Locale.US, "%04d-%02d-%02d", year, month, day);
  }

  /** Orders by the first day that may be meant; the vaguer date first. */
  @Override
  public int compareTo(PartialDate other) {
    int byStart = earliest().compareTo(other.earliest());
    return byStart != 0 ? byStart : other.latest().compareTo(latest());
  }
}
