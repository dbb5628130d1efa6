package synoptic.lucene.analysis;

import java.util.List;

/**
 * Takes the endings of number, case and possession from a Turkish word, one after the other from
 * the end. It knows no harmony of vowels, which folding has taken away: of two vowels that folding
 * makes one, either may stand in an ending. An ending goes only where enough of the word is left to
 * be one; endings that many a stem has by itself want more.
 */
final class TurkishStemmer {

  /** Endings with how many letters must be left, longer ones first. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending(3, "deki daki teki taki imiz umuz iniz unuz"),
          new Ending(2, "ler lar"),
          new Ending(3, "nin nun sin sun den dan ten tan nde nda yle yla"),
          new Ending(4, "ye ya yi yu ne na ni nu si su le la in un im um"),
          new Ending(2, "de da te ta"),
          new Ending(4, "i u e a"));

  private record Ending(int left, List<String> all) {
    Ending(int left, String all) {
      this(left, List.of(all.split(" ")));
    }
  }

  private TurkishStemmer() {}

  /** The stem of a folded word. */
  static String stem(String word) {
    String stem = word;
    String shorter = withoutEnding(stem);
    while (!shorter.equals(stem)) {
      stem = shorter;
      shorter = withoutEnding(stem);
    }
    return hardened(stem);
  }

  private static String withoutEnding(String word) {
    for (Ending endings : ENDINGS) {
      for (String ending : endings.all()) {
        int left = word.length() - ending.length();
        if (left >= endings.left() && word.endsWith(ending) && isWord(word, left)) {
          return word.substring(0, left);
        }
      }
    }
    return word;
  }

  /** Two letters are a word only as <i>ev</i> is one: <i>dolar</i> is no plural. */
  private static boolean isWord(String word, int length) {
    return length > 2 || isVowel(word.charAt(0)) && !isVowel(word.charAt(1));
  }

  /** What an ending has softened: <i>kitab(ı)</i>, <i>çocuğ(u)</i>. */
  private static String hardened(String stem) {
    int last = stem.length() - 1;
    if (last < 2) {
      return stem;
    }
    return switch (stem.charAt(last)) {
      case 'b' -> stem.substring(0, last) + 'p';
      case 'g' -> stem.substring(0, last) + 'k';
      default -> stem;
    };
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
