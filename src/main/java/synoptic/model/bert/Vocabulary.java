package synoptic.model.bert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of words that a model knows, by number; a piece that stands inside a word begins with
 * {@code ##} (WordPiece: Wu et al., Google's neural machine translation system, 2016).
 */
public final class Vocabulary {

  private static final String RESOURCE = "/bert-vocabulary-en.txt";

  /** A longer word is not cut but unknown. */
  private static final int LONGEST_WORD = 100;

  private static final String INSIDE = "##";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int longestPiece;

  /** The number that stands for a word that cannot be cut into pieces. */
  private final int unknown;

  private final int beginning;
  private final int end;

  /**
   * @param pieces the pieces in the order of their numbers
   */
  public Vocabulary(List<String> pieces) {
    int longest = 0;
    for (int at = 0; at < pieces.size(); at++) {
      numbers.put(pieces.get(at), at);
      longest = Math.max(longest, pieces.get(at).length());
    }
    longestPiece = longest;
    unknown = numbers.get("[UNK]");
    beginning = numbers.get("[CLS]");
    end = numbers.get("[SEP]");
  }

  /** BERT's 30,522 pieces for English in small letters, read when they are first asked for. */
  public static Vocabulary english() {
    return English.VOCABULARY;
  }

  private static final class English {
    private static final Vocabulary VOCABULARY = new Vocabulary(lines());

    private static List<String> lines() {
      try (InputStream stream = Vocabulary.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IOException("there is no " + RESOURCE.substring(1));
        }
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }

  /** The number of the piece before the first word of a text. */
  public int beginning() {
    return beginning;
  }

  /** The number of the piece behind the last word of a text. */
  public int end() {
    return end;
  }

  /**
   * Whether a word is a piece of its own, as common words are and parts of words seldom.
   *
   * @param word in small letters without accents
   */
  public boolean isWord(String word) {
    return numbers.containsKey(word) && !word.startsWith(INSIDE);
  }

  /**
   * The numbers of a word's pieces, the longest first; one number for a word that has no pieces.
   *
   * @param word in small letters without accents
   */
  public List<Integer> pieces(String word) {
    if (word.isEmpty() || word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return List.of(unknown);
    }
    List<Integer> found = new ArrayList<>();
    int at = 0;
    while (at < word.length()) {
      int stop = endOfPiece(word, at);
      if (stop == at) {
        return List.of(unknown);
      }
      found.add(numbers.get(piece(word, at, stop)));
      at = stop;
    }
    return found;
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
}
