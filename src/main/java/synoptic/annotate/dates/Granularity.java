package synoptic.annotate.dates;

import synoptic.corpus.PartialDate;

/** How precise a date is. */
public enum Granularity {
  YEAR,
  MONTH,
  DAY;

  public static Granularity of(PartialDate date) {
    if (date.month() == 0) {
      return YEAR;
    }
    return date.day() == 0 ? MONTH : DAY;
  }

  /** A span is as precise as its first date. */
  public static Granularity of(When when) {
    return switch (when) {
      case When.On on -> of(on.date());
      case When.Between between -> of(between.first());
    };
  }
}
