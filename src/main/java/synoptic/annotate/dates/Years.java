package synoptic.annotate.dates;

import java.util.Optional;
import java.util.Set;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;

/** Finds years, spans of years and decades, and tells years from counts of four digits. */
final class Years {

  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "during",
          "before",
          "after",
          "from",
          "the",
          "early",
          "late",
          "mid",
          "year",
          "ad",
          "ce",
          "between",
          "spring",
          "summer",
          "autumn",
          "winter",
          "throughout");

  private static final Set<String> BEFORE_COUNTS =
      Set.of(
          "over",
          "about",
          "than",
          "some",
          "nearly",
          "almost",
          "approximately",
          "around",
          "least",
          "most",
          "only",
          "roughly",
          "killed",
          "another",
          "all");

  /** Behind four digits: a time of day. */
  private static final Set<String> CLOCKS = Set.of("hours", "hrs", "gmt", "utc");

  /** Behind four digits: before our era, and no year that a timeline of days has. */
  private static final Set<String> BEFORE_OUR_ERA = Set.of("bc", "bce", "b.c");

  /** At the end of a name behind four digits: the number of a house. */
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "lane",
          "drive",
          "boulevard",
          "blvd",
          "square",
          "terrace",
          "court",
          "highway",
          "parkway");

  /** So many words of the name of a street are looked at. */
  private static final int LONGEST_STREET = 4;

  /** A year of two digits is at most so many years after the publication. */
  private static final int AHEAD = 10;

  /** Where no publication is known: years of two digits below this are of this century. */
  private static final int PIVOT = 50;

  private final Lexemes lexemes;
  private final ExcludedNumbers noNumbers;
  private final int latest;

  Years(Lexemes lexemes, ExcludedNumbers noNumbers, Optional<PartialDate> published) {
    this.lexemes = lexemes;
    this.noNumbers = noNumbers;
    this.latest = published.map(date -> date.year() + AHEAD).orElse(2000 + PIVOT - 1);
  }

  /** The year, span or decade that begins at an index, or null. */
  DateMatch at(int index) {
    if (apostrophe(index)) {
      return brief(index, index + 1);
    }
    if (!lexemes.at(index).isDigits() || noNumbers.contains(index)) {
      return null;
    }
    int year = year(index);
    if (isDecade(index)) {
      int last = lastDecade(index);
      return last > index
          ? span(index, last + 2, year, year(last) + 9)
          : span(index, index + 2, year, year + 9);
    }
    if (year == 0 || !isSaid(index, year)) {
      return null;
    }
    int last = last(index, year);
    return last == 0
        ? When.on(year, 0, 0).map(on -> dating(index, index + 1, on)).orElse(null)
        : span(index, index + 3, year, last);
  }

  /** The four digits at an index as a year, or 0 where they are none or count something. */
  int year(int index) {
    Lexeme digits = lexemes.at(index);
    boolean four = digits.text().length() == 4 && digits.whole() >= 1000 && digits.whole() < 2200;
    return four && !counts(index) ? digits.whole() : 0;
  }

  /** {@code '98} and {@code '80s}, where a word before them speaks for a year. */
  private DateMatch brief(int index, int digits) {
    int value = lexemes.at(digits).whole();
    Lexeme next = lexemes.at(digits + 1);
    if (next.glued() && next.lower().equals("s") && value % 10 == 0) {
      return span(index, digits + 2, century(value), century(value) + 9);
    }
    String before = lexemes.lower(index - 1);
    boolean said = BEFORE_YEARS.contains(before) || before.equals("of");
    return said && !next.glued() || said && next.isOneOf(".,;:!?)”\"’'")
        ? When.on(century(value), 0, 0).map(on -> dating(index, digits + 1, on)).orElse(null)
        : null;
  }

  /** The year of two digits behind an apostrophe at an index, or 0. */
  int brief(int index) {
    return apostrophe(index) ? century(lexemes.at(index + 1).whole()) : 0;
  }

  private boolean apostrophe(int index) {
    Lexeme digits = lexemes.at(index + 1);
    return lexemes.at(index).isOneOf("'’‘")
        && !lexemes.at(index).glued()
        && digits.glued()
        && digits.text().length() == 2
        && digits.whole() >= 0;
  }

  /** The year that two digits stand for: the latest one that is not far in the future. */
  int century(int digits) {
    int year = latest - Math.floorMod(latest, 100) + digits;
    return year > latest ? year - 100 : year;
  }

  private boolean isDecade(int index) {
    Lexeme next = lexemes.at(index + 1);
    int year = year(index);
    return year > 0 && year % 10 == 0 && next.glued() && next.lower().equals("s");
  }

  /** The index of the decade that a span of decades ends with: {@code 1990s-early 2000s}; or 0. */
  private int lastDecade(int index) {
    int joint = index + 2;
    boolean spoken = lexemes.lower(joint).equals("to");
    if (!spoken && !lexemes.isHyphen(joint)) {
      return 0;
    }
    int article = lexemes.lower(joint + 1).equals("the") ? joint + 2 : joint + 1;
    boolean part = YearParts.contains(lexemes.at(article));
    int last = part ? YearParts.behind(lexemes, article) : article;
    return isDecade(last) && year(last) > year(index) ? last : 0;
  }

  private boolean isSaid(int index, int year) {
    boolean recent = year >= 1900 && year < 2100;
    boolean ours = Set.of("ad", "ce").contains(lexemes.lower(index + 1));
    return recent || ours || BEFORE_YEARS.contains(lexemes.lower(index - 1));
  }

  private boolean counts(int index) {
    Lexeme before = lexemes.at(index - 1);
    Lexeme next = lexemes.at(index + 1);
    boolean money = CountWords.currency(before.lower()) != null;
    boolean measured = next.isOneOf("%") || next.lower().matches("percent|per|million|billion");
    return money
        || measured
        || CLOCKS.contains(next.lower())
        || isBeforeOurEra(index + 1)
        || isHouse(index)
        || CountWords.currency(next.lower()) != null
        || next.isWord() && lexemes.isPlural(index + 1) && isBeforeCount(index);
  }

  private boolean isBeforeOurEra(int index) {
    boolean dotted = lexemes.lower(index).equals("b") && lexemes.lower(index + 2).equals("c");
    return BEFORE_OUR_ERA.contains(lexemes.lower(index)) || dotted;
  }

  /** {@code 1999 Elm Street} */
  private boolean isHouse(int index) {
    int at = index + 1;
    while (lexemes.at(at).isCapital() && at - index <= LONGEST_STREET) {
      if (STREETS.contains(lexemes.lower(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  private boolean isBeforeCount(int index) {
    String before = lexemes.lower(index - 1);
    if (CountWords.isPeople(lexemes.lower(index + 1)) && !BEFORE_YEARS.contains(before)) {
      return true;
    }
    boolean round = lexemes.at(index).whole() % 50 == 0 || lexemes.at(index).whole() < 1900;
    return BEFORE_COUNTS.contains(before) || round && !BEFORE_YEARS.contains(before);
  }

  /** The last year of a span that begins at an index, or 0. */
  private int last(int index, int year) {
    String before = lexemes.lower(index - 1);
    String joint = lexemes.lower(index + 1);
    boolean spoken =
        before.equals("from") && (joint.equals("to") || joint.equals("until"))
            || before.equals("between") && joint.equals("and");
    boolean dash = lexemes.isHyphen(index + 1);
    Lexeme end = lexemes.at(index + 2);
    if (!spoken && !dash || !end.isDigits()) {
      return 0;
    }
    boolean brief = dash && end.text().length() == 2;
    int last = brief ? year - year % 100 + end.whole() : year(index + 2);
    return last > year ? last : 0;
  }

  private static DateMatch span(int from, int end, int first, int last) {
    return When.between(When.date(first, 0, 0), When.date(last, 0, 0))
        .map(between -> dating(from, end, between))
        .orElse(null);
  }

  private static DateMatch dating(int from, int end, When when) {
    return new DateMatch(from, end, when, Basis.WRITTEN);
  }
}
