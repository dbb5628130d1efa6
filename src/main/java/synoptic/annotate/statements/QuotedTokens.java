package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/** The quotations of a paragraph, in tokens, their marks included. */
record QuotedTokens(Paragraph paragraph, List<Span> spans) {

  private static final int LEAST_WORDS = 4;
  private static final int LONGEST_SHORT = 3;
  private static final String STOPS = ",.?!…؟،。";
  private static final Set<String> NAMING =
      Set.of("so-called", "dubbed", "nicknamed", "entitled", "titled", "headlined");

  static QuotedTokens of(Paragraph paragraph) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= paragraph.size(); at++) {
      boolean ends = at == paragraph.size() || paragraph.quotes[at] != paragraph.quotes[start];
      if (ends) {
        if (paragraph.quotes[start] >= 0) {
          spans.add(new Span(start, at));
        }
        start = at;
      }
    }
    return new QuotedTokens(paragraph, List.copyOf(spans));
  }

  /** The quotation that a token stands in, or the token alone. */
  Span around(int at) {
    for (Span span : spans) {
      if (span.start() <= at && at < span.end()) {
        return span;
      }
    }
    return new Span(at, at + 1);
  }

  /** Those that are a sentence of their own, and so are what somebody said: not titles or terms. */
  List<Span> utterances() {
    return spans.stream().filter(this::isUtterance).toList();
  }

  /**
   * What was said word for word, all that can be told without knowing who reports it: sentences,
   * and what stands behind a colon or before a comma, as speech does in most languages.
   */
  List<Statement> statements() {
    return spans.stream().filter(this::isSpeech).map(this::statement).toList();
  }

  private boolean isSpeech(Span span) {
    if (words(span) < LEAST_WORDS || isTitle(span)) {
      return false;
    }
    int end = isClosing(paragraph, span.end() - 1) ? span.end() - 1 : span.end();
    boolean goesOn = Character.isLowerCase(paragraph.first(span.start() + 1));
    boolean isEnded = paragraph.isOneOf(end - 1, STOPS) || paragraph.isOneOf(span.end(), ",،");
    boolean isReported = isEnded || paragraph.isOneOf(span.start() - 1, ":");
    return !goesOn && isReported;
  }

  private int words(Span span) {
    int words = 0;
    for (int at = span.start(); at < span.end(); at++) {
      words += paragraph.isWord(at) ? 1 : 0;
    }
    return words;
  }

  private Statement statement(Span quotation) {
    return new Statement(
        Statement.Kind.DIRECT,
        Optional.empty(),
        Optional.empty(),
        List.of(paragraph.part(quotation)),
        List.of());
  }

  /** Whether a token is a mark that may close a quotation; what goes on is left open. */
  static boolean isClosing(Paragraph paragraph, int at) {
    return paragraph.isOneOf(at, "”»«\"’'“‘");
  }

  /** Whether it is a sentence of its own. */
  boolean isUtterance(Span span) {
    int first = span.start() + 1;
    int last = isClosing(paragraph, span.end() - 1) ? span.end() - 2 : span.end() - 1;
    return (words(span) >= LEAST_WORDS || isAlone(span))
        && paragraph.isCapital(first)
        && paragraph.isOneOf(last, ",.?!…")
        && !isTitle(span);
  }

  /** Whether nothing else stands in its sentence: {@code They left. "We are late."} */
  private boolean isAlone(Span span) {
    return paragraph.begins(span.start())
        && words(span) > 1
        && (span.end() == paragraph.size() || paragraph.begins(span.end()));
  }

  /** Whether its words begin with capitals as those of a title do. */
  boolean isTitle(Span span) {
    int words = 0;
    int capitals = 0;
    for (int at = span.start(); at < span.end(); at++) {
      if (paragraph.isWord(at) && paragraph.spans[at].length() > LONGEST_SHORT) {
        words++;
        capitals += paragraph.isCapital(at) ? 1 : 0;
      }
    }
    return words >= 2 && capitals * 10 >= words * 8;
  }

  /** Whether it only names something: "the so-called …". */
  boolean isTerm(Span span) {
    return span.start() > 0 && NAMING.contains(paragraph.lower(span.start() - 1));
  }
}
