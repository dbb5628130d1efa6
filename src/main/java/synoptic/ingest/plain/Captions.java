package synoptic.ingest.plain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the captions and credits of pictures that are not there. */
final class Captions {

  private static final String AGENCY =
      "(?:AFP|AP|EPA|EFE|DPA|ANSA|TASS|SPUTNIK|REUTERS|Reuters|GETTY|Getty(?: Images)?|GETTY IMAGES"
          + "|SHUTTERSTOCK|Shutterstock|ANADOLU|AA|XINHUA|Xinhua|SIPA|ISNA|MEHR|IRNA|WIKIMEDIA"
          + "|Wikimedia(?: Commons)?|Flickr|Unsplash|Creative Commons)";

  /** A line that begins as a credit does. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "[*•(\\[ ]{0,3}(?:(?:photo|image|picture|illustration|photograph|cover photo|header image"
              + "|featured image|foto|bild|crédit photo|crédits photo|фото|الصورة|صورة)"
              + "(?: credit| courtesy| source| by| von| de)?s? ?[:©/]|(?:photo|image|photograph) "
              + "(?:credit|courtesy|by) |bildnachweis|photo credit|crédit photo).{0,150}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A line that ends as a caption does: {@code … AFP PHOTO / NAME}, {@code … (Name/Reuters)}. */
  private static final Pattern CREDITED =
      Pattern.compile(
          ".*(?:\\b"
              + AGENCY
              + " PHOTO\\b.{0,60}"
              + "|[.)”\"|] ?\\(?(?:Photo|PHOTO|Image|IMAGE|Photograph|Picture|Foto|FOTO)"
              + "(?: credit| by|:| ?/)+.{1,80}"
              + "|[.)”\"|] ?\\(?[\\p{L} .'-]{2,40}/ ?"
              + AGENCY
              + "(?: via [\\p{L} ]{2,30})?\\)?"
              + "|[.)”\"|] ?\\(?"
              + AGENCY
              + " ?/ ?[\\p{L} .'-]{2,40}\\)?"
              + "|\\| ?"
              + AGENCY
              + "|(?:Acquire|Purchase) Licensing Rights(?:, opens new tab)?"
              + "|\\((?:Photo|Image):? .{2,80}\\)|[.)”\"|] ?\\(?©.{2,60})[.)]?");

  private static final int SHORTEST_DOUBLED = 40;

  /** A credit has fewer words than that. */
  private static final int SENTENCE = 8;

  private Captions() {}

  static boolean isCaption(String text) {
    return mayBe(text) && isLike(text);
  }

  /** Spares most lines the patterns: a doubled line is long, and a credit has one of these. */
  private static boolean mayBe(String text) {
    for (int at = 0; at < text.length(); at++) {
      if ("/|(:©".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    String small = text.substring(0, Math.min(text.length(), 160)).toLowerCase(Locale.ROOT);
    return text.length() >= SHORTEST_DOUBLED * 2
        || small.contains("photo")
        || small.contains("image")
        || small.startsWith("bildnachweis");
  }

  private static boolean isLike(String text) {
    return text.length() <= LineShape.LONGEST_FURNITURE * 2 && isDoubled(text)
        || text.length() <= 170 && CREDIT.matcher(text).matches() && !isTold(text)
        || text.length() <= LineShape.LONGEST_FURNITURE && CREDITED.matcher(text).matches();
  }

  /** Whether a sentence stands behind the word that names nobody to whom a picture belongs. */
  private static boolean isTold(String text) {
    return LineShape.endsSentence(text)
        && LineShape.wordCount(text, SENTENCE) >= SENTENCE
        && text.chars().noneMatch(sign -> "/©(|".indexOf(sign) >= 0);
  }

  /** Whether a line says the same twice, as a caption does that is also the picture's label. */
  private static boolean isDoubled(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        letters.append(text.charAt(at));
      }
    }
    int half = letters.length() / 2;
    return letters.length() % 2 == 0
        && half >= SHORTEST_DOUBLED
        && letters.substring(0, half).equals(letters.substring(half));
  }
}
