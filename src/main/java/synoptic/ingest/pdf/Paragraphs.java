package synoptic.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Dropped.Reason;
import synoptic.ingest.plain.LineEnd;
import synoptic.ingest.plain.LineShape;

/** Joins lines in reading order to paragraphs, and keeps footnotes apart. */
final class Paragraphs {

  private static final Pattern NOTE_MARK = Pattern.compile("(?:\\d{1,3}|[*†‡¹²³]).*");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final LineEnd ends;
  private final boolean hasIndents;
  private final float size;
  private final float leading;

  private Paragraphs(List<List<Line>> pages) {
    List<Line> all = pages.stream().flatMap(List::stream).toList();
    this.size = bodySize(all);
    this.leading = leading(all);
    this.ends = new LineEnd(all.stream().map(Line::text).toList());
    this.hasIndents = hasIndents(all);
  }

  record Found(List<Block> blocks, List<Dropped> dropped, float size) {}

  /**
   * @param pages the lines of each page in reading order
   */
  static Found of(List<List<Line>> pages) {
    Paragraphs paragraphs = new Paragraphs(pages);
    List<Line> text = new ArrayList<>();
    for (List<Line> page : pages) {
      text.addAll(paragraphs.withoutFootnotes(page));
    }
    paragraphs.join(text);
    return new Found(paragraphs.blocks, paragraphs.dropped, paragraphs.size);
  }

  /** The size in which most letters are set. */
  private static float bodySize(List<Line> lines) {
    Map<Integer, Integer> letters = new HashMap<>();
    for (Line line : lines) {
      letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(each -> each.getKey() / 2f)
        .orElse(10f);
  }

  /** The distance between lines that is the commonest. */
  private float leading(List<Line> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int at = 1; at < lines.size(); at++) {
      float step = lines.get(at).y() - lines.get(at - 1).y();
      if (step > 0.5f * size && step < 3 * size) {
        counts.merge(Math.round(step * 2), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(each -> each.getKey() / 2f)
        .orElse(1.2f * size);
  }

  private static boolean hasIndents(List<Line> lines) {
    int indented = 0;
    for (int at = 1; at < lines.size() && indented < 3; at++) {
      indented += isIndented(lines.get(at), leftEdge(lines, at)) ? 1 : 0;
    }
    return indented == 3;
  }

  /** Notes stand below the text of a page or column, in smaller letters behind a mark. */
  private List<Line> withoutFootnotes(List<Line> page) {
    List<Line> text = new ArrayList<>();
    boolean isNote = false;
    Line before = null;
    for (Line line : page) {
      boolean isBelow = before == null || line.y() >= before.y();
      boolean isSmall = line.size() <= 0.93f * size;
      isNote =
          isSmall
              && (isNote && isBelow
                  || NOTE_MARK.matcher(line.text()).matches() && !isAbove(line, page));
      if (isNote) {
        dropped.add(new Dropped(Reason.FOOTNOTES, line.text(), blocks.size() + dropped.size() + 1));
      } else {
        text.add(line);
      }
      before = line;
    }
    return text;
  }

  /** Whether text in full size follows below it in its column. */
  private boolean isAbove(Line note, List<Line> page) {
    return page.stream()
        .anyMatch(
            line ->
                line.y() > note.y()
                    && line.size() > 0.93f * size
                    && line.left() < note.right()
                    && line.right() > note.left());
  }

  private void join(List<Line> lines) {
    StringBuilder paragraph = new StringBuilder();
    Line before = null;
    Line first = null;
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (before != null && begins(before, line, rightEdge(lines, at - 1), leftEdge(lines, at))) {
        add(paragraph, first);
        before = null;
      }
      if (before == null) {
        paragraph.setLength(0);
        first = line;
      }
      ends.join(paragraph, line.text());
      before = line;
    }
    if (before != null) {
      add(paragraph, first);
    }
  }

  private void add(StringBuilder paragraph, Line first) {
    String text = LineShape.oneLine(paragraph.toString());
    if (!text.isEmpty()) {
      blocks.add(new Block(blocks.size() + 1, 1, text, isHeading(text, first)));
    }
  }

  private boolean isHeading(String text, Line first) {
    boolean isLarge = first.size() >= 1.12f * size || first.isBold();
    return isLarge && text.length() <= 200 && !LineShape.isProse(text);
  }

  /** How far the lines of the column around reach. */
  private static float rightEdge(List<Line> lines, int at) {
    float edge = 0;
    for (int near = Math.max(0, at - 8); near < Math.min(lines.size(), at + 9); near++) {
      edge =
          isBeside(lines.get(near), lines.get(at)) ? Math.max(edge, lines.get(near).right()) : edge;
    }
    return edge;
  }

  private static float leftEdge(List<Line> lines, int at) {
    float edge = Float.MAX_VALUE;
    for (int near = Math.max(0, at - 8); near < Math.min(lines.size(), at + 9); near++) {
      edge =
          isBeside(lines.get(near), lines.get(at)) ? Math.min(edge, lines.get(near).left()) : edge;
    }
    return edge;
  }

  private static boolean isBeside(Line one, Line other) {
    return one.page() == other.page() && one.left() < other.right() && one.right() > other.left();
  }

  private boolean begins(Line before, Line line, float right, float left) {
    boolean isSameType =
        Math.abs(before.size() - line.size()) < 0.08f * size && before.isBold() == line.isBold();
    if (!isSameType && (isSet(before) || isSet(line))) {
      return true;
    }
    float em = line.size();
    boolean isShort = isShort(before, line, right, left);
    boolean isIndented = isIndented(line, left);
    boolean isEnd = LineShape.endsSentence(before.text());
    boolean isNextColumn = line.page() != before.page() || line.y() <= before.y() - 0.5f * em;
    if (isNextColumn) {
      return isEnd && (isShort || isIndented);
    }
    boolean isFar = line.y() - before.y() > 1.35f * leading * Math.max(1, line.size() / size);
    return isFar
        || isIndented && (isEnd || before.left() <= left + 0.5f * em)
        || isShort
            && (isEnd || LineShape.isHeading(before.text()) && isShortest(before, right, left));
  }

  private static boolean isIndented(Line line, float left) {
    return line.left() > left + 0.7f * line.size() && line.left() < left + 4 * line.size();
  }

  /**
   * Whether the line breaks off though the next one's first word would have fitted; where
   * paragraphs are indented, lines of uneven length tell less.
   */
  private boolean isShort(Line line, Line next, float right, float left) {
    int word = next.text().indexOf(' ');
    float wide = next.width() * (word < 0 ? 1 : (float) word / next.text().length());
    float room = right - line.right();
    boolean isBrokenOff = room > wide + line.size() && room > 2.5f * line.size();
    return isBrokenOff && (!hasIndents || isShortest(line, right, left));
  }

  /** Bold or large type is a heading's. */
  private boolean isSet(Line line) {
    return line.isBold() || line.size() > 1.08f * size;
  }

  private static boolean isShortest(Line line, float right, float left) {
    return line.right() - left < 0.6f * (right - left);
  }
}
