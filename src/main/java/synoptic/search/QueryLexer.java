package synoptic.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import synoptic.corpus.PartialDate;

/** Cuts what was typed into tokens, one pass, the longest look ahead being one run of letters. */
final class QueryLexer {

  static final int MOST_CLAUSES = 256;
  private static final int WIDEST_SLOP = 100;

  /** A part of a query as typed. {@code AND} is none: it says what is meant without it. */
  sealed interface Token {

    enum Sign implements Token {
      CLOSE,
      OR,
      NOT,
      END
    }

    /** A parenthesis, with the field that it belongs to. */
    record Open(Optional<FieldName> field) implements Token {}

    /** A whole clause; {@link Query.All} for what means nothing, so that a minus before it goes. */
    record Leaf(Query query) implements Token {}
  }

  private static final Token NOTHING = new Token.Leaf(new Query.All());

  private final String typed;
  private final Queue<Token> ready = new ArrayDeque<>();
  private int at;
  private int clauses;

  QueryLexer(String typed) {
    this.typed = typed;
  }

  Token next() {
    while (ready.isEmpty()) {
      skipSpace();
      if (at == typed.length() || clauses >= MOST_CLAUSES) {
        return Token.Sign.END;
      }
      readOne();
    }
    return ready.remove();
  }

  private void readOne() {
    switch (typed.charAt(at)) {
      case '(' -> open(Optional.empty());
      case ')' -> {
        at++;
        ready.add(Token.Sign.CLOSE);
      }
      case '"', '“', '”', '„' -> leaf(phrase());
      case '-' -> {
        at++;
        if (at < typed.length() && !isSpace(typed.codePointAt(at))) {
          ready.add(Token.Sign.NOT);
        }
      }
      default -> run();
    }
  }

  private void open(Optional<FieldName> field) {
    at++;
    ready.add(new Token.Open(field));
  }

  private void leaf(Query query) {
    if (!(query instanceof Query.All)) {
      clauses++;
    }
    ready.add(new Token.Leaf(query));
  }

  private void run() {
    int colon = at;
    while (colon < typed.length() && Character.isLetter(typed.charAt(colon))) {
      colon++;
    }
    if (colon < typed.length() && typed.charAt(colon) == ':') {
      String name = typed.substring(at, colon);
      Optional<FieldName> field = FieldName.of(name);
      if (field.isPresent()) {
        at = colon + 1;
        operand(field.get());
        return;
      }
      if (name.equalsIgnoreCase("date")) {
        at = colon + 1;
        dates();
        return;
      }
    }
    word(Optional.empty());
  }

  private void operand(FieldName field) {
    switch (peek()) {
      case '(' -> open(Optional.of(field));
      case '"', '“', '”', '„' -> {
        Query phrase = phrase();
        leaf(phrase instanceof Query.All ? phrase : new Query.In(field, phrase));
      }
      default -> word(Optional.of(field));
    }
  }

  private void dates() {
    boolean quoted = isQuote(peek());
    String written = quoted ? quoted() : readRun();
    int dots = written.indexOf("..");
    if (dots < 0) {
      span(PartialDate.parse(written), PartialDate.parse(written));
    } else {
      span(
          PartialDate.parse(written.substring(0, dots)),
          PartialDate.parse(written.substring(dots + 2)));
    }
  }

