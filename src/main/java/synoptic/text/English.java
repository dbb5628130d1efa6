package synoptic.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What English brings: lists that stand as resources in the folder {@code en}. */
final class English implements Language {

  private static final Map<String, Abbreviation> ABBREVIATIONS =
      WordList.sections("en/abbreviations.txt", Abbreviation.class);
  private static final Map<String, Opening> OPENERS =
      WordList.sections("en/sentence-openers.txt", Opening.class);
  private static final Map<String, Filler> FILLERS =
      WordList.sections("en/stop-words.txt", Filler.class);
  private static final Set<String> REPORTING = WordList.words("en/reporting-verbs.txt");
  private static final Set<String> ZONES = WordList.words("en/time-zones.txt");
  private static final Set<String> LOCAL = WordList.words("en/local-offices.txt");
  private static final Set<String> MARKED = Set.of("Yahoo", "Jeopardy", "Yum");

  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> SHORT_MONTHS = behindFirst(MonthNames.lines("en"));
  private static final Set<String> COMMON_MONTHS = Set.of("march", "may");

  private static final List<List<String>> DAYS = WordList.lines("en/weekdays.txt").get("");
  private static final Map<String, Integer> WEEKDAYS =
      WordList.numbered(DAYS.stream().map(names -> names.subList(0, 1)).toList());
  private static final Set<String> SHORT_WEEKDAYS = behindFirst(DAYS);

  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);
  private static final Map<String, VerbTime> VERB_TIMES =
      WordList.sections("en/verb-times.txt", VerbTime.class);

  private static final Map<String, List<List<String>>> NUMERALS = WordList.lines("en/numbers.txt");
  private static final Map<String, Long> NUMBERS = WordList.valued(NUMERALS.get("number"));
  private static final Map<String, Long> FACTORS = WordList.valued(NUMERALS.get("factor"));

  @Override
  public boolean hasRules() {
    return true;
  }

  @Override
  public Filler filler(String folded) {
    return FILLERS.getOrDefault(folded, Filler.NONE);
  }

  @Override
  public int month(String lower) {
    return MONTHS.getOrDefault(lower, 0);
  }

  @Override
  public boolean isShortMonth(String lower) {
    return SHORT_MONTHS.contains(lower);
  }

  @Override
  public boolean isCommonMonth(String lower) {
    return COMMON_MONTHS.contains(lower);
  }

  @Override
  public int weekday(String lower) {
    return WEEKDAYS.getOrDefault(lower, 0);
  }

  @Override
  public int season(String lower) {
    return SEASONS.getOrDefault(lower, 0);
  }

  @Override
  public VerbTime verbTime(String lower) {
    VerbTime listed = VERB_TIMES.get(lower);
    boolean regular = listed == null && lower.length() > 4 && lower.endsWith("ed");
    return regular ? VerbTime.PAST : listed == null ? VerbTime.NONE : listed;
  }

  @Override
  public int number(String lower) {
    return NUMBERS.getOrDefault(lower, 0L).intValue();
  }

  @Override
  public long factor(String lower) {
    return FACTORS.getOrDefault(lower, 0L);
  }

  @Override
  public Abbreviation abbreviation(String word) {
    Abbreviation listed = ABBREVIATIONS.get(word);
    if (listed != null) {
      return listed;
    }
    if (!isCapitalised(word)) {
      return Abbreviation.NONE;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (SHORT_MONTHS.contains(lower)) {
      return Abbreviation.MONTH;
    }
    if (SHORT_WEEKDAYS.contains(lower)) {
      return Abbreviation.WEEKDAY;
    }
    return isWithoutVowel(lower) ? Abbreviation.SUFFIX : Abbreviation.NONE;
  }

  /** A capital and small letters, at most five in all. */
  private static boolean isCapitalised(String word) {
    return word.length() > 1
        && word.length() < 6
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /** {@code blvd}, {@code sgts}: letters that cannot be spoken. */
  private static boolean isWithoutVowel(String lower) {
    return lower.chars().allMatch(c -> "bcdfghjklmnpqrstvwxz".indexOf(c) >= 0);
  }

  @Override
  public Opening opening(String lower) {
    Opening opener = OPENERS.get(lower);
    if (opener != null) {
      return opener;
    }
    boolean isTime = isTime(lower) || SHORT_WEEKDAYS.contains(lower) || ZONES.contains(lower);
    return isTime ? Opening.TIME : Opening.UNKNOWN;
  }

  @Override
  public boolean isReporting(String lower) {
    return REPORTING.contains(lower);
  }

  @Override
  public boolean isLocal(String lower) {
    return LOCAL.contains(lower);
  }

  @Override
  public boolean isMarkedName(String word) {
    return MARKED.contains(word);
  }

  private static Map<String, Integer> months() {
    List<String> languages = new ArrayList<>(OtherLanguage.UNMISTAKABLE);
    languages.add("en");
    return MonthNames.in(languages);
  }

  private static Set<String> behindFirst(List<List<String>> lines) {
    Set<String> behind = new HashSet<>();
    lines.forEach(names -> behind.addAll(names.subList(1, names.size())));
    return Set.copyOf(behind);
  }
}
