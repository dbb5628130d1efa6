package synoptic.annotate.dates;

import java.util.Arrays;
import java.util.Set;

/**
 * Which digits of a passage are neither a number that counts something nor a year: numbers of
 * lists, notes, resolutions, pages and telephones, and parts of names, times and scores.
 */
final class ExcludedNumbers {

  private static final Set<String> LABELS =
      Set.of(
          "resolution",
          "article",
          "section",
          "chapter",
          "clause",
          "page",
          "p",
          "pp",
          "paragraph",
          "para",
          "volume",
          "vol",
          "issue",
          "item",
          "room",
          "flight",
          "channel",
          "route",
          "highway",
          "phase",
          "level",
          "tel",
          "phone",
          "telephone",
          "fax",
          "mobile",
          "call",
          "note",
          "footnote",
          "endnote",
          "figure",
          "fig",
          "table",
          "step",
          "version",
          "number",
          "nos",
          "agenda",
          "vision",
          "expo",
          "euro",
          "boeing",
          "airbus",
          "windows",
          "apollo",
          "grade",
          "division",
          "brigade",
          "unit",
          "protocol",
          "decree",
          "law",
          "act",
          "isbn",
          "issn",
          "zip");

  /** What may be glued to digits from the left; anything else makes them part of something. */
  private static final String OPENING = "(“‘«„[$€£¥₽₪₺~<>—|•*…";

  private static final Set<String> JOINTS = Set.of("and", ",", "or", "to", "&", "–", "-");
  private static final Set<String> YEAR_PREFIXES = Set.of("mid", "pre", "post", "early", "late");
  private static final Set<String> GLUED_UNITS =
      Set.of(
          "km", "kg", "m", "bn", "mn", "tn", "cm", "mm", "g", "pc", "ft", "mph", "s", "mw", "gw");

  private final Lexemes lexemes;
  private final boolean[] labelled;
  private final boolean[] is;

  ExcludedNumbers(Lexemes lexemes) {
    this.lexemes = lexemes;
    this.labelled = new boolean[lexemes.size()];
    this.is = new boolean[lexemes.size()];
    for (int at = 0; at < is.length; at++) {
      labelled[at] = lexemes.at(at).isDigits() && isLabelled(at);
      is[at] =
          labelled[at]
              || lexemes.at(at).isDigits()
                  && (isListed(at) || isGluedBefore(at) || isGluedBehind(at));
    }
    telephones();
  }

  boolean contains(int index) {
    return index >= 0 && index < is.length && is[index];
  }

  private boolean isListed(int at) {
    Lexeme before = lexemes.at(at - 1);
    Lexeme next = lexemes.at(at + 1);
    boolean point = next.isOneOf(".)") && next.glued() && !lexemes.at(at + 2).glued();
    boolean starts = lexemes.beginsLine(at) && point;
    boolean few = lexemes.at(at).text().length() <= 3;
    boolean noted =
        before.isOneOf("[") && next.isOneOf("]") || before.isOneOf("(") && next.isOneOf(")");
    return few && (starts || noted) || lexemes.at(at).text().matches("0\\d{1,9}");
  }

  private boolean isGluedBefore(int at) {
    if (!lexemes.at(at).glued()) {
      return false;
    }
    Lexeme before = lexemes.at(at - 1);
    if (before.isOneOf(Lexemes.HYPHENS)) {
      return isHyphenated(at);
    }
    boolean opensQuote = before.isOneOf("\"'") && !before.glued();
    return !before.isOneOf(OPENING) && !opensQuote;
  }

  /** Behind a hyphen: the end of a rising span and a year behind {@code mid-} are numbers. */
  private boolean isHyphenated(int at) {
    Lexeme first = lexemes.at(at - 2);
    if (!lexemes.at(at - 1).glued()) {
      return true;
    }
    return first.isDigits() ? !rises(at - 2) : !YEAR_PREFIXES.contains(first.lower());
  }

