package synoptic.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import synoptic.corpus.PartialDate;

/**
 * Cuts what was typed into tokens, one pass, the longest look ahead being one run of letters. What
 * cannot be read goes to the {@link Findings}.
 */
final class QueryLexer {

  static final int MOST_CLAUSES = 256;

  /** Looking for what is like a word costs a thousand times what looking for the word does. */
  static final int MOST_FUZZY = 16;

  /** How many words of a phrase are looked for. */
  static final int LONGEST_PHRASE = 64;

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
  private final Findings findings;
  private int at;
  private int clauses;
  private int fuzzy;

  QueryLexer(String typed, Findings findings) {
    this.typed = typed;
    this.findings = findings;
  }

  Token next() {
    while (ready.isEmpty()) {
      skipSpace();
      if (at == typed.length() || clauses >= MOST_CLAUSES) {
        findings.leftOut(typed.substring(at));
        at = typed.length();
        return Token.Sign.END;
      }
      readOne();
    }
    return ready.remove();
  }

  private void readOne() {
    switch (typed.charAt(at)) {
      case '(' -> open(Optional.empty());
      case ')' -> sign(Token.Sign.CLOSE);
      case '|' -> sign(Token.Sign.OR);
      case '"', '“', '”', '„' -> leaf(phrase());
      case '-', '!' -> negations();
      default -> run();
    }
  }

  private void sign(Token.Sign sign) {
    at++;
    ready.add(sign);
  }

  /** Signs that something stands behind; what stands alone is a dash. */
  private void negations() {
    int start = at;
    while (peek() == '-' || peek() == '!') {
      at++;
    }
    if (at < typed.length() && !isSpace(typed.charAt(at))) {
      for (int sign = start; sign < at; sign++) {
        ready.add(Token.Sign.NOT);
      }
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
    int start = at;
    int colon = at;
    while (colon < typed.length() && Character.isLetter(typed.charAt(colon))) {
      colon++;
    }
    if (colon == typed.length() || typed.charAt(colon) != ':') {
      word(Optional.empty());
      return;
    }
    String name = typed.substring(start, colon);
    Optional<FieldName> field = FieldName.of(name);
    at = colon + 1;
    if (name.equalsIgnoreCase("date") || field.equals(Optional.of(FieldName.WHEN))) {
      dates(start, name.toLowerCase(Locale.ROOT), field);
    } else if (field.isPresent()) {
      operand(field.get(), start);
    } else {
      findings.noField(name, typed.substring(at, endOfRun(at)));
      at = start;
      word(Optional.empty());
    }
  }

  private void operand(FieldName field, int start) {
    switch (peek()) {
      case '(' -> open(Optional.of(field));
      case '"', '“', '”', '„' -> {
        Query phrase = phrase();
        tellNothing(start, phrase instanceof Query.All);
        leaf(phrase instanceof Query.All ? phrase : new Query.In(field, phrase));
      }
      default -> {
        int before = clauses;
        word(Optional.of(field));
        tellNothing(start, clauses == before);
      }
    }
  }

  private void tellNothing(int start, boolean isNothing) {
    if (isNothing && clauses < MOST_CLAUSES) {
      findings.noValue(typed.substring(start, at), isAtEnd());
    }
  }

  private void dates(int start, String name, Optional<FieldName> field) {
    String written = isQuote(peek()) ? quoted() : readRun();
    DateFilter read = DateFilter.of(written);
    findings.noDate(name, typed.substring(start, at), read, isAtEnd());
    Query span = span(read.from(), read.to());
    boolean isBare = field.isEmpty() || span instanceof Query.All;
    leaf(isBare ? span : new Query.In(field.get(), span));
  }

  /** Whether nothing follows but what closes. */
  private boolean isAtEnd() {
    for (int rest = at; rest < typed.length(); rest++) {
      if (typed.charAt(rest) != ')' && !isSpace(typed.charAt(rest))) {
        return false;
      }
    }
    return true;
  }

  /** The years 1 to 9999 are all that can be written, so nothing here can be out of range. */
  private static Query span(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return new Query.All();
    }
    boolean isTurned =
        from.isPresent() && to.isPresent() && from.get().earliest().isAfter(to.get().latest());
    return isTurned ? new Query.Dates(to, from) : new Query.Dates(from, to);
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
    if (words.size() > LONGEST_PHRASE) {
      findings.longPhrase(inside, LONGEST_PHRASE);
      words.subList(LONGEST_PHRASE, words.size()).clear();
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
    if (at == typed.length()) {
      findings.openQuote(typed.substring(start - 1));
    }
    at = Math.min(at + 1, typed.length());
    return inside;
  }

  private String readRun() {
    int start = at;
    at = endOfRun(at);
    return typed.substring(start, at);
  }

  private int endOfRun(int from) {
    int end = from;
    while (end < typed.length() && !endsRun(typed.charAt(end))) {
      end++;
    }
    return end;
  }

  private void word(Optional<FieldName> field) {
    String run = readRun();
    if (field.isEmpty() && sign(run)) {
      return;
    }
    List<Query> words = affordable(words(run));
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

  /** As many of the words as a query may still have, and as many of them fuzzy. */
  private List<Query> affordable(List<Query> words) {
    int most = MOST_CLAUSES - clauses;
    if (words.size() > most) {
      findings.leftOut(words.size() - most);
      return words.subList(0, most);
    }
    if (!words.isEmpty() && words.getLast() instanceof Query.Fuzzy(String text)) {
      fuzzy++;
      if (fuzzy > MOST_FUZZY) {
        findings.tooFuzzy(text, MOST_FUZZY);
        words.set(words.size() - 1, new Query.Word(text));
      }
    }
    return words;
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
  private static List<Query> words(String run) {
    int end = endWithoutDistance(run);
    while (end > 1 && isSign(run.charAt(end - 2)) && isSign(run.charAt(end - 1))) {
      end--;
    }
    char last = end == 0 ? ' ' : run.charAt(end - 1);
    List<Query> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= end; i++) {
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
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
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
    return isSpace(c) || isQuote(c) || c == '(' || c == ')' || c == '|';
  }

  /** The next character, or NUL at the end, which no rule here looks for. */
  private char peek() {
    return at < typed.length() ? typed.charAt(at) : '\0';
  }
}
