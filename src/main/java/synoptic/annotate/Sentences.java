package synoptic.annotate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.text.Span;

/** Splits a text into sentences (Unicode Standard Annex 29, as the JDK has it). */
public final class Sentences {

  private Sentences() {}

  /** The sentences in order, without the blanks around them; blanks alone are no sentence. */
  public static List<Span> of(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      Span sentence = stripped(text, start, end);
      if (sentence.length() > 0) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
