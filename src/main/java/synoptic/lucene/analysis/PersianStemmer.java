package synoptic.lucene.analysis;

import java.util.List;

/**
 * Takes the endings of plurals, possession and comparison from a Persian word that is folded, and
 * so written without the sign that parts an ending from it.
 */
final class PersianStemmer {

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending(3, "هايشان هايمان هايتان هايش هايم هايت هايي هاي ها"),
          new Ending(3, "ترين تر ئي"),
          new Ending(4, "شان مان تان ان ات"),
          new Ending(4, "ي"));

  private record Ending(int left, List<String> all) {
    Ending(int left, String all) {
      this(left, List.of(all.split(" ")));
    }
  }

  private PersianStemmer() {}

  /** The stem of a folded word. */
  static String stem(String word) {
    for (Ending endings : ENDINGS) {
      for (String ending : endings.all()) {
        int left = word.length() - ending.length();
        if (left >= endings.left() && word.endsWith(ending)) {
          return word.substring(0, left);
        }
      }
    }
    return word;
  }
}
