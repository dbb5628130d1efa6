package synoptic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words: runs of letters, marks and digits. An apostrophe, hyphen, full stop or
 * comma between two of them stays inside the word only where it belongs to it ({@code don't},
 * {@code al-Nusra}, {@code U.S}, {@code 1,200}).
 *
 * <p>Whatever reads prose begins with these words, so that its places fit those of the others: the
 * tokens of statements and names are these and the signs between them, without the numbers of notes
 * ({@code annotate.Paragraph}); dates and numbers cut them into letters and digits ({@code
 * annotate.dates.Lexemes}); comparison counts the parts of a word alone ({@code compare.Term});
 * framing, labels and search by meaning take them as they are.
 *
 * <p>These cut otherwise, each for a reason of its own:
 *
 * <ul>
 *   <li>the index and what is looked up in it, as the marks of hits and so the keyword of a
 *       concordance ({@code lucene.analysis.WordTokenizer}): an index holds its words until its
 *       version is counted up, each ideograph has to be found alone, and a hyphen parts words that
 *       are found both joined and apart;
 *   <li>a sentence for the model of meanings ({@code model.embedding.WordPiece}): the pieces that
 *       the model was trained with;
 *   <li>the ends of sentences ({@link SentenceEnd}, {@link NextWord}): what stands around one stop,
 *       within a bounded reach, with the stops of abbreviations;
 *   <li>a query ({@code search.QueryLexer}): its signs mean something;
 *   <li>the lines of a page ({@code ingest}) and the names of speakers ({@code annotate.people}):
 *       no prose, but a few words that are looked up in a list;
 *   <li>the cursor of a box ({@code explore.core.Input}): what a terminal's user calls a word.
 * </ul>
 */
public final class Words {

  /** Most letters lie below, and are told without a table. */
  private static final int ASCII = 0x80;

  private Words() {}

  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!isInner(point)) {
        at += Character.charCount(point);
        continue;
      }
      int end = endOfWord(text, at);
      words.add(new Word(text.substring(at, end), new Span(at, end)));
      at = end;
    }
    return words;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (isInner(point) || at > from && joins(text, at, point, next)) {
        at = next;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether a code point is a letter, a digit or a mark on one: what words consist of. */
  public static boolean isInner(int point) {
    if (point < ASCII) {
      return point >= 'a' && point <= 'z'
          || point >= 'A' && point <= 'Z'
          || point >= '0' && point <= '9';
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean joins(String text, int at, int point, int next) {
    if (next >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(next);
    return switch (point) {
      case '\'', '’', '-', '‐', '‑' -> isInner(before) && isInner(after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' ->
          Character.isDigit(before) && Character.isDigit(after)
              || isInitial(text, at) && Character.isUpperCase(after);
      default -> false;
    };
  }

  /** Whether the letter before {@code at} stands alone, as in {@code U.S.}. */
  private static boolean isInitial(String text, int at) {
    int before = text.codePointBefore(at);
    int start = at - Character.charCount(before);
    return Character.isUpperCase(before) && (start == 0 || !isInner(text.codePointBefore(start)));
  }
}
