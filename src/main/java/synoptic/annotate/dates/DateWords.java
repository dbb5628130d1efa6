package synoptic.annotate.dates;

import java.util.Set;
import synoptic.text.Language;

/** Tells at a glance whether a word may belong to a date. */
public final class DateWords {

  /** The digits of a year; with fewer of them alone no day is named. */
  private static final int SHORTEST_YEAR = 4;

  private static final Set<String> TIMES =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "day",
          "days",
          "week",
          "weeks",
          "weekend",
          "month",
          "months",
          "year",
          "years");

  private DateWords() {}

  /**
   * Whether one of the words of a date may be this one, in lower case. A date has at least one for
   * which it is so.
   */
  public static boolean mayName(String lower, Language language) {
    String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    boolean year = lower.length() >= SHORTEST_YEAR && Character.isDigit(lower.charAt(0));
    return year
        || lower.length() > 1 && lower.charAt(0) == '\'' && Character.isDigit(lower.charAt(1))
        || TIMES.contains(bare)
        || language.weekday(bare) > 0
        || language.season(bare) > 0
        || language.month(bare) > 0;
  }
}
