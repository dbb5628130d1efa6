package synoptic.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the months are called, in the languages of which it is known; in lower case. */
public final class MonthNames {

  /** By the language's tag twelve lines, the full name first in each. */
  private static final Map<String, List<List<String>>> BY_LANGUAGE = WordList.lines("months.txt");

  private MonthNames() {}

  /**
   * Each name with its number from 1 to 12, in all languages that are known; a low line joins the
   * parts of a name of two words.
   */
  public static Map<String, Integer> inAnyLanguage() {
    return in(BY_LANGUAGE.keySet());
  }

  /**
   * @param languages tags of known languages
   */
  static Map<String, Integer> in(Iterable<String> languages) {
    Map<String, Integer> all = new HashMap<>();
    languages.forEach(language -> all.putAll(WordList.numbered(BY_LANGUAGE.get(language))));
    return Map.copyOf(all);
  }

  /** Whether a month is called so in the language. */
  public static boolean isIn(String language, String name) {
    return BY_LANGUAGE.get(language).stream().anyMatch(names -> names.contains(name));
  }

  /** Twelve lines, the full name first in each. */
  static List<List<String>> lines(String language) {
    return BY_LANGUAGE.get(language);
  }

  /** The tags of the languages that are known. */
  static Iterable<String> languages() {
    return BY_LANGUAGE.keySet();
  }
}
