package synoptic.text;

import java.util.Locale;

/**
 * Weighs whether a sentence ends with a stop: what the word before it is short for, and whether the
 * word behind it is one of a name or begins anew. Looks a bounded way back and ahead.
 */
final class SentenceEnd {

  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_LIST_NUMBER = 3;
  private static final int LONGEST_TOWN = 4;

  /** What may stand between a stop and the first letter of the next sentence. */
  private static final String OPENING = "\"'“‘„«‹»([{¿¡「『（【《〈*•·#@$€£¥_";

  private static final String DASHES = "-–—―‒";

  private static final int MOST_OPENING = 6;

  private final String text;
  private final int first;
  private final int end;
  private final Language language;

  SentenceEnd(String text, Span paragraph, Language language) {
    this.text = text;
    this.first = paragraph.start();
    this.end = paragraph.end();
    this.language = language;
  }

  /**
   * Whether a sentence ends.
   *
   * @param start where it began
   * @param stop its stop, or the first of several
   * @param behind where the stops end
   * @param closed where the marks end that close behind them, before the end of the paragraph
   */
  boolean at(int start, int stop, int behind, int closed) {
    int next = Stops.behindBlanks(text, closed, end);
    char last = text.charAt(behind - 1);
    if (Stops.isUnspaced(last)) {
      return "と、，,".indexOf(text.charAt(next)) < 0 && !isBetweenDigits(stop, next);
    }
    if (next == closed && !opensGlued(next)) {
      return false;
    }
    int lead = lead(next);
    if (lead < 0) {
      return false;
    }
    boolean quoted = Stops.hasQuote(text, behind, closed);
    NextWord word = NextWord.at(text, lead, end, language);
    if (quoted && DASHES.indexOf(text.charAt(next)) >= 0 || word.isSmall()) {
      return false;
    }
    boolean single = behind == stop + 1 && text.charAt(stop) == '.';
    if (single) {
      return isFullStop(start, stop, closed, word, quoted);
    }
    return isEllipsis(stop, behind) && !quoted
        ? endsAfterEllipsis(stop, behind, word)
        : endsAfterMark(stop, quoted, lead);
  }

  private boolean isBetweenDigits(int stop, int next) {
    return stop > first
        && Character.isDigit(text.charAt(stop - 1))
        && Character.isDigit(text.charAt(next))
        && next == stop + 1;
  }

  /** An opening quotation mark right behind the stop, where a blank was lost. */
  private boolean opensGlued(int at) {
    return "“„«¿¡".indexOf(text.charAt(at)) >= 0;
  }

  /** The first letter or digit behind signs that may open a sentence; -1 where others stand. */
  private int lead(int next) {
    int at = next;
    for (int signs = 0; at < end; signs++) {
      int point = text.codePointAt(at);
      if (Character.isLetterOrDigit(point) || isSymbol(point)) {
        return at;
      }
      boolean known = OPENING.indexOf(point) >= 0 || DASHES.indexOf(point) >= 0;
      boolean may = known || point == '…' || signs > 0 && Character.isWhitespace(point);
      if (!may || signs == MOST_OPENING || signs == 0 && point == '…') {
        return -1;
      }
      at += Character.charCount(point);
    }
    return -1;
  }

  private static boolean isSymbol(int point) {
    return Character.getType(point) == Character.OTHER_SYMBOL;
  }

