package synoptic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text where a sentence cannot go on: at blank lines, and at an end of line unless the line
 * was wrapped there. It was if the next one goes on in lower case, or if its first word had no room
 * in the widest line of the block.
 */
final class Paragraphs {

  /** Wider lines are paragraphs, and narrower ones are headings and verse. */
  private static final int WIDEST = 132;

  private static final int NARROWEST = 40;

  private Paragraphs() {}

  /** The paragraphs in order, without the blanks around them, none of them empty. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfLine(text, at);
      Span line = stripped(text, at, end);
      if (line.length() > 0) {
        block.add(line);
      }
      if (line.length() == 0 || end < text.length() && endsParagraph(text.charAt(end))) {
        part(text, block, paragraphs);
      }
      at = end + 1;
    }
    part(text, block, paragraphs);
    return paragraphs;
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && !endsParagraph(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsParagraph(char sign) {
    return sign == '\u2029' || sign == '\f';
  }

  private static Span stripped(String text, int start, int end) {
    int from = Stops.behindBlanks(text, start, end);
    int to = end;
    while (to > from && Stops.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Joins the lines of a block that were wrapped, and empties it. */
  private static void part(String text, List<Span> block, List<Span> paragraphs) {
    int widest = block.stream().mapToInt(Span::length).max().orElse(0);
    for (int first = 0, at = 0; at < block.size(); at++) {
      boolean last = at + 1 == block.size();
      if (last || !isWrapped(text, block.get(at), block.get(at + 1), widest)) {
        paragraphs.add(new Span(block.get(first).start(), block.get(at).end()));
        first = at + 1;
      }
    }
    block.clear();
  }

  private static boolean isWrapped(String text, Span line, Span next, int widest) {
    if (Character.isLowerCase(text.codePointAt(next.start()))) {
      return true;
    }
    int word = next.start();
    while (word < next.end() && !Stops.isBlank(text.charAt(word))) {
      word++;
    }
    boolean fits = line.length() + 1 + word - next.start() <= widest;
    return widest >= NARROWEST && widest <= WIDEST && !fits;
  }
}
