package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.framing.Framing;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;
import synoptic.explore.framing.FramingRows.Piece;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Lays out what two sides call the same: a row for each group, A's labels above B's. */
record LabelRows(Framing framing, int width) {

  private static final String NONE = "–";

  void add(List<FramingLine> column, List<Item> items) {
    FramingLines lines = new FramingLines(column, items, width);
    lines.title("WHAT THEY CALL THEM", "");
    if (framing.labels().isEmpty()) {
      lines.note("No label of this library's groups occurs.");
    }
    framing.labels().forEach(labelling -> group(lines, labelling));
  }

  private void group(FramingLines lines, ActorLabels labelling) {
    String name = labelling.group().name();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(name, ActorLabels.places(labelling.a()), ActorLabels.places(labelling.b())));
    labelling.a().forEach(used -> cells.add(new Cell(used.label(), used.places(), List.of())));
    labelling.b().forEach(used -> cells.add(new Cell(used.label(), List.of(), used.places())));
    int item = lines.item(new Item(Part.LABELS, cells));
    int room = nameColumns();
    List<Span> names = Wrap.lines(name, room - 1);
    List<FramingLine> right = new ArrayList<>();
    FramingLines side = new FramingLines(right, new ArrayList<>(), width - room);
    side(side, item, "A ", Tone.OWN_A, labelling.a(), 1);
    side(side, item, "B ", Tone.OWN_B, labelling.b(), 1 + labelling.a().size());
    for (int at = 0; at < Math.max(names.size(), right.size()); at++) {
      String part = at < names.size() ? names.get(at).in(name) : "";
      List<Piece> pieces = new ArrayList<>();
      pieces.add(new Piece(FramingLines.left(part, room), Tone.PLAIN, 0));
      pieces.addAll(at < right.size() ? right.get(at).pieces() : List.of());
      lines.line(item, pieces);
    }
  }

  private int nameColumns() {
    return Math.clamp(width * 2 / 5, 12, 26);
  }

  private static void side(
      FramingLines lines, int item, String sign, Tone tone, List<Used> labels, int firstCell) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < labels.size(); at++) {
      Used used = labels.get(at);
      String comma = at + 1 < labels.size() ? "," : "";
      String text = used.label() + " " + used.places().size() + comma;
      pieces.add(new Piece(text, tone, firstCell + at));
    }
    if (labels.isEmpty()) {
      pieces.add(FramingLines.piece(NONE, Tone.QUIET));
    }
    lines.wrapped(item, List.of(FramingLines.piece(sign, Tone.QUIET)), 2, pieces);
  }
}
