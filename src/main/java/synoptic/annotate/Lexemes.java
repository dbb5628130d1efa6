package synoptic.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.Part;
import synoptic.text.Span;

/** A passage cut into words, numbers in digits and signs; an address is one sign. */
final class Lexemes {

  static final String HYPHENS = "-‐‑–";
  static final String DASHES = "-‐‑–—";

  /** Repetitions of groups are bounded, because the JDK walks them with its stack. */
  private static final Pattern LEXEME =
      Pattern.compile(
          "(?<digits>\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[٠-٩]+|[۰-۹]+)"
              + "|(?<word>[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+){0,3})|[^\\s\\u00A0\\u202F]");

  private static final Pattern CHUNK = Pattern.compile("[^\\s\\u00A0]+");

  private final String passage;
  private static final Set<String> SIDES = Set.of("ago", "earlier", "later", "before", "after");

  private final List<Lexeme> all = new ArrayList<>();
  private boolean hasSides;

  Lexemes(String passage) {
    this.passage = passage;
    Matcher chunk = CHUNK.matcher(passage);
    while (chunk.find()) {
      if (isAddress(chunk.group())) {
        add(Lexeme.Kind.SIGN, chunk.start(), chunk.end());
      } else {
        cut(chunk.start(), chunk.end());
      }
    }
  }

  private static boolean isAddress(String chunk) {
    return chunk.contains("://") || chunk.contains("www.") || chunk.indexOf('@') >= 0;
  }

  private void cut(int start, int end) {
    Matcher lexeme = LEXEME.matcher(passage).region(start, end);
    while (lexeme.find()) {
      Lexeme.Kind kind = lexeme.start("word") >= 0 ? Lexeme.Kind.WORD : Lexeme.Kind.SIGN;
      add(lexeme.start("digits") >= 0 ? Lexeme.Kind.DIGITS : kind, lexeme.start(), lexeme.end());
    }
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

  /** Whether a sentence ends with this lexeme, as far as its neighbours tell. */
  boolean endsSentence(int index) {
    Lexeme before = at(index - 1);
    if (at(index).isOneOf("!?…")) {
      return true;
    }
    boolean abbreviates =
        before.text().length() == 1 && before.isWord()
            || before.isCapital() && Months.isShort(before);
    Lexeme next = at(index + 1);
    return at(index).isOneOf(".")
        && !abbreviates
        && (next.glued() ? next.isDigits() || next.isOneOf("”\"’)]") : !isLower(next));
  }

  private static boolean isLower(Lexeme lexeme) {
    return lexeme.isWord() && !lexeme.isCapital();
  }
}
