package synoptic.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a quotation, in order, as two quotations are compared by them: without case, accents
 * and quotation marks, the parts of a hyphenated word apart. What a reporter puts in square
 * brackets was not spoken and is left out, but a letter in brackets is its word's: {@code [w]e}.
 *
 * @param text what the quotation stands in
 * @param quoted where the text gives words as they were spoken, in order, without overlap
 */
public record QuotedWords(String text, List<Span> quoted, List<QuotedWord> words) {

  /** So many words that say something are looked for at the least: fewer are said by anybody. */
  public static final int LEAST_TELLING = 4;

  /** So many words of a quotation are compared at most; that is a speech. */
  static final int MOST = 400;

  private static final int IN_A_ROW = 3;

  /**
   * A word that was spoken.
   *
   * @param folded as it is compared
   * @param span where it stands in the text
   * @param tells whether it says something by itself, as far as its language knows
   */
  public record QuotedWord(String folded, Span span, boolean tells) {}

  public QuotedWords {
    quoted = List.copyOf(quoted);
    words = List.copyOf(words);
  }

  public static QuotedWords of(String text, List<Span> quoted, Language language) {
    List<QuotedWord> found = new ArrayList<>();
    for (Span span : quoted) {
      for (Word word : spoken(span.in(text))) {
        addParts(found, word, span.start(), language);
      }
    }
    return new QuotedWords(text, quoted, found.subList(0, Math.min(MOST, found.size())));
  }

  private static List<Word> spoken(String quotation) {
    List<Word> words = new ArrayList<>();
    Word first = null;
    for (Word word : Words.of(quotation)) {
      int start = word.span().start();
      boolean isLetter = word.text().length() == 1 && isAt(quotation, start - 1, '[');
      if (first != null && first.span().end() + 1 == start) {
        Span whole = new Span(first.span().start(), word.span().end());
        words.add(new Word(first.text() + word.text(), whole));
      } else if (!isLetter && !isInBrackets(quotation, start)) {
        words.add(word);
      }
      first = isLetter && isAt(quotation, word.span().end(), ']') ? word : null;
    }
    return words;
  }

  private static boolean isInBrackets(String text, int at) {
    int open = text.lastIndexOf('[', at);
    return open >= 0 && open > text.lastIndexOf(']', at) && text.indexOf(']', at) >= 0;
  }

  private static boolean isAt(String text, int at, char sign) {
    return at >= 0 && at < text.length() && text.charAt(at) == sign;
  }

  private static void addParts(List<QuotedWord> found, Word word, int shift, Language language) {
    String text = word.text();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || "-‐‑".indexOf(text.charAt(at)) >= 0) {
        String folded = Folding.fold(text.substring(start, at));
        Span span = new Span(start, at).shifted(word.span().start() + shift);
        boolean tells = language.filler(folded) != Language.Filler.NOTHING;
        found.add(new QuotedWord(folded, span, tells));
        start = at + 1;
      }
    }
  }

  /** Whether there are enough of them to know them again. */
  public boolean areTelling() {
    return words.stream().filter(QuotedWord::tells).count() >= LEAST_TELLING;
  }

  /** From the first word to the last, with what stands between. */
  public Span span() {
    return words.isEmpty()
        ? new Span(0, 0)
        : new Span(words.getFirst().span().start(), words.getLast().span().end());
  }

  /**
   * Some of the words as they are written, pieces that are parted in the text joined by an
   * ellipsis.
   *
   * @param from the first word, from 0
   * @param to the word after the last
   */
  String written(int from, int to) {
    List<String> pieces = new ArrayList<>();
    for (Span piece : quoted) {
      List<QuotedWord> its =
          words.subList(from, to).stream().filter(word -> word.span().overlaps(piece)).toList();
      if (!its.isEmpty()) {
        pieces.add(text.substring(its.getFirst().span().start(), its.getLast().span().end()));
      }
    }
    return String.join(" … ", pieces);
  }

  /**
   * Each three words in a row, by which the same quotation is found elsewhere; those alone that
   * have a word which says something.
   */
  public Set<String> shingles() {
    Set<String> shingles = new LinkedHashSet<>();
    for (int at = 0; at + IN_A_ROW <= words.size(); at++) {
      List<QuotedWord> row = words.subList(at, at + IN_A_ROW);
      if (row.stream().anyMatch(QuotedWord::tells)) {
        shingles.add(String.join(" ", row.stream().map(QuotedWord::folded).toList()));
      }
    }
    return shingles;
  }
}
