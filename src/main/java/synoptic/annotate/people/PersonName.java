package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.annotate.people.lexicon.SpellingKey;
import synoptic.annotate.people.lexicon.Titles;

/**
 * A person's name in its parts.
 *
 * @param text as written, without titles before it
 * @param given what stands before the surname as spelled, in lower case; one letter for an initial
 * @param forenames what all spellings of each of these have in common
 * @param surname the surname as spelled, without particles and signs, in lower case
 * @param key what all spellings of the surname have in common
 * @param spelling all of it as spelled: equal for names that differ in case, signs and particles
 */
record PersonName(
    String text,
    List<String> given,
    List<String> forenames,
    String surname,
    String key,
    String spelling) {

  private static final Set<String> PARTICLES =
      Stream.concat(NameTokens.PARTICLES.stream(), Stream.of("ben", "st."))
          .collect(Collectors.toSet());

  /** With these a surname begins where nothing stands before it: {@code De Berg}. */
  private static final Set<String> BEGINNING =
      Set.of(
          "de", "di", "du", "del", "della", "la", "le", "der", "den", "von", "el", "bin", "ibn",
          "dos", "das", "ter", "ten");

  private static final Set<String> SUFFIXES =
      Stream.concat(
              NameTokens.SUFFIXES.stream(), Stream.of("jr.", "sr.", "junior", "senior", "esq."))
          .collect(Collectors.toSet());

  /** With a capital it is none of a surname. */
  private static final String FORENAME = "Ben";

  private static final Map<String, String> SHORT = Map.of("junior", "jr", "senior", "sr");

  private static final Pattern OWNED = Pattern.compile("['’]s$");
  private static final Pattern BREAKS = Pattern.compile("[\\s,]+");

  /** {@code Anna “The Gull” Berg}. */
  private static final Pattern NICKNAME =
      Pattern.compile("(?<=\\s)[\"“”‘'(]([^\"“”’')]{1,40})[\"“”’')]\\s");

  /** {@code J.D. Berg} has two. */
  private static final Pattern INITIALS = Pattern.compile("\\b(\\p{Lu})\\.(?=\\p{L})");

  PersonName {
    given = List.copyOf(given);
    forenames = List.copyOf(forenames);
  }

  /** The parts of a name that may have titles before it and a possessive ending. */
  static PersonName of(String name) {
    List<String> words =
        new ArrayList<>(
            Arrays.asList(
                BREAKS.split(OWNED.matcher(name.replace('’', '\'')).replaceAll("").strip())));
    while (words.size() > 1 && isTitle(words)) {
      words.removeFirst();
    }
    String text = String.join(" ", words);
    String apart = INITIALS.matcher(withoutNickname(text)).replaceAll("$1. ");
    words = new ArrayList<>(Arrays.asList(apart.split(" +")));
    String suffix = "";
    if (words.size() > 1 && SUFFIXES.contains(lower(words.getLast()))) {
      String last = lower(words.removeLast()).replace(".", "");
      suffix = " " + SHORT.getOrDefault(last, last);
    }
    String family = words.removeLast();
    List<String> given = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (!isParticle(words.get(at), at)) {
        given.add(SpellingKey.plain(words.get(at)));
      }
    }
    String surname = SpellingKey.plain(family);
    List<String> forenames = given.stream().map(PersonName::forename).toList();
    String key = SpellingKey.of(family) + suffix;
    String spelling = String.join(" ", given) + " " + surname + suffix;
    return new PersonName(text, given, forenames, surname + suffix, key, spelling);
  }

  /** A forename in quotation marks stays: {@code Anna Maria “Kit” Berg} is Kit Berg. */
  private static String withoutNickname(String text) {
    return NICKNAME
        .matcher(text)
        .replaceAll(found -> GivenNames.contains(lower(found.group(1))) ? "$1 " : "");
  }

  boolean isBare() {
    return forenames.isEmpty();
  }

  /**
   * The surname of a name in full with the particles before it, in lower case: {@code van berg} of
   * an {@code Anna van Berg}; nothing where there are none.
   */
  Optional<String> withParticles() {
    String[] words = text.split(" ");
    int last = hasSuffix() ? words.length - 2 : words.length - 1;
    int first = last;
    while (first > 1
        && isParticle(words[first - 1], first - 1)
        && !words[first - 1].equals(FORENAME)) {
      first--;
    }
    return first < last
        ? Optional.of(lower(String.join(" ", Arrays.asList(words).subList(first, last + 1))))
        : Optional.empty();
  }

  /**
   * The name as it is meant beside others: a {@code Van Berg} where somebody is called {@code Anna
   * van Berg} has no forename.
   *
   * @param surnames the others' surnames that have particles, in lower case
   */
  PersonName beside(Set<String> surnames) {
    return given.size() == 1 && surnames.contains(lower(text))
        ? of(text.substring(text.lastIndexOf(' ') + 1))
        : this;
  }

  /** The key of the surname without {@code Jr.} and the like. */
  String family() {
    return family(key);
  }

  /** The same of any such key. */
  static String family(String key) {
    int suffix = key.indexOf(' ');
    return suffix < 0 ? key : key.substring(0, suffix);
  }

  boolean hasSuffix() {
    return key.indexOf(' ') >= 0;
  }

  boolean isSpelledLike(PersonName other) {
    return plainSurname().equals(other.plainSurname());
  }

  private String plainSurname() {
    return hasSuffix() ? surname.substring(0, surname.lastIndexOf(' ')) : surname;
  }

  /** Whether the one has a {@code Jr.} or the like that the other lacks. */
  boolean differsInSuffix(PersonName other) {
    return !key.substring(family().length()).equals(other.key.substring(other.family().length()));
  }

  /** How many of the forenames are short forms. */
  int shortForms() {
    return (int) given.stream().filter(name -> !GivenNames.full(name).isEmpty()).count();
  }

  /** How many of the forenames are a letter. */
  int initials() {
    return (int) given.stream().filter(name -> name.length() == 1).count();
  }

  /** Whether the other's forenames have these in a row, an initial for any that it begins. */
  boolean isWithin(PersonName longer) {
    for (int from = 0; from + given.size() <= longer.given.size(); from++) {
      if (isAt(longer, from)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(PersonName longer, int from) {
    for (int at = 0; at < given.size(); at++) {
      String own = given.get(at);
      boolean begins = own.length() == 1 && longer.given.get(from + at).startsWith(own);
      boolean same =
          forenames.get(at).equals(longer.forenames.get(from + at))
              || GivenNames.isShortOf(own, longer.given.get(from + at));
      if (!begins && !same) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitle(List<String> words) {
    String first = words.getFirst();
    return (Titles.contains(first) || Determiners.contains(first))
        && !NameTokens.isFather(words.get(1))
        && !(words.size() == 2 && GivenNames.contains(first) && !Titles.isAddress(first));
  }

  /** A capital {@code Al} or {@code Van} at the beginning is a given name. */
  private static boolean isParticle(String word, int at) {
    boolean beginning = at == 0 && !BEGINNING.contains(lower(word));
    return PARTICLES.contains(beginning ? word : lower(word));
  }

  private static String forename(String word) {
    return word.length() == 1 ? word : GivenNames.key(word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
