package synoptic.tui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import synoptic.text.SafeText;

/** Sets the clipboard of the terminal at which the user sits (OSC 52). Never reads it. */
final class Clipboard {

  /** Terminals cut what is longer (the limit of hterm and of xterm's documentation). */
  static final int MOST_BASE64 = 74_994;

  private static final int MOST_BYTES = MOST_BASE64 / 4 * 3;

  private Clipboard() {}

  /** The sequence for a text, made safe and cut to what a terminal takes. */
  static String sequence(String text) {
    byte[] bytes = SafeText.prose(text).getBytes(StandardCharsets.UTF_8);
    byte[] fitting = Arrays.copyOf(bytes, fitting(bytes));
    return "\u001b]52;c;" + Base64.getEncoder().encodeToString(fitting) + "\u001b\\";
  }

  static boolean isCut(String text) {
    return SafeText.prose(text).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
  }

  /** How many bytes fit without cutting a character. */
  private static int fitting(byte[] bytes) {
    int end = Math.min(bytes.length, MOST_BYTES);
    while (end < bytes.length && end > 0 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return end;
  }
}
