package synoptic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words: runs of letters, marks and digits. An apostrophe, hyphen, full stop or
 * comma between two of them stays inside the word only where it belongs to it ({@code don't},
 * {@code al-Nusra}, {@code U.S}, {@code 1,200}).
 */
public final class Words {

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

  private static boolean isInner(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
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
