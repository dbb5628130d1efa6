package synoptic.export;

import java.util.List;
import synoptic.text.Span;

/**
 * A text with parts that are marked.
 *
 * @param language its language as a tag such as {@code en}, or empty where it is not known
 * @param marks in order, without overlap
 */
public record Passage(String text, String language, List<Mark> marks) {

  /** A marked part of a text. */
  public record Mark(Span span, Kind kind) {}

  /** What a mark says of the words that it covers. */
  public enum Kind {
    /** What was looked for. */
    HIT,
    /** What somebody said. */
    SAID,
    /** A word that the text beside it has too. */
    SHARED,
    /** A word that only this side has. */
    OWN,
    /** A number or a part of a date where the text beside it has another. */
    DIFFERS
  }

  public Passage {
    marks = List.copyOf(marks);
    int at = 0;
    for (Mark mark : marks) {
      if (mark.span().start() < at || mark.span().end() > text.length()) {
        throw new IllegalArgumentException("marks overlap or leave the text");
      }
      at = mark.span().end();
    }
  }

  /** Takes a text apart at its marks. */
  void each(Piece piece) {
    int at = 0;
    for (Mark mark : marks) {
      piece.take(text.substring(at, mark.span().start()), null);
      piece.take(mark.span().in(text), mark.kind());
      at = mark.span().end();
    }
    piece.take(text.substring(at), null);
  }

  /** A part of a text with its mark; null where it has none. */
  interface Piece {
    void take(String text, Kind kind);
  }
}
