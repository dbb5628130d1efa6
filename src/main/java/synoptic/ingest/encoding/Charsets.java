package synoptic.ingest.encoding;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** Encodings by the names under which files declare them. */
public final class Charsets {

  private Charsets() {}

  /**
   * Empty where there is no such encoding. As in browsers, those names mean the wider encodings
   * that writers mean by them.
   */
  public static Optional<Charset> named(String name) {
    String wider =
        switch (name.strip().toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "gb2312", "gbk", "x-gbk" -> "GB18030";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
          default -> name.strip();
        };
    try {
      return Optional.of(Charset.forName(wider));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
