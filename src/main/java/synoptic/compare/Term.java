package synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Folding;
import synoptic.text.Language;
import synoptic.text.Language.Filler;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * A word as comparison counts it.
 *
 * @param stem what its inflected forms have in common, folded
 * @param span where it stands
 * @param isFigure whether it is a number or part of a date
 */
public record Term(String stem, Span span, boolean isFigure) {

  /** The words of a text of which only the script is known: {@link Language#byScript}. */
  public static List<Term> of(String text) {
    return of(text, Language.byScript(text));
  }

  /** The words of a text that carry meaning, in order; parts joined by a hyphen count alone. */
  public static List<Term> of(String text, Language language) {
    List<Term> terms = new ArrayList<>();
    for (Word word : Words.of(text)) {
      int start = word.span().start();
      for (int at = start; at < word.span().end(); ) {
        int end = endOfPart(text, at, word.span().end());
        add(terms, text, language, new Span(at, end));
        at = end + 1;
      }
    }
    return terms;
  }

  /** Whether a folded word says nothing about what a text tells, or is a month. */
  public static boolean saysNothing(String folded, Language language) {
    return isStopWord(folded, language) || language.month(folded) > 0;
  }

  private static boolean isStopWord(String folded, Language language) {
    return language.filler(folded) == Filler.NOTHING;
  }

  private static int endOfPart(String text, int from, int limit) {
    int at = from;
    while (at < limit && "-‐‑'’".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static void add(List<Term> terms, String text, Language language, Span span) {
    if (span.length() == 0) {
      return;
    }
    String folded = Folding.fold(span.in(text));
    if (!isStopWord(folded, language) || isMonthOfMay(text, span)) {
      String stem = LightStemmer.of(folded);
      terms.add(new Term(stem, span, hasDigit(stem) || language.month(stem) > 0));
    }
  }

  /** Whether it is the month and no verb: with a capital, next to a number. */
  private static boolean isMonthOfMay(String text, Span span) {
    return span.in(text).equals("May")
        && (isDigit(text, span.start() - 2) || isDigit(text, afterComma(text, span.end()) + 1));
  }

  private static int afterComma(String text, int at) {
    return at < text.length() && text.charAt(at) == ',' ? at + 1 : at;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** Whether it is written as a name: with a capital, and not because a sentence begins. */
  public boolean isNameIn(String text) {
    if (!Character.isUpperCase(text.codePointAt(span.start()))) {
      return false;
    }
    int before = span.start() - 1;
    while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
      if (".!?:;\n\"“”„«»‘'(".indexOf(text.charAt(before)) >= 0) {
        return false;
      }
      before--;
    }
    return before >= 0;
  }

  /** Whether a word is small and says nothing; in capitals alone, as {@code US}, it is a name. */
  public static boolean isSmall(String word, Language language) {
    return isStopWord(Folding.fold(word), language)
        && (word.length() == 1 || word.chars().anyMatch(Character::isLowerCase));
  }

  public boolean hasDigit() {
    return hasDigit(stem);
  }

  private static boolean hasDigit(String stem) {
    for (int at = 0; at < stem.length(); at++) {
      if (Character.isDigit(stem.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
