package synoptic.annotate;

import java.util.Set;

/** Where the sentences of a paragraph end, as far as its tokens tell. */
final class SentenceEnds {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "maj",
          "adm", "st", "jr", "sr", "prof", "rev", "hon", "vs", "no", "jan", "feb", "aug", "sept",
          "oct", "nov", "dec", "u.s", "u.k", "u.n", "d.c", "a.m", "p.m", "inc", "corp", "co", "ltd",
          "messrs", "pres", "ark", "calif", "fla", "ga", "ill", "ind", "mass", "mich", "minn", "mo",
          "n.c", "n.h", "n.j", "n.y", "pa", "s.c", "tenn", "va", "wis", "etc", "e.g", "i.e");

  private SentenceEnds() {}

  static int[] numbered(Paragraph paragraph) {
    int[] numbers = new int[paragraph.size()];
    int sentence = 0;
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = sentence;
      if (ends(paragraph, at)) {
        while (at + 1 < numbers.length && closes(paragraph, at + 1)) {
          numbers[++at] = sentence;
        }
        if (at + 1 < numbers.length && startsSentence(paragraph, at + 1)) {
          sentence++;
        }
      }
    }
    return numbers;
  }

  private static boolean ends(Paragraph paragraph, int at) {
    return switch (paragraph.first(at)) {
      case '!', '?', '…', '。', '؟' -> true;
      case '.' -> at > 0 && !isAbbreviation(paragraph, at - 1);
      default -> false;
    };
  }

  private static boolean isAbbreviation(Paragraph paragraph, int at) {
    String word = paragraph.lower(at);
    boolean initial = word.length() == 1 && paragraph.isCapital(at) && !word.equals("i");
    return initial || ABBREVIATIONS.contains(word);
  }

  private static boolean closes(Paragraph paragraph, int at) {
    char sign = paragraph.first(at);
    boolean mark = "”’»)]".indexOf(sign) >= 0 || "\"'“".indexOf(sign) >= 0;
    boolean opening = paragraph.quotes[at] >= 0 && paragraph.quotes[at] != paragraph.quotes[at - 1];
    return mark && !opening || sign == '.' || sign == '!' || sign == '?';
  }

  private static boolean startsSentence(Paragraph paragraph, int at) {
    return !paragraph.isWord(at)
        ? "“\"‘'«([—-•*".indexOf(paragraph.first(at)) >= 0
        : !Character.isLowerCase(paragraph.first(at));
  }
}
