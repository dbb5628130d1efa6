package synoptic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.encoding.Decoded;

/** Tells by its first bytes what a file is; its name only decides where these leave it open. */
final class FormatDetector {

  /** How many bytes it needs. */
  static final int LOOKED_AT = 8_192;

  private FormatDetector() {}

  /**
   * @param start the file's first bytes
   * @throws Refusal where it is of a kind that is not read
   */
  static Format of(byte[] start) throws Refusal {
    String latin = new String(start, StandardCharsets.ISO_8859_1);
    String small = latin.stripLeading().toLowerCase(Locale.ROOT);
    if (small.startsWith("{\\rtf")) {
      throw new Refusal("is a file of the kind RTF, which cannot be read; save it as DOCX or ODT");
    }
    if (isBinary(start)) {
      throw new Refusal("is not text; save it as plain text or Markdown and add that");
    }
    return Format.TEXT;
  }

  /** Text has no NUL and few control characters. */
  private static boolean isBinary(byte[] bytes) {
    if (isWide(bytes)) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      boolean control = b >= 0 && b < ' ' && "\t\n\r\f\u000b\u001b".indexOf(b) < 0;
      controls += control ? 1 : 0;
    }
    return controls * 10 > bytes.length;
  }

  private static boolean isWide(byte[] bytes) {
    return Decoded.isMarked(bytes) || Decoded.wide(bytes).isPresent();
  }
}
