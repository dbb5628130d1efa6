package synoptic.annotate.dates;

import java.util.Set;

/** Tells the names of programmes, papers and books from the dates whose words they are made of. */
final class Titles {

  /** So many words of a title are looked at to each side. */
  private static final int LONGEST = 5;

  private static final String OPENING = "“\"‘'«";
  private static final String CLOSING = "”\"’'»";

  /** Behind a weekday, with a capital: {@code Saturday Night Live}, {@code the Sunday Times}. */
  private static final Set<String> BEHIND_WEEKDAY =
      Set.of(
          "night",
          "morning",
          "times",
          "telegraph",
          "mail",
          "express",
          "mirror",
          "post",
          "herald",
          "star",
          "world",
          "review",
          "show",
          "live",
          "football",
          "edition",
          "magazine",
          "sun",
          "today",
          "tribune",
          "independent",
          "politics",
          "report",
          "club",
          "accords");

  private static final Set<String> SHOWS =
      Set.of("show", "host", "hosts", "programme", "program", "anchor", "newspaper");

  private final Lexemes lexemes;

  Titles(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** Whether the words of a date in words are a name, or part of one. */
  boolean contains(int from, int end) {
    Lexeme first = lexemes.at(from);
    Lexeme last = lexemes.at(end - 1);
    if (!first.isCapital() || !last.isCapital() || lexemes.month(end - 1) > 0) {
      return false;
    }
    if (lexemes.weekday(end - 1) > 0) {
      Lexeme next = lexemes.at(end);
      return isQuoted(from, end) || next.isCapital() && BEHIND_WEEKDAY.contains(next.lower());
    }
    boolean shown = SHOWS.contains(lexemes.lower(end));
    return end - from > 1 || shown || isQuoted(from, end) || isInsideSentence(from);
  }

  /** Whether the word before goes on into this one, which has a capital all the same. */
  private boolean isInsideSentence(int from) {
    Lexeme before = lexemes.at(from - 1);
    return before.isWord() && !lexemes.endsSentence(from - 1) && !lexemes.beginsLine(from);
  }

  /** Whether all that stands in the quotation marks around the words has capitals. */
  private boolean isQuoted(int from, int end) {
    int open = from - 1;
    while (from - open <= LONGEST && lexemes.at(open).isCapital()) {
      open--;
    }
    int close = end;
    while (close - end <= LONGEST && lexemes.at(close).isCapital()) {
      close++;
    }
    boolean point = close - end < LONGEST && open < from - 1 && lexemes.at(close).isOneOf(",.");
    return lexemes.at(open).isOneOf(OPENING)
        && lexemes.at(point ? close + 1 : close).isOneOf(CLOSING);
  }
}
