package synoptic.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays. */
final class Months {

  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, Integer> SHORT =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /** Words of every day, which are months only when they are capitalised. */
  private static final Set<String> CAPITAL_ONLY = Set.of("march", "may");

  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private Months() {}

  /** 1 to 12, or 0 where the word names no month. */
  static int number(Lexeme word) {
    if (SHORT.containsKey(word.lower())) {
      return word.isCapital() ? SHORT.get(word.lower()) : 0;
    }
    boolean named = word.isCapital() || !CAPITAL_ONLY.contains(word.lower());
    return named ? NAMES.indexOf(withoutPossessive(word.lower())) + 1 : 0;
  }

  static boolean isShort(Lexeme word) {
    return SHORT.containsKey(word.lower());
  }

  /** 1 for Monday to 7 for Sunday, or 0 where the word names no weekday. */
  static int weekday(Lexeme word) {
    return word.isCapital() ? WEEKDAYS.indexOf(withoutPossessive(word.lower())) + 1 : 0;
  }

  static String withoutPossessive(String lower) {
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }
}
