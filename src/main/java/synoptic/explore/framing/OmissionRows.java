package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.Occurrence;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.Omission;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;
import synoptic.explore.framing.FramingRows.Piece;

/** Lays out what each side leaves out: a row for the topics, one for people, one for dates. */
record OmissionRows(Framing framing, int width) {

  private static final int LEAD = 15;

  void add(List<FramingLine> column, List<Item> items) {
    FramingLines lines = new FramingLines(column, items, width);
    lines.title("WHAT EACH LEAVES OUT", "");
    if (framing.onlyInA().isEmpty() && framing.onlyInB().isEmpty()) {
      lines.note("Neither has a topic, a person or a date that the other has not.");
    }
    for (Omission.Kind kind : Omission.Kind.values()) {
      only(lines, "only A", kind, framing.onlyInA(), true);
    }
    for (Omission.Kind kind : Omission.Kind.values()) {
      only(lines, "only B", kind, framing.onlyInB(), false);
    }
  }

  private static void only(
      FramingLines lines, String side, Omission.Kind kind, List<Omission> all, boolean isA) {
    List<Omission> omissions = all.stream().filter(each -> each.kind() == kind).toList();
    if (omissions.isEmpty()) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(side + ": " + plural(kind), every(omissions), isA));
    omissions.forEach(each -> cells.add(cell(each.what(), each.places(), isA)));
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < omissions.size(); at++) {
      String comma = at + 1 < omissions.size() ? "," : "";
      String text = omissions.get(at).what() + " " + omissions.get(at).places().size() + comma;
      pieces.add(new Piece(text, isA ? Tone.OWN_A : Tone.OWN_B, at + 1));
    }
    String lead = FramingLines.left(side + " " + plural(kind), LEAD);
    lines.wrapped(
        lines.item(new Item(Part.OMISSIONS, cells)),
        List.of(new Piece(lead, Tone.PLAIN, 0)),
        LEAD,
        pieces);
  }

  private static List<Occurrence> every(List<Omission> omissions) {
    return omissions.stream()
        .flatMap(each -> each.places().stream())
        .sorted(Occurrence.ORDER)
        .toList();
  }

  private static Cell cell(String title, List<Occurrence> places, boolean isA) {
    return new Cell(title, isA ? places : List.of(), isA ? List.of() : places);
  }

  private static String plural(Omission.Kind kind) {
    return switch (kind) {
      case TOPIC -> "topics";
      case PERSON -> "people";
      case DATE -> "dates";
    };
  }
}
