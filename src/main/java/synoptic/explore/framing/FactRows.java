package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.framing.Difference;
import synoptic.compare.framing.Difference.Given;
import synoptic.compare.framing.Framing;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;
import synoptic.explore.framing.FramingRows.Piece;

/** Lays out where facts differ: a row for each, what A gives above what B gives. */
record FactRows(Framing framing, int width) {

  private static final int KIND = 14;
  private static final int WHERE = 7;

  void add(List<FramingLine> column, List<Item> items) {
    FramingLines lines = new FramingLines(column, items, width);
    lines.title("WHERE FACTS DIFFER", "in passages side by side");
    if (framing.differences().isEmpty()) {
      lines.note("Nothing was found that passages side by side give differently.");
    }
    framing.differences().forEach(difference -> difference(lines, difference));
  }

  private void difference(FramingLines lines, Difference difference) {
    String kind = kind(difference);
    List<Cell> cells = new ArrayList<>();
    cells.add(
        new Cell(
            kind + " that differ",
            whole(difference.a(), difference.inA()),
            whole(difference.b(), difference.inB())));
    difference
        .inA()
        .forEach(given -> cells.add(new Cell(given.shown(), given.places(), List.of())));
    difference
        .inB()
        .forEach(given -> cells.add(new Cell(given.shown(), List.of(), given.places())));
    int item = lines.item(new Item(Part.FACTS, cells));
    side(lines, item, kind, side("A", framing.a(), difference.a()), difference.inA(), 1);
    side(
        lines,
        item,
        "",
        side("B", framing.b(), difference.b()),
        difference.inB(),
        1 + difference.inA().size());
  }

  /** The passage with all that only it gives. */
  private static List<Occurrence> whole(int passage, List<Given> given) {
    return List.of(
        new Occurrence(
            passage,
            given.stream()
                .flatMap(each -> each.places().stream())
                .flatMap(place -> place.spans().stream())
                .sorted()
                .toList()));
  }

  private static String kind(Difference difference) {
    return switch (difference.kind()) {
      case DATE -> "dates";
      case NUMBER -> difference.what();
      case PLACE -> "places";
      case PARTICIPANT -> "participants";
    };
  }

  private static String side(String sign, Side side, int passage) {
    return sign + " ¶" + side.passages().get(passage).passage().number();
  }

  private static void side(
      FramingLines lines, int item, String kind, String where, List<Given> given, int firstCell) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < given.size(); at++) {
      String comma = at + 1 < given.size() ? "," : "";
      pieces.add(new Piece(given.get(at).shown() + comma, Tone.DIFFERS, firstCell + at));
    }
    if (given.isEmpty()) {
      pieces.add(FramingLines.piece("not given", Tone.QUIET));
    }
    List<Piece> lead =
        List.of(
            new Piece(FramingLines.left(kind, KIND), Tone.PLAIN, 0),
            FramingLines.piece(FramingLines.left(where, WHERE), Tone.QUIET));
    lines.wrapped(item, lead, KIND + WHERE, pieces);
  }
}
