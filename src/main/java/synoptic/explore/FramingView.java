package synoptic.explore;

import java.util.Optional;
import synoptic.compare.Framing;
import synoptic.explore.FramingRows.Cell;
import synoptic.explore.FramingRows.Item;
import synoptic.explore.FramingRows.Part;

/**
 * The fourth view: how two sides frame what they tell of.
 *
 * @param topic the query that narrows both sides, or empty
 * @param asked the number of the framing that is awaited or was answered last
 * @param framing empty until it is there
 * @param rows the same laid out for the screen
 * @param cursor the row that the cursor is on
 * @param cell which of the row's numbers the cursor is on; 0 is the row as a whole
 * @param top the first line that is shown of each column
 */
public record FramingView(
    Party a,
    Party b,
    String topic,
    long asked,
    Optional<Framing> framing,
    FramingRows rows,
    int cursor,
    int cell,
    Tops top)
    implements PairView {

  /** The first line that is shown of the left column, which may be the only one, and the right. */
  public record Tops(int left, int right) {
    static final Tops START = new Tops(0, 0);

    Tops with(int column, int line) {
      return column == 0 ? new Tops(line, right) : new Tops(left, line);
    }

    /** Of that column, 0 or 1. */
    public int of(int column) {
      return column == 0 ? left : right;
    }
  }

  static FramingView of(Party a, Party b, String topic) {
    return new FramingView(a, b, topic, 0, Optional.empty(), FramingRows.NONE, 0, 0, Tops.START);
  }

  /** Whether it is of what is taken as A and as B; what is not taken may be anything. */
  boolean isOf(Optional<Party> left, Optional<Party> right) {
    return left.filter(party -> !party.equals(a)).isEmpty()
        && right.filter(party -> !party.equals(b)).isEmpty();
  }

  @Override
  public Pane spot() {
    return Pane.FRAMING;
  }

  FramingView asking(long number) {
    return new FramingView(a, b, topic, number, framing, rows, cursor, cell, top);
  }

  /** With the framing that was awaited; the cursor stays where it is as far as there are rows. */
  FramingView answered(Framing found, Geometry geometry) {
    return new FramingView(a, b, topic, asked, Optional.of(found), rows, cursor, cell, top)
        .resized(geometry);
  }

  /** The row that the cursor is on. */
  public Optional<Item> item() {
    return rows.items().isEmpty() ? Optional.empty() : Optional.of(rows.items().get(cursor));
  }

  /** What the cursor is on counts. */
  Optional<Cell> counted() {
    return item().map(item -> item.cells().get(cell));
  }

  /** With the cursor on that row as a whole. */
  FramingView at(int row, Geometry geometry) {
    return at(row, 0, geometry);
  }

  /** With the cursor so many numbers further in its row. */
  FramingView atCell(int by, Geometry geometry) {
    return at(cursor, cell + by, geometry);
  }

  private FramingView at(int row, int number, Geometry geometry) {
    if (rows.items().isEmpty()) {
      return this;
    }
    int there = Math.clamp(row, 0, rows.items().size() - 1);
    int counted = Math.clamp(number, 0, rows.items().get(there).cells().size() - 1);
    Tops tops = rows.topsFor(there, counted, top, geometry);
    return new FramingView(a, b, topic, asked, framing, rows, there, counted, tops);
  }

  /** So many lines further in the column of the cursor, and on the next row at the least. */
  FramingView paged(int lines, Geometry geometry) {
    return at(rows.itemAfter(cursor, lines), geometry);
  }

  /** At the first row of the part so many parts further. */
  FramingView atPart(int by, Geometry geometry) {
    Optional<Part> here = item().map(Item::part);
    if (here.isEmpty()) {
      return this;
    }
    int parts = Part.values().length;
    for (int step = 1; step <= parts; step++) {
      Part there = Part.values()[Math.floorMod(here.get().ordinal() + by * step, parts)];
      int first = rows.firstOf(there);
      if (first >= 0) {
        return at(first, geometry).scrolledTo(first, geometry);
      }
    }
    return this;
  }

  /** With the title of the row's part on top, as far as there are lines below it. */
  private FramingView scrolledTo(int row, Geometry geometry) {
    Tops tops = rows.topsUnder(row, top, geometry);
    return new FramingView(a, b, topic, asked, framing, rows, cursor, cell, tops);
  }

  @Override
  public FramingView resized(Geometry geometry) {
    FramingRows anew = framing.map(known -> FramingRows.of(known, geometry)).orElse(rows);
    return new FramingView(a, b, topic, asked, framing, anew, cursor, cell, top)
        .at(cursor, cell, geometry);
  }
}
