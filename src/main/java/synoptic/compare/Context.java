package synoptic.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import synoptic.text.Span;

/** What stands around words: their sentence, up to some hundred characters on each side. */
public final class Context {

  private static final int FAR = 600;

  private Context() {}

  /**
   * From the start of the sentence where the words begin to the end of that where they end, as far
   * as that is not too far.
   *
   * @param sentences in order, without overlap
   */
  public static Span of(String text, Span words, List<Span> sentences) {
    int at = Collections.binarySearch(sentences, words, BY_END);
    int first = at < 0 ? -at - 1 : at;
    int start = words.start();
    int end = words.end();
    for (int next = first; next < sentences.size(); next++) {
      Span sentence = sentences.get(next);
      if (sentence.start() >= words.end()) {
        break;
      }
      start = Math.min(start, sentence.start());
      end = Math.max(end, sentence.end());
    }
    return near(text, words, new Span(start, end));
  }

  /** Orders a sentence before words that begin behind it. */
  private static final Comparator<Span> BY_END =
      (sentence, words) -> sentence.end() <= words.start() ? -1 : 1;

  /** A sentence without what lies far from the words, cut where a word ends. */
  private static Span near(String text, Span words, Span sentence) {
    int start = sentence.start();
    if (words.start() - start > FAR) {
      int blank = text.indexOf(' ', words.start() - FAR);
      start = blank < 0 || blank >= words.start() ? words.start() : blank + 1;
    }
    int end = sentence.end();
    if (end - words.end() > FAR) {
      int blank = text.lastIndexOf(' ', words.end() + FAR);
      end = Math.max(blank, words.end());
    }
    return new Span(start, end);
  }
}
