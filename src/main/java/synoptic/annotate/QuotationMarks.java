package synoptic.annotate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import synoptic.text.Language;
import synoptic.text.Span;

/** Which tokens of a paragraph stand in quotation marks. */
final class QuotationMarks {

  /** Double marks as typewriters and wires have them. */
  private static final String OPENING_PAIR = "``";

  private static final String CLOSING_PAIR = "''";

  private static final String STOPS = ".,?!…";
  private static final int LONGEST_CLAUSE = 8;
  private static final Set<String> SELF = Set.of("i", "we", "you");

  /** With these goes on what is said, and nobody is told of who says it. */
  private static final Set<String> GOING_ON =
      Set.of(
          "and", "but", "or", "nor", "so", "yet", "who", "whom", "whose", "which", "that", "what",
          "if", "when", "where", "why", "how", "whether", "because", "as", "while", "though");

  private QuotationMarks() {}

  /** Whether two single marks stand there for a double one. */
  static boolean isPair(String text, int at) {
    return text.startsWith(OPENING_PAIR, at) || text.startsWith(CLOSING_PAIR, at);
  }

  /** The first character of a token; of a pair of single marks the double one. */
  static char sign(String text, Span token) {
    if (!isPair(text, token.start())) {
      return text.charAt(token.start());
    }
    return text.startsWith(OPENING_PAIR, token.start()) ? '“' : '"';
  }

  /**
   * For each token the number of its quotation, from 0, or -1. A quotation that is never closed
   * runs to the end, as in a speech of several paragraphs, or up to who says it where that stands
   * in it: {@code "We will go, said the captain, and left.} Single marks count only where there are
   * no double ones: they are apostrophes far more often.
   */
  static int[] numbered(String text, Span[] tokens) {
    boolean singles = !hasDouble(text, tokens);
    int[] numbers = new int[tokens.length];
    Arrays.fill(numbers, -1);
    int count = 0;
    char closing = 0;
    for (int at = 0; at < tokens.length; at++) {
      char sign = sign(text, tokens[at]);
      if (closing != 0) {
        numbers[at] = count;
        if (closes(sign, closing) && !(singles && isPossessive(text, tokens, at))) {
          closing = 0;
          count++;
        }
      } else {
        closing = closing(text, tokens[at], sign, singles);
        numbers[at] = closing == 0 ? -1 : count;
      }
    }
    if (closing != 0) {
      cutOpen(text, tokens, numbers, count);
    }
    return numbers;
  }

  /** Straight and curved ones stand for each other, and {@code „…”} is usual beside {@code „…“}. */
  private static boolean closes(char sign, char closing) {
    return sign == closing
        || closing == '”' && sign == '"'
        || sign == '”' && (closing == '"' || closing == '“')
        || closing == '«' && sign == '»';
  }

  /** Takes who says it, and what stands behind, out of a quotation that is never closed. */
  private static void cutOpen(String text, Span[] tokens, int[] numbers, int open) {
    for (int at = 1; at < tokens.length; at++) {
      if (numbers[at] == open && tokens[at - 1].in(text).equals(",") && isSaid(text, tokens, at)) {
        Arrays.fill(numbers, at, tokens.length, -1);
        return;
      }
    }
  }

  /** Whether a clause that tells who speaks begins with a token and ends with a comma or stop. */
  private static boolean isSaid(String text, Span[] tokens, int start) {
    int end = start;
    while (end < tokens.length && Character.isLetterOrDigit(text.charAt(tokens[end].start()))) {
      if (SELF.contains(lower(text, tokens[end]))) {
        return false;
      }
      end++;
    }
    boolean isClosed = end < tokens.length && ",.".indexOf(text.charAt(tokens[end].start())) >= 0;
    return isClosed
        && !GOING_ON.contains(lower(text, tokens[start]))
        && end - start > 1
        && end - start <= LONGEST_CLAUSE
        && (Language.ENGLISH.isReporting(lower(text, tokens[start]))
            || Language.ENGLISH.isReporting(lower(text, tokens[end - 1])));
  }

  private static String lower(String text, Span token) {
    return token.in(text).toLowerCase(Locale.ROOT);
  }

  /** {@code the ministers' task}: a blank and a small letter follow, and the closing mark later. */
  private static boolean isPossessive(String text, Span[] tokens, int mark) {
    int end = tokens[mark].end();
    boolean isBehindPlural = text.charAt(end - 2) == 's';
    boolean goesOn =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isLowerCase(text.charAt(end + 1));
    if (!isBehindPlural || !goesOn) {
      return false;
    }
    for (int at = mark + 1; at < tokens.length; at++) {
      char sign = text.charAt(tokens[at].start());
      if (sign == '‘' || sign == '\'' && opens(text, tokens[at])) {
        return false;
      }
      if ("'’".indexOf(sign) >= 0 && STOPS.indexOf(text.charAt(tokens[at].start() - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDouble(String text, Span[] tokens) {
    for (Span token : tokens) {
      if ("“”\"«»„".indexOf(sign(text, token)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The sign that closes what this one opens, or 0 where it opens nothing. */
  private static char closing(String text, Span mark, char sign, boolean singles) {
    return switch (sign) {
      case '“' -> '”';
      case '«' -> '»';
      case '„' -> '“';
      // Swedish and Finnish ”…” and »…», German »…«, and slips of an author's program.
      case '”' -> opens(text, mark) ? '”' : 0;
      case '»' -> opens(text, mark) ? '«' : 0;
      case '‘' -> singles ? '’' : 0;
      case '"' -> opens(text, mark) ? '"' : 0;
      case '\'' -> singles && opens(text, mark) ? '\'' : 0;
      default -> 0;
    };
  }

  /** Whether a straight mark stands where an opening one would: not behind a word or full stop. */
  private static boolean opens(String text, Span mark) {
    int at = mark.start();
    boolean free = at == 0 || " \t\n([—–-:/".indexOf(text.charAt(at - 1)) >= 0;
    boolean led = mark.end() < text.length() && !Character.isWhitespace(text.charAt(mark.end()));
    return free && led;
  }
}
