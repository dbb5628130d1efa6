package synoptic.compare.wording;

import java.util.List;
import java.util.Locale;
import synoptic.annotate.statements.Quotations;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * The words of a passage, as they are looked through for their wording.
 *
 * @param lower the words in lower case, with straight apostrophes
 * @param quotations what stands in quotation marks, in order
 * @param isTitle whether nearly all words have capitals, as those of a headline may
 */
record PassageWords(
    String text, List<Word> words, List<String> lower, List<Span> quotations, boolean isTitle) {

  private static final int LONG = 4;
  private static final double NEARLY_ALL = 0.7;
  private static final String OPENS = ".!?:;\n\"“”„«‘([—–•";

  static PassageWords of(String text) {
    List<Word> words = Words.of(text);
    List<String> lower =
        words.stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT).replace('’', '\''))
            .toList();
    return new PassageWords(text, words, lower, Quotations.of(text), isTitle(words));
  }

  private static boolean isTitle(List<Word> words) {
    List<Word> telling = words.stream().filter(word -> word.text().length() >= LONG).toList();
    long capitals = telling.stream().filter(PassageWords::isCapital).count();
    return telling.size() >= LONG && capitals >= NEARLY_ALL * telling.size();
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  int size() {
    return words.size();
  }

  /** In lower case; nothing outside of the passage. */
  String lower(int at) {
    return at < 0 || at >= size() ? "" : lower.get(at);
  }

  /** What stands between a word and the one before it. */
  String before(int at) {
    int start = at == 0 ? 0 : words.get(at - 1).span().end();
    return text.substring(start, words.get(at).span().start());
  }

  /** Whether nothing but blanks parts a word from the one before it. */
  boolean isBeside(int at) {
    return at > 0 && at < size() && before(at).isBlank() && before(at).indexOf('\n') < 0;
  }

  /** Whether a capital tells that a word belongs to a name: neither in a title nor at the start. */
  boolean isName(int at) {
    return at >= 0
        && at < size()
        && isCapital(words.get(at))
        && !isTitle
        && at > 0
        && before(at).chars().noneMatch(sign -> OPENS.indexOf(sign) >= 0);
  }

  boolean isQuoted(int at) {
    Span word = words.get(at).span();
    return quotations.stream().anyMatch(word::overlaps);
  }

  /** From a word to another, both included. */
  Span span(int first, int last) {
    return new Span(words.get(first).span().start(), words.get(last).span().end());
  }
}
