package synoptic.annotate.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.Paragraph;
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
    }
    if (isFirst(paragraph, at)
        && isMark(paragraph, at + 1, ',')
        && word(paragraph, at + 2).equals("which")) {
      things.add(word);
    }
  }

  /**
   * The company that words end with: {@code the carmaker Vale}, {@code a carmaker, Vale}; not
   * {@code a spokesman for the carmaker Vale}.
   */
  static Optional<String> in(String words, ArticlePersons cast) {
    List<String> all = Arrays.asList(TokenText.withoutPossessive(words.strip()).split(" "));
    String last = all.getLast();
    boolean free =
        all.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .noneMatch(CompanyNames::isOfAnother);
    boolean apart = all.size() == 1 || !isInName(all.get(all.size() - 2));
    return free && apart && isInName(last) && cast.isCompany(last)
        ? Optional.of(last)
        : Optional.empty();
  }

  /** Behind these a name is another's: {@code a woman who sued Vale}. */
  private static boolean isOfAnother(String word) {
    return SpeakerPerson.isBefore(word)
        || OfficeWords.isRelative(word)
        || OfficeWords.isClause(word)
        || word.equals("and")
        || word.indexOf('-') < 0 && (word.endsWith("ing") || word.endsWith("ed"));
  }

  private static boolean isInName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && !word.endsWith(",")
        && !NameTokens.isBreak(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word, in lower case, is the name of a company or the like. */
  boolean contains(String word) {
    return companies.contains(word);
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
    return at == 0 || !isName(paragraph, at - 1) || !TokenText.isNear(paragraph, at);
  }

  private static boolean isAlone(Paragraph paragraph, int at) {
    return !isName(paragraph, at + 1) || !TokenText.isNear(paragraph, at + 1);
  }

  /** {@code Vale Motor Company}. */
  private static boolean isForm(Paragraph paragraph, int at) {
    for (int next = at + 1; next < at + LONGEST && isCapital(paragraph, next); next++) {
      if (BESIDE.get("form").contains(paragraph.lower(next))) {
        return true;
      }
    }
    return false;
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
        || next.equals("vice") && word(paragraph, at + 2).equals("president");
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
    return held
        || BESIDE.get("before").contains(before)
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
