package synoptic.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Decoded;

/** Tells by its first bytes what a file is; its name only decides where these leave it open. */
final class FormatDetector {

  private static final int LOOKED_AT = 8_192;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}\\?>\\s*|<!--.{0,2000}?-->\\s*)*(?:<!doctype html|<html|<head\\b|<body\\b)",
          Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<[a-z][a-z0-9]{0,10}[ />]");

  private FormatDetector() {}

  /**
   * @throws Refusal where it is of a kind that is not read
   */
  static Format of(Source source) throws IOException {
    byte[] start = source.start(LOOKED_AT);
    String latin = new String(start, StandardCharsets.ISO_8859_1);
    String small = latin.stripLeading().toLowerCase(Locale.ROOT);
    if (latin.substring(0, Math.min(latin.length(), 1_024)).contains("%PDF-")) {
      return Format.PDF;
    }
    if (small.startsWith("{\\rtf")) {
      throw new Refusal("is a file of the kind RTF, which cannot be read; save it as DOCX or ODT");
    }
    if (isBinary(start)) {
      throw new Refusal("is not text; save it as plain text or Markdown and add that");
    }
    return isPage(small, source) ? Format.PAGE : Format.TEXT;
  }

  private static boolean isPage(String small, Source source) {
    String start = small.startsWith("\u00ef\u00bb\u00bf") ? small.substring(3) : small;
    boolean isMarked = PAGE.matcher(start).lookingAt();
    return isMarked || source.isNamed(".html", ".htm", ".xhtml") && TAG.matcher(start).find();
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
