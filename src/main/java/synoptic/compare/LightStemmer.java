package synoptic.compare;

import java.util.List;

/**
 * Light suffix stripping for English: enough to bring the forms of a word together, weak enough to
 * leave other languages and names alone (the longest of a few endings, never below three letters).
 */
public final class LightStemmer {

  private static final List<String> ENDINGS =
      List.of("ingly", "edly", "ing", "ed", "ies", "es", "s", "ly");

  private static final int SHORTEST = 3;

  private LightStemmer() {}

  public static String of(String word) {
    for (String ending : ENDINGS) {
      int rest = word.length() - ending.length();
      if (rest >= SHORTEST && word.endsWith(ending)) {
        String stem = word.substring(0, rest);
        return ending.equals("ies") ? stem + "y" : stem;
      }
    }
    return word;
  }
}
