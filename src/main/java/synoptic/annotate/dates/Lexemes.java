package synoptic.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.corpus.Part;
import synoptic.text.Language;
import synoptic.text.OtherCalendar;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * A passage cut for the reading of dates and numbers: the words of {@link Words} in pieces of
 * letters, of digits and signs, as {@code mid-2016} is two words here and a hyphen. An address is
 * one sign.
 */
final class Lexemes {

  static final String HYPHENS = "-‐‑–";
  static final String DASHES = "-‐‑–—";

  /** The zeros of the digits that count as such: those of ASCII, Arabic and Persian. */
  private static final char[] ZEROS = {'0', '٠', '۰'};

  private static final int NARROW_BLANK = 0x202F;
  private static final char FIRST_ARABIC = '\u0600';

  /** A number has at most so many groups of three digits behind its first. */
  private static final int MOST_GROUPS = 6;

  /** A word takes in so many parts behind apostrophes. */
  private static final int MOST_APOSTROPHES = 3;

  private final String passage;
  private final Language language;
  private static final Set<String> SIDES = Set.of("ago", "earlier", "later", "before", "after");

  private final List<Lexeme> all = new ArrayList<>();
  private boolean hasSides;
  private final boolean[] ends;

  Lexemes(String passage, Language language) {
    this.passage = passage;
    this.language = language;
    List<Word> words = Words.of(passage);
    int word = 0;
    for (int start = 0; start < passage.length(); ) {
      int end = endOfChunk(start);
      int behind = word;
      while (behind < words.size() && words.get(behind).span().end() <= end) {
        behind++;
      }
      if (isAddress(passage.substring(start, end))) {
        add(Lexeme.Kind.SIGN, start, end);
      } else {
        cut(start, end, words.subList(word, behind));
      }
      word = behind;
      start = end + 1;
    }
    joinMonths();
    ends = ends();
  }

  /** Months of two words as one, and one that is named in two ways: {@code كانون الثاني/يناير}. */
  private void joinMonths() {
    for (int at = 0; at + 1 < all.size(); at++) {
      if (all.get(at).text().charAt(0) >= FIRST_ARABIC) {
        join(at, 1, at(at).lower() + "_" + lower(at + 1));
        boolean isTwice = at(at + 1).isOneOf("/") && monthNamed(lower(at)) > 0;
        int behind = isTwice && isMonth(lower(at + 2) + "_" + lower(at + 3)) ? 3 : 2;
        String second = behind == 3 ? lower(at + 2) + "_" + lower(at + 3) : lower(at + 2);
        if (isTwice && monthNamed(second) == monthNamed(lower(at))) {
          join(at, behind, lower(at));
        }
      }
    }
  }

  private int monthNamed(String lower) {
    return language.month(lower);
  }

  private boolean isMonth(String lower) {
    return monthNamed(lower) > 0 || OtherCalendar.month(lower).isPresent();
  }

  /** Makes one word of a lexeme and some behind it, if that is a month. */
  private void join(int at, int behind, String lower) {
    if (at + behind < all.size() && isMonth(lower)) {
      Span span = new Span(at(at).span().start(), at(at + behind).span().end());
      Lexeme joined = new Lexeme(Lexeme.Kind.WORD, span.in(passage), lower, span, at(at).glued());
      all.subList(at, at + behind + 1).clear();
      all.add(at, joined);
    }
  }

