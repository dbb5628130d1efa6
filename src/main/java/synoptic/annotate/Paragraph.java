package synoptic.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import synoptic.text.Language;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * A paragraph, or a stretch of a very long one, as tokens: words, and every other sign that is not
 * blank. What the features need of a token is worked out here once.
 */
public final class Paragraph {

  /** Longer paragraphs are cut, so that time and memory stay in proportion to the text. */
  public static final int MOST_TOKENS = 600;

  private static final List<String> ENDINGS =
      List.of("ing", "ied", "ies", "ed", "es", "e", "s", "y");
  private static final int PRIME = 0x01000193;

  public final String text;
  public final Span[] spans;

  /** Hashes of the lower-cased word, of its last three letters, and of the kinds of its signs. */
  public final int[] words;

  public final int[] endings;
  public final int[] shapes;

  /** Hashes of the words without the endings of verbs, and without that of a possessive. */
  public final int[] stems;

  public final int[] bare;

  /** The number of the sentence, from 0. */
  public final int[] sentences;

  /** The number of the quotation that a token stands in, its marks included; -1 outside. */
  public final int[] quotes;

  private final String[] lower;
  private final List<Span> parted;

  /**
   * @param parted the sentences of the whole text
   */
  private Paragraph(String text, List<Span> tokens, List<Span> parted) {
    this.text = text;
    this.parted = parted;
    this.spans = tokens.toArray(Span[]::new);
    int size = spans.length;
    lower = new String[size];
    words = new int[size];
    endings = new int[size];
    shapes = new int[size];
    stems = new int[size];
    bare = new int[size];
    for (int at = 0; at < size; at++) {
      String token = spans[at].in(text);
      lower[at] = token.replace('’', '\'').toLowerCase(Locale.ROOT);
      words[at] = lower[at].hashCode();
      endings[at] = lower[at].substring(Math.max(0, lower[at].length() - 3)).hashCode();
      shapes[at] = shape(token);
      stems[at] = stem(lower[at]).hashCode();
      bare[at] = bare(lower[at]).hashCode();
    }
    quotes = QuotationMarks.numbered(text, spans);
    sentences = sentences();
  }

  /** The paragraphs of a text in English, which the rules for names are written for. */
  public static List<Paragraph> of(String text, int most) {
    return of(text, most, Language.ENGLISH);
  }

  /** The paragraphs of a text: its lines, with what is longer than {@code most} tokens cut up. */
  public static List<Paragraph> of(String text, int most, Language language) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Span> parted = Sentences.of(text, language);
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      List<Span> tokens = tokens(text, from, to);
      for (int first = 0; first < tokens.size(); first += most) {
        paragraphs.add(
            new Paragraph(
                text, tokens.subList(first, Math.min(tokens.size(), first + most)), parted));
      }
      from = to + 1;
    }
    return paragraphs;
  }

  /** A stretch of its tokens as a paragraph of its own, with places in the same text. */
  public Paragraph within(Span tokens) {
    return new Paragraph(text, Arrays.asList(spans).subList(tokens.start(), tokens.end()), parted);
  }

  private int[] sentences() {
    int[] numbers = new int[spans.length];
    int first = spans.length == 0 ? 0 : Sentences.at(parted, spans[0].start());
    int sentence = first;
    for (int at = 0; at < spans.length; at++) {
      while (sentence + 1 < parted.size()
          && parted.get(sentence + 1).start() <= spans[at].start()) {
        sentence++;
      }
      numbers[at] = sentence - first;
    }
    return numbers;
  }

  public int size() {
    return spans.length;
  }

  /** The token in lower case, with straight apostrophes. */
  public String lower(int at) {
    return lower[at];
  }

  public char first(int at) {
    return text.charAt(spans[at].start());
  }

  public boolean isWord(int at) {
    return Character.isLetterOrDigit(first(at)) || Character.isSurrogate(first(at));
  }

  public boolean isCapital(int at) {
    return Character.isUpperCase(first(at));
  }

  /** Whether a sentence or the paragraph begins with this token. */
  public boolean begins(int at) {
    return at == 0 || sentences[at] != sentences[at - 1];
  }

  private static List<Span> tokens(String text, int from, int to) {
    List<Span> tokens = new ArrayList<>();
    int at = from;
    for (Word word : Words.of(text.substring(from, to))) {
      signs(text, at, from + word.span().start(), tokens);
      Span token = word.span().shifted(from);
      if (!NonProse.isNoteNumber(text, token.start(), token.end())) {
        tokens.add(token);
      }
      at = from + word.span().end();
    }
    signs(text, at, to, tokens);
    return tokens;
  }

  private static void signs(String text, int from, int to, List<Span> tokens) {
    int at = from;
    while (at < to) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
        tokens.add(new Span(at, next));
      }
      at = next;
    }
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String bare(String word) {
    return word.endsWith("'s") && word.length() > 2 ? word.substring(0, word.length() - 2) : word;
  }

  private static int shape(String token) {
    int hash = 7;
    int last = 0;
    for (int at = 0; at < token.length(); at++) {
      int kind = kind(token.charAt(at));
      if (kind != last) {
        hash = hash * PRIME + kind;
        last = kind;
      }
    }
    return hash;
  }

  private static int kind(char sign) {
    if (Character.isUpperCase(sign)) {
      return 1;
    }
    if (Character.isLetter(sign)) {
      return 2;
    }
    return Character.isDigit(sign) ? 3 : 1000 + sign;
  }
}
