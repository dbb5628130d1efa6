package synoptic.lucene.analysis;

/**
 * What the inflected forms of an English word have in common: plurals, {@code -ed}, {@code -ing},
 * and what {@link EnglishForms} knows of other forms and spellings. These are the steps 1 and 5 of
 * Porter's second stemmer (snowballstem.org, "English"). Its other steps cut derivations, which
 * makes one word of <i>international</i> and <i>internal</i>, or of <i>organization</i> and
 * <i>organ</i>: too much where a reader wants the word that was typed.
 */
public final class EnglishStemmer {

  private static final int SHORTEST_NAME = 4;

  private EnglishStemmer() {}

  /** The stem of a folded word; a word with other than the letters a to z is its own. */
  public static String stem(String word) {
    if (word.length() < 3 || !isPlainLetters(word)) {
      return word;
    }
    return EnglishForms.isFixed(word)
        ? word
        : withoutH(withoutE(withI(withoutEnding(withoutS(EnglishForms.base(word))))));
  }

  /** An Arabic name may be written with or without the last letter: Raqqa, Raqqah. */
  private static String withoutH(String word) {
    int last = word.length() - 1;
    boolean silent =
        last >= SHORTEST_NAME && word.endsWith("ah") && !isVowel(word.charAt(last - 2));
    return silent ? cut(word, 1) : word;
  }

  private static boolean isPlainLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String withoutS(String word) {
    if (word.endsWith("sses")) {
      return cut(word, 2);
    }
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return cut(word, word.length() > 4 ? 2 : 1);
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural && hasVowel(word, word.length() - 2) ? cut(word, 1) : word;
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("eed")) {
      return region(word, 0) <= word.length() - 3 ? cut(word, 1) : word;
    }
    int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (ending == 0 || !hasVowel(word, word.length() - ending)) {
      return word;
    }
    String rest = cut(word, ending);
    if (rest.endsWith("at") || rest.endsWith("bl") || rest.endsWith("iz")) {
      return rest + "e";
    }
    if (endsDoubled(rest)) {
      return cut(rest, 1);
    }
    return endsShort(rest) && region(rest, 0) == rest.length() ? rest + "e" : rest;
  }

  private static String withI(String word) {
    int last = word.length() - 1;
    boolean turns = last > 1 && word.charAt(last) == 'y' && !isVowel(word.charAt(last - 1));
    return turns ? word.substring(0, last) + "i" : word;
  }

  private static String withoutE(String word) {
    int last = word.length() - 1;
    int first = region(word, 0);
    int second = region(word, first);
    if (word.endsWith("e")) {
      boolean goes = last >= second || last >= first && !endsShort(cut(word, 1));
      return goes ? cut(word, 1) : word;
    }
    return word.endsWith("ll") && last >= second ? cut(word, 1) : word;
  }

  /** Where the part begins that follows the first consonant after a vowel: Porter's R1, then R2. */
  private static int region(String word, int from) {
    for (int i = from + 1; i < word.length(); i++) {
      if (isVowel(word.charAt(i - 1)) && !isVowel(word.charAt(i))) {
        return i + 1;
      }
    }
    return word.length();
  }

  /** Whether it ends in a short syllable, as <i>strik</i> and <i>us</i> do. */
  private static boolean endsShort(String word) {
    int last = word.length() - 1;
    if (last == 1) {
      return isVowel(word.charAt(0)) && !isVowel(word.charAt(1));
    }
    return last > 1
        && !isVowel(word.charAt(last))
        && "wx".indexOf(word.charAt(last)) < 0
        && isVowel(word.charAt(last - 1))
        && !isVowel(word.charAt(last - 2));
  }

  private static boolean endsDoubled(String word) {
    int last = word.length() - 1;
    return last > 0
        && word.charAt(last) == word.charAt(last - 1)
        && "bdfgmnprt".indexOf(word.charAt(last)) >= 0;
  }

  private static boolean hasVowel(String word, int before) {
    for (int i = 0; i < before; i++) {
      if (isVowel(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
