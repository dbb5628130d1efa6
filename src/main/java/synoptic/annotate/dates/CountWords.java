package synoptic.annotate.dates;

import java.util.Map;
import java.util.Set;

/** The words that tell what a number counts. */
final class CountWords {

  /** Units of measure, and what is counted without an s. */
  private static final Set<String> MEASURES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "century",
          "mile",
          "kilometer",
          "kilometre",
          "meter",
          "metre",
          "foot",
          "feet",
          "inch",
          "acre",
          "hectare",
          "ton",
          "tonne",
          "kilo",
          "kilogram",
          "liter",
          "litre",
          "barrel",
          "km",
          "m",
          "cm",
          "mm",
          "kg",
          "g",
          "ft",
          "mph",
          "man",
          "member",
          "seat",
          "page",
          "story",
          "storey",
          "point",
          "person",
          "people",
          "men",
          "women",
          "children",
          "dead",
          "killed",
          "wounded",
          "injured",
          "police",
          "personnel",
          "staff",
          "aircraft",
          "civilian",
          "soldier",
          "percentage",
          "troop",
          "degree",
          "time",
          "fold",
          "bed",
          "room",
          "mw",
          "gw",
          "kw");

  private static final Set<String> PEOPLE =
      Set.of("people", "men", "women", "children", "soldiers", "civilians", "troops", "migrants");

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("dollar", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("€", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("gbp", "GBP"),
          Map.entry("¥", "JPY"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("₽", "RUB"),
          Map.entry("ruble", "RUB"),
          Map.entry("rouble", "RUB"),
          Map.entry("rub", "RUB"),
          Map.entry("rial", "IRR"),
          Map.entry("₪", "ILS"),
          Map.entry("shekel", "ILS"),
          Map.entry("₺", "TRY"),
          Map.entry("rupee", "INR"));

  /** Words that end what a number counts, because none of them stands inside a noun phrase. */
  private static final Set<String> STOPS =
      Set.of(
          "of",
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "and",
          "or",
          "to",
          "is",
          "are",
          "was",
          "were",
          "has",
          "had",
          "have",
          "who",
          "that",
          "which",
          "with",
          "from",
          "by",
          "for",
          "as",
          "but",
          "not",
          "its",
          "his",
          "her",
          "their",
          "it",
          "they",
          "he",
          "she",
          "this",
          "these",
          "those",
          "than",
          "when",
          "while",
          "after",
          "before",
          "since",
          "during",
          "said",
          "says",
          "until",
          "into",
          "over",
          "under",
          "between",
          "against",
          "also",
          "be",
          "been",
          "being",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "did",
          "does",
          "do",
          "we",
          "our",
          "you",
          "i",
          "if",
          "because",
          "so",
          "then",
          "there",
          "where",
          "about",
          "across",
          "always",
          "perhaps",
          "towards",
          "besides",
          "unless",
          "meets",
          "agrees",
          "shows",
          "seems",
          "remains",
          "today",
          "yesterday",
          "tomorrow",
          "s",
          "t",
          "through",
          "per",
          "out");

  private CountWords() {}

  static boolean isMeasure(String lower) {
    return MEASURES.contains(lower) || MEASURES.contains(singular(lower));
  }

  static boolean isPeople(String lower) {
    return PEOPLE.contains(lower);
  }

  static boolean isStop(String lower) {
    return STOPS.contains(lower);
  }

  static boolean isPlural(String lower) {
    boolean otherEnd =
        lower.endsWith("ss")
            || lower.endsWith("us")
            || lower.endsWith("is")
            || lower.endsWith("'s");
    return MEASURES.contains(lower) || lower.length() > 2 && lower.endsWith("s") && !otherEnd;
  }

  /** The currency that a sign or a word names, or null. */
  static String currency(String lower) {
    String code = CURRENCIES.get(lower);
    return code == null ? CURRENCIES.get(singular(lower)) : code;
  }

  private static String singular(String lower) {
    return lower.length() > 1 && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
