package synoptic.ingest;

import java.nio.charset.Charset;
import java.util.Optional;

/** Tells texts in the old encoding of Western European pages from texts in others. */
final class Windows1252 {

  private static final Charset CHARSET = Charset.forName("windows-1252");

  /** Bytes that stand for nothing in it. */
  private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";

  private Windows1252() {}

  /**
   * The text, where the bytes are likely to be in this encoding: its letters stand among ASCII
   * letters, as accented ones do. In Cyrillic or Greek encodings most letters have the high bit.
   *
   * @param asUtf8 the bytes decoded as UTF-8; sequences that are whole tell that they are UTF-8
   */
  static Optional<String> likely(byte[] bytes, String asUtf8) {
    long broken = asUtf8.chars().filter(c -> c == '\ufffd').count();
    long whole = asUtf8.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
    if (whole * 10 > broken) {
      return Optional.empty();
    }
    int letters = 0;
    int amongAscii = 0;
    int ascii = 0;
    for (int at = 0; at < bytes.length; at++) {
      int c = bytes[at] & 0xff;
      if (UNDEFINED.indexOf(c) >= 0) {
        return Optional.empty();
      }
      ascii += isAsciiLetter(bytes, at) ? 1 : 0;
      if (c >= 0xc0 && c != 0xd7 && c != 0xf7) {
        letters++;
        amongAscii += isAsciiLetter(bytes, at - 1) || isAsciiLetter(bytes, at + 1) ? 1 : 0;
      }
    }
    boolean likely = ascii > 0 && letters * 3L <= ascii && amongAscii * 10L >= letters * 8L;
    return likely ? Optional.of(new String(bytes, CHARSET)) : Optional.empty();
  }

  private static boolean isAsciiLetter(byte[] bytes, int at) {
    int small = at >= 0 && at < bytes.length ? bytes[at] | 0x20 : 0;
    return small >= 'a' && small <= 'z';
  }
}
