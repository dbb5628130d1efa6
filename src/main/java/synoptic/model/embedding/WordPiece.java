package synoptic.model.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces of words that the model knows, the longest first (WordPiece: Wu et
 * al., Google's neural machine translation system, 2016; the cutting into words before it as in
 * Devlin et al., BERT, 2019).
 */
final class WordPiece {

  /**
   * The most pieces of a text, with those for its beginning and its end: what the model learned.
   */
  static final int MOST = 128;

  /** A longer word is not cut but unknown. */
  private static final int LONGEST_WORD = 100;

  /** More characters than this cannot matter: a piece is rarely shorter than two of them. */
  private static final int MOST_CHARACTERS = 4_000;

  private static final String INSIDE = "##";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int longestPiece;
  private final int unknown;
  private final int beginning;
  private final int end;

  /**
   * @param vocabulary the pieces by number; one that stands inside a word begins with {@code ##}
   */
  WordPiece(List<String> vocabulary) {
    int longest = 0;
    for (int at = 0; at < vocabulary.size(); at++) {
      numbers.put(vocabulary.get(at), at);
      longest = Math.max(longest, vocabulary.get(at).length());
    }
    longestPiece = longest;
    unknown = numbers.get("[UNK]");
    beginning = numbers.get("[CLS]");
    end = numbers.get("[SEP]");
  }

  /** The numbers of a text's pieces, from its beginning, at most {@value #MOST}. */
  int[] of(String text) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(beginning);
    for (String word : words(text)) {
      if (pieces.size() >= MOST) {
        break;
      }
      add(pieces, word);
    }
    List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), MOST - 1));
    kept.add(end);
    return kept.stream().mapToInt(piece -> piece).toArray();
  }

  private void add(List<Integer> pieces, String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      pieces.add(unknown);
      return;
    }
    List<Integer> found = new ArrayList<>();
    int at = 0;
    while (at < word.length()) {
      int stop = endOfPiece(word, at);
      if (stop == at) {
        pieces.add(unknown);
        return;
      }
      found.add(numbers.get(piece(word, at, stop)));
      at = stop;
    }
    pieces.addAll(found);
  }

  /** Where the longest known piece ends that begins there; there itself where none does. */
  private int endOfPiece(String word, int at) {
    int stop = Math.min(word.length(), at + longestPiece);
    while (stop > at && !numbers.containsKey(piece(word, at, stop))) {
      stop--;
    }
    return stop;
  }

  private static String piece(String word, int from, int to) {
    return from == 0 ? word.substring(0, to) : INSIDE + word.substring(from, to);
  }

  /** Words in small letters without accents; each mark and each Chinese character is a word. */
  private static List<String> words(String text) {
    String beginning = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    String small = Normalizer.normalize(beginning.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    small
        .codePoints()
        .forEach(
            character -> {
              if (standsAlone(character)) {
                flush(word, words);
                words.add(Character.toString(character));
              } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                flush(word, words);
              } else if (isVisible(character)) {
                word.appendCodePoint(character);
              }
            });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean standsAlone(int character) {
    return isMark(character) || Character.isIdeographic(character);
  }

  /** Punctuation, and every sign of ASCII that is neither letter nor digit. */
  private static boolean isMark(int character) {
    if (character < 128) {
      return character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> character != 0xFFFD;
    };
  }
}
