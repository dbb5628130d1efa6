package synoptic.explore.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.annotate.dates.Granularity;
import synoptic.annotate.dates.When;
import synoptic.compare.time.Timeline;
import synoptic.compare.time.Timeline.Known;
import synoptic.corpus.PartialDate;

/** Times in words, and the signs of how they are known. */
public final class Times {

  private static final String UNKNOWN = "date unknown";
  private static final String DOUBTFUL = "date doubtful";

  private Times() {}

  /** For people: {@code 9 June 2016}, {@code 27–29 March 2017}, {@code 2013–2015}. */
  public static String spoken(Timeline.Moment moment) {
    return moment.when().map(Times::spoken).orElse(moment.isDoubtful() ? DOUBTFUL : UNKNOWN);
  }

  /** What a doubtful date may mean: {@code 9 June 2016 or 6 September 2016}. */
  public static String either(List<When> readings) {
    return readings.stream().map(Times::spoken).collect(Collectors.joining(" or "));
  }

  /** The time from one date to another in words; empty where neither is known. */
  public static Optional<String> span(Optional<PartialDate> from, Optional<PartialDate> to) {
    return from.flatMap(first -> to.map(last -> between(first, last, PartialDate::spoken)));
  }

  /** The same for narrow places: {@code 27–29 Mar 2017}. */
  public static Optional<String> briefSpan(Optional<PartialDate> from, Optional<PartialDate> to) {
    return from.flatMap(first -> to.map(last -> between(first, last, PartialDate::brief)));
  }

  private static String spoken(When when) {
    return between(Timeline.first(when), Timeline.last(when), PartialDate::spoken);
  }

  private static String between(
      PartialDate first, PartialDate last, Function<PartialDate, String> words) {
    if (first.equals(last)) {
      return words.apply(first);
    }
    String start = start(first, last, words);
    return start + (start.endsWith(" ") ? "– " : "–") + words.apply(last);
  }

  /** The first date of a span as far as the last one does not say it. */
  private static String start(
      PartialDate first, PartialDate last, Function<PartialDate, String> words) {
    String whole = words.apply(first);
    if (first.year() != last.year()) {
      return first.month() == 0 ? whole : whole + " ";
    }
    if (first.month() != last.month() || first.day() == 0) {
      return whole.substring(0, whole.length() - 5) + (first.day() == 0 ? "" : " ");
    }
    return Integer.toString(first.day());
  }

  static boolean isOfYears(When when) {
    return Granularity.of(when) == Granularity.YEAR;
  }

  /** As the column of time shows it behind the year: {@code Jun 9}; years alone as they are. */
  static String withinYear(When when) {
    PartialDate first = Timeline.first(when);
    PartialDate last = Timeline.last(when);
    if (isOfYears(when)) {
      return spoken(when);
    }
    if (first.equals(last)) {
      return monthAndDay(first);
    }
    if (first.year() != last.year()) {
      return monthAndDay(first) + "–" + monthAndDay(last) + " " + last.year();
    }
    return first.month() == last.month()
        ? monthAndDay(first) + "–" + last.day()
        : monthAndDay(first) + "–" + monthAndDay(last);
  }

  private static String monthAndDay(PartialDate date) {
    String month = new PartialDate(date.year(), date.month(), 0).brief().substring(0, 3);
    return date.day() == 0 ? month : "%s %2d".formatted(month, date.day());
  }

  /** A sign that needs no colour. */
  public static String sign(Known known) {
    return switch (known) {
      case WRITTEN, COMPLETED -> "●";
      case RESOLVED -> "○";
      case DOUBTFUL -> "≈";
      case UNPLACED -> "?";
      case PUBLISHED -> "■";
    };
  }
}
