package synoptic.model.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.model.bert.Signs;
import synoptic.model.bert.Vocabulary;

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

  /** More characters than this cannot matter: a piece is rarely shorter than two of them. */
  private static final int MOST_CHARACTERS = 4_000;

  private final Vocabulary vocabulary;

  WordPiece(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The numbers of a text's pieces, from its beginning, at most {@value #MOST}. */
  int[] of(String text) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(vocabulary.beginning());
    for (String word : words(text)) {
      if (pieces.size() >= MOST) {
        break;
      }
      pieces.addAll(vocabulary.pieces(word));
    }
    List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), MOST - 1));
    kept.add(vocabulary.end());
    return kept.stream().mapToInt(piece -> piece).toArray();
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
              if (Signs.standAlone(character)) {
                flush(word, words);
                words.add(Character.toString(character));
              } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                flush(word, words);
              } else if (Signs.areVisible(character)) {
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
}
