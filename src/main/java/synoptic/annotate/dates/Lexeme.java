package synoptic.annotate.dates;

import synoptic.text.Span;

/**
 * A word, a number in digits or a single sign of a passage.
 *
 * @param lower the text in lower case
 * @param glued whether nothing stands between this and the one before
 */
record Lexeme(Kind kind, String text, String lower, Span span, boolean glued) {

  enum Kind {
    WORD,
    DIGITS,
    SIGN
  }

  /** What stands before the first and behind the last one. */
  static final Lexeme NONE = new Lexeme(Kind.SIGN, "", "", new Span(0, 0), false);

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isCapital() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  boolean isOneOf(String signs) {
    return kind == Kind.SIGN && text.length() == 1 && signs.contains(text);
  }

  /** The text in lower case without {@code 's} at its end. */
  String withoutPossessive() {
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /** The value of up to nine digits and nothing else; -1 for anything else. */
  int whole() {
    return isDigits() && text.length() <= 9 && text.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(text)
        : -1;
  }
}
