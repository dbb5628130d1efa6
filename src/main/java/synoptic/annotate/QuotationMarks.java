package synoptic.annotate;

import java.util.Arrays;
import synoptic.text.Span;

/** Which tokens of a paragraph stand in quotation marks. */
final class QuotationMarks {

  private QuotationMarks() {}

  /**
   * For each token the number of its quotation, from 0, or -1. A quotation that is never closed
   * runs to the end, as in a speech of several paragraphs. Single marks count only where there are
   * no double ones: they are apostrophes far more often.
   */
  static int[] numbered(String text, Span[] tokens) {
    boolean singles = !hasDouble(text, tokens);
    int[] numbers = new int[tokens.length];
    Arrays.fill(numbers, -1);
    int count = 0;
    char closing = 0;
    for (int at = 0; at < tokens.length; at++) {
      char sign = text.charAt(tokens[at].start());
      if (closing != 0) {
        numbers[at] = count;
        if (sign == closing || closing == '”' && sign == '"') {
          closing = 0;
          count++;
        }
      } else {
        closing = closing(text, tokens[at].start(), sign, singles);
        numbers[at] = closing == 0 ? -1 : count;
      }
    }
    return numbers;
  }

  private static boolean hasDouble(String text, Span[] tokens) {
    for (Span token : tokens) {
      if ("“”\"«„".indexOf(text.charAt(token.start())) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The sign that closes what this one opens, or 0 where it opens nothing. */
  private static char closing(String text, int at, char sign, boolean singles) {
    return switch (sign) {
      case '“' -> '”';
      case '«' -> '»';
      case '„' -> '“';
      case '‘' -> singles ? '’' : 0;
      case '"' -> opens(text, at) ? '"' : 0;
      case '\'' -> singles && opens(text, at) ? '\'' : 0;
      default -> 0;
    };
  }

  /** Whether a straight mark stands where an opening one would: not behind a word or full stop. */
  private static boolean opens(String text, int at) {
    boolean free = at == 0 || " \t\n\u00A0([—–-:/".indexOf(text.charAt(at - 1)) >= 0;
    boolean led = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return free && led;
  }
}
