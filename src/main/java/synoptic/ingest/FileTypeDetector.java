package synoptic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognises, by their first bytes, files that hold no plain text. */
final class FileTypeDetector {

  private static final int LOOKED_AT = 8_192;

  private FileTypeDetector() {}

  /** One sentence about a format that is not read, or empty for plain text. */
  static Optional<String> format(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 1_024), StandardCharsets.ISO_8859_1);
    String small = start.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("%PDF-")) {
      return cannot("PDF");
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return cannot("Word, OpenDocument or EPUB");
    }
    if (small.startsWith("{\\rtf")) {
      return cannot("RTF");
    }
    boolean page = small.startsWith("<!doctype html") || small.startsWith("<html");
    if (page || small.startsWith("<?xml") && small.contains("<html")) {
      return cannot("HTML");
    }
    return isBinary(bytes)
        ? Optional.of("is not text; save it as plain text or Markdown and add that")
        : Optional.empty();
  }

  private static Optional<String> cannot(String format) {
    return Optional.of(
        "is a file of the kind " + format + ", which cannot be read yet; save it as plain text");
  }

  static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }

  /** Text has no NUL and few control characters. */
  private static boolean isBinary(byte[] bytes) {
    if (isUtf16(bytes)) {
      return false;
    }
    int looked = Math.min(bytes.length, LOOKED_AT);
    int controls = 0;
    for (int at = 0; at < looked; at++) {
      if (bytes[at] == 0) {
        return true;
      }
      boolean control =
          bytes[at] >= 0 && bytes[at] < ' ' && "\t\n\r\f\u000b\u001b".indexOf(bytes[at]) < 0;
      controls += control ? 1 : 0;
    }
    return controls * 10 > looked;
  }
}