  /** Whether digits, a hyphen and larger digits stand here, and nothing more is glued to them. */
  private boolean rises(int at) {
    int first = lexemes.at(at).whole();
    int last = lexemes.at(at + 2).whole();
    boolean chain = lexemes.isHyphen(at - 1) && lexemes.at(at - 2).isDigits();
    boolean goesOn = lexemes.isHyphen(at + 3) && lexemes.at(at + 4).isDigits();
    boolean years = first >= 1000 && last < 100 && last > first % 100;
    return first >= 0 && (last > first || years) && !chain && !goesOn && !isLikePhone(at);
  }

  private boolean isLikePhone(int at) {
    String second = lexemes.at(at + 2).text();
    return second.startsWith("0") || lexemes.at(at).text().length() == 3 && second.length() == 4;
  }

  private boolean isGluedBehind(int at) {
    Lexeme next = lexemes.at(at + 1);
    if (!next.glued()) {
      return isClock(lexemes.lower(at + 1), at + 1);
    }
    if (next.isWord()) {
      return !GLUED_UNITS.contains(next.lower());
    }
    Lexeme second = lexemes.at(at + 2);
    if (next.isOneOf(Lexemes.HYPHENS) && second.glued()) {
      return second.isDigits() ? !rises(at) : !CountWords.isMeasure(second.lower());
    }
    boolean inner = next.isOneOf(".,:’'") && second.glued() && second.isDigits();
    return inner || next.isOneOf("/\\_=&#+°") || next.text().length() > 1;
  }

  private boolean isClock(String next, int at) {
    boolean dotted = (next.equals("a") || next.equals("p")) && lexemes.lower(at + 2).equals("m");
    return next.equals("am") || next.equals("pm") || next.equals("o'clock") || dotted;
  }

  private boolean isLabelled(int at) {
    boolean point = lexemes.at(at - 1).isOneOf(".:#");
    Lexeme word = lexemes.at(point ? at - 2 : at - 1);
    if (isLabel(word) || word.lower().equals("no") && (point || word.isCapital())) {
      return true;
    }
    boolean follows = JOINTS.contains(lexemes.lower(at - 1)) && at > 1 && labelled[at - 2];
    return follows && !isYear(at) && !countsNext(at);
  }

  private static boolean isLabel(Lexeme word) {
    String lower = word.lower();
    String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return word.isWord() && (LABELS.contains(lower) || LABELS.contains(singular));
  }

  private boolean isYear(int at) {
    int value = lexemes.at(at).whole();
    return value >= 1900 && value < 2100;
  }

  private boolean countsNext(int at) {
    return lexemes.at(at + 1).isWord() && lexemes.isPlural(at + 1);
  }

  /** Three groups of digits in a row, or a group behind a plus sign, are a telephone number. */
  private void telephones() {
    int at = 0;
    while (at < is.length) {
      int end = endOfGroups(at);
      if (end > at && (groups(at, end) >= 3 || lexemes.at(at - 1).isOneOf("+"))) {
        Arrays.fill(is, at, end, true);
      }
      at = Math.max(end, at + 1);
    }
  }

  private int endOfGroups(int from) {
    int at = from;
    while (lexemes.at(at).isDigits()) {
      at++;
      boolean sign = lexemes.isHyphen(at) || isInnerPoint(at) || lexemes.at(at).isOneOf(")");
      at = sign && lexemes.at(at + 1).isDigits() ? at + 1 : at;
    }
    return at;
  }

  private boolean isInnerPoint(int at) {
    return lexemes.at(at).isOneOf(".") && lexemes.at(at).glued() && lexemes.at(at + 1).glued();
  }

  private int groups(int from, int end) {
    int groups = 0;
    for (int at = from; at < end; at++) {
      groups += lexemes.at(at).isDigits() ? 1 : 0;
    }
    return groups;
  }
}
