package synoptic.lucene.analysis;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * What a word has in common with the same word written otherwise: case, accents, apostrophes, the
 * possessive {@code 's}, the vowel points of Arabic and Hebrew, the forms of alef, the sign that
 * parts an ending from a Persian word.
 */
public final class TermFolding {

  private static final int LONGEST = 255;

  private TermFolding() {}

  /** The folded word; empty where nothing of it is left. */
  public static String fold(String word) {
    String owner = withoutPossessive(word);
    return isAscii(owner) ? withoutApostrophe(owner).toLowerCase(Locale.ROOT) : foldWide(owner);
  }

  private static String withoutPossessive(String word) {
    int end = word.length();
    boolean owned =
        end > 2
            && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == 'S')
            && isApostrophe(word.charAt(end - 2));
    return owned ? word.substring(0, end - 2) : word;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String withoutApostrophe(String word) {
    return word.indexOf('\'') < 0 ? word : word.replace("'", "");
  }

  private static String foldWide(String word) {
    String lower = normalized(word).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length() && kept.length() < LONGEST; i++) {
      char c = lower.charAt(i);
      if (!isApostrophe(c) && !isPoint(c)) {
        kept.append(sameLetter(c));
      }
    }
    char[] in = kept.toString().toCharArray();
    char[] out = new char[4 * in.length];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, Math.min(length, LONGEST)).toLowerCase(Locale.ROOT);
  }

  /** The Persian ending <i>-ای</i> keeps apart from <i>-های</i> when the sign before it goes. */
  private static String normalized(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
    return composed.endsWith("\u200Cای")
        ? composed.substring(0, composed.length() - 3) + "ئی"
        : composed;
  }

  static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '`', '´', '‘', '’', '‛', '′', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ˈ', '＇' -> true;
      default -> false;
    };
  }

  /** Accents that stand alone, soft hyphens, the points that Hebrew and Arabic may leave out. */
  private static boolean isPoint(char c) {
    return c >= 0x300 && c <= 0x36F
        || c >= 0x591 && c <= 0x5C7 && Character.getType(c) == Character.NON_SPACING_MARK
        || c >= 0x64B && c <= 0x65F
        || c == 0x670
        || c == 0x640
        || Character.getType(c) == Character.FORMAT;
  }

  private static char sameLetter(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ة' -> 'ه';
      case 'ё' -> 'е';
      case 'ς' -> 'σ';
      default -> isGreek(c) ? withoutAccent(c) : c;
    };
  }

  private static boolean isGreek(char c) {
    return c >= 0x370 && c <= 0x3FF || c >= 0x1F00 && c <= 0x1FFF;
  }

  private static char withoutAccent(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
