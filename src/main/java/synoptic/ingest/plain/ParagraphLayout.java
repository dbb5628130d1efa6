package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import synoptic.ingest.core.Block;

/**
 * Finds a text's paragraphs. Lines that were broken to a width are joined again: a break is one of
 * width where the next line's first word would not have fitted. Where that is not how most of a
 * text's lines end, each line is a paragraph of its own.
 */
public final class ParagraphLayout {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 130;

  /** A shorter line above one that begins small is rather a verse or an item. */
  private static final int NARROWEST_BROKEN = 60;

  private static final String SOFT = "\u00AD";

  private ParagraphLayout() {}

  public static List<Block> of(String text) {
    List<Block> lines = lines(text);
    int width = wrapWidth(lines);
    LineEnd ends = new LineEnd(lines.stream().map(Block::text).toList());
    List<Block> blocks = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    Block first = null;
    Block previous = null;
    for (Block line : lines) {
      if (first != null && continues(previous, line, width)) {
        ends.join(joined, line.text());
      } else {
        if (first != null) {
          blocks.add(new Block(first.line(), first.gap(), joined.toString()));
        }
        joined.setLength(0);
        joined.append(line.text());
        first = line;
      }
      previous = line;
    }
    if (first != null) {
      blocks.add(new Block(first.line(), first.gap(), joined.toString()));
    }
    return blocks;
  }

  private static List<Block> lines(String text) {
    List<Block> lines = new ArrayList<>();
    int gap = 0;
    int number = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String raw = text.substring(at, end);
      String line = LineShape.oneLine(raw) + (LineEnd.isSoft(raw) ? SOFT : "");
      number++;
      if (line.isEmpty()) {
        gap++;
      } else {
        lines.add(new Block(number, gap, line));
        gap = 0;
      }
      at = end + 1;
    }
    return lines;
  }

  private static boolean continues(Block above, Block below, int width) {
    if (below.gap() > 0 || LineShape.isItem(below.text())) {
      return false;
    }
    if (LineEnd.isSoft(above.text()) || LineEnd.endsInHyphen(above.text())) {
      return true;
    }
    if (width > 0 && isFull(above, below, width)) {
      return true;
    }
    int first = below.text().codePointAt(0);
    boolean goesOn = Character.isLowerCase(first) || ",;)".indexOf(first) >= 0;
    return goesOn
        && above.text().length() >= NARROWEST_BROKEN
        && !LineShape.endsSentence(above.text());
  }

  private static boolean isFull(Block above, Block below, int width) {
    int space = below.text().indexOf(' ');
    int word = space < 0 ? below.text().length() : space;
    return above.text().length() + 1 + word >= width && above.text().length() <= WIDEST;
  }

  /** The width to which the text was broken, or 0 where it was not. */
  private static int wrapWidth(List<Block> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    if (lengths.length < 4) {
      return 0;
    }
    int width = lengths[Math.min(lengths.length - 1, lengths.length * 95 / 100)];
    if (width < NARROWEST || width > WIDEST || lengths[lengths.length - 1] > WIDEST * 3) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    for (int at = 1; at < lines.size(); at++) {
      if (lines.get(at).gap() == 0) {
        pairs++;
        full += isFull(lines.get(at - 1), lines.get(at), width - 4) ? 1 : 0;
      }
    }
    return pairs >= 3 && full * 10 >= pairs * 7 ? width - 4 : 0;
  }
}
