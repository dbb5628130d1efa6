package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Piece;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Lays out one part of a framing: its title, its rows, a blank line. */
final class FramingLines {

  private final List<FramingLine> lines;
  private final List<Item> items;
  private final int width;

  /**
   * @param lines where the lines go, behind those of other parts
   * @param items where the rows go
   */
  FramingLines(List<FramingLine> lines, List<Item> items, int width) {
    this.lines = lines;
    this.items = items;
    this.width = width;
    if (!lines.isEmpty()) {
      lines.add(FramingLine.of(Line.BLANK));
    }
  }

  int width() {
    return width;
  }

  /** A title, with what stands above the columns of its rows. */
  void title(String title, String heads) {
    int room = width - Columns.of(title) - 1;
    Line line = Line.of(title, Tone.STRONG);
    boolean fits = !heads.isEmpty() && Columns.of(heads) <= room;
    String blanks = " ".repeat(Math.max(0, room + 1 - Columns.of(heads)));
    lines.add(FramingLine.of(fits ? line.with(blanks + heads, Tone.QUIET) : line));
  }

  /** A line that belongs to no row. */
  void note(String text) {
    for (Span span : Wrap.lines(text, width)) {
      lines.add(FramingLine.of(Line.of(span.in(text), Tone.QUIET)));
    }
  }

  /** A row, whose number the lines that follow bear. */
  int item(Item item) {
    items.add(item);
    return items.size() - 1;
  }

  /** A line of a row. */
  void line(int item, List<Piece> pieces) {
    lines.add(new FramingLine(pieces, item));
  }

  /**
   * Pieces of a row, in lines of their own behind a lead; a piece is parted only where it is wider
   * than a line.
   *
   * @param lead what stands before the first line
   * @param indent how wide the lead is, and how far the other lines are set in
   */
  void wrapped(int item, List<Piece> lead, int indent, List<Piece> pieces) {
    int room = Math.max(4, width - indent);
    List<Piece> line = new ArrayList<>(lead);
    int used = 0;
    for (Piece piece : pieces) {
      for (Span span : Wrap.lines(piece.text(), room)) {
        String text = span.in(piece.text());
        int columns = Columns.of(text);
        if (used > 0 && used + 1 + columns > room) {
          line(item, line);
          line = new ArrayList<>(List.of(new Piece(" ".repeat(indent), Tone.PLAIN, -1)));
          used = 0;
        }
        if (used > 0) {
          line.add(new Piece(" ", Tone.PLAIN, -1));
          used++;
        }
        line.add(new Piece(text, piece.tone(), piece.cell()));
        used += columns;
      }
    }
    line(item, line);
  }

  static Piece piece(String text, Tone tone) {
    return new Piece(text, tone, -1);
  }

  /** A text at the left of so many columns, cut where it is longer. */
  static String left(String text, int columns) {
    String fitting = Wrap.clip(text, columns);
    return fitting + " ".repeat(Math.max(0, columns - Columns.of(fitting)));
  }

  /** A text at the right of so many columns. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - Columns.of(text))) + text;
  }
}
