package synoptic.ingest.records;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TeX's ways of writing letters, as BibTeX files use them. */
final class TexLetters {

  private static final Pattern ACCENT =
      Pattern.compile("\\\\([`'^\"~=.uvHcdrk])\\s*\\{?\\\\?([A-Za-zıȷ])\\}?");

  /** Accents as the marks that follow a letter in Unicode. */
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030a"),
          Map.entry("H", "\u030b"),
          Map.entry("v", "\u030c"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"));

  private static final Map<String, String> LETTERS =
      Map.of(
          "\\ss", "ß", "\\ae", "æ", "\\AE", "Æ", "\\oe", "œ", "\\o", "ø", "\\O", "Ø", "\\aa", "å",
          "\\AA", "Å", "\\l", "ł", "\\L", "Ł");

  private static final Pattern LETTER =
      Pattern.compile("\\\\(?:ss|ae|AE|oe|aa|AA|o|O|l|L)(?![A-Za-z])");

  private TexLetters() {}

  static String plain(String tex) {
    if (tex.indexOf('\\') < 0 && tex.indexOf('{') < 0) {
      return tex.replace("---", "—").replace("--", "–");
    }
    String accented =
        ACCENT
            .matcher(tex)
            .replaceAll(
                found -> Matcher.quoteReplacement(found.group(2) + MARKS.get(found.group(1))));
    String letters = LETTER.matcher(accented).replaceAll(found -> LETTERS.get(found.group()));
    String bare =
        letters.replaceAll("\\\\([&%$#_{}])", "$1").replace("---", "—").replace("--", "–");
    return Normalizer.normalize(bare.replaceAll("[{}]", ""), Normalizer.Form.NFC);
  }
}
