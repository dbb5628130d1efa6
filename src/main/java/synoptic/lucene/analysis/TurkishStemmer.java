package synoptic.lucene.analysis;

import java.util.List;
import java.util.Set;

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
          new Ending(4, "sin sun"),
          new Ending(3, "nin nun den dan ten tan nde nda yle yla"),
          new Ending(4, "ye ya yi yu ne na ni nu si su le la in un im um"),
          new Ending(2, "de da te ta"),
          new Ending(4, "i u e a"));

  /**
   * Stems whose last letter looks like the first one of an ending behind a vowel: of
   * <i>başkanın</i> no rule can tell that it is no <i>başka</i> with <i>-nın</i>. Folded.
   */
  private static final Set<String> WHOLE =
      Set.of(
          """
          alan altin aslan bakan basin baskan bayan beyan bilgin bugun butun cihan cumhurbaskan
          duman dusman duzen ekran fidan fincan guven hayvan heyecan ilan imkan insan iran
          isyan kadin kahraman kanun kaptan komutan koyun kurban kurultay kuzey liman mekan
          meydan milyon misyon nisan olay orman otobus oyun plan polis roman saray sorun tahran
          televizyon turkmen uzman vatan yakin yalan yayin yogun yunan zaman zengin
          """
              .strip()
              .split("\\s+"));

  private record Ending(int left, List<String> all) {
    Ending(int left, String all) {
      this(left, List.of(all.split(" ")));
    }
  }

  private static final int SHORTEST_WHOLE = 4;

  private TurkishStemmer() {}

  /** The stem of a folded word. */
  static String stem(String word) {
    String whole = whole(word);
    String stem = word;
    String shorter = withoutEnding(stem);
    while (!shorter.equals(stem)) {
      if (shorter.length() < whole.length()) {
        return whole;
      }
      stem = shorter;
      shorter = withoutEnding(stem);
    }
    return hardened(stem);
  }

  /** The longest whole stem that a word begins with, or nothing. */
  private static String whole(String word) {
    for (int end = word.length(); end >= SHORTEST_WHOLE; end--) {
      String begun = word.substring(0, end);
      if (WHOLE.contains(begun)) {
        return begun;
      }
    }
    return "";
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