  /** Where the next blank is, or the end. */
  private int endOfChunk(int start) {
    int end = start;
    while (end < passage.length() && !isBlank(passage.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit >= '\t' && unit <= '\r' || unit == '\u00A0';
  }

  private static boolean isAddress(String chunk) {
    return chunk.contains("://") || chunk.contains("www.") || chunk.indexOf('@') >= 0;
  }

  /** Each word in pieces, and between the words each sign for itself. */
  private void cut(int start, int end, List<Word> words) {
    int at = start;
    for (Word word : words) {
      signs(at, word.span().start());
      pieces(word.span());
      at = word.span().end();
    }
    signs(at, end);
  }

  private void signs(int start, int end) {
    int at = start;
    while (at < end) {
      at = sign(at);
    }
  }

  private int sign(int at) {
    int point = passage.codePointAt(at);
    int behind = at + Character.charCount(point);
    if (point != NARROW_BLANK) {
      add(Lexeme.Kind.SIGN, at, behind);
    }
    return behind;
  }

  /** The letters, the digits and the signs of a word: {@code al-Nusra}, {@code 1990s}. */
  private void pieces(Span word) {
    int at = word.start();
    while (at < word.end()) {
      int digits = endOfDigits(at, word.end());
      int behind = digits > at ? digits : endOfWord(at, word.end());
      if (behind > at) {
        add(digits > at ? Lexeme.Kind.DIGITS : Lexeme.Kind.WORD, at, behind);
        at = behind;
      } else {
        at = sign(at);
      }
    }
  }

  /** Where a number ends, {@code 1,234.5} in one piece; where it begins if there is none. */
  private int endOfDigits(int from, int end) {
    for (char zero : ZEROS) {
      int whole = endOfRun(from, end, zero);
      if (whole > from) {
        return zero == '0' ? endOfFraction(endOfGroups(from, whole, end), end) : whole;
      }
    }
    return from;
  }

  private int endOfRun(int from, int end, char zero) {
    int at = from;
    while (isDigit(at, end, zero)) {
      at++;
    }
    return at;
  }

  private boolean isDigit(int at, int end, char zero) {
    return at < end && passage.charAt(at) >= zero && passage.charAt(at) <= zero + 9;
  }

  /** Behind the last group of exactly three digits that goes on a number of up to three. */
  private int endOfGroups(int from, int whole, int end) {
    int found = whole;
    int at = whole;
    for (int groups = 0; groups < MOST_GROUPS && whole - from <= 3; groups++) {
      boolean isGroup = at < end && passage.charAt(at) == ',';
      int behind = isGroup ? endOfRun(at + 1, Math.min(end, at + 4), '0') : at;
      if (behind - at < 4) {
        break;
      }
      at = behind;
      found = isDigit(at, end, '0') ? found : at;
    }
    return found;
  }

  private int endOfFraction(int whole, int end) {
    boolean point = whole < end && passage.charAt(whole) == '.' && isDigit(whole + 1, end, '0');
    return point ? endOfRun(whole + 1, end, '0') : whole;
  }

  private int endOfWord(int from, int end) {
    int at = endOfLetters(from, end);
    for (int parts = 0; parts < MOST_APOSTROPHES && at > from && at < end; parts++) {
      boolean joins = passage.charAt(at) == '\'' || passage.charAt(at) == '’';
      int behind = joins ? endOfLetters(at + 1, end) : at;
      if (behind <= at + 1) {
        break;
      }
      at = behind;
    }
    return at;
  }

  private int endOfLetters(int from, int end) {
    int at = from;
    while (at < end) {
      int point = passage.codePointAt(at);
      if (!Character.isLetter(point) && !isMark(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private void add(Lexeme.Kind kind, int start, int end) {
    String text = passage.substring(start, end);
    boolean glued = !all.isEmpty() && all.getLast().span().end() == start;
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    hasSides |= kind == Lexeme.Kind.WORD && SIDES.contains(lower);
    all.add(new Lexeme(kind, text, lower, new Span(start, end), glued));
  }

  /** Whether a word says that something lies before or behind something else. */
  boolean hasSides() {
    return hasSides;
  }

  int size() {
    return all.size();
  }

  /** The lexeme at an index, {@link Lexeme#NONE} outside the passage. */
  Lexeme at(int index) {
    return index >= 0 && index < all.size() ? all.get(index) : Lexeme.NONE;
  }

  String lower(int index) {
    return at(index).lower();
  }

  Language language() {
    return language;
  }

  /** 1 to 12, or 0 where the lexeme names no month. */
  int month(int index) {
    Lexeme word = at(index);
    if (!word.isWord()) {
      return 0;
    }
    String lower = word.lower();
    String owner = word.withoutPossessive();
    boolean owned = !owner.equals(lower) && !language.isShortMonth(owner);
    int month = language.month(owned ? owner : lower);
    boolean needsCapital = language.isShortMonth(lower) || language.isCommonMonth(lower);
    return needsCapital && !word.isCapital() ? 0 : month;
  }

  /** 1 for Monday to 7 for Sunday, or 0 where the lexeme names no weekday. */
  int weekday(int index) {
    Lexeme word = at(index);
    return word.isCapital() ? language.weekday(word.withoutPossessive()) : 0;
  }

  /** Whether a lexeme may be a plural, as far as the language's plurals are known. */
  boolean isPlural(int index) {
    return language.hasRules() && CountWords.isPlural(lower(index));
  }

  /** The text from a lexeme up to another, without the possessive ending of the last one. */
  Part part(int from, int end) {
    Lexeme last = at(end - 1);
    int possessive = last.isWord() && last.lower().endsWith("'s") ? 2 : 0;
    return Part.of(passage, new Span(at(from).span().start(), last.span().end() - possessive));
  }

  boolean isHyphen(int index) {
    return at(index).isOneOf(HYPHENS) && at(index).glued() && at(index + 1).glued();
  }

  boolean beginsLine(int index) {
    int start = at(index).span().start();
    int before = index == 0 ? 0 : at(index - 1).span().end();
    return index == 0 || passage.substring(before, start).indexOf('\n') >= 0;
  }

  /** Whether a sentence ends with this lexeme. */
  boolean endsSentence(int index) {
    return index >= 0 && index < ends.length && ends[index];
  }

  private boolean[] ends() {
    List<Span> sentences = Sentences.of(passage, language);
    boolean[] found = new boolean[all.size()];
    int sentence = 0;
    for (int at = 0; at < found.length; at++) {
      int behind = at + 1 < found.length ? all.get(at + 1).span().start() : passage.length();
      while (sentence < sentences.size() && sentences.get(sentence).end() <= behind) {
        found[at] |= sentences.get(sentence++).end() > all.get(at).span().start();
      }
    }
    return found;
  }
}
