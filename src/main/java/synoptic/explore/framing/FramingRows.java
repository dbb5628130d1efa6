package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.compare.Occurrence;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.LabelSuggestion;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Line;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Piece;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * A framing laid out: two columns of parts on a wide screen, one on a narrow one.
 *
 * @param columns the lines of each column
 * @param items the rows that the cursor goes over, in its order: down the first column and then
 *     down the second
 */
public record FramingRows(List<List<FramingLine>> columns, List<Item> items) {

  /** The parts of a framing, in the order in which the cursor goes over them. */
  public enum Part {
    LABELS,
    OPENINGS,
    ACTORS,
    VOICES,
    WORDS,
    WORDING,
    FACTS,
    OMISSIONS
  }

  /**
   * What the cursor can be on inside a row.
   *
   * @param title what is counted, for the head of the passages that it leads to
   * @param a the places in A, and {@code b} those in B
   */
  public record Cell(String title, List<Occurrence> a, List<Occurrence> b) {
    public Cell {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }

    static Cell inA(String title, List<Occurrence> places) {
      return new Cell(title, places, List.of());
    }

    static Cell inB(String title, List<Occurrence> places) {
      return new Cell(title, List.of(), places);
    }
  }

  /**
   * A row of a part; its first cell is the row as a whole.
   *
   * @param proposed labels that stand in no group yet, where it shows such
   */
  public record Item(Part part, List<Cell> cells, Optional<LabelSuggestion> proposed) {
    Item(Part part, List<Cell> cells) {
      this(part, cells, Optional.empty());
    }

    public Item {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A stretch of a line.
   *
   * @param cell which cell of the row it shows, or -1
   */
  record Piece(String text, Tone tone, int cell) {}

  /**
   * A line of a column.
   *
   * @param item the row that it belongs to, or -1
   */
  public record FramingLine(List<Piece> pieces, int item) {

    public FramingLine {
      pieces = List.copyOf(pieces);
    }

    static FramingLine of(Line line) {
      return new FramingLine(
          line.runs().stream().map(run -> new Piece(run.text(), run.tone(), -1)).toList(), -1);
    }

    /** The line as it is drawn, with one of its cells standing out; -1 for none. */
    public Line line(int cell) {
      Line line = Line.BLANK;
      for (Piece piece : pieces) {
        boolean chosen = cell >= 0 && piece.cell == cell && !piece.text.isBlank();
        line = line.with(piece.text, chosen ? Tone.HIT : piece.tone);
      }
      return line;
    }

    private boolean shows(int row, int cell) {
      return item == row && (cell == 0 || pieces.stream().anyMatch(piece -> piece.cell == cell));
    }
  }

  static final FramingRows NONE = new FramingRows(List.of(List.of()), List.of());

  /** The blanks at the left of a column, one of them for the cursor. */
  public static final int MARGIN = 2;

  public FramingRows {
    columns = columns.stream().map(List::copyOf).toList();
    items = List.copyOf(items);
  }

  /** How wide a column is, its margin not counted. */
  public static int width(Geometry geometry) {
    int columns = geometry.size().columns();
    int room = geometry.wide() ? (columns - 1) / 2 : columns;
    return Math.min(Geometry.PROSE, room - MARGIN - 1);
  }

  /** The first column of the screen that belongs to the right column. */
  public static int right(Geometry geometry) {
    return MARGIN + width(geometry) + 2;
  }

  static FramingRows of(Framing framing, Geometry geometry) {
    int width = width(geometry);
    List<Item> items = new ArrayList<>();
    FramingLines left = new FramingLines(items, width);
    FramingLines right = geometry.wide() ? new FramingLines(items, width) : left;
    FramingParts parts = new FramingParts(framing);
    ProminenceParts prominence = new ProminenceParts(framing);
    parts.labels(left);
    prominence.openings(left);
    prominence.actors(left);
    parts.voices(left);
    parts.words(right);
    new WordingParts(framing.wordings()).wordings(right);
    parts.facts(right);
    parts.omissions(right);
    List<List<FramingLine>> columns =
        geometry.wide() ? List.of(left.lines(), right.lines()) : List.of(left.lines());
    return new FramingRows(columns, items);
  }

  public static int height(Geometry geometry) {
    return geometry.bodyRows();
  }

  int firstOf(Part part) {
    for (int row = 0; row < items.size(); row++) {
      if (items.get(row).part() == part) {
        return row;
      }
    }
    return -1;
  }

  private int columnOf(int row) {
    boolean left = columns.getFirst().stream().anyMatch(line -> line.item == row);
    return left ? 0 : columns.size() - 1;
  }

  /** The tops with the cell scrolled into sight, and the part's title above its first row. */
  FramingView.Tops topsFor(int row, int cell, FramingView.Tops tops, Geometry geometry) {
    FramingView.Tops all = tops;
    for (int column = 0; column < columns.size(); column++) {
      int most = Math.max(0, columns.get(column).size() - height(geometry));
      all = all.with(column, Math.clamp(all.of(column), 0, most));
    }
    int column = columnOf(row);
    List<FramingLine> lines = columns.get(column);
    int first = firstLine(lines, row, cell);
    int last = first;
    while (cell == 0 && last + 1 < lines.size() && lines.get(last + 1).item == row) {
      last++;
    }
    int from = first;
    while (cell == 0 && from > 0 && lines.get(from - 1).item < 0) {
      from--;
    }
    int top = ListCursor.top(from, last, all.of(column), height(geometry), lines.size());
    boolean fits = first < top + height(geometry);
    return all.with(column, fits ? top : first);
  }

  /** The tops with the lines above a part's first row on top of its column. */
  FramingView.Tops topsUnder(int row, FramingView.Tops tops, Geometry geometry) {
    int column = columnOf(row);
    List<FramingLine> lines = columns.get(column);
    int top = firstLine(lines, row, 0);
    while (top > 0 && !lines.get(top - 1).pieces.isEmpty() && lines.get(top - 1).item < 0) {
      top--;
    }
    int most = Math.max(0, lines.size() - height(geometry));
    return tops.with(column, Math.min(top, most));
  }

  private static int firstLine(List<FramingLine> lines, int row, int cell) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).shows(row, cell)) {
        return at;
      }
    }
    return 0;
  }

  /** The row so many lines further in its column, and the next one at the least. */
  int itemAfter(int row, int by) {
    if (items.isEmpty()) {
      return 0;
    }
    List<FramingLine> lines = columns.get(columnOf(row));
    int there = Math.clamp((long) firstLine(lines, row, 0) + by, 0, lines.size() - 1);
    int found = row;
    for (int at = there; at >= 0 && at < lines.size(); at -= Integer.signum(by)) {
      if (lines.get(at).item >= 0) {
        found = lines.get(at).item;
        break;
      }
    }
    int next = row + Integer.signum(by);
    return by > 0 ? Math.max(next, found) : Math.min(next, found);
  }

  /** Lays out parts of a framing below each other: titles, rows, a blank line between two parts. */
  static final class FramingLines {

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

    void line(int item, List<Piece> pieces) {
      lines.add(new FramingLine(pieces, item));
    }

    /**
     * Pieces of a row, in lines of their own behind a lead; a piece is parted only where it is
     * wider than a line.
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
}
