package synoptic.shell.output;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Span;

/** Places in a text counted in code points, as other languages count them. */
public final class CodePoints {

  private CodePoints() {}

  /** The spans, which stand in order and without overlap, in one walk through the text. */
  public static List<Span> of(String text, List<Span> spans) {
    List<Span> counted = new ArrayList<>();
    int at = 0;
    int points = 0;
    for (Span span : spans) {
      if (span.start() < at || span.end() > text.length()) {
        continue;
      }
      int start = points + text.codePointCount(at, span.start());
      points = start + text.codePointCount(span.start(), span.end());
      at = span.end();
      counted.add(new Span(start, points));
    }
    return counted;
  }
}
