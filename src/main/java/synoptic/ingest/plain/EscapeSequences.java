package synoptic.ingest.plain;

/**
 * Takes whole terminal control sequences out of a text (ECMA-48, with the operating system commands
 * of xterm). Each character is looked at twice at most. A string that is not closed on its line
 * loses only its introducer, for what follows may be the article's.
 */
final class EscapeSequences {

  private static final char ESC = '\u001b';
  private static final char BEL = '\u0007';
  private static final char CANCEL = '\u0018';
  private static final char SUBSTITUTE = '\u001a';
  private static final char CSI = '\u009b';
  private static final char OSC = '\u009d';
  private static final char CLOSE = '\u009c';

  /** Device control, start of string, operating system command, privacy, application program. */
  private static final String STRINGS = "\u0090\u0098\u009d\u009e\u009f";

  private EscapeSequences() {}

  static String without(String text) {
    int first = 0;
    while (first < text.length() && !isIntroducer(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, first);
    for (int at = first; at < text.length(); ) {
      if (isIntroducer(text.charAt(at))) {
        at = end(text, at);
      } else {
        plain.append(text.charAt(at++));
      }
    }
    return plain.toString();
  }

  private static boolean isIntroducer(char c) {
    return c == ESC || c == CSI || c == CLOSE || STRINGS.indexOf(c) >= 0;
  }

  /** Index of the first character behind the sequence that begins at {@code start}. */
  private static int end(String text, int start) {
    char introducer = text.charAt(start);
    if (introducer != ESC) {
      return introducer == CLOSE ? start + 1 : body(text, introducer, start, start + 1);
    }
    int second = start + 1;
    if (second == text.length()) {
      return second;
    }
    char c = text.charAt(second);
    char short8Bit = (char) (c + 0x40);
    if (c >= '@' && c <= '_' && (short8Bit == CSI || STRINGS.indexOf(short8Bit) >= 0)) {
      return body(text, short8Bit, start, second + 1);
    }
    int last = isBetween(text, second, ' ', '/') ? second + 1 : second;
    return isBetween(text, last, '0', '~') ? last + 1 : second;
  }

  private static int body(String text, char introducer, int start, int from) {
    return introducer == CSI ? control(text, start, from) : string(text, introducer, from);
  }

  /** Parameters, intermediates, one final character. */
  private static int control(String text, int start, int from) {
    int at = from;
    while (isBetween(text, at, '0', '?')) {
      at++;
    }
    while (isBetween(text, at, ' ', '/')) {
      at++;
    }
    boolean bare = at == from && text.charAt(start) == CSI;
    return isBetween(text, at, '@', '~') && !bare ? at + 1 : from;
  }

  private static int string(String text, char introducer, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == CLOSE || c == BEL && introducer == OSC || c == CANCEL || c == SUBSTITUTE) {
        return at + 1;
      }
      if (c == ESC) {
        return isBetween(text, at + 1, '\\', '\\') ? at + 2 : at;
      }
      if (c == '\n' || c == '\r' || isIntroducer(c)) {
        return from;
      }
    }
    return from;
  }

  private static boolean isBetween(String text, int at, char least, char most) {
    return at < text.length() && text.charAt(at) >= least && text.charAt(at) <= most;
  }
}
