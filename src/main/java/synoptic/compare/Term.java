package synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.text.Folding;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * A word as comparison counts it.
 *
 * @param stem what its inflected forms have in common, folded
 * @param span where it stands
 */
public record Term(String stem, Span span) {

  /** Words that say nothing about what a text tells. */
  private static final Set<String> STOP =
      Set.of(
          ("a about after all also am an and any are as at be because been before being both but by"
                  + " can could did do does during each for from further had has have having he her"
                  + " here hers him his how if in into is it its just may might more most must my no"
                  + " nor not of off on once only or other our out over own said same she should so"
                  + " some such than that the their them then there these they this those through to"
                  + " too under until up us very was we were what when where which while who whom why"
                  + " will with would you your s t")
              .split(" "));

  private static final Set<String> MONTHS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec")
              .split(" "));

  /** The words of a text that carry meaning, in order; parts joined by a hyphen count alone. */
  public static List<Term> of(String text) {
    List<Term> terms = new ArrayList<>();
    for (Word word : Words.of(text)) {
      int start = word.span().start();
      for (int at = start; at < word.span().end(); ) {
        int end = endOfPart(text, at, word.span().end());
        add(terms, text, new Span(at, end));
        at = end + 1;
      }
    }
    return terms;
  }

  /** Whether a folded word says nothing about what a text tells, or is a month. */
  public static boolean saysNothing(String folded) {
    return STOP.contains(folded) || MONTHS.contains(folded);
  }

  private static int endOfPart(String text, int from, int limit) {
    int at = from;
    while (at < limit && "-‐‑'’".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static void add(List<Term> terms, String text, Span span) {
    if (span.length() == 0) {
      return;
    }
    String folded = Folding.fold(span.in(text));
    if (!STOP.contains(folded) || isMonthOfMay(text, span)) {
      terms.add(new Term(LightStemmer.of(folded), span));
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
  public static boolean isSmall(String word) {
    return STOP.contains(Folding.fold(word))
        && (word.length() == 1 || word.chars().anyMatch(Character::isLowerCase));
  }

  /** Whether a word in lower case is a month's or a weekday's name. */
  public static boolean isTime(String word) {
    return MONTHS.contains(word) || word.matches("(?:mon|tues|wednes|thurs|fri|satur|sun)days?");
  }

  /** Whether it is a number or part of a date. */
  public boolean isFigure() {
    return hasDigit() || MONTHS.contains(stem);
  }

  public boolean hasDigit() {
    for (int at = 0; at < stem.length(); at++) {
      if (Character.isDigit(stem.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
