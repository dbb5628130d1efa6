package synoptic.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import synoptic.corpus.Part;
import synoptic.text.Language;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * A paragraph, or a stretch of a very long one, as tokens: words, and every other sign that is not
 * blank.
 */
public final class Paragraph {

  /** Longer paragraphs are cut, so that time and memory stay in proportion to the text. */
  public static final int MOST_TOKENS = 600;

  /** A blank that is none of the usual ones; one sign, so that all others keep their places. */
  private static final Pattern BLANK = Pattern.compile("[\\p{Zs}&&[^ ]]");

  public final String text;
  public final Span[] spans;

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
    for (int at = 0; at < size; at++) {
      String token = spans[at].in(text);
      lower[at] = token.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
    quotes = QuotationMarks.numbered(text, spans);
    sentences = sentences();
  }

  /** The text with plain blanks for those of other widths, as pages of the web have them. */
  public static String plain(String written) {
    return BLANK.matcher(written).replaceAll(" ");
  }

  /** The paragraphs of a text in English, which the rules for names are written for. */
  public static List<Paragraph> of(String text, int most) {
    return of(text, most, Language.ENGLISH);
  }

  /**
   * The paragraphs of a text: its lines, with what is longer than {@code most} tokens cut up. They
   * have it as {@link #plain} gives it.
   */
  public static List<Paragraph> of(String written, int most, Language language) {
    String text = plain(written);
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

  /** All of its words. */
  public Part whole() {
    return part(new Span(0, size()));
  }

  /** The words of a stretch of its tokens. */
  public Part part(Span tokens) {
    int end = spans[tokens.end() - 1].end();
    return Part.of(text, new Span(spans[tokens.start()].start(), end));
  }

  /** The last token that begins at a place of the text or before it; the first where none does. */
  public int tokenAt(int place) {
    int low = 0;
    int high = spans.length - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (spans[middle].start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
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

  /** Its first character; of a pair of single marks the double one that it stands for. */
  public char first(int at) {
    return QuotationMarks.sign(text, spans[at]);
  }

  /** Whether it is one of some signs; outside the paragraph there is none. */
  public boolean isOneOf(int at, String signs) {
    return at >= 0 && at < size() && signs.indexOf(first(at)) >= 0;
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
      int next = at + (QuotationMarks.isPair(text, at) ? 2 : Character.charCount(point));
      if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
        tokens.add(new Span(at, next));
      }
      at = next;
    }
  }
}
