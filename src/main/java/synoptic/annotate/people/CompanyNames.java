package synoptic.annotate.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.annotate.people.lexicon.States;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.text.WordList;

/**
 * The single words that an article tells to be a company's or the like, and no person's surname, by
 * what stands beside them: {@code the carmaker Vale}, {@code Vale Inc.}, {@code Vale's
 * shareholders}, {@code the chief executive of Vale}.
 */
final class CompanyNames {

  private static final Map<String, Set<String>> BESIDE =
      WordList.kinds(CompanyNames.class, "en/company-words.txt");

  /** So many words of a name stand at most before what tells of a company. */
  private static final int LONGEST = 4;

  private static final Pattern BRACKET = Pattern.compile("(?:\\s\\([^)]*\\))?[,;]?$");

  private final Set<String> companies = new HashSet<>();

  /** What is no person's either, as {@code Vale, which}: a company, a town, an illness. */
  private final Set<String> things = new HashSet<>();

  CompanyNames(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      for (int at = 0; at < paragraph.size(); at++) {
        if (isName(paragraph, at)) {
          read(paragraph, at);
        }
      }
    }
  }

  private void read(Paragraph paragraph, int at) {
    String word = TokenText.withoutPossessive(paragraph.lower(at));
    if (isCompany(paragraph, at)) {
      companies.add(word);
    } else if (isFirst(paragraph, at)
        && isToldBefore(paragraph, at)
        && !BESIDE.get("role").contains(word(paragraph, at - 1))) {
      companies.add(TokenText.withoutPossessive(paragraph.lower(last(paragraph, at))));
    }
    if (isFirst(paragraph, at)
        && isMark(paragraph, at + 1, ',')
        && word(paragraph, at + 2).equals("which")) {
      things.add(word);
    }
  }

  /**
   * The company or other body that words end with: {@code the carmaker Vale}, {@code a carmaker,
   * Vale Motors}; not {@code a spokesman for the carmaker Vale}.
   */
  static Optional<String> in(String words, ArticlePersons cast) {
    if (BodyWords.isName(words)) {
      return Optional.of(Determiners.without(words));
    }
    String plain = TokenText.withoutPossessive(BRACKET.matcher(words.strip()).replaceAll(""));
    List<String> all = Arrays.asList(plain.split(" "));
    int name = all.size() > 1 && isKind(all.getFirst()) ? Math.max(1, name(all)) : name(all);
    boolean free = all.stream().limit(name).noneMatch(CompanyNames::isOfAnother);
    String body = Determiners.without(String.join(" ", all.subList(name, all.size())));
    boolean alone = name == 0 || name == all.size() - 1;
    boolean told =
        isTold(all, name)
            || isLegalForm(all.getLast().toLowerCase(Locale.ROOT))
            || BodyWords.isName(body)
            || alone && cast.isCompany(all.getLast());
    return free && name < all.size() && told && isInName(all.get(name), all.size() - name)
        ? Optional.of(body)
        : Optional.empty();
  }

  /** {@code Rival} of {@code Rival Vale Motors}, with which a sentence begins. */
  private static boolean isKind(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    return BESIDE.get("before").contains(noun)
        || BESIDE.get("one").contains(noun)
        || BESIDE.get("name").contains(noun);
  }

  /** Where the words begin that end a phrase and have capitals, small words among them. */
  private static int name(List<String> all) {
    int name = all.size();
    for (int at = all.size() - 1; at >= 0; at--) {
      if (isCapital(all.get(at)) || isBeforeForm(all, at)) {
        name = at;
      } else if (name == all.size() || !Abbreviations.isSmall(all.get(at))) {
        return name;
      }
    }
    return name;
  }

  /** The {@code Vale,} of {@code Vale, Inc.}. */
  private static boolean isBeforeForm(List<String> all, int at) {
    String word = all.get(at);
    return word.endsWith(",")
        && isCapital(word.substring(0, word.length() - 1))
        && at + 2 == all.size()
        && isLegalForm(all.getLast().toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** Whether the word before a name tells that it is a company's or another body's. */
  private static boolean isTold(List<String> all, int name) {
    int before = name > 0 && all.get(name - 1).equals("the") ? name - 2 : name - 1;
    if (before < 0 || name == all.size()) {
      return false;
    }
    String noun = all.get(before).replace(",", "").toLowerCase(Locale.ROOT);
    String first = all.get(name);
    boolean isOne = name == all.size() - 1;
    boolean mayBePerson = !isOne && BESIDE.get("role").contains(noun);
    boolean isLong = !isOne || Abbreviations.isAcronym(first);
    boolean told =
        BESIDE.get("before").contains(noun)
            || BESIDE.get("one").contains(noun)
            || BESIDE.get("name").contains(noun) && isLong;
    return told && !mayBePerson;
  }

  /** Behind these a name is another's: {@code a woman who sued Vale}. */
  private static boolean isOfAnother(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    boolean formed = word.endsWith("ing") || word.endsWith("ed");
    return SpeakerPerson.isBefore(word)
        || OfficeWords.isRelative(word)
        || OfficeWords.isClause(word)
        || word.equals("and")
        || formed && word.equals(written) && word.indexOf('-') < 0;
  }

  private static boolean isCapital(String word) {
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    boolean told = word.indexOf('-') > 0 && NameTokens.isBreak(word.toLowerCase(Locale.ROOT));
    return capital && !told && !word.endsWith(",");
  }

  /** A weekday or the like is no name by itself, and behind a title a person's is. */
  private static boolean isInName(String first, int words) {
    String word = first.toLowerCase(Locale.ROOT);
    return !Titles.contains(word) && (words > 1 || !NameTokens.isBreak(word));
  }

  /** Whether a word, in lower case, is the name of a company or the like. */
  boolean contains(String word) {
    return companies.contains(word);
  }

  /** The name of a company without the words that tell that it is one, where it has such. */
  static Optional<String> shortened(String name) {
    List<String> words = Arrays.asList(name.split(" "));
    int end = words.size();
    while (end > 1 && isPlainForm(words.get(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
    }
    String rest = String.join(" ", words.subList(0, end));
    boolean tells =
        States.speaking(rest).isEmpty() && !NameTokens.isBreak(rest.toLowerCase(Locale.ROOT));
    boolean isName = words.stream().allMatch(CompanyNames::isCapital);
    return end < words.size() && isName && tells && !BodyWords.contains(rest)
        ? Optional.of(rest)
        : Optional.empty();
  }

  /** Holdings are another company than what they hold. */
  private static boolean isPlainForm(String word) {
    return isForm(word) && !word.equals("holdings");
  }

  /** Whether a word, in lower case, tells that the name before it is a company's. */
  static boolean isForm(String word) {
    return BESIDE.get("form").contains(word) || isLegalForm(word);
  }

  /** Whether a word, in lower case, is for companies as well as for persons: {@code rival}. */
  static boolean isRole(String word) {
    return BESIDE.get("role").contains(word);
  }

  /** Whether a word, in lower case, ends the full name of a company by law: {@code Ltd}. */
  static boolean isLegalForm(String word) {
    return BESIDE.get("law").contains(word);
  }

  /** Whether a word, in lower case, is no person's name. */
  boolean isThing(String word) {
    return contains(word) || things.contains(word);
  }

  private static boolean isName(Paragraph paragraph, int at) {
    return at < paragraph.size()
        && TokenText.isCapitalWord(paragraph, at)
        && !NameTokens.isBreak(paragraph.lower(at))
        && !Titles.contains(paragraph.lower(at));
  }

  private static boolean isCompany(Paragraph paragraph, int at) {
    boolean told =
        !GivenNames.isPlain(paragraph.lower(at)) && isForm(paragraph, at)
            || isToldBehind(paragraph, at)
            || isAlone(paragraph, at) && isToldBefore(paragraph, at);
    return told && isFirst(paragraph, at);
  }

  /** Whether no other name goes on with the word. */
  private static boolean isFirst(Paragraph paragraph, int at) {
    return at == 0
        || !isName(paragraph, at - 1)
        || !TokenText.isNear(paragraph, at)
        || paragraph.begins(at - 1) && isKind(paragraph.lower(at - 1));
  }

  private static boolean isAlone(Paragraph paragraph, int at) {
    return !isName(paragraph, at + 1) || !TokenText.isNear(paragraph, at + 1);
  }

  /** {@code Vale Motor Company}. */
  private static boolean isForm(Paragraph paragraph, int at) {
    for (int next = at + 1; next < at + LONGEST && isCapital(paragraph, next); next++) {
      String word = paragraph.lower(next);
      if (isForm(word)) {
        return true;
      }
    }
    return false;
  }

  /** The last word of the name that begins with a word. */
  private static int last(Paragraph paragraph, int at) {
    int last = at;
    while (isName(paragraph, last + 1) && TokenText.isNear(paragraph, last + 1)) {
      last++;
    }
    return last;
  }

  private static boolean isCapital(Paragraph paragraph, int at) {
    return at < paragraph.size()
        && TokenText.isCapitalWord(paragraph, at)
        && TokenText.isNear(paragraph, at);
  }

  /** {@code Vale's shareholders}, {@code Vale chief executive}. */
  private static boolean isToldBehind(Paragraph paragraph, int at) {
    String next = word(paragraph, at + 1);
    return BESIDE.get("behind").contains(next)
        || BESIDE.get("either").contains(next) && !isObject(paragraph, at + 2)
        || next.equals("chief") && BESIDE.get("chief").contains(word(paragraph, at + 2))
        || next.equals("executive") && isName(paragraph, at + 2)
        || next.equals("vice") && word(paragraph, at + 2).equals("president")
        || next.equals("was") && BESIDE.get("founded").contains(word(paragraph, at + 2));
  }

  /** What stands behind a verb: of {@code Vale shares the view} Vale has no shares. */
  private static boolean isObject(Paragraph paragraph, int at) {
    return isName(paragraph, at) || Determiners.contains(word(paragraph, at));
  }

  /** {@code the carmaker Vale}, {@code the chief executive of Vale}. */
  private static boolean isToldBefore(Paragraph paragraph, int at) {
    String before = word(paragraph, at - 1);
    boolean held =
        (before.equals("of") || before.equals("at"))
            && BESIDE.get("held").contains(word(paragraph, at - 2));
    boolean owned = before.equals("in") && BESIDE.get("in").contains(word(paragraph, at - 2));
    return held
        || owned
        || (BESIDE.get("before").contains(before) || BESIDE.get("one").contains(before))
            && !paragraph.isCapital(at - 1)
            && TokenText.isNear(paragraph, at);
  }

  private static boolean isMark(Paragraph paragraph, int at, char mark) {
    return at < paragraph.size() && paragraph.first(at) == mark;
  }

  /** The word at a place, in lower case; empty outside the paragraph. */
  private static String word(Paragraph paragraph, int at) {
    return at >= 0 && at < paragraph.size() ? paragraph.lower(at) : "";
  }
}