  private boolean isEllipsis(int stop, int behind) {
    for (int at = stop; at < behind; at++) {
      if (".…‥ ".indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Dots behind a full stop are an omission; behind three alone a name goes on. */
  private boolean endsAfterEllipsis(int stop, int behind, NextWord word) {
    long dots =
        text.substring(stop, Math.min(behind, stop + 8)).chars().filter(c -> c == '.').count();
    int before = stop - 1;
    while (before > first && Stops.isBlank(text.charAt(before))) {
      before--;
    }
    boolean omits = dots > 3 || before > first && ".?!".indexOf(text.charAt(before)) >= 0;
    return omits || !language.hasRules() || word.begins() || !word.isWord();
  }

  private boolean endsAfterMark(int stop, boolean quoted, int lead) {
    if (quoted) {
      return !Attribution.isAt(text, lead, end, language);
    }
    return !language.isMarkedName(text.substring(wordBefore(first, stop), stop));
  }

  private boolean isFullStop(int start, int stop, int closed, NextWord next, boolean quoted) {
    int until = beforeBlanks(start, stop);
    int from = wordBefore(start, until);
    if (from == until) {
      return true;
    }
    String word = text.substring(from, until);
    if (isListNumber(word, start, from) || until < stop && isBetweenFigures(until, closed)) {
      return false;
    }
    return switch (kind(word, start, from)) {
      case NONE -> true;
      case TITLE -> next.isSure();
      case SUFFIX -> quoted && next.isWord() || next.begins() || next.countsThings();
      case STATE ->
          quoted && next.isWord()
              || next.begins()
              || next.countsThings()
              || isBehindTown(start, from) && next.isWord() && !next.goesOnBehindTown(language);
      case INITIAL -> quoted && next.isWord() || next.beginsBehindInitial() || next.countsThings();
      case MONTH, WEEKDAY -> quoted && next.isWord() || next.begins();
      case NUMBER -> !next.isNumber() && (!isBracketed(closed) || next.begins());
      case INNER -> false;
      case TIME -> !next.isTime() && (next.isWord() || next.countsThings());
      case LIST -> next.isWord() || next.countsThings();
    };
  }

  /** {@code 3 . 1 inches}, as texts have it whose signs were set apart with blanks. */
  private boolean isBetweenFigures(int until, int closed) {
    return Character.isDigit(text.charAt(until - 1))
        && Character.isDigit(text.charAt(Stops.behindBlanks(text, closed, end)));
  }

  /**
   * {@code in Reno, Nev.}: behind a comma that stands behind a town, with a small word before it.
   * Of {@code the Reno, Nev. Police} that word is an article.
   */
  private boolean isBehindTown(int start, int from) {
    int comma = beforeBlanks(start, from);
    if (comma == start || text.charAt(comma - 1) != ',') {
      return false;
    }
    int at = comma - 1;
    for (int words = 0; words < LONGEST_TOWN; words++) {
      int word = wordBefore(start, at);
      String lower = text.substring(word, at).toLowerCase(Locale.ROOT);
      if (word == at || !Character.isUpperCase(text.charAt(word))) {
        return words > 0 && language.filler(lower) != Language.Filler.NONE && !isArticle(lower);
      }
      at = beforeBlanks(start, word);
    }
    return false;
  }

  private static boolean isArticle(String lower) {
    return lower.equals("the") || lower.equals("a") || lower.equals("an");
  }

  private int beforeBlanks(int start, int from) {
    int before = from;
    while (before > start && Stops.isBlank(text.charAt(before - 1))) {
      before--;
    }
    return before;
  }

  private boolean isBracketed(int closed) {
    return text.charAt(closed - 1) == ')';
  }

  private Abbreviation kind(String word, int start, int from) {
    Abbreviation listed = language.abbreviation(word);
    if (listed != Abbreviation.NONE) {
      return listed;
    }
    if (isInitials(word)) {
      boolean self = word.equals("I") && from > start && isBehindSmall(start, from);
      return self
          ? Abbreviation.NONE
          : word.length() < 3 ? Abbreviation.INITIAL : Abbreviation.SUFFIX;
    }
    return Abbreviation.NONE;
  }

  /** One letter, or several with full stops between them: {@code J}, {@code U.S}, {@code J.-P}. */
  private static boolean isInitials(String word) {
    int letters = 0;
    for (int at = 0; at < word.length(); at++) {
      char sign = word.charAt(at);
      boolean letter = Character.isLetter(sign);
      letters = letter ? letters + 1 : 0;
      if (letters > 1 || !letter && sign != '.') {
        return false;
      }
    }
    return letters == 1 && (word.length() > 1 || Character.isUpperCase(word.charAt(0)));
  }

  /** Of {@code so do I.} and {@code than I.} I am, of {@code the agent I.} it is an initial. */
  private boolean isBehindSmall(int start, int from) {
    int before = beforeBlanks(start, from);
    String word = text.substring(wordBefore(start, before), before);
    return word.isEmpty() || language.filler(word) != Language.Filler.NONE;
  }

  /** {@code 1}, {@code b} or {@code iv} that begins a sentence or stands behind a colon. */
  private boolean isListNumber(String word, int start, int from) {
    int before = beforeBlanks(start, from);
    boolean leads = before == start || ":;".indexOf(text.charAt(before - 1)) >= 0;
    return leads
        && (word.length() <= LONGEST_LIST_NUMBER && word.chars().allMatch(Character::isDigit)
            || word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("I")
            || word.length() < 5 && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0));
  }

  /** Where the word begins that ends at a place, without what is joined to it by a hyphen. */
  private int wordBefore(int start, int stop) {
    int least = Math.max(start, stop - LONGEST_WORD);
    int at = stop;
    while (at > least && isOfWord(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign)
        || sign == '.'
        || Character.isSurrogate(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
  }
}
