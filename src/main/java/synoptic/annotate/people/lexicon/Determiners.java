package synoptic.annotate.people.lexicon;

import java.util.Locale;
import java.util.Set;

/** Words that stand before a name or a description and are no part of it. */
public final class Determiners {

  private static final Set<String> ALL =
      Set.of(
          "the", "a", "an", "some", "several", "many", "other", "its", "his", "her", "their", "our",
          "this", "that", "these", "those", "another", "both");

  private Determiners() {}

  public static boolean contains(String word) {
    return ALL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The phrase without the determiners that it begins with, unless nothing else is in it. */
  public static String without(String phrase) {
    String rest = phrase.strip();
    int blank = rest.indexOf(' ');
    while (blank > 0 && contains(rest.substring(0, blank)) && !rest.startsWith("of ", blank + 1)) {
      rest = rest.substring(blank + 1).strip();
      blank = rest.indexOf(' ');
    }
    return rest;
  }
}
