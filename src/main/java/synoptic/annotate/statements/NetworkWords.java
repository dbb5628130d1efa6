package synoptic.annotate.statements;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import synoptic.model.bert.Signs;
import synoptic.model.bert.Vocabulary;
import synoptic.text.Span;

/**
 * The words of a text as the network reads them: their places, their pieces, and as one number what
 * the vocabulary does not know of them, which has small letters only: capitals, quotation marks,
 * and where sentences and paragraphs begin. The network was trained with just these.
 */
final class NetworkWords {

  /** Where a word stands as to quotations in double marks. */
  private static final int OUTSIDE = 0;

  private static final int INSIDE = 1;
  private static final int CONTINUED = 2;
  private static final int OPENING = 3;
  private static final int CLOSING = 4;
  private static final int QUOTES = 5;

  /** How it is written. */
  private static final int NO_LETTERS = 0;

  private static final int SMALL = 1;
  private static final int CAPITALISED = 2;
  private static final int CAPITALS = 3;
  private static final int CASES = 4;

  /** What begins with it: nothing, a sentence, or a paragraph. */
  private static final int SENTENCE = 1;

  private static final int PARAGRAPH = 2;

  private static final String STOPS = ".!?…";

  private final String text;
  private final List<Span> spans;
  private final int[] features;
  private final int[] pieces;

  /** For each word where its pieces begin among all; the number of all behind the last. */
  private final int[] firstPieces;

  private NetworkWords(String text, Vocabulary vocabulary) {
    this.text = text;
    this.spans = spans(text);
    this.features = new int[spans.size()];
    this.firstPieces = new int[spans.size() + 1];
    int[] all = new int[2 * spans.size() + 16];
    int count = 0;
    for (int word = 0; word < spans.size(); word++) {
      for (int piece : vocabulary.pieces(form(spans.get(word).in(text)))) {
        if (count == all.length) {
          all = Arrays.copyOf(all, 2 * count);
        }
        all[count++] = piece;
      }
      firstPieces[word + 1] = count;
    }
    pieces = Arrays.copyOf(all, count);
    addFeatures();
  }

  /** The words of a text; a newline parts paragraphs. */
  static NetworkWords of(String text) {
    return new NetworkWords(text, Vocabulary.english());
  }

  int size() {
    return spans.size();
  }

  /** Where a word stands in the text. */
  Span span(int word) {
    return spans.get(word);
  }

  /** How many pieces the words from one to another have. */
  int pieces(int from, int to) {
    return firstPieces[to] - firstPieces[from];
  }

  /** Whether a sentence or a paragraph begins with the word. */
  boolean begins(int word) {
    return features[word] >= QUOTES * CASES;
  }

  /** The numbers of the pieces of some words, with those before the first and behind the last. */
  long[] pieceNumbers(int from, int to) {
    int count = pieces(from, to);
    long[] numbers = new long[count + 2];
    numbers[0] = Vocabulary.english().beginning();
    for (int at = 0; at < count; at++) {
      numbers[at + 1] = pieces[firstPieces[from] + at];
    }
    numbers[count + 1] = Vocabulary.english().end();
    return numbers;
  }

  /** The feature of each of these pieces, which is its word's; 0 before the first and behind. */
  long[] pieceFeatures(int from, int to) {
    long[] numbers = new long[pieces(from, to) + 2];
    for (int word = from; word < to; word++) {
      int first = 1 + pieces(from, word);
      Arrays.fill(numbers, first, first + pieces(word, word + 1), features[word]);
    }
    return numbers;
  }

  /** Where the first piece of each word stands among them. */
  long[] firstPieces(int from, int to) {
    long[] firsts = new long[to - from];
    for (int word = from; word < to; word++) {
      firsts[word - from] = 1 + pieces(from, word);
    }
    return firsts;
  }

  /** Runs of letters, digits and their like, and each other sign alone. */
  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      int next = at + Character.charCount(sign);
      boolean alone = Signs.standAlone(sign);
      boolean blank = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
      if (start >= 0 && (alone || blank)) {
        spans.add(new Span(start, at));
        start = -1;
      }
      if (alone) {
        spans.add(new Span(at, next));
      } else if (start < 0 && !blank && Signs.areVisible(sign)) {
        start = at;
      }
      at = next;
    }
    if (start >= 0) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }

  /** The word in small letters without accents, as the vocabulary has it. */
  private static String form(String word) {
    StringBuilder form = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(Signs::areVisible)
        .forEach(form::appendCodePoint);
    return form.toString();
  }

  /**
   * A quotation that its paragraph leaves open goes on in the next one if that begins with an
   * opening mark, as custom has it; otherwise it is over.
   */
  private void addFeatures() {
    int state = OUTSIDE;
    boolean isAfterStop = false;
    for (int word = 0; word < spans.size(); word++) {
      int start = spans.get(word).start();
      boolean beginsParagraph = word == 0 || hasNewline(spans.get(word - 1).end(), start);
      int opened = beginsParagraph && state != OUTSIDE ? CONTINUED : INSIDE;
      state = beginsParagraph ? OUTSIDE : state;
      int quote = state;
      if (state == OUTSIDE && opens(start)) {
        state = opened;
        quote = OPENING;
      } else if (state != OUTSIDE && closes(start)) {
        state = OUTSIDE;
        quote = CLOSING;
      }
      boolean isWord = Character.isLetterOrDigit(text.codePointAt(start));
      int begins = 0;
      if (beginsParagraph) {
        begins = PARAGRAPH;
        isAfterStop = false;
      } else if (isAfterStop && isWord) {
        begins = STOPS.indexOf(text.charAt(start - 1)) >= 0 ? 0 : SENTENCE;
        isAfterStop = false;
      }
      isAfterStop |= STOPS.indexOf(text.charAt(start)) >= 0;
      features[word] = quote + QUOTES * (letterCase(spans.get(word).in(text)) + CASES * begins);
    }
  }

  private boolean hasNewline(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation may be opened there; a straight mark behind a word opens none. */
  private boolean opens(int at) {
    boolean followsWord = at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
    return "“«„".indexOf(text.charAt(at)) >= 0
        || text.startsWith("``", at)
        || isStraight(at) && !followsWord;
  }

  private boolean closes(int at) {
    return "”»".indexOf(text.charAt(at)) >= 0 || isStraight(at);
  }

  /** A straight double mark, or the first of two single ones. */
  private boolean isStraight(int at) {
    return text.charAt(at) == '"'
        || text.startsWith("''", at) && (at == 0 || text.charAt(at - 1) != '\'');
  }

  private static int letterCase(String word) {
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    if (letters.length == 0) {
      return NO_LETTERS;
    }
    if (!Character.isUpperCase(letters[0])) {
      return SMALL;
    }
    boolean isAll = letters.length > 1 && Arrays.stream(letters).allMatch(Character::isUpperCase);
    return isAll ? CAPITALS : CAPITALISED;
  }
}
