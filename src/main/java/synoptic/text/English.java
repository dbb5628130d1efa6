package synoptic.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What English brings: lists that stand as resources in the folder {@code en}. */
final class English implements Language {

  private static final Map<String, Abbreviation> ABBREVIATIONS =
      sections("abbreviations", Abbreviation.class);
  private static final Map<String, Opening> OPENERS = sections("sentence-openers", Opening.class);
  private static final Set<String> REPORTING = WordList.words("en/reporting-verbs.txt");
  private static final Set<String> TIMES = WordList.words("en/times.txt");
  private static final Set<String> MARKED = Set.of("Yahoo", "Jeopardy", "Yum");

  @Override
  public Abbreviation abbreviation(String word) {
    Abbreviation listed = ABBREVIATIONS.get(word);
    return listed != null ? listed : isWithoutVowel(word) ? Abbreviation.SUFFIX : Abbreviation.NONE;
  }

  /** {@code Blvd}, {@code Sgts}: a capital and small letters that cannot be spoken. */
  private static boolean isWithoutVowel(String word) {
    return word.length() > 1
        && word.length() < 6
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase)
        && word.toLowerCase(Locale.ROOT)
            .chars()
            .allMatch(c -> "bcdfghjklmnpqrstvwxz".indexOf(c) >= 0);
  }

  @Override
  public Opening opening(String lower) {
    Opening opener = OPENERS.get(lower);
    return opener != null ? opener : TIMES.contains(lower) ? Opening.TIME : Opening.UNKNOWN;
  }

  @Override
  public boolean isReporting(String lower) {
    return REPORTING.contains(lower);
  }

  @Override
  public boolean isMarkedName(String word) {
    return MARKED.contains(word);
  }

  private static <K extends Enum<K>> Map<String, K> sections(String name, Class<K> kinds) {
    Map<String, K> sections = new HashMap<>();
    WordList.sections("en/" + name + ".txt")
        .forEach(
            (section, words) -> {
              K kind = Enum.valueOf(kinds, section.replace('-', '_').toUpperCase(Locale.ROOT));
              words.forEach(word -> sections.putIfAbsent(word, kind));
            });
    return Map.copyOf(sections);
  }
}
