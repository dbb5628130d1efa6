package synoptic.annotate.people.lexicon;

import java.util.regex.Pattern;
import synoptic.text.Folding;

/**
 * What different ways to write one foreign name in Latin letters have in common: {@code Dehqan} and
 * {@code Dehghan}, {@code Shoygu} and {@code Shoigu}. Short names are only folded, because too many
 * of them would be the same.
 */
public final class SpellingKey {

  private static final int SHORT = 4;

  /** Replaced one after the other. */
  private static final String[][] RULES = {
    {"^(?:al|el|an|as|ash|ar|ad|at|az)-", ""},
    {"[^\\p{L}\\p{N}]", ""},
    {"tsch|tch", "ch"},
    {"sch", "sh"},
    {"kh", "h"},
    {"gh|q", "q"},
    {"dh", "d"},
    {"ph", "f"},
    {"ck", "k"},
    {"ks", "x"},
    {"off$", "ov"},
    {"eff$", "ev"},
    {"sk(?:iy|yy|ij|ii|y)$", "ski"},
    {"oo|ou|u", "o"},
    {"ee|ie|iy|y", "i"},
    {"[ae]i", "e"},
    {"(\\p{L})\\1+", "$1"},
  };

  private static final Pattern[] PATTERNS = new Pattern[RULES.length];

  static {
    for (int at = 0; at < RULES.length; at++) {
      PATTERNS[at] = Pattern.compile(RULES[at][0]);
    }
  }

  private SpellingKey() {}

  /** The key of one word of a name. */
  public static String of(String word) {
    String folded = Folding.fold(word);
    String key = folded;
    for (int at = 0; at < RULES.length; at++) {
      key = PATTERNS[at].matcher(key).replaceAll(RULES[at][1]);
    }
    return key.length() < SHORT ? plain(folded) : key;
  }

  /** The word without its article and without signs, and otherwise as it is written. */
  public static String plain(String word) {
    String folded = Folding.fold(word);
    return PATTERNS[1].matcher(PATTERNS[0].matcher(folded).replaceAll("")).replaceAll("");
  }
}
