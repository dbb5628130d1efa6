package synoptic.text;

/** Text as a library stores it: no byte order mark, NUL or lone surrogate, one kind of line end. */
public final class CleanText {

  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /** The text with {@code \n} as its only line end. NUL and lone surrogates become U+FFFD. */
  public static String of(String text) {
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    int dirty = firstDirty(text, from);
    if (dirty == text.length()) {
      return text.substring(from);
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, from, dirty);
    for (int at = dirty; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\r') {
        clean.append('\n');
        at += at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
      } else if (isPair(text, at)) {
        clean.append(c).append(text.charAt(++at));
      } else {
        clean.append(c == 0 || Character.isSurrogate(c) ? REPLACEMENT : c);
      }
    }
    return clean.toString();
  }

  /** The text on one line: line breaks of every kind become spaces, the ends are stripped. */
  public static String line(String text) {
    String clean = of(text);
    StringBuilder line = null;
    for (int at = 0; at < clean.length(); at++) {
      if (breaksLine(clean.charAt(at))) {
        line = line == null ? new StringBuilder(clean) : line;
        line.setCharAt(at, ' ');
      }
    }
    return trimmed(line == null ? clean : line.toString());
  }

  /** Strips white space at both ends, no-break spaces too, which scraped pages are full of. */
  public static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static boolean breaksLine(char c) {
    return c == '\n' || c >= 0x0B && c <= 0x0D || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static int firstDirty(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\r' || c == 0 || Character.isSurrogate(c)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
