package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.text.WordList;

/**
 * The words beside a name that may tell an office: a noun phrase, without what tells more of the
 * person than the office and without what it does not end with. A clause is none.
 */
final class OfficeWords {

  /** More words than these are cut where one of them begins that joins a phrase to another. */
  static final int MOST = 9;

  private static final Map<String, Set<String>> BY_KIND =
      WordList.kinds(OfficeWords.class, "en/office-words.txt");

  private static final Pattern STOP = Pattern.compile("[.,;:]+$");

  private OfficeWords() {}

  /** Whether a word, in lower case, joins a noun to one behind it: {@code of}. */
  static boolean isLink(String word) {
    return is("link", word);
  }

  /** Whether a word, in lower case, ends like a verb and is what an office may be for. */
  static boolean isField(String word) {
    return is("field", word);
  }

  /**
   * Whether a word as written is part of a clause and none of a noun phrase; {@code May} is not.
   */
  static boolean isClause(String word) {
    return isSmall(word) && (is("clause", lower(word)) || isPronoun(word));
  }

  /**
   * Whether a word as written begins a clause about the noun before it; {@code the WHO} does not.
   */
  static boolean isRelative(String word) {
    return isSmall(word) && is("relative", lower(word));
  }

  private static boolean isPronoun(String word) {
    return is("pronoun", lower(word));
  }

  /** The words of a phrase that tell the office, as they are written; none of a clause. */
  static List<String> of(String phrase) {
    List<String> words = Arrays.asList(phrase.strip().split("\\s+"));
    String first = lower(words.getFirst());
    boolean asked = is("clause", first) || isPronoun(first);
    if (asked || isLink(first)) {
      return List.of();
    }
    int end = nounEnd(words);
    if (words.subList(0, end).stream().anyMatch(OfficeWords::isClause)) {
      return List.of();
    }
    List<String> noun = words.subList(0, participle(words, end));
    List<String> told = new ArrayList<>(withoutPerson(noun));
    if (noun.size() == end && !told.isEmpty()) {
      List<String> rest = words.subList(end, words.size());
      if (isSentence(rest)) {
        return List.of();
      }
      told.addAll(rest.subList(0, restEnd(rest, MOST - told.size())));
    }
    return told;
  }

  /** Where the first word stands that joins the noun to others. */
  private static int nounEnd(List<String> words) {
    int end = 1;
    while (end < words.size() && !isLink(lower(words.get(end)))) {
      end++;
    }
    return end;
  }

  /** Where the noun ends: {@code host considered one}; not in {@code chief acting officer}. */
  private static int participle(List<String> words, int end) {
    for (int at = end - 1; at > 0 && !Titles.isOffice(words.get(at)); at--) {
      if (tellsMore(words, at) && Titles.isOffice(words.get(at - 1))) {
        return at;
      }
    }
    return end;
  }

  /** Whether a word may be a verb that tells more of the noun before it: {@code considered}. */
  static boolean isParticiple(String word) {
    return isSmall(word) && (word.endsWith("ed") || word.endsWith("ing"));
  }

  /** {@code challenged by}, {@code seeking}; in {@code asked her for} it is somebody who asked. */
  private static boolean tellsMore(List<String> words, int at) {
    String word = words.get(at);
    boolean passive = at + 1 < words.size() && lower(words.get(at + 1)).equals("by");
    return isParticiple(word) && (word.endsWith("ing") || passive);
  }

  private static boolean isSmall(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  /**
   * {@code the group's recently elected 38-year-old chairman} is a chairman; {@code her aides met
   * the chairman} is no noun, and nothing of it is.
   */
  private static List<String> withoutPerson(List<String> noun) {
    List<String> kept = new ArrayList<>();
    for (int at = 0; at < noun.size(); at++) {
      String word = noun.get(at);
      boolean last = at == noun.size() - 1;
      boolean first = kept.isEmpty() && is("before", lower(word));
      if (!last && Determiners.contains(word) && !kept.isEmpty()) {
        return List.of();
      } else if (!last && (Determiners.contains(word) || isSmall(word) && isOthers(word))) {
        kept.clear();
      } else if (last || !(first || word.endsWith("-year-old") || isChosen(noun, at))) {
        kept.add(word);
      }
    }
    return kept;
  }

  /** {@code group's} and {@code husband's}, not {@code senator's} or {@code teacher's}. */
  private static boolean isOthers(String word) {
    String owner = TokenText.withoutPossessive(word);
    return isPossessive(word) && (!SpeakerWords.isHuman(owner) || Titles.sexOf(owner).isPresent());
  }

  private static boolean isPossessive(String word) {
    return !TokenText.withoutPossessive(word).equals(word);
  }

  /** {@code recently elected}. */
  private static boolean isChosen(List<String> noun, int at) {
    String first = noun.get(at);
    return at + 1 < noun.size() && first.endsWith("ly") && noun.get(at + 1).endsWith("ed")
        || at > 0 && first.endsWith("ed") && noun.get(at - 1).endsWith("ly");
  }

  /** {@code of the town is late}; not {@code of a group he was fond of}, which is cut. */
  private static boolean isSentence(List<String> rest) {
    return rest.stream()
        .filter(OfficeWords::isClause)
        .findFirst()
        .filter(word -> !isPronoun(word))
        .isPresent();
  }

  /** How much behind the noun is whole, tells whose office it is, and has room. */
  private static int restEnd(List<String> rest, int room) {
    int link = 0;
    int apart = 0;
    for (int at = 0; at < rest.size(); at++) {
      String word = lower(rest.get(at));
      if (isLink(word)) {
        if (!goesOn(rest, at)) {
          return at;
        }
        link = at;
        apart = word.equals("of") ? apart : at;
      } else if (tellsMore(rest, at) && isName(rest.get(at - 1))) {
        return at;
      }
      if (at >= room || isQuote(rest.get(at)) || isClause(rest.get(at))) {
        return apart > 0 ? apart : link;
      }
    }
    return rest.size();
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && !isPossessive(word);
  }

  /** Not {@code to run}, {@code in his third term}, {@code at the time}, {@code for the}. */
  private static boolean goesOn(List<String> rest, int link) {
    int noun = link + 1;
    while (noun < rest.size() && Determiners.contains(rest.get(noun))) {
      if (is("own", lower(rest.get(noun)))) {
        return false;
      }
      noun++;
    }
    return noun < rest.size()
        && !is("time", lower(rest.get(noun)))
        && !(lower(rest.get(link)).equals("to") && noun == link + 1 && isSmall(rest.get(noun)));
  }

  private static boolean isQuote(String word) {
    return word.startsWith("\"") || word.startsWith("“") || word.startsWith("''");
  }

  private static boolean is(String kind, String word) {
    return BY_KIND.get(kind).contains(word);
  }

  private static String lower(String word) {
    return STOP.matcher(word).replaceAll("").toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
