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

/** Lays out parts of a framing below each other: titles, rows, a blank line between two parts. */
final class FramingLines {

  private final List<FramingLine> lines = new ArrayList<>();
  private final List<Item> items;
  private final int width;

  /**
   * @param items where the rows go
   */
  FramingLines(List<Item> items, int width) {
    this.items = items;
    this.width = width;
  }

  int width() {
    return width;
  }

  List<FramingLine> lines() {
    return lines;
  }

  /** The title of the next part, with what stands above the columns of its rows. */
  void title(String title, String heads) {
    if (!lines.isEmpty()) {
      lines.add(FramingLine.of(Line.BLANK));
    }
    int room = width - Columns.of(title) - 1;
    Line line = Line.of(title, Tone.STRONG);
    boolean fits = !heads.isEmpty() && Columns.of(heads) <= room;
    lines.add(FramingLine.of(fits ? line.with(Line.right(heads, room + 1), Tone.QUIET) : line));
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

  /** What is listed with commas, each a cell of the row; where nothing is, that is said. */
  static List<Piece> listed(List<String> texts, Tone tone, int firstCell, String none) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < texts.size(); at++) {
      String comma = at + 1 < texts.size() ? "," : "";
      pieces.add(new Piece(texts.get(at) + comma, tone, firstCell + at));
    }
    return texts.isEmpty() ? List.of(piece(none, Tone.QUIET)) : pieces;
  }

  /** A text at the left of so many columns, cut where it is longer. */
  static String left(String text, int columns) {
    return Line.left(Wrap.clip(text, columns), columns);
  }
}
