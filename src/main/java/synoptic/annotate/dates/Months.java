package synoptic.annotate.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays. */
public final class Months {

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

  /** The Gregorian months in Arabic of the Nile and of the Levant, and in Persian. */
  private static final List<Set<String>> ARABIC_SCRIPT =
      List.of(
          Set.of("يناير", "ژانویه"),
          Set.of("فبراير", "شباط", "فوریه"),
          Set.of("مارس", "آذار"),
          Set.of("أبريل", "ابريل", "إبريل", "نيسان", "آوریل"),
          Set.of("مايو", "أيار", "ايار", "مه"),
          Set.of("يونيو", "حزيران", "ژوئن"),
          Set.of("يوليو", "تموز", "ژوئیه"),
          Set.of("أغسطس", "اغسطس", "آب", "اوت"),
          Set.of("سبتمبر", "أيلول", "ايلول", "سپتامبر"),
          Set.of("أكتوبر", "اكتوبر", "اکتبر"),
          Set.of("نوفمبر", "نوامبر"),
          Set.of("ديسمبر", "دسامبر"));

  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  /** 1 to 12, or 0 where the word names no month. */
  static int number(Lexeme word) {
    if (!word.isWord() || !mayBegin(word.lower().charAt(0))) {
      return 0;
    }
    String lower = word.lower();
    Integer number = NUMBERS.get(lower);
    if (number == null) {
      return lower.endsWith("'s") && !SHORT.containsKey(withoutPossessive(lower))
          ? numbered(word, NUMBERS.get(withoutPossessive(lower)))
          : 0;
    }
    return numbered(word, number);
  }

  private static int numbered(Lexeme word, Integer number) {
    boolean needsCapital = SHORT.containsKey(word.lower()) || CAPITAL_ONLY.contains(word.lower());
    return number == null || needsCapital && !word.isCapital() ? 0 : number;
  }

  /** Most words are told apart from months by their first letter. */
  private static boolean mayBegin(char first) {
    return first > 'z' || "jfmasond".indexOf(first) >= 0;
  }

  /** Whether a word in lower case can be a month. */
  public static boolean isMonth(String lower) {
    return NUMBERS.containsKey(lower);
  }

  public static boolean isWeekday(String lower) {
    return WEEKDAYS.contains(lower);
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

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>(SHORT);
    for (int at = 0; at < NAMES.size(); at++) {
      numbers.put(NAMES.get(at), at + 1);
      for (String name : ARABIC_SCRIPT.get(at)) {
        numbers.put(name, at + 1);
      }
    }
    return numbers;
  }
}