  /** The years 1 to 9999 are all that can be written, so nothing here can be out of range. */
  private void span(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isEmpty() && to.isEmpty()) {
      ready.add(NOTHING);
    } else if (from.isPresent()
        && to.isPresent()
        && from.get().earliest().isAfter(to.get().latest())) {
      leaf(new Query.Dates(to, from));
    } else {
      leaf(new Query.Dates(from, to));
    }
  }

  private Query phrase() {
    String inside = quoted();
    int slop = 0;
    if (peek() == '~') {
      at++;
      for (; peek() >= '0' && peek() <= '9'; at++) {
        slop = Math.min(WIDEST_SLOP, slop * 10 + peek() - '0');
      }
    }
    List<String> words = new ArrayList<>();
    for (int start = 0; start < inside.length(); ) {
      int end = start;
      while (end < inside.length() && !isSpace(inside.charAt(end))) {
        end++;
      }
      String word = inside.substring(start, end);
      if (word.codePoints().anyMatch(QueryLexer::isOfWord)) {
        words.add(word);
      }
      start = end + 1;
    }
    return words.isEmpty() ? new Query.All() : new Query.Phrase(String.join(" ", words), slop);
  }

  /** The text between the quotes; an open quote ends at the end. */
  private String quoted() {
    int start = ++at;
    while (at < typed.length() && !isQuote(typed.charAt(at))) {
      at++;
    }
    String inside = typed.substring(start, at);
    at = Math.min(at + 1, typed.length());
    return inside;
  }

  private String readRun() {
    int start = at;
    while (at < typed.length() && !endsRun(typed.charAt(at))) {
      at++;
    }
    return typed.substring(start, at);
  }

  private void word(Optional<FieldName> field) {
    String run = readRun();
    if (field.isEmpty() && sign(run)) {
      return;
    }
    List<Query> words = words(run, MOST_CLAUSES - clauses);
    boolean grouped = words.size() > 1;
    if (words.isEmpty()) {
      ready.add(NOTHING);
    } else if (grouped) {
      ready.add(new Token.Open(field));
      words.forEach(this::leaf);
      ready.add(Token.Sign.CLOSE);
    } else {
      Query word = words.getFirst();
      leaf(field.isPresent() ? new Query.In(field.get(), word) : word);
    }
  }

  private boolean sign(String run) {
    switch (run) {
      case "OR" -> ready.add(Token.Sign.OR);
      case "NOT" -> ready.add(Token.Sign.NOT);
      case "AND" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  /** {@code word}, {@code prefix*}, {@code fuzzy~}; a run with other signs in it is some words. */
  private static List<Query> words(String run, int most) {
    int end = endWithoutDistance(run);
    while (end > 1 && isSign(run.charAt(end - 2)) && isSign(run.charAt(end - 1))) {
      end--;
    }
    char last = end == 0 ? ' ' : run.charAt(end - 1);
    List<Query> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= end && words.size() < most; i++) {
      if (i == end || isSign(run.charAt(i))) {
        String text = trimmed(run, start, i);
        if (!text.isEmpty()) {
          boolean isLast = i == end - 1;
          words.add(isLast ? ending(text, last) : new Query.Word(text));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isSign(char c) {
    return c == ':' || c == '*' || c == '~';
  }

  private static Query ending(String text, char sign) {
    return switch (sign) {
      case '*' -> new Query.Prefix(text);
      case '~' -> new Query.Fuzzy(text);
      default -> new Query.Word(text);
    };
  }

  /** The number in {@code fuzzy~1} is known from other engines; the distance is ours to choose. */
  private static int endWithoutDistance(String run) {
    int end = run.length();
    while (end > 0 && (Character.isDigit(run.charAt(end - 1)) || run.charAt(end - 1) == '.')) {
      end--;
    }
    return end > 0 && run.charAt(end - 1) == '~' ? end : run.length();
  }

  /** Without the punctuation around it, and not to be taken for an operator when written again. */
  private static String trimmed(String run, int from, int to) {
    int start = from;
    while (start < to && !isOfWord(run.codePointAt(start))) {
      start += Character.charCount(run.codePointAt(start));
    }
    int end = to;
    while (end > start && !isOfWord(run.codePointBefore(end))) {
      end -= Character.charCount(run.codePointBefore(end));
    }
    String text = run.substring(Math.min(start, end), end);
    return switch (text) {
      case "OR" -> "or";
      case "AND" -> "and";
      case "NOT" -> "not";
      default -> text;
    };
  }

  private static boolean isOfWord(int point) {
    return Character.isLetterOrDigit(point)
        || switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> point > 0xFF && Character.isEmojiPresentation(point);
        };
  }

  private void skipSpace() {
    while (at < typed.length() && isSpace(typed.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }

  private static boolean endsRun(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  /** The next character, or NUL at the end, which no rule here looks for. */
  private char peek() {
    return at < typed.length() ? typed.charAt(at) : '\0';
  }
}
