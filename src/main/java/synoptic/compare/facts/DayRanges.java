package synoptic.compare.facts;

import java.time.LocalDate;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.annotate.dates.Mention.Dated;
import synoptic.annotate.dates.When;

/** The days that dates may mean. */
public final class DayRanges {

  private DayRanges() {}

  /** Whether two dates may mean the same: June 2016 and 9 June 2016 may. */
  public static boolean meet(Dated one, Dated other) {
    return !first(one.when()).isAfter(last(other.when()))
        && !first(other.when()).isAfter(last(one.when()));
  }

  public static LocalDate first(When when) {
    return switch (when) {
      case When.On on -> on.date().earliest();
      case When.Between between -> between.first().earliest();
    };
  }

  static LocalDate last(When when) {
    return switch (when) {
      case When.On on -> on.date().latest();
      case When.Between between -> between.last().latest();
    };
  }

  /** The date, and where it is worked out the words that it was worked out from. */
  public static String shown(Dated date) {
    return date.basis() == Basis.RESOLVED
        ? spoken(date.when()) + " (“" + date.part().text() + "”)"
        : spoken(date.when());
  }

  public static String spoken(When when) {
    return switch (when) {
      case When.On on -> on.date().brief();
      case When.Between between -> between.first().brief() + "–" + between.last().brief();
    };
  }
}
