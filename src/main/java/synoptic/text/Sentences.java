package synoptic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into its sentences. Every part of the program asks here, so that an excerpt, a
 * statement, a date and a vector have the same sentence in mind.
 *
 * <p>A sentence ends with its paragraph, at a full stop, a question or exclamation mark or one of
 * their kin in other scripts ({@link Stops}), where the words around it do not speak against it
 * ({@link SentenceEnd}). Closing quotation marks, brackets and the number of a note that sticks to
 * the stop belong to the sentence. A quotation that holds several sentences is cut; what gives its
 * last one to somebody ({@code “Stop!” he said.}) goes with it.
 *
 * <p>Takes time in proportion to the text.
 */
public final class Sentences {

  /** To be counted up when a text is cut at other places than before. */
  public static final String VERSION = "4";

  private Sentences() {}

  /** The sentences of a text of which only the script is known: {@link Language#byScript}. */
  public static List<Span> of(String text) {
    return of(text, Language.byScript(text));
  }

  /**
   * The sentences in order, without the blanks around them. Nothing but blanks stands between two,
   * and what a paragraph holds does not change where another one is cut.
   */
  public static List<Span> of(String text, Language language) {
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      new Cut(text, paragraph, language, sentences).run();
    }
    return sentences;
  }

  /**
   * The index of the sentence that a place stands in, or else of the one before it; -1 for none.
   */
  public static int at(List<Span> sentences, int place) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** One paragraph on its way. */
  private static final class Cut {
    private final String text;
    private final int end;
    private final List<Span> sentences;
    private final SentenceEnd ends;
    private int start;
    private boolean hasWords;

    /** Where the outermost bracket that is open was opened, or -1. */
    private int bracket = -1;

    private int depth;

    Cut(String text, Span paragraph, Language language, List<Span> sentences) {
      this.text = text;
      this.end = paragraph.end();
      this.sentences = sentences;
      this.ends = new SentenceEnd(text, paragraph, language);
      this.start = paragraph.start();
    }

    void run() {
      int at = start;
      while (at < end) {
        if (Stops.isStop(text, at, end)) {
          int behind = Stops.behind(text, at, end);
          int closed = Stops.behindClosing(text, at, behind, end);
          if (endsAt(at, behind, closed)) {
            at = next(closed);
            continue;
          }
          at = behind;
        } else {
          at = read(at);
        }
      }
      if (start < end) {
        sentences.add(new Span(start, end));
      }
    }

    private boolean endsAt(int stop, int behind, int closed) {
      boolean aside = bracket > start + 1;
      return hasWords && closed < end && !aside && ends.at(start, stop, behind, closed);
    }

    /** Ends a sentence and gives the start of the next one. */
    private int next(int closed) {
      sentences.add(new Span(start, closed));
      start = Stops.behindBlanks(text, closed, end);
      hasWords = false;
      bracket = -1;
      depth = 0;
      return start;
    }

    private int read(int at) {
      int point = text.codePointAt(at);
      if (point == '(' || point == '[') {
        bracket = depth++ == 0 ? at : bracket;
      } else if ((point == ')' || point == ']') && depth > 0) {
        bracket = --depth == 0 ? -1 : bracket;
      } else {
        hasWords |= Character.isLetterOrDigit(point);
      }
      return at + Character.charCount(point);
    }
  }
}
