package synoptic.annotate.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.Speaker.Sort;

/** What the words for a speaker tell by themselves, where no person is named. */
final class SpeakerWords {

  private static final Pattern APPOSITION = Pattern.compile("[,(;:–—]|\\bwho\\b|\\bwhich\\b");
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s+(?:of|in|from|at|for|with|on|to|by|inside|near|among|against|close|familiar|briefed)"
              + "\\s.*");
  private static final Pattern PLURAL_NOUN =
      Pattern.compile(
          "(?:ists|ters|lers|kers|ders|tors|sors|ants|ents|als|ians|ees|ices|urces|tics|ysts)$");

  private static final Set<String> MANY =
      Set.of(
          "some",
          "many",
          "several",
          "both",
          "others",
          "most",
          "few",
          "all",
          "these",
          "those",
          "two",
          "three",
          "four",
          "five",
          "dozens",
          "hundreds",
          "thousands",
          "members",
          "people",
          "police",
          "men",
          "women",
          "children",
          "media",
          "spokesmen",
          "republicans",
          "democrats",
          "conservatives",
          "liberals",
          "muslims",
          "christians",
          "jews",
          "kurds",
          "arabs",
          "europeans");
  private static final Map<String, Sex> PERSONAL =
      Map.of(
          "he", Sex.MAN, "him", Sex.MAN, "his", Sex.MAN, "himself", Sex.MAN, "she", Sex.WOMAN,
          "her", Sex.WOMAN, "hers", Sex.WOMAN, "herself", Sex.WOMAN);
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> OTHER =
      Set.of(
          "it",
          "its",
          "i",
          "me",
          "my",
          "we",
          "us",
          "our",
          "you",
          "your",
          "who",
          "which",
          "that",
          "one",
          "this",
          "these",
          "those",
          "whoever",
          "everyone",
          "someone",
          "somebody",
          "nobody",
          "anyone",
          "no one",
          "everybody",
          "myself",
          "ourselves",
          "whom",
          "whose",
          "what");

  private SpeakerWords() {}

  /** The sex that a personal pronoun tells. */
  static Optional<Sex> personal(String words) {
    return Optional.ofNullable(PERSONAL.get(lower(words)));
  }

  /** Whether a pronoun, not a personal one, can stand for a speaker of that sort. */
  static boolean mayMean(String pronoun, Sort sort) {
    return PLURAL.contains(lower(pronoun)) && (sort == Sort.GROUP || sort == Sort.BODY)
        || lower(pronoun).equals("it") && sort == Sort.BODY;
  }

  static boolean isPronoun(String words) {
    String lower = lower(words);
    return PERSONAL.containsKey(lower) || PLURAL.contains(lower) || OTHER.contains(lower);
  }

  /** The words before an apposition. */
  static String head(String words) {
    Matcher apposition = APPOSITION.matcher(words);
    return apposition.find() && apposition.start() > 0
        ? words.substring(0, apposition.start()).strip()
        : words.strip();
  }

  /** The sort of a speaker without a person's name. */
  static Sort sort(String words) {
    String head = head(words);
    if (isPronoun(head)) {
      return Sort.PRONOUN;
    }
    if (Description.of(head).state().isPresent()) {
      return Sort.BODY;
    }
    String core = core(head);
    List<String> all = Arrays.asList(lower(core).split("[^\\p{L}\\p{N}'’-]+"));
    String last = all.isEmpty() ? "" : all.getLast().replaceAll("['’]s?$", "");
    if (MANY.contains(lower(head).split(" ")[0]) || isPeople(core) || isPlural(core, last)) {
      return Sort.GROUP;
    }
    if (isBody(core, all, last)) {
      return Sort.BODY;
    }
    return isDefinite(head) && Office.of(head).isPresent() ? Sort.OFFICE : Sort.DESCRIPTION;
  }

  /** Whether the last word tells a whole people or party: {@code Russians}. */
  static boolean isPeople(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return MANY.contains(lower(last))
        || words.equals(last) && PLURAL_NOUN.matcher(last).find()
        || last.endsWith("s")
            && States.ofAdjective(last.substring(0, last.length() - 1)).isPresent();
  }

  /** The head without what says where or of what. */
  static String core(String head) {
    String core = BEHIND.matcher(head).replaceAll("");
    return core.isBlank() ? head : core.replaceAll("(?<=.) \\p{L}+ly$", "");
  }

  private static boolean isPlural(String core, String last) {
    boolean joined = core.contains(" and ") || core.contains(" & ");
    boolean one = core.indexOf(' ') < 0;
    boolean name =
        !one && Character.isUpperCase(core.codePointAt(Math.max(0, core.lastIndexOf(' ') + 1)));
    boolean plural = last.endsWith("s") && !last.endsWith("ss") && last.length() > 3;
    return !name && plural && !BodyWords.isOutlet(last) && !last.equals("news")
        || joined && !BodyWords.contains(last);
  }

  private static boolean isBody(String core, List<String> words, String last) {
    boolean named = BodyWords.contains(last) || words.stream().anyMatch(BodyWords::isOutlet);
    boolean person =
        Titles.isOffice(last)
            || last.equals("republican")
            || last.equals("democrat")
            || States.ofAdjective(core.substring(core.lastIndexOf(' ') + 1)).isPresent();
    String first = Determiners.without(core);
    boolean acronym =
        first.length() > 1
            && first.chars().noneMatch(Character::isLowerCase)
            && first.chars().anyMatch(Character::isUpperCase);
    return !person && (named || acronym || isCapitals(first));
  }

  /** Whether every word but small ones has a capital: {@code Amnesty International}. */
  private static boolean isCapitals(String words) {
    List<String> telling =
        Arrays.stream(words.split(" ")).filter(word -> word.length() > 3).toList();
    return !telling.isEmpty()
        && telling.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** {@code the mayor}, {@code Norway's mayor}, {@code Mayor}; not {@code a mayor}. */
  private static boolean isDefinite(String head) {
    String lower = lower(head);
    return !lower.startsWith("a ")
        && !lower.startsWith("an ")
        && !lower.startsWith("one ")
        && !lower.startsWith("another ");
  }

  private static String lower(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
