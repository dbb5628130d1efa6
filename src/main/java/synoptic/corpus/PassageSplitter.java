package synoptic.corpus;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.CleanText;
import synoptic.text.Sentences;
import synoptic.text.Span;

/** Parts a text that is too long for one passage. */
final class PassageSplitter {

  /** The most characters that a passage has. */
  static final int LONGEST = 20_000;

  /** How far back from the limit a better place is looked for. */
  private static final int REACH = 4_000;

  private PassageSplitter() {}

  /** The text in order, each piece as long as allowed: ending a sentence, else a word. */
  static List<String> of(String text) {
    if (text.length() <= LONGEST) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONGEST) {
      int end = end(text, start);
      add(pieces, text.substring(start, end));
      start = end;
    }
    add(pieces, text.substring(start));
    return pieces;
  }

  private static void add(List<String> pieces, String piece) {
    String trimmed = CleanText.trimmed(piece);
    if (!trimmed.isEmpty()) {
      pieces.add(trimmed);
    }
  }

  private static int end(String text, int start) {
    int limit = start + LONGEST;
    List<Span> last = Sentences.of(text.substring(limit - REACH, limit));
    if (last.size() > 1) {
      return limit - REACH + last.getLast().start();
    }
    for (int at = limit; at > limit - REACH; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
