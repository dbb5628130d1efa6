package synoptic.annotate.people;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.annotate.people.lexicon.States;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.text.WordList;

/** What a token of a paragraph may be where a person is named. */
final class NameTokens {

  /** Words with a capital that are no part of a name, by kind. */
  static final Map<String, Set<String>> BREAKS =
      WordList.kinds(NameTokens.class, "en/name-breaks.txt");

  private static final Set<String> ALL_BREAKS =
      BREAKS.entrySet().stream()
          .filter(kind -> !Set.of("initials", "letters", "first").contains(kind.getKey()))
          .flatMap(kind -> kind.getValue().stream())
          .collect(Collectors.toSet());

  static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "ibn", "von", "van", "de", "der", "den", "di", "da", "del", "la", "abu",
          "ten", "ter", "du", "dos", "das", "do", "della", "le", "el", "af", "zu", "zur", "vom",
          "bint", "binti", "binte", "umm", "e", "y");

  private static final Pattern IN_TWO_PARTS =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,5}-\\p{L}\\p{Ll}{1,5}(?:['’]s)?");

  private static final Set<String> RETIRED = Set.of("rtd", "retd", "ret", "r");

  private static final Set<String> FATHERS = Set.of("bin", "ibn", "bint", "binti", "binte");

  static final Pattern ARTICLE = Pattern.compile("(?:a[lnrsdtz]|ash|el)-\\p{Lu}");
  private static final Set<String> SHORTENED = Set.of("jr", "sr", "st", "mt");

  /** Given names as they are shortened: {@code Ma. Luisa}. */
  private static final Set<String> SHORT_NAMES = Set.of("ma", "wm", "chas", "geo", "thos", "jos");

  /** What stands behind a surname, as it is shortened: {@code Jr.} */
  static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Behind these a month, a town or a country is none of a name. */
  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "of", "from", "to", "near", "at", "on", "since", "until", "last", "next", "by");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu}){1,2}");

  private static final Pattern AGE = Pattern.compile("[1-9]\\d?");

  /** From so many letters on a word has a capital in a headline. */
  private static final int LONG = 5;

  /** So many words that are no names by themselves must have a capital there. */
  private static final int LEAST = 2;

  private final Paragraph paragraph;
  private final BitSet headlines;

  /**
   * @param common whether a word, in lower case, is written so in the article too
   */
  NameTokens(Paragraph paragraph, Predicate<String> common) {
    this.paragraph = paragraph;
    headlines = headlines(common);
  }

  /** Whether a word, in lower case here, is no part of a name though it has a capital. */
  static boolean isBreak(String word) {
    int hyphen = word.lastIndexOf('-');
    return ALL_BREAKS.contains(word)
        || hyphen > 0 && BREAKS.get("ending").contains(word.substring(hyphen));
  }

  /** Whether a word, in lower case, is for other things than persons. */
  static boolean isFieldOrPlace(String word) {
    return BREAKS.get("noun").contains(word) || BREAKS.get("place").contains(word);
  }

  /** Of words for things and bodies those that are surnames too; no {@code University}. */
  static boolean mayBeSurname(String word) {
    return isFieldOrPlace(word) || BodyWords.isSurname(word);
  }

  /** Whether a surname, in lower case, is something else as well: an office, a country, a body. */
  static boolean isOdd(String surname) {
    String capital = surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
    return isBreak(surname)
        || BodyWords.contains(surname)
        || Titles.contains(surname)
        || States.speaking(capital).isPresent()
        || States.ofAdjective(capital).isPresent();
  }

  /**
   * Whether the sentence is written as headlines are, no long word without a capital and several
   * with one that are written small elsewhere: there a capital tells of no name.
   */
  boolean isInHeadline(int at) {
    return headlines.get(at);
  }

  private BitSet headlines(Predicate<String> common) {
    BitSet found = new BitSet();
    int from = 0;
    while (from < paragraph.size()) {
      int end = from + 1;
      while (end < paragraph.size() && paragraph.sentences[end] == paragraph.sentences[from]) {
        end++;
      }
      if (isHeadline(from, end, common)) {
        found.set(from, end);
      }
      from = end;
    }
    return found;
  }

  private boolean isHeadline(int from, int end, Predicate<String> common) {
    int raised = 0;
    for (int at = from + 1; at < end; at++) {
      boolean word = Character.isLetter(paragraph.first(at));
      String written = TokenText.of(paragraph, at);
      if (word && !paragraph.isCapital(at) && written.length() >= LONG) {
        return false;
      }
      raised += word && paragraph.isCapital(at) && isRaised(at, common) ? 1 : 0;
    }
    return raised >= LEAST;
  }

  /** Whether a word has its capital from the headline: offices have one before a name too. */
  private boolean isRaised(int at, Predicate<String> common) {
    String word = TokenText.withoutPossessive(paragraph.lower(at));
    return (common.test(word) || word.length() > 1 && BREAKS.get("word").contains(word))
        && !BREAKS.get("noun").contains(word)
        && !Titles.contains(word)
        && !BodyWords.contains(word);
  }

  /** Whether behind a word, in lower case, somebody's father is named. */
  static boolean isFather(String word) {
    return FATHERS.contains(word);
  }

  /** A word with a capital, also behind an article as in {@code al-Freij}. */
  boolean isNameWord(int at) {
    return paragraph.isWord(at)
        && (paragraph.isCapital(at) || ARTICLE.matcher(TokenText.of(paragraph, at)).lookingAt());
  }

  /** A full stop behind an initial or a shortened word. */
  boolean isShortened(int at) {
    String before = at > 0 && at < paragraph.size() ? paragraph.lower(at - 1) : "";
    return !before.isEmpty()
        && paragraph.first(at) == '.'
        && paragraph.spans[at].start() == paragraph.spans[at - 1].end()
        && (before.length() == 1
            || before.indexOf('.') > 0
            || Titles.contains(before)
            || SHORT_NAMES.contains(before)
            || SHORTENED.contains(before));
  }

  /** A given name that is shortened: {@code Ma. Luisa}. */
  boolean isShortName(int at) {
    return SHORT_NAMES.contains(paragraph.lower(at)) && isShortened(at + 1);
  }

  boolean isParticle(int at) {
    return PARTICLES.contains(paragraph.lower(at))
        && at + 1 < paragraph.size()
        && (paragraph.isCapital(at + 1) || PARTICLES.contains(paragraph.lower(at + 1)));
  }

  boolean isSuffix(int at) {
    String word = paragraph.lower(at);
    return SUFFIXES.contains(word)
        || SHORTENED.contains(word)
        || paragraph.isCapital(at) && (word.equals("junior") || word.equals("senior"));
  }

  /** Letters behind a name: {@code KC}, {@code PhD}. */
  static boolean isLetters(Paragraph paragraph, int at) {
    boolean isShort = isAcronym(paragraph, at) || TokenText.of(paragraph, at).equals("PhD");
    return isShort && BREAKS.get("letters").contains(paragraph.lower(at));
  }

  /** A surname that stands before a given name in two parts: {@code Park Min-ji}. */
  boolean isFirst(int at) {
    return at + 1 < paragraph.size()
        && BREAKS.get("first").contains(paragraph.lower(at))
        && TokenText.isNear(paragraph, at + 1)
        && isInTwoParts(TokenText.of(paragraph, at + 1));
  }

  /** Whether a word is written as Korean given names are: {@code Min-ji}. */
  static boolean isInTwoParts(String word) {
    return IN_TWO_PARTS.matcher(word).matches();
  }

  /** The end of a bracket behind a rank: {@code Gen (Rtd)}. */
  boolean isRetired(int at) {
    return at > 1
        && paragraph.first(at) == ')'
        && paragraph.first(at - 2) == '('
        && RETIRED.contains(paragraph.lower(at - 1));
  }

  boolean isThe(int at) {
    return paragraph.lower(at).equals("the");
  }

  boolean isCity(int name) {
    return States.ofCapital(TokenText.withoutPossessive(TokenText.of(paragraph, name))).isPresent();
  }

  /** {@code Norway Telecom}; a person would be {@code Norway's Berg} or {@code in Norway Berg}. */
  boolean isBehindState(int name) {
    return name > 0
        && TokenText.isNear(paragraph, name)
        && States.named(TokenText.of(paragraph, name - 1)).isPresent()
        && !isPlaced(name - 1);
  }

  boolean isWeekday(int name) {
    String word = TokenText.withoutPossessive(paragraph.lower(name));
    return word.endsWith("day") && BREAKS.get("day").contains(word);
  }

  boolean isPlaced(int at) {
    return at > 0 && BEFORE_PLACES.contains(paragraph.lower(at - 1));
  }

  /** Whether {@code Mr.} or the like stands before, behind which every word is a name. */
  boolean isAddressed(int at) {
    int before = at > 0 && paragraph.first(at - 1) == '.' ? at - 2 : at - 1;
    return before >= 0 && Titles.isAddress(paragraph.lower(before));
  }

  /**
   * Whether several initials in a row stand here: the {@code J.D.} of a {@code J.D. Vale}, and not
   * the {@code U.S.} of a {@code U.S. Steel}.
   */
  boolean isInitials(int at) {
    String word = TokenText.of(paragraph, at);
    return INITIALS.matcher(word).matches()
        && isShortened(at + 1)
        && States.named(word).isEmpty()
        && !BREAKS.get("initials").contains(paragraph.lower(at));
  }

  /**
   * Whether the words around a name tell a person: {@code her mother, Dale Hall}, {@code Dale Hall,
   * 34}.
   */
  boolean isToldPerson(int from, int end) {
    int comma = from > 1 && paragraph.first(from - 1) == ',' ? 1 : 0;
    boolean role = from > 0 && SpeakerWords.isHuman(paragraph.lower(from - 1 - comma));
    boolean aside = end + 1 < paragraph.size() && paragraph.first(end) == ',';
    return GivenNames.isPlain(paragraph.lower(from))
        && (role || aside && isOfPerson(paragraph.lower(end + 1)));
  }

  private static boolean isOfPerson(String word) {
    return word.equals("who") || AGE.matcher(word).matches();
  }

  boolean isAcronym(int at) {
    return isAcronym(paragraph, at);
  }

  private static boolean isAcronym(Paragraph paragraph, int at) {
    String word = TokenText.withoutPossessive(TokenText.of(paragraph, at));
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a possessive ends a run: {@code Iran's Hassan Rouhani} goes on. */
  boolean ended(int at) {
    return paragraph.lower(at).endsWith("'s") && TokenText.state(paragraph, at).isEmpty();
  }
}
